/** Tables in a report's text: Markdown's, lines whose cells are parted by tabs, and below a head with a unit by wide blanks. */
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

/** What parts the cells of a table. */
type Separator = '|' | '\t' | 'blanks';

const GAPS: Readonly<Record<Separator, RegExp>> = {
	'|': /\|/g,
	'\t': /\t/g,
	blanks: /[ \u3000]{2,}|\u3000/g,
};
const BLANKS_BETWEEN = /\S(?:[ \u3000]{2,}|\u3000)\S/;

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
	/** The table that the lines since may go on with, and what parts its cells. */
	let open: { table: Table; separator: Separator } | null = null;
	while (index < lines.length) {
		const line = lines[index] ?? '';
		const separator: Separator | null =
			separatorAt(lines, index) ??
			(open && isRowOf(open.table, line, open.separator) ? open.separator : null);
		if (separator === null) {
			if (open && !isBetweenPages(line) && !isCaptionOf(open.table, line)) open = null;
			index++;
			continue;
		}
		const end = endOfRows(lines, index, separator);
		const table = tableOf(index, end, separator);
		if (open && goesOn(open.table, table)) join(open.table, table);
		else {
			tables.push(table);
			open = { table, separator };
		}
		index = end;
	}
	return tables;

	function tableOf(from: number, to: number, separator: Separator): Table {
		const written = lines.slice(from, to).map((line, row) => ({ line, start: starts[from + row] ?? 0 }));
		const isRuled = separator === '|' && isRule(written[1]?.line ?? '');
		const rows = written
			.filter(({ line }) => !(separator === '|' && isRule(line)))
			.map(({ line, start }) => cellsOf(line, start, separator));
		const [first, ...others] = rows;
		// Between blanks a corner without words is nothing but more of them.
		const columns = rows.at(-1)?.length ?? 0;
		for (const row of separator === 'blanks' ? rows.slice(0, 2) : [])
			if (row.length + 1 === columns) row.unshift({ text: '', start: row[0]?.start ?? 0 });
		return first && (isRuled || namesColumns(first))
			? { ...place(from, to), head: first, rows: others }
			: { ...place(from, to), head: null, rows };
	}

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
function separatorAt(lines: readonly string[], index: number): Separator | null {
	const line = lines[index] ?? '';
	const next = lines[index + 1] ?? '';
	if (
		isRow(line, '|') &&
		(line.trimStart().startsWith('|') ? isRow(next, '|') : next.includes('|') && isRule(next))
	)
		return '|';
	if (isRow(line, '\t') && isRow(next, '\t')) return '\t';
	return isRow(line, 'blanks') && headInBlanks(lines, index) > 0 ? 'blanks' : null;
}

/** A unit in brackets, or a name of what is counted. */
const UNIT_SHOWN = /\([^()\d][^()]*\)$|(?:人次|[人户家件起项次台辆套所座处])数$/;
/** Characters that a word of a head has at the most in a second line. */
const LONGEST_WORD = 12;

/**
 * How many lines from here on are the head of a table in blanks: one, which a unit shows in it, in the line above it or in the head of
 * its first row, or two, the second of them of short words, such as units, above numbers; 0 where none begins.
 */
function headInBlanks(lines: readonly string[], index: number): 0 | 1 | 2 {
	const line = lines[index] ?? '';
	const next = lines[index + 1] ?? '';
	const wordsOfLine = (one: string) => cellsOf(one, 0, 'blanks').map(({ text }) => narrow(text));
	const head = wordsOfLine(line);
	if (!head.every((text) => /^(?:19|20)\d\d年?度?$/.test(text) || !/^[\d.,%-]+$/.test(text))) return 0;
	const above = lines.slice(Math.max(0, index - CAPTION_LINES), index).findLast((one) => one.trim() !== '');
	const rowHead = wordsOfLine(next)[0] ?? '';
	const hasUnit = [narrow(above ?? '').trim(), rowHead, ...head].some((text) => UNIT_SHOWN.test(text));
	if (hasUnit && standsAbove(line, next)) return 1;
	const below = wordsOfLine(next);
	const isSecond = below.every(
		(text) => text !== '' && text.length <= LONGEST_WORD && !/[\d.,;:。，；：]/.test(text),
	);
	const row = lines[index + 2] ?? '';
	return isSecond && below.length > 1 && standsAbove(line, row) && standsAbove(next, row) ? 2 : 0;
}

/** Whether a line has a cell above each of a row that holds numbers; blanks may stand in place of the corner. */
function standsAbove(line: string, row: string): boolean {
	const [cells, below] = [cellsOf(line, 0, 'blanks'), cellsOf(row, 0, 'blanks')];
	const isWide = cells.length === below.length || (/^\s{4}/.test(line) && cells.length + 1 === below.length);
	return isWide && below.slice(1).some(({ text }) => /\d/.test(text));
}

/** Where the rows end that begin on a line. */
function endOfRows(lines: readonly string[], from: number, separator: Separator): number {
	const head = separator === 'blanks' ? headInBlanks(lines, from) : 0;
	const columns = separator === 'blanks' ? cellsOf(lines[from + head] ?? '', 0, separator).length : null;
	let to = from + head;
	while (to < lines.length && isRow(lines[to] ?? '', separator)) {
		if (columns !== null && cellsOf(lines[to] ?? '', 0, separator).length !== columns) break;
		to++;
	}
	return to;
}

/** Whether a line is a row of a table: as many cells as its head has. */
function isRowOf({ head }: Table, line: string, separator: Separator): boolean {
	return head !== null && isRow(line, separator) && cellsOf(line, 0, separator).length === head.length;
}

function isRow(line: string, separator: Separator): boolean {
	if (separator === '|') return line.includes('|');
	return separator === '\t' ? line.trim().includes('\t') : BLANKS_BETWEEN.test(line.trim());
}

function cellsOf(line: string, start: number, separator: Separator): Cell[] {
	const written = separator === 'blanks' ? line.trim() : line;
	const indent = separator === 'blanks' ? line.length - line.trimStart().length : 0;
	const cells: Cell[] = [];
	let at = 0;
	for (const { index, 0: gap } of [...written.matchAll(GAPS[separator]), { index: written.length, 0: '' }]) {
		const piece = written.slice(at, index);
		const text = piece.trim();
		cells.push({ text, start: start + indent + at + (piece.length - piece.trimStart().length) });
		at = index + gap.length;
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
