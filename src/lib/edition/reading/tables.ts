/** Tables in a report's text: Markdown's, and lines whose cells are parted by tabs. */
import { narrow } from './line.ts';

/** A cell, and where it stands. */
export interface Cell {
	/** Without the blanks around it. */
	text: string;
	/** Offset of its first character in the text that the table stands in. */
	start: number;
}

export interface Table {
	/** Offsets of the table in its text. */
	start: number;
	end: number;
	/** Its first row, where that names the columns. */
	head: Cell[] | null;
	/** All others. */
	rows: Cell[][];
	/** What is printed right above it: its caption, perhaps. */
	above: string;
}

/** The row of dashes below a head of Markdown. */
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Characters that a row of dashes may have. */
const LONGEST_RULE = 500;

function isRule(line: string): boolean {
	return line.length <= LONGEST_RULE && RULE.test(line);
}

/** Lines right above a table that may be its caption. */
const CAPTION_LINES = 2;

/** Finds the tables of a text. */
export function findTables(text: string): Table[] {
	const tables: Table[] = [];
	const lines = text.split('\n');
	const starts: number[] = [];
	for (let at = 0, index = 0; index < lines.length; at += (lines[index]?.length ?? 0) + 1, index++)
		starts.push(at);
	let index = 0;
	let endOfLast = 0;
	while (index < lines.length) {
		const separator = separatorAt(lines, index);
		if (separator === null) {
			index++;
			continue;
		}
		let end = index;
		while (end < lines.length && isRow(lines[end] ?? '', separator)) end++;
		const written = lines.slice(index, end).map((line, row) => ({ line, start: starts[index + row] ?? 0 }));
		const isRuled = separator === '|' && isRule(written[1]?.line ?? '');
		const rows = written
			.filter(({ line }) => !(separator === '|' && isRule(line)))
			.map(({ line, start }) => cellsOf(line, start, separator));
		const [first, ...others] = rows;
		const table: Table =
			first && (isRuled || namesColumns(first))
				? { ...place(index, end), head: first, rows: others }
				: { ...place(index, end), head: null, rows };
		const last = tables.at(-1);
		const isNext =
			last !== undefined &&
			lines.slice(endOfLast, index).every((line) => isBetweenPages(line) || isCaptionOf(last, line));
		if (isNext && goesOn(last, table)) join(last, table);
		else tables.push(table);
		index = end;
		endOfLast = end;
	}
	return tables;

	/** The last lines above one that are not blank. */
	function linesAbove(from: number): string {
		const found: string[] = [];
		for (let at = from - 1; at >= 0 && found.length < CAPTION_LINES; at--) {
			const line = lines[at] ?? '';
			if (line.trim() !== '') found.unshift(line);
		}
		return found.join('\n');
	}

	function place(from: number, to: number): Pick<Table, 'start' | 'end' | 'above'> {
		const last = to - 1;
		return {
			start: starts[from] ?? 0,
			end: (starts[last] ?? 0) + (lines[last]?.length ?? 0),
			above: linesAbove(from),
		};
	}
}

/** What stands between the parts of a table that the end of a page cuts: nothing, or a word that it goes on. */
function isBetweenPages(line: string): boolean {
	return /^[\s(（]*(?:续表?|接上[表页]|(?:table )?(?:\d+ )?cont(?:inued|'?d|\.))?[\s)）.:：\d]*$/i.test(
		line.slice(0, 40),
	);
}

/** Whether a line is printed above a table too: a caption that comes again on the next page. */
function isCaptionOf({ above }: Table, line: string): boolean {
	return above.split('\n').some((caption) => caption.trim() === line.trim());
}

/** Whether a table is the rest of the one before: as many columns, and no head, or the same again. */
function goesOn(last: Table, next: Table): boolean {
	const width = (rows: readonly (readonly Cell[])[]) => rows[0]?.length ?? 0;
	if (!last.head || last.rows.length === 0) return false;
	if (next.head) return wordsOf(next.head) === wordsOf(last.head);
	return width(next.rows) === last.head.length;
}

function join(last: Table, next: Table): void {
	for (const row of next.rows) last.rows.push(row);
	last.end = next.end;
}

function wordsOf(cells: readonly Cell[]): string {
	return cells.map(({ text }) => narrow(text).replace(/\s/g, '')).join('|');
}

/** What parts the cells of a table that begins on a line; `null` where none begins. */
function separatorAt(lines: readonly string[], index: number): '|' | '\t' | null {
	const line = lines[index] ?? '';
	const next = lines[index + 1] ?? '';
	if (
		isRow(line, '|') &&
		(line.trimStart().startsWith('|') ? isRow(next, '|') : next.includes('|') && isRule(next))
	)
		return '|';
	return isRow(line, '\t') && isRow(next, '\t') ? '\t' : null;
}

function isRow(line: string, separator: '|' | '\t'): boolean {
	return separator === '|' ? line.includes('|') : line.trim().includes('\t');
}

function cellsOf(line: string, start: number, separator: '|' | '\t'): Cell[] {
	const cells: Cell[] = [];
	let at = 0;
	for (const piece of line.split(separator)) {
		const text = piece.trim();
		cells.push({ text, start: start + at + (piece.length - piece.trimStart().length) });
		at += piece.length + 1;
	}
	if (separator !== '|') return cells;
	// A row of Markdown mostly begins and ends with its separator.
	if (cells[0]?.text === '' && line.trimStart().startsWith('|')) cells.shift();
	if (cells.at(-1)?.text === '' && line.trimEnd().endsWith('|')) cells.pop();
	return cells;
}

/** Whether a first row is the head: no cell of it but years is a number. */
function namesColumns(cells: readonly Cell[]): boolean {
	return cells.every(({ text }) => {
		const plain = narrow(text).replace(/\s/g, '');
		return /^(?:19|20)\d\d(?:年度?)?$/.test(plain) || !/^[+-]?[\d,.]+(?:%|万|亿|元|人|万元)?$/.test(plain);
	});
}
