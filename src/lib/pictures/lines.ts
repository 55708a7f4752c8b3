/** Lines of a title: as few as fit, of like length, each ending where a word ends, none of one character at the end. */

import { headingPieces } from '../words/pieces.ts';

/** What a line may cost less, in squared ems, for ending with a mark of punctuation. */
const PUNCTUATION_BONUS = 6;

/** About how wide a letter of an alphabet is against a Chinese character, which is one em. */
const LETTER = 0.58;

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F“”]/;

/** One line that a title may have. */
interface Line {
	readonly text: string;
	/** In ems. */
	readonly width: number;
	/** The piece that follows it. */
	readonly end: number;
}

/** The cheapest lines for the end of a title. */
interface Broken {
	readonly first: Line;
	readonly rest: Broken | null;
	readonly cost: number;
}

/**
 * Breaks a title, which may hold Chinese, into lines.
 * @param room how wide a line may be, in ems
 */
export function titleLines(text: string, room: number): string[] {
	const pieces = quotesWhole(headingPieces(text));
	const lines = pieces.map((_, start) => linesFrom(pieces, start, room));
	const width = widthOf(text);
	const count = Math.max(Math.ceil(width / room), fewestLines(lines));
	// Where a single piece is too wide, or there is nothing, it stays whole.
	if (count < 1 || count > pieces.length) return [text];
	return textsOf(breakInto(lines, count, width / count));
}

/** Letters between two quotes that stay on one line. */
const SHORT_QUOTE = 5;

/** Pieces of which none ends within a short quote: `“五` + `统一”` → `“五统一”`. */
function quotesWhole(pieces: readonly string[]): string[] {
	const whole: string[] = [];
	for (const piece of pieces) {
		const open = whole.at(-1)?.match(/[“《（][^”》）]*$/)?.[0];
		const [rest = ''] = /^[^”》）]*/.exec(piece) ?? [];
		const fits = open !== undefined && rest !== piece && widthOf(open.slice(1) + rest) <= SHORT_QUOTE;
		// What opened and does not close here may close with a later piece.
		const may = open !== undefined && rest === piece && widthOf(open.slice(1) + piece) < SHORT_QUOTE;
		if (fits || may) whole[whole.length - 1] += piece;
		else whole.push(piece);
	}
	return whole;
}

/** About how wide a text is, in ems. */
export function widthOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : LETTER), 0);
}

/** Every line that begins with a piece and is not too wide, from the shortest to the longest. */
function linesFrom(pieces: readonly string[], start: number, room: number): Line[] {
	const lines: Line[] = [];
	let whole = '';
	for (let end = start + 1; end <= pieces.length; end++) {
		whole += pieces[end - 1];
		const text = whole.trim();
		const width = widthOf(text);
		if (width > room) break;
		lines.push({ text, width, end });
	}
	return lines;
}

/** How many lines there must be at least; infinity where a piece fits into none. */
function fewestLines(lines: readonly (readonly Line[])[]): number {
	let [count, start] = [0, 0];
	while (start < lines.length) {
		// A line is never too long for what follows: the more of the title it takes, the less is left.
		const longest = lines[start]?.at(-1);
		if (!longest) return Infinity;
		start = longest.end;
		count++;
	}
	return count;
}

/**
 * The cheapest way to break a title into a number of lines. What follows a piece is broken once for each number of lines,
 * however many ways lead there: two thousand characters take no longer than a breath.
 * @param lines those that may begin with each piece
 * @param target how wide each should be, in ems
 */
function breakInto(lines: readonly (readonly Line[])[], count: number, target: number): Broken | null {
	let below: (Broken | null)[] = [];
	for (let left = 1; left <= count; left++) {
		const rests = below;
		below = lines.map((candidates) => {
			let best: Broken | null = null;
			for (const first of candidates) {
				const isLast = first.end === lines.length;
				const rest = rests[first.end] ?? null;
				if (left === 1 ? !isLast : rest === null) continue;
				const endsWell = left > 1 && /[\p{P}]$/u.test(first.text);
				const cost = (first.width - target) ** 2 - (endsWell ? PUNCTUATION_BONUS : 0) + (rest?.cost ?? 0);
				if (!best || cost < best.cost) best = { first, rest, cost };
			}
			return best;
		});
	}
	return below[0] ?? null;
}

function textsOf(broken: Broken | null): string[] {
	const texts: string[] = [];
	for (let next = broken; next; next = next.rest) texts.push(next.first.text);
	return texts;
}
