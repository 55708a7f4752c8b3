/** What a check-up finds: places of a report, and one neutral sentence on them in each language. */
import type { ReadLanguage, ReadText } from '../site/languages.ts';
import type { ReportToCheck } from './report-to-check.ts';

/** A place in a report. */
export interface Place {
	/** Its §, such as §3.1.2; empty of what stands in none: a comment, the table of contents. */
	section: string;
	/** As printed over the §. */
	heading: string;
	/** Of the text that was read, counted from 1; 0 where it stands in no line of it. */
	line: number;
	/** Offsets of what was found in the text of its §. */
	start: number;
	end: number;
	/** What was found, as printed. */
	form: string;
	/** The same with the words around. */
	quote: string;
}

/** What a rule finds. */
export interface Found {
	/** In the order of print. */
	places: readonly Place[];
	text: ReadText;
}

/** A rule of the check-up. */
export interface Rule {
	/** What it looks for, as a title. */
	title: ReadText;
	/** Languages of reports that it reads. */
	reads: readonly ReadLanguage[];
	find(report: ReportToCheck): Found[];
}
