/** English words that limit a number: over 20, at least two, 50 or more. */
import type { Limit } from '../reading.ts';
import { matchAt } from '../match-at.ts';

const BEFORE: readonly [limit: Limit, words: string][] = [
	['at-least', 'at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of'],
	['at-most', 'at most|up to|no more than|not more than|a maximum of|maximum of|at the most|not exceeding'],
	['more-than', 'more than|greater than|in excess of|upwards of|over|above|exceeding|exceeded|beyond'],
	['less-than', 'less than|fewer than|lower than|under|below|short of'],
	[
		'about',
		'about|around|approximately|approx\\.?|roughly|some|nearly|almost|close to|circa|an estimated|an average of about',
	],
];
const AFTER: readonly [limit: Limit, words: string][] = [
	['at-least', 'or more|and more|or above|and above|or over|and over|or older|or longer|at least'],
	['at-most', 'or less|or fewer|or below|and below|or under|or younger|at most'],
	['about', 'or so'],
];

/** Words before a number, as the inside of a group. */
export const LIMIT_WORDS = BEFORE.map(([, words]) => words).join('|');
const patterns = (list: typeof BEFORE, make: (words: string) => string) =>
	list.map(([limit, words]): [Limit, RegExp] => [limit, new RegExp(make(words), 'iy')]);
const STARTS = patterns(BEFORE, (words) => `(?:${words})(?: the| a total of)? {1,2}`);
const ENDS = patterns(AFTER, (words) => ` (?:${words})(?![a-z])`);

export function limitBefore(text: string, offset: number): { limit: Limit; end: number } | null {
	return limitIn(STARTS, text, offset);
}

export function limitAfter(text: string, offset: number): { limit: Limit; end: number } | null {
	return limitIn(ENDS, text, offset);
}

function limitIn(list: readonly [Limit, RegExp][], text: string, offset: number) {
	for (const [limit, pattern] of list) {
		const match = matchAt(pattern, text, offset);
		if (match) return { limit, end: offset + match.length };
	}
	return null;
}
