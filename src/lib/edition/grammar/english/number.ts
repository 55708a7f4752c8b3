/** A number as English prints it: 1,286, 3.5 million, twenty-five, two and a half. */
import { decimalOf, lastDigitOf } from '../decimals.ts';
import { digitRunAt, type UnsureNumber } from '../digit-run.ts';
import { matchAt } from '../match-at.ts';
import { SCALES, wordNumberAt } from './numeral.ts';

export interface EnglishNumber {
	value: string;
	end: number;
	resolution: string;
	keepsZeros: boolean;
	/** Power of ten of the scale behind the digits; 0 where none stands there. */
	exponent: number;
	digits: string | null;
}

const SCALE =
	/[ -]?(?:ten thousand|hundred thousand|hundred million|hundred|thousand|million|billion|trillion|mn|bn)(?![a-z])/iy;
const SHORT: Readonly<Record<string, number>> = {
	mn: 6,
	bn: 9,
	'ten thousand': 4,
	'hundred thousand': 5,
	'hundred million': 8,
};
const DOZEN = / dozen(?![a-z])/iy;

export function numberAt(text: string, offset: number): EnglishNumber | UnsureNumber | null {
	const run = digitRunAt(text, offset);
	if (run && 'why' in run) return run;
	if (run) {
		if (matchAt(DOZEN, text, run.end)) return { why: { code: 'several-numbers' }, end: run.end + 6 };
		const scale = matchAt(SCALE, text, run.end);
		const word = scale?.replace(/^[ -]/, '').toLowerCase() ?? '';
		const exponent = SCALES[word] ?? SHORT[word] ?? 0;
		const scaled = { digits: run.digits, exponent };
		return {
			value: decimalOf(scaled),
			end: run.end + (scale?.length ?? 0),
			resolution: lastDigitOf(scaled),
			keepsZeros: /\.\d*0$/.test(run.digits),
			exponent,
			digits: run.digits,
		};
	}
	const words = wordNumberAt(text, offset);
	if (words === null) return null;
	const resolution = words.half
		? decimalOf({ digits: '1', exponent: Math.max(words.coarse - 1, -1) })
		: decimalOf({ digits: '1', exponent: words.coarse });
	return { value: words.value, end: words.end, resolution, keepsZeros: false, exponent: 0, digits: null };
}
