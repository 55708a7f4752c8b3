/** A report as the rules of a check-up read it. */
import type { Guidebook } from '../edition/guide.ts';
import type { ReadSection } from '../edition/reading/read-sections.ts';
import type { LeftOutLine } from '../edition/reading/report.ts';
import type { ReadLanguage } from '../site/languages.ts';
import { dayOf, type PrintedDay } from './days.ts';
import { labelledNumbers, type LabelledNumber } from './labels.ts';

/** What is known of a report besides its §§. */
export interface AboutReport {
	language: ReadLanguage;
	/** That it tells of; `null` where nothing says it. */
	year: number | null;
	/** Pages of its document; `null` where it is not divided into pages. */
	pages: number | null;
	/** Comments that stand in the margins of its document. */
	comments: readonly string[];
	/** Lines of its table of contents. */
	contents: readonly string[];
	/** Guidebooks that it may name. */
	guidebooks: readonly Guidebook[];
}

/** First and last day of what a report tells of, as `2025-01-01`. */
export interface Period {
	from: string;
	to: string;
}

export interface ReportToCheck extends Omit<AboutReport, 'guidebooks' | 'contents'> {
	sections: readonly ReadSection[];
	/** Every number of its running text. */
	numbers: readonly LabelledNumber[];
	/** Those of one §. */
	numbersIn(read: ReadSection): readonly LabelledNumber[];
	period: Period | null;
	contents: readonly string[];
	/** The one whose title the report prints. */
	guidebook: Guidebook | null;
}

const NOTHING_KNOWN: Omit<AboutReport, 'language'> = {
	year: null,
	pages: null,
	comments: [],
	contents: [],
	guidebooks: [],
};

/** @param leftOut lines of the text that are in no § */
export function reportToCheck(
	sections: readonly ReadSection[],
	leftOut: readonly LeftOutLine[],
	about: Partial<AboutReport> & Pick<AboutReport, 'language'>,
): ReportToCheck {
	const { guidebooks, contents, ...known } = { ...NOTHING_KNOWN, ...about };
	const lines = leftOut.filter(({ kind }) => kind === 'contents').map(({ text }) => text);
	const bySection = new Map(sections.map((read) => [read, labelledNumbers([read])]));
	return {
		...known,
		sections,
		numbers: [...bySection.values()].flat(),
		numbersIn: (read) => bySection.get(read) ?? [],
		period: printedPeriod(sections) ?? (known.year === null ? null : yearAsPeriod(known.year)),
		contents: [...contents, ...lines],
		guidebook: guidebooks.find((book) => sections.some(({ text }) => namesBook(text, book))) ?? null,
	};
}

/** A calendar year. */
export function yearAsPeriod(year: number): Period {
	return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The period that a report itself says it tells of: 从 2025年1月1日到2025年12月31日. */
function printedPeriod(sections: readonly ReadSection[]): Period | null {
	for (const { text, dates } of sections)
		for (const [index, first] of dates.entries()) {
			const second = dates[index + 1];
			if (!second) continue;
			const before = text.slice(Math.max(0, first.start - 24), first.start);
			const joins = /^\s*(?:到|至|to|through|until|[-–—~～])\s*$/.test(text.slice(first.end, second.start));
			if (!joins || !/报告|时间|期间|report|period/i.test(before)) continue;
			const [from, to] = [dayOf(first.form), dayOf(second.form)];
			if (isFull(from) && isFull(to)) return { from: iso(from), to: iso(to) };
		}
	return null;
}

function isFull(day: PrintedDay | null): day is { year: number; month: number; day: number } {
	return day !== null && day.year !== null && day.month !== null && day.day !== null;
}

function iso({ year, month, day }: { year: number; month: number; day: number }): string {
	return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Whether a text names a guidebook, be it without its marks and what stands in brackets behind its title. */
function namesBook(text: string, { title }: Guidebook): boolean {
	return Object.values(title).some((name) => {
		const plain = name.replace(/[《》]|[（(].*?[）)]\s*/g, '').trim();
		return plain !== '' && text.includes(plain);
	});
}
