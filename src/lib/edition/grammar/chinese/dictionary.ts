/** Where words begin and end, by the dictionary of Node's own ICU. */
import { remembered } from '../../remembered.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Longer words do not matter here. */
const WINDOW = 8;

/** A report says many things many times, and looking a word up takes longer than all else. */
const remember = remembered<readonly string[]>(20_000);

/** The words of a few characters. */
function wordsOf(text: string): readonly string[] {
	return remember('', text, () => Array.from(segmenter.segment(text), ({ segment }) => segment));
}

/** The word that begins at an offset. */
export function wordFrom(text: string, offset: number): string {
	return wordsOf(text.slice(offset, offset + WINDOW))[0] ?? '';
}

/** Where the word that covers an offset begins and ends, as far as a few characters around tell. */
export function wordAround(text: string, offset: number): { start: number; end: number } {
	let start = Math.max(0, offset - WINDOW / 2);
	for (const word of wordsOf(text.slice(start, offset + WINDOW))) {
		const end = start + word.length;
		if (end > offset) return { start, end };
		start = end;
	}
	return { start: offset, end: offset + 1 };
}
