/** Rows of a table whose cells stand on lines of their own, as programs copy them: a head with its unit, and its numbers below. */
import { unitIn } from './head-units.ts';
import { narrow } from './line.ts';
import type { ReportKnown as Known } from '../answers.ts';
import type { Language } from '../../site/languages.ts';
import type { Table } from './tables.ts';

/** A line of one number, or of one with another in brackets: 100.17, 70.17(6.96). */
const NUMBERS = /^[-–]?\d[\d,.]{0,30}(?: ?\([-–]?\d[\d,.]{0,30}\))?$|^\([-–]?\d[\d,.]{0,30}\)$/;
/** A head is short, and no sentence. */
const HEAD = /^[^。；！？.;!?\t|]{1,60}\)$/;

/** Finds them in a text: 占净利润的比例（%）, and 100.17, 70.17 and 33.32 on the lines below. */
export function findStandingRows(text: string, language: Language, known: Known): Table[] {
	const found: Table[] = [];
	const lines = text.split('\n');
	let start = 0;
	for (let index = 0; index < lines.length;) {
		const line = lines[index] ?? '';
		const cells = HEAD.test(narrow(line).trim()) ? numbersBelow(lines, index) : 0;
		if (cells === 0 || !unitIn(line.trim(), language, known)) {
			start += line.length + 1;
			index++;
			continue;
		}
		const row = [];
		let at = start;
		for (const written of lines.slice(index, index + cells + 1)) {
			row.push({ text: written.trim(), start: at + written.length - written.trimStart().length });
			at += written.length + 1;
		}
		found.push({ start, end: at - 1, head: null, rows: [row], above: '' });
		start = at;
		index += cells + 1;
	}
	return found;
}

/** How many lines below one are numbers alone. */
function numbersBelow(lines: readonly string[], head: number): number {
	let at = head + 1;
	while (at < lines.length && NUMBERS.test(narrow(lines[at] ?? '').trim())) at++;
	return at - head - 1;
}
