/** The outline of a report as others read it: `npm run outline -- FILE --print`. */
import type { ReadLanguage } from '../../site/languages.ts';
import type { ReportKnown } from '../answers.ts';
import type { Limit } from '../grammar/reading.ts';
import { readSections } from './read-sections.ts';
import { readReport, type LeftOutLine } from './report.ts';
import type { ReportWhy } from './findings.ts';

interface PrintedNumber {
	form: string;
	/** In the file, counted from 1. */
	line: number;
	unit: string;
	limit: Limit | null;
	/** What it is counted for: 吨 of 300元/吨; else `null`. */
	per: string | null;
}

/** A § as it is printed to standard output. Values are exact decimals in single units: 万元 in 元, shares in per cent. */
interface PrintedSection {
	number: string;
	heading: string;
	title: string;
	quantities: (PrintedNumber & ({ value: string } | { from: string; to: string }))[];
	dates: { form: string; line: number }[];
	questions: { form: string; line: number; why: string }[];
}

/**
 * Makes the outline of a report's text for other programs, and lists what it leaves out.
 * @param inWords why a place is asked about, as a sentence
 */
export function printOutline(
	text: string,
	language: ReadLanguage,
	known: ReportKnown,
	inWords: (why: ReportWhy, form: string) => string,
): { sections: PrintedSection[]; leftOut: LeftOutLine[] } {
	const report = readReport(text);
	const sections = readSections(report, language, known).map((read): PrintedSection => ({
		number: read.section.number,
		heading: read.section.heading,
		title: read.section.title,
		quantities: read.quantities.map((quantity) => ({
			form: quantity.form,
			line: read.lineAt(quantity.start),
			...('value' in quantity ? { value: quantity.value } : { from: quantity.from, to: quantity.to }),
			unit: quantity.unit,
			limit: quantity.limit,
			per: quantity.per,
		})),
		dates: read.dates.map(({ form, start }) => ({ form, line: read.lineAt(start) })),
		questions: read.questions.map(({ form, start, why }) => ({
			form,
			line: read.lineAt(start),
			why: inWords(why, form),
		})),
	}));
	return { sections, leftOut: report.leftOut };
}
