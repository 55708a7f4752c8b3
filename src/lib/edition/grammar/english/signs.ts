/** What stands before a number as its sign, and what looks like one. */
import { matchAt } from '../match-at.ts';

/** A minus as words and as any of the dashes that programs make of it; they are followed by their number at once. */
const SIGN = /(?:(?:minus|negative) |[-+‐‑‒–](?=[\d.¥￥$€£¼-¾⅐-⅞]|RMB|CNY|US\$|HK\$|A\$))/iy;
const LONG_DASH = /[—―](?=[\d¥￥$€£])/y;

/** The sign at an offset; empty where none stands, or where a dash joins it to what is before. */
export function signAt(text: string, at: number): string {
	const sign = matchAt(SIGN, text, at);
	if (!sign || (!/[a-z]/i.test(sign) && /[\dA-Za-z)%°℃]/.test(text[at - 1] ?? ''))) return '';
	return sign;
}

/** Behind any other word so much is taken from something: a result of minus 2, but 25 days plus bank holidays, minus two. */
const TAKEN = /[a-z)],? $/i;
const BELOW_ZERO =
	/(?:\b(?:to|of|at|was|were|is|are|from|between|and|or|by|than|below|above|around|about|hit|hits|reached|into|in|with|an?|the|remained|stood|fell|dropped|averaged|averaging|only|just|nearly|under|over)) $/i;

/** Whether a word before a number may only take it from another: 25 days plus bank holidays, minus two. */
export function isSubtracted(text: string, at: number, sign: string): boolean {
	const before = text.slice(Math.max(0, at - 12), at);
	return /^[mn]/i.test(sign) && TAKEN.test(before) && !BELOW_ZERO.test(before);
}

/** The sign between a currency and its number: ¥-3. */
export function signBehindCurrency(text: string, at: number): string {
	return matchAt(SIGN, text, at) ?? '';
}

/** Whether a long dash touches a number and nothing before it: —5%. */
export function isLongDash(text: string, at: number): boolean {
	return matchAt(LONG_DASH, text, at) !== null && /^[\s|(]?$/.test(text[at - 1] ?? '');
}

export function isMinus(sign: string): boolean {
	return /^(?:minus|negative|[-‐‑‒–])/i.test(sign);
}
