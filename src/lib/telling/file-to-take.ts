/** A file that a reader can take along. */
export interface FileToTake {
	href: string;
	bytes: number;
	/** What it is called when it is saved. */
	name: string;
}
