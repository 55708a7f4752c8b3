/** What is counted without a numeral: zero accidents, nil, once a year, twice, one tonne. */
import { matchAt } from '../match-at.ts';

/** What zero is a name for, and counts nothing of. */
const NAME_BEFORE = /(?:net|double|near|absolute|sub|ground|from)[ -]$/i;
const NAME_BEHIND =
	/[ -](?:tolerance|carbon|waste|interest|growth|risks?|sum|hour|cost|emissions?|distance|based|trust|defects?|base|point|in on)(?![a-z])/iy;
const ZERO = /(?:zero|nil)(?![a-z])(?!-[a-z])/iy;
/** What a zero that counts nothing named stands between. */
const SAID_BEFORE = /(?:(?:was|were|is|are|be|been|to|at|of|remained|stayed|stays|remains|by):?|[:|\t(]) ?$/i;
/** A noun behind its adjectives: zero fatal accidents. */
const NOUN_APART =
	/ (?!in |of |and |or |as |to |for |at |on |by )(?:[a-z-]{3,20} ){1,2}(?!(?:was|has|its|this|is)(?![a-z]))[a-z]{2,20}s(?![a-z])/y;
const SAID_BEHIND = / *(?:[.,;:()|\t\n]|$|(?:in|for|during|throughout|again|this|last|and) )/y;
/** Behind “once every” a number may come, which counts instead: once every two weeks. */
const ONCE =
	/once (?=(?:an?|per|every|each) (?!two|three|four|five|six|seven|eight|nine|ten|twelve|other|few|several|half|couple)[a-z]|daily|weekly|monthly|quarterly|yearly|annually)/iy;
/** At the end of what was done: was audited once, met once during the year; “at once” is when. */
const DONE_ONCE =
	/(?<=\b(?!at )[a-z]+(?:ed|en|eld|et|on|ade|ent) (?:only |just )?)once(?= ?(?:[.,;)]|$|\n)| (?:in (?:the|that|\d{4})|during|this|last) )/iy;
const TIMES: readonly [pattern: RegExp, value: string][] = [
	[ONCE, '1'],
	[DONE_ONCE, '1'],
	[/twice(?![a-z])/iy, '2'],
	[/thrice(?![a-z])/iy, '3'],
];

/** Times in a word: `end` is behind the word. */
export function timesAt(text: string, offset: number): { value: string; end: number } | null {
	for (const [pattern, value] of TIMES) {
		const word = matchAt(pattern, text, offset);
		if (word) return { value, end: offset + word.trimEnd().length };
	}
	return null;
}

/** A zero in words: where it ends, and whether it counts, alone or only with a measure behind it. */
export function zeroAt(
	text: string,
	offset: number,
): { end: number; counts: 'never' | 'alone' | 'measured' } | null {
	const word = matchAt(ZERO, text, offset);
	if (!word) return null;
	const end = offset + word.length;
	const before = text.slice(Math.max(0, offset - 12), offset);
	if (NAME_BEFORE.test(before) || matchAt(NAME_BEHIND, text, end)) return { end, counts: 'never' };
	if (matchAt(NOUN_APART, text, end)) return { end, counts: 'alone' };
	const isAlone =
		(SAID_BEFORE.test(before) || /^\s*$/.test(before)) && matchAt(SAID_BEHIND, text, end) !== null;
	return { end, counts: isAlone ? 'alone' : 'measured' };
}
