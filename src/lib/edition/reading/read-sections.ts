/** What each § of a report says in numbers, and on which line. */
import type { ReportKnown } from '../answers.ts';
import type { ReadLanguage } from '../../site/languages.ts';
import { askAboutBrackets } from './counted-in-brackets.ts';
import { askAboutCuts } from './cut-numbers.ts';
import type { Findings } from './findings.ts';
import { narrowLetters } from './line.ts';
import { readTable } from './read-table.ts';
import type { Report, ReportSection } from './report.ts';
import { findStandingRows } from './standing-rows.ts';
import { withBothReaders, type ReadText } from './second-look.ts';
import { findTables } from './tables.ts';

/** A § and all that was found in it, in the order of print. */
export interface ReadSection extends Findings {
	section: ReportSection;
	/** Title and text, a line each; offsets of what is found count in it. */
	text: string;
	/** The line of the file that an offset stands on. */
	lineAt(offset: number): number;
}

/** Reads every § of a report. */
export function readSections(
	{ sections }: Pick<Report, 'sections'>,
	language: ReadLanguage,
	known: ReportKnown = {},
): ReadSection[] {
	return withBothReaders(
		(read) => sections.map((section) => readSection(section, read, language, known)),
		language,
		known,
	);
}

function readSection(
	section: ReportSection,
	read: ReadText,
	language: ReadLanguage,
	known: ReportKnown,
): ReadSection {
	// A § without heading begins with its text; what stands in a heading is told like all else.
	const title = section.heading === '' ? [] : [{ ...section.line, text: section.title }];
	// The heading of §0 may stand below text.
	const lines = [...title, ...section.lines]
		.map((line) => ({ ...line, text: withoutBold(line.text) }))
		.sort((a, b) => a.line - b.line);
	const text = lines.map((line) => line.text).join('\n');
	const plain = narrowLetters(text);
	const tables = findTables(text);
	const aroundTables = blanked(plain, tables);
	const standing = findStandingRows(aroundTables, language, known);
	const prose = blanked(aroundTables, standing);
	const { quantities, dates, questions } = read(prose);
	const cutsAsked = askAboutCuts(prose, { quantities, dates, questions }, language, known);
	let found = askAboutBrackets(prose, cutsAsked, language, known);
	for (const table of [...tables, ...standing]) {
		const cells = readTable(table, section.number, read, language, known);
		found = {
			quantities: [...found.quantities, ...cells.quantities],
			dates: [...found.dates, ...cells.dates],
			questions: [...found.questions, ...cells.questions],
		};
	}
	const printed = <Found extends { start: number; end: number }>(list: Found[]) =>
		list.map((one) => ({ ...one, form: text.slice(one.start, one.end) })).sort((a, b) => a.start - b.start);
	const starts: number[] = [];
	for (let at = 0, index = 0; index < lines.length; at += (lines[index]?.text.length ?? 0) + 1, index++)
		starts.push(at);
	return {
		section,
		text,
		quantities: printed(found.quantities),
		dates: printed(found.dates),
		questions: printed(found.questions),
		lineAt: (offset) => lines[Math.max(0, lastAtMost(starts, offset))]?.line ?? section.line.line,
	};
}

/** A line without the signs by which Markdown prints in bold: **46** 场 is 46 场. */
function withoutBold(text: string): string {
	return text.replace(/\*\*(\S(?:[^*\n]{0,400}\S)?)\*\*/g, '$1');
}

/** Index of the last number that is not above a limit, in a list that rises. */
function lastAtMost(numbers: readonly number[], limit: number): number {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** A text with blanks in some places, in their order; its lines stay. */
function blanked(text: string, places: readonly { start: number; end: number }[]): string {
	const parts: string[] = [];
	let behind = 0;
	for (const { start, end } of places) {
		parts.push(text.slice(behind, start), text.slice(start, end).replace(/[^\n]/g, ' '));
		behind = end;
	}
	return parts.join('') + text.slice(behind);
}
