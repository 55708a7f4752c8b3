/**
 * Lines of English that a program has set to one width with several blanks between their words: they are read as if one stood
 * there. Columns, whose cells wide gaps part, stay apart.
 */
import type { Quantity, Reading, Span } from './reading.ts';

/** Words of a sentence with wide gaps between; a line of columns has hardly two of them. */
const WIDE = /[a-z,] {2,3}(?=[a-z])/g;
const LEAST = 2;
const BLANKS = / {2,3}(?=\S)/g;

/** A text with single blanks, and where each of its characters stands in the written one. */
interface Single {
	text: string;
	offsets: readonly number[];
}

/** The text with single blanks in its justified lines; `null` where it has no such line. */
export function withSingleBlanks(text: string): Single | null {
	if (!text.includes('  ')) return null;
	const pieces: string[] = [];
	const offsets: number[] = [];
	let start = 0;
	for (const line of text.split(/(?<=\n)/)) {
		const isJustified = (line.match(WIDE)?.length ?? 0) >= LEAST;
		let behind = 0;
		if (isJustified) {
			for (const { 0: blanks, index } of line.matchAll(BLANKS)) {
				if (index === 0) continue;
				take(line.slice(behind, index + 1), start + behind);
				behind = index + blanks.length;
			}
		}
		take(line.slice(behind), start + behind);
		start += line.length;
	}
	const single = pieces.join('');
	return single.length === text.length ? null : { text: single, offsets };

	function take(piece: string, from: number): void {
		pieces.push(piece);
		for (let at = 0; at < piece.length; at++) offsets.push(from + at);
	}
}

/** A reading of a text with single blanks as one of the written text. */
export function inWritten(reading: Reading, { offsets }: Single, written: string): Reading {
	const placed = <Found extends Span>(found: Found): Found => {
		const start = offsets[found.start] ?? written.length;
		const end = (offsets[found.end - 1] ?? written.length - 1) + 1;
		return { ...found, start, end, form: written.slice(start, end) };
	};
	return {
		quantities: reading.quantities.map((found: Quantity) => placed(found)),
		dates: reading.dates.map(placed),
		questions: reading.questions.map(placed),
		neither: reading.neither.map(placed),
	};
}
