/** What is shared: told by the mark that was tapped and by what it stands in. */
export interface Shared {
	title: string;
	/** Absolute: the page of the thing, or of the chapter or cover that is shared as a whole. */
	address: string;
	/** Absolute. */
	poster: string;
	/** What its file is called, without an ending. */
	file: string;
}
