/** A text in pieces, with its matches marked, and the words around them. */
import type { Span } from './pinyin.ts';

/** A piece of a text; marked where it is what was looked for. */
export interface Piece {
	text: string;
	mark: boolean;
}

/** Characters shown before a match, and in all: a Chinese one takes the room of two others. */
const BEFORE = 24;
const MOST = 110;
const MOST_HAN = 56;
/** A clause that is marked on its page: longer ones are seldom written in one piece there. */
const LONGEST_CLAUSE = 80;

const END = /[，。；：！？、（）()\n,.;:!?“”"—|]/;
const LATIN = /[\p{Script=Latin}0-9'’-]/u;

/** A text with spans of it marked. Spans that overlap are one. */
export function marked(text: string, spans: readonly Span[]): Piece[] {
	const pieces: Piece[] = [];
	let behind = 0;
	for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
		if (to <= behind) continue;
		const begin = Math.max(from, behind);
		if (begin > behind) pieces.push({ text: text.slice(behind, begin), mark: false });
		pieces.push({ text: text.slice(begin, to), mark: true });
		behind = to;
	}
	if (behind < text.length) pieces.push({ text: text.slice(behind), mark: false });
	return pieces;
}

/** The words around the first of some spans, or how a text begins; and the clause that holds it, as its page has it. */
export function excerpt(text: string, spans: readonly Span[]): { text: Piece[]; clause: string } {
	const [first] = [...spans].sort((a, b) => a[0] - b[0]);
	const from = first ? wordStart(text, Math.max(0, first[0] - BEFORE), first[0]) : 0;
	const most = /\p{Script=Han}/u.test(text.slice(from, from + MOST_HAN)) ? MOST_HAN : MOST;
	const to = wordEnd(text, Math.min(text.length, from + most), first?.[1] ?? 0);
	const within = spans
		.filter(([begin, end]) => begin >= from && end <= to)
		.map(([begin, end]) => [begin - from, end - from] as const);
	const pieces = marked(text.slice(from, to).replace(/\n/g, ' '), within);
	if (from > 0) pieces.unshift({ text: '…', mark: false });
	if (to < text.length) pieces.push({ text: '…', mark: false });
	return { text: pieces, clause: first ? clauseAround(text, first) : '' };
}

/** The place from which on a Latin word is whole. */
function wordStart(text: string, from: number, match: number): number {
	let place = from;
	while (place > 0 && place < match && LATIN.test(text.charAt(place - 1)) && LATIN.test(text.charAt(place)))
		place += 1;
	while (place < match && /\s/.test(text.charAt(place))) place += 1;
	return place;
}

/** The place up to which the last Latin word is whole. */
function wordEnd(text: string, to: number, match: number): number {
	let place = to;
	while (
		place < text.length &&
		place > match &&
		LATIN.test(text.charAt(place - 1)) &&
		LATIN.test(text.charAt(place))
	)
		place -= 1;
	return place;
}

/** Between two marks of punctuation: browsers find whole words only, and a clause begins and ends with one. */
function clauseAround(text: string, [from, to]: Span): string {
	let [begin, end] = [from, to];
	while (begin > 0 && !END.test(text.charAt(begin - 1))) begin -= 1;
	while (end < text.length && !END.test(text.charAt(end))) end += 1;
	const clause = text.slice(begin, end).trim();
	return clause.length <= LONGEST_CLAUSE ? clause : '';
}
