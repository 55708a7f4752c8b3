/** Joins the lines of pages into the paragraphs that they were broken from. */
import { markerOf } from '../../edition/reading/marker.ts';
import type { ColumnLine } from './columns.ts';
import { withEdges, type PlacedLine } from './edges.ts';
import type { PdfCell, PdfLine } from './lines.ts';

/** A line of a page, counted from 1. */
export interface PageLine extends ColumnLine {
	page: number;
}

export interface PdfParagraph {
	text: string;
	size: number;
	/** Cells of a row of a table; empty of all other paragraphs. */
	row: readonly PdfCell[];
	page: number;
}

/** Sizes that are the same to a reader. */
const SAME_SIZE = 0.08;
/** Indents of a first line, in widths of a Han character; Chinese takes two. */
const INDENT = 1.2;
/** Distance of the lines of a paragraph, in their size: more parts two paragraphs. */
const WIDEST_LEADING = 2.4;

/** The paragraphs of a document. @param words of all of it, to know a hyphen of a word from that of a line's end */
export function paragraphsOf(pages: readonly PageLine[], words: ReadonlySet<string>): PdfParagraph[] {
	const lines = withEdges(pages);
	const paragraphs: PdfParagraph[] = [];
	const set = { leading: usualLeading(lines), indents: hasIndents(lines) };
	let last: PlacedLine | null = null;
	for (const [index, line] of lines.entries()) {
		const isRow =
			line.cells.length > 1 && [lines[index - 1], lines[index + 1]].some((next) => isRowBeside(line, next));
		const paragraph = paragraphs.at(-1);
		if (!isRow && last && paragraph?.row.length === 0 && goesOn(last, line, set))
			paragraph.text = joined(paragraph.text, line.text, words);
		else paragraphs.push({ text: line.text, size: line.size, row: isRow ? line.cells : [], page: line.page });
		last = line;
	}
	return paragraphs;
}

function isRowBeside(line: PlacedLine, next: PlacedLine | undefined): boolean {
	return (
		next !== undefined && next.cells.length > 1 && next.page === line.page && next.column === line.column
	);
}

/** Distance that the lines of paragraphs have, in their size. */
function usualLeading(lines: readonly PlacedLine[]): number {
	const steps = lines.flatMap((line, index) => {
		const before = lines[index - 1];
		if (before?.page !== line.page || !isSameSize(before, line)) return [];
		const step = (before.base - line.base) / line.size;
		return step > 0.9 && step < WIDEST_LEADING ? [step] : [];
	});
	steps.sort((a, b) => a - b);
	return steps[Math.floor(steps.length / 2)] ?? WIDEST_LEADING;
}

/** How the paragraphs of a document are set. */
interface Setting {
	/** Distance of lines, in their size. */
	leading: number;
	/** Whether first lines are indented. */
	indents: boolean;
}

function hasIndents(lines: readonly PlacedLine[]): boolean {
	const indented = lines.filter(({ left, column, size }) => (left - column.left) / size > INDENT);
	return indented.length > lines.length * 0.05;
}

function isSameSize(one: PdfLine, other: PdfLine): boolean {
	return Math.abs(one.size - other.size) <= other.size * SAME_SIZE;
}

/** Whether a line goes on where the last one ended. */
function goesOn(last: PlacedLine, line: PlacedLine, { leading, indents }: Setting): boolean {
	if (!isSameSize(last, line)) return false;
	const isSameColumn = last.page === line.page && last.column === line.column;
	if (isSameColumn && (last.base - line.base) / line.size > leading * 1.3) return false;
	const indent = (line.left - line.column.left) / line.size;
	// Lines that stand below each other, all of them indented, are a list or a quotation.
	const isAligned = isSameColumn && Math.abs(line.left - last.left) < line.size * 0.3;
	if (indent > INDENT && !(isAligned && indent > 2 * INDENT)) return false;
	if (markerOf(line.text) && /[。.!?！？;；:：]$/.test(last.text)) return false;
	// Where nothing but a short last line ends a paragraph, the end of a sentence may be one.
	if (!indents && /[。！？]$/.test(last.text)) return false;
	// A line ended early has room for what begins the next one.
	const room = last.column.right - last.right;
	return room < widthOfFirstWord(line);
}

function widthOfFirstWord({ text, size }: PdfLine): number {
	const [word = ''] = /^(?:[\p{Script=Latin}\d.,%'’-]+|.)/u.exec(text) ?? [];
	// A sign that may not begin a line takes the character before it along.
	return size * (/^[\x20-\x7f]/.test(word) ? word.length * 0.5 + 0.5 : 2.2);
}

/** Two lines as one; where a number may be cut between them, both stay, and the outline asks. */
function joined(before: string, after: string, words: ReadonlySet<string>): string {
	if (/[\d.,]$/.test(before) && /^\d/.test(after)) return `${before}\n${after}`;
	const cut = /(\p{Script=Latin}+)[-\u00AD]$/u.exec(before);
	const [rest = ''] = /^\p{Lowercase}+/u.exec(after) ?? [];
	if (cut?.[1] && rest !== '') {
		const isCompound = words.has(`${cut[1]}-${rest}`) && !words.has(cut[1] + rest);
		return (isCompound ? before : before.slice(0, -1)) + after;
	}
	const isLatin =
		/[\x21-\x7e’”\p{Script=Latin}]$/u.test(before) && /^[\x21-\x7e‘“\p{Script=Latin}]/u.test(after);
	return `${before}${isLatin ? ' ' : ''}${after}`;
}
