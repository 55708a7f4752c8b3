/** Shares in English words: half, one third, three quarters, one in five, 3 out of 10. */
import { shareOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import { numberAt } from './number.ts';

const PARTS: Readonly<Record<string, string>> = {
	third: '3',
	quarter: '4',
	fourth: '4',
	fifth: '5',
	sixth: '6',
	seventh: '7',
	eighth: '8',
	ninth: '9',
	tenth: '10',
	twentieth: '20',
	hundredth: '100',
};
const NAMES = Object.keys(PARTS).join('|');
const A_PART = new RegExp(`a (?:${NAMES})(?= of(?! an? )(?![a-z]))`, 'iy');
const NAMED = new RegExp(`[ -](?:${NAMES})s?(?![a-z])`, 'iy');
const ONE = /one(?![a-z])/iy;
const ONE_PART = new RegExp(
	`one[ -](?:${NAMES}|half)(?![a-z])(?! (?:time|year|edition|session|meeting))`,
	'iy',
);
const IN = / (?:in(?: every)?|out of(?: every)?) /y;

/** A share in per cent with where it ends; `null` where none begins. */
export interface Share {
	value: string;
	end: number;
}

export function shareAt(text: string, offset: number): Share | null {
	const part = matchAt(A_PART, text, offset) ?? matchAt(ONE_PART, text, offset);
	if (part) {
		const name = part.replace(/^(?:a |one[ -])/i, '').toLowerCase();
		return share('1', name === 'half' ? '2' : (PARTS[name] ?? '1'), offset + part.length);
	}
	const number = numberAt(text, offset);
	const one = matchAt(ONE, text, offset);
	const count = number && !('why' in number) ? number : one ? { value: '1', end: offset + one.length } : null;
	if (count === null) return null;
	if (number && 'digits' in number && number.digits === null) {
		const named = matchAt(NAMED, text, count.end);
		if (named) {
			const name = named.slice(1).replace(/s$/, '').toLowerCase();
			return share(count.value, PARTS[name] ?? '1', count.end + named.length);
		}
	}
	const of = matchAt(IN, text, count.end);
	const whole = of ? numberAt(text, count.end + of.length) : null;
	if (of === null || whole === null || 'why' in whole) return null;
	if (!/^(?:2|3|4|5|6|7|8|9|10|20|50|100|1000|10000)$/.test(whole.value) || whole.value === count.value)
		return null;
	// “16 in 20 places” counts places; “one in five” is a share.
	if (of.startsWith(' in') && number && 'digits' in number && number.digits?.includes('.')) return null;
	return share(count.value, whole.value, whole.end);
}

function share(part: string, whole: string, end: number): Share | null {
	const value = shareOf(part, whole);
	return value === null ? null : { value, end };
}
