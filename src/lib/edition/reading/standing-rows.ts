/**
 * Rows of a table that stands in no table of the text: a head with its unit, and its numbers behind it or on the lines below, as
 * programs copy them.
 */
import { unitIn } from './head-units.ts';
import { narrow } from './line.ts';
import type { ReportKnown as Known } from '../answers.ts';
import type { ReadLanguage } from '../../site/languages.ts';
import type { Cell, Table } from './tables.ts';

const DIGITS = '[-–]?\\d[\\d,.]{0,30}';
/** A number, or one with another in brackets: 100.17, 70.17(6.96). */
const NUMBER = `(?:${DIGITS}(?: ?\\(${DIGITS}\\))?|\\(${DIGITS}\\))`;
/** What parts two numbers of a line: tabs, borders, wide blanks, and one blank that is no thousands' (12 345). */
const GAP = '(?:[ \\t|]*[\\t|][ \\t|]*| {2,}| (?!\\d{3}(?![\\d.])))';
const NUMBERS = `${NUMBER}(?:${GAP}${NUMBER}){0,30}`;
const ONE = new RegExp(NUMBER, 'g');
/** A line of numbers alone. */
const NUMBERS_LINE = new RegExp(`^[ \\t|]*${NUMBERS}[ \\t|]*$`);
/** 项目（万元） 2012 2013 are the heads of columns. */
const YEAR = /^(?:19|20)\d\d$/;
/** A head is short, and no sentence; its numbers may stand behind it: 毛利率（%）：32.6 31.2. */
const HEAD_LINE = new RegExp(`^([ \\t|]*[^。；！？.;!?\\t|]{1,60}?\\)) *:?[ \\t|]*(?:${NUMBERS}[ \\t|]*)?$`);

/** Finds them in a text: 占净利润的比例（%）, and 100.17, 70.17 and 33.32 behind it or below. Blank lines may stand between. */
export function findStandingRows(text: string, language: ReadLanguage, known: Known): Table[] {
	const found: Table[] = [];
	const lines = text.split('\n');
	const starts = [0];
	for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? '';
		const head = HEAD_LINE.exec(narrow(line))?.[1];
		if (head === undefined || !unitIn(head.trim(), language, known)) continue;
		const behind = numbersIn(line, starts[index] ?? 0, head.length);
		const below = behind.length > 0 ? [] : numbersBelow(lines, index);
		const numbers = [...behind, ...below.flatMap((at) => numbersIn(lines[at] ?? '', starts[at] ?? 0))];
		if (numbers.length === 0 || numbers.some(({ text }) => YEAR.test(narrow(text)))) continue;
		const last = below.at(-1) ?? index;
		const start = starts[index] ?? 0;
		const end = (starts[last + 1] ?? text.length + 1) - 1;
		const row = [headCell(line.slice(0, head.length), start), ...numbers];
		found.push({ start, end, head: null, rows: [row], above: '' });
		index = last;
	}
	return found;
}

function headCell(written: string, start: number): Cell {
	const text = written.replace(/^[ \t|]+/, '');
	return { text, start: start + written.length - text.length };
}

/** The numbers of a line behind an offset, a cell each. */
function numbersIn(line: string, start: number, from = 0): Cell[] {
	return [...narrow(line).slice(from).matchAll(ONE)].map(({ 0: { length }, index }) => ({
		text: line.slice(from + index, from + index + length),
		start: start + from + index,
	}));
}

/** Indexes of the lines below one that are numbers alone. */
function numbersBelow(lines: readonly string[], head: number): number[] {
	const found: number[] = [];
	for (let at = head + 1; at < lines.length; at++) {
		const line = narrow(lines[at] ?? '');
		if (line.trim() === '') continue;
		if (!NUMBERS_LINE.test(line)) break;
		found.push(at);
	}
	return found;
}
