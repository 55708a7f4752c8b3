/** The whole report as a file to take along. */
export interface ReportPdf {
	href: string;
	bytes: number;
	/** What it is called when it is saved. */
	name: string;
}
