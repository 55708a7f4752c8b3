/** Lines of a title: as few as fit, of like length, each ending where a word ends. */

import { piecesOf } from '../words/pieces.ts';

/** What a line may cost less, in squared ems, for ending with a mark of punctuation. */
const PUNCTUATION_BONUS = 6;

/** About how wide a letter of an alphabet is against a Chinese character, which is one em. */
const LETTER = 0.58;

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F“”]/;

/**
 * Breaks a title, which may hold Chinese, into lines.
 * @param room how wide a line may be, in ems
 */
export function titleLines(text: string, room: number): string[] {
	const pieces = piecesOf(text);
	const least = Math.ceil(widthOf(text) / room);
	for (let count = least; count < pieces.length; count++) {
		const target = widthOf(text) / count;
		const best = breakInto(pieces, count, target, room);
		if (best) return best.lines;
	}
	return [text];
}

function widthOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : LETTER), 0);
}

interface Broken {
	lines: string[];
	cost: number;
}

/** The cheapest way to break pieces into a number of lines; nothing where one would be too wide. */
function breakInto(pieces: readonly string[], count: number, target: number, room: number): Broken | null {
	if (count === 0) return pieces.length === 0 ? { lines: [], cost: 0 } : null;
	let best: Broken | null = null;
	for (let end = 1; end <= pieces.length - count + 1; end++) {
		const line = pieces.slice(0, end).join('').trim();
		const width = widthOf(line);
		if (width > room) break;
		const rest = breakInto(pieces.slice(end), count - 1, target, room);
		if (!rest) continue;
		const endsWell = count > 1 && /[\p{P}]$/u.test(line);
		const cost = (width - target) ** 2 - (endsWell ? PUNCTUATION_BONUS : 0) + rest.cost;
		if (!best || cost < best.cost) best = { lines: [line, ...rest.lines], cost };
	}
	return best;
}
