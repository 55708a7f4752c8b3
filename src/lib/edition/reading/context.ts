/** The words around a printed form, so few that a checker finds the place and no sentence is copied. */
import { remembered } from '../remembered.ts';

/** Characters of a clause that may stand around a printed form, so that a checker finds the place. */
const CONTEXT = 12;
const CLAUSE_END = /[，。；：、,;:（）()\n\t|]/;

/**
 * Up to {@link CONTEXT} characters of the clause around a place, as many before as behind it where there are. They begin and
 * end at a comma or, with an ellipsis, between words.
 */
export function wordsAround(text: string, start: number, end: number): { before: string; after: string } {
	const before = lastClause(text.slice(Math.max(0, start - 40), start)).trim();
	const after = firstClause(text.slice(end, end + 40)).trim();
	const behind = Math.min(after.length, Math.max(CONTEXT / 2, CONTEXT - before.length));
	const room = Math.max(0, before.length - (CONTEXT - behind));
	return {
		before: wholeWords(before, room, before.length),
		after: wholeWords(after, 0, behind),
	};
}

const ELLIPSIS = '……';
const SEGMENTER = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** The same words stand around many numbers. */
const remember = remembered<readonly Intl.SegmentData[]>(20_000);

/** The whole words of a text between two offsets, with an ellipsis where something of it is left out. */
function wholeWords(text: string, from: number, to: number): string {
	const words = remember('', text, () => [...SEGMENTER.segment(text)]);
	let first = words.findIndex(({ index }) => index >= from);
	let behind = words.findLastIndex(({ index, segment }) => index + segment.length <= to) + 1;
	if (first < 0) first = words.length;
	if (first > 0) {
		// A quotation that began earlier is left out, and so is the end of a longer word that the dictionary does not know.
		const closed = words.findLastIndex(({ segment }) => segment === '”');
		if (closed >= first && !words.slice(first, closed).some(({ segment }) => segment === '“'))
			first = closed + 1;
		while (first < behind && /^\p{Script=Han}$/u.test(words[first]?.segment ?? '')) first++;
	}
	if (behind < words.length) {
		const opened = words.slice(0, behind).findLastIndex(({ segment }) => segment === '“');
		if (opened >= first && !words.slice(opened, behind).some(({ segment }) => segment === '”'))
			behind = opened;
	}
	const told = words
		.slice(first, behind)
		.map(({ segment }) => segment)
		.join('')
		.trim();
	// Of a date the number is gone; its measure word alone says nothing.
	const begins = first > 0 ? ELLIPSIS + told.replace(/^[年月日]/, '') : told;
	return behind < words.length ? begins + ELLIPSIS : begins;
}

function lastClause(text: string): string {
	const parts = text.split(CLAUSE_END);
	return parts[parts.length - 1] ?? '';
}

function firstClause(text: string): string {
	return text.split(CLAUSE_END, 1)[0] ?? '';
}
