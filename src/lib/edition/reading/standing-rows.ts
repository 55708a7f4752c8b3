/** Rows of a table whose cells stand on lines of their own, as programs copy them: a head with its unit, and its numbers below. */
import { unitIn } from './head-units.ts';
import { narrow } from './line.ts';
import type { ReportKnown as Known } from '../answers.ts';
import type { ReadLanguage } from '../../site/languages.ts';
import type { Cell, Table } from './tables.ts';

/** A line of one number, or of one with another in brackets: 100.17, 70.17(6.96). */
const NUMBERS = /^[-–]?\d[\d,.]{0,30}(?: ?\([-–]?\d[\d,.]{0,30}\))?$|^\([-–]?\d[\d,.]{0,30}\)$/;
/** A head is short, and no sentence. */
const HEAD = /^[^。；！？.;!?\t|]{1,60}\)$/;

/** Finds them in a text: 占净利润的比例（%）, and 100.17, 70.17 and 33.32 on the lines below. Blank lines may stand between. */
export function findStandingRows(text: string, language: ReadLanguage, known: Known): Table[] {
	const found: Table[] = [];
	const lines = text.split('\n');
	const starts = [0];
	for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? '';
		const below = HEAD.test(narrow(line).trim()) ? numbersBelow(lines, index) : [];
		const last = below.at(-1);
		if (last === undefined || !unitIn(line.trim(), language, known)) continue;
		const row = [index, ...below].map((at) => cellOf(lines[at] ?? '', starts[at] ?? 0));
		const end = (starts[last + 1] ?? text.length + 1) - 1;
		found.push({ start: starts[index] ?? 0, end, head: null, rows: [row], above: '' });
		index = last;
	}
	return found;
}

function cellOf(line: string, start: number): Cell {
	return { text: line.trim(), start: start + line.length - line.trimStart().length };
}

/** Indexes of the lines below one that are numbers alone. */
function numbersBelow(lines: readonly string[], head: number): number[] {
	const found: number[] = [];
	for (let at = head + 1; at < lines.length; at++) {
		const line = narrow(lines[at] ?? '').trim();
		if (line === '') continue;
		if (!NUMBERS.test(line)) break;
		found.push(at);
	}
	return found;
}
