/** What is drawn with headings. */
export interface Headed {
	/** Level of its headings: one deeper within the whole report than on a page of its own. */
	level?: number;
}
