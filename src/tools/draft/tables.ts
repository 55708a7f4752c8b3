/** Tables of a report as tables of a draft's chapter: its own words and numbers in the language of the print, marks in any other. */
import { LARGEST_TABLE } from '../../lib/edition/chapter-file.ts';
import { figuresIn, parseInline, withoutReferences } from '../../lib/edition/inline.ts';
import type { Table } from '../../lib/edition/reading/tables.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import { replaced } from './bare.ts';
import { MARK } from './marks.ts';

/** Rows of cells, the heads first. */
export type DraftTable = readonly (readonly string[])[];

/** Characters that a row may have: a file's lines have a limit. */
const LONGEST_ROW = 2000;

/** A printed number, and what stands for it. */
export interface InPlace {
	start: number;
	end: number;
	shown: string;
}

/**
 * The rows of a table with its numbers as figures; `null` of one that no chapter can hold: without heads, too wide, too long, or
 * with rows of different lengths.
 * @param text that the table stands in
 * @param numbers of the text
 */
export function draftTable(
	{ head, rows }: Table,
	text: string,
	numbers: readonly InPlace[],
	language: ReadLanguage,
): string[][] | null {
	const { columns, rows: most } = LARGEST_TABLE;
	if (!head || head.length < 2 || head.length > columns || rows.length === 0 || rows.length > most)
		return null;
	const all = [head, ...rows];
	if (all.some((row) => row.length !== head.length)) return null;
	const written = all.map((row) =>
		row.map(({ text: { length }, start }) => {
			const inside = numbers
				.filter((number) => number.start >= start && number.end <= start + length)
				.map((number) => ({ ...number, start: number.start - start, end: number.end - start }));
			return replaced(text.slice(start, start + length), inside, ({ shown }) => shown);
		}),
	);
	if (written.some((row) => row.join('').length > LONGEST_ROW)) return null;
	const [heads = [], ...others] = written;
	// Figures bring their unit along: 36 万元.
	return [
		heads.map(withoutUnit),
		...others.map((row) => row.map((cell) => (language === 'zh-CN' ? yearInWords(cell) : cell))),
	];
}

/** A head without the scale of its numbers behind it: 金额（万元） → 金额. */
function withoutUnit(head: string): string {
	return head.replace(/\s*[（(][^（()）]*(?:[百千万亿]|thousand|million|billion|'000)[^（()）]*[)）]$/i, '');
}

/** A year that stands in a cell by itself, as prose has it: 2033 → 2033年. */
function yearInWords(cell: string): string {
	return cell.replace(/^((?:19|20)\d\d)$/, '$1年');
}

/** Ids of the figures that stand in tables. */
export function figuresOfTables(tables: readonly DraftTable[]): string[] {
	return tables.flat(2).flatMap((cell) => figuresIn(parseInline(cell)));
}

/** A table for a language that it is not printed in: its numbers, and a mark where words are to be written. */
export function tableToWrite(table: DraftTable): string[][] {
	return table.map((row) =>
		row.map((cell) => {
			const figures = figuresIn(parseInline(cell)).map((id) => `{${id}}`);
			const hasWords = /[\p{L}\p{N}]/u.test(withoutReferences(cell));
			return [...(hasWords ? [MARK] : []), ...figures].join(' ');
		}),
	);
}

/** A table as Markdown. */
export function writtenTable([head = [], ...rows]: DraftTable): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
