/** A number as English prints it: 1,286, 3.5 million, 3½, 1.2×10^6, twenty-five, two and a half. */
import { decimalOf, lastDigitOf, productOf, sumOf } from '../decimals.ts';
import { digitRunAt, type UnsureNumber } from '../digit-run.ts';
import { ENDLESS_FRACTIONS, FRACTIONS } from '../fraction-signs.ts';
import { matchAt } from '../match-at.ts';
import { SCALES, wordNumberAt } from './numeral.ts';
import { partAt } from './parts.ts';

export interface EnglishNumber {
	value: string;
	end: number;
	resolution: string;
	keepsZeros: boolean;
	/** Power of ten of the scale behind the number; 0 where none stands there. */
	exponent: number;
	/** The printed digits, or the value without its scale of a number in words. */
	digits: string;
	isInWords: boolean;
}

const SCALE =
	/[ -]?(?:ten thousand|hundred thousand|hundred million|hundred|thousand|million|billion|trillion|crore|lakh|mn|mln|bn|bln|tn|trn)(?![a-z])/iy;
const SHORT: Readonly<Record<string, number>> = {
	mn: 6,
	mln: 6,
	bn: 9,
	bln: 9,
	tn: 12,
	trn: 12,
	lakh: 5,
	crore: 7,
	'ten thousand': 4,
	'hundred thousand': 5,
	'hundred million': 8,
};
/** A scale that nothing counts: RMB million, in million tonnes. */
const SCALE_ALONE = /(?:hundred|thousand|million|billion|trillion|dozen)(?![a-z])/iy;
const DOZEN = / dozen(?![a-z])/iy;
/** Powers of ten: ×10^6, x 10⁶, e6, E+06. Digits that were set high and lost their place (×106) are none. */
const POWER =
	/(?: ?[×x*·⋅] ?10(?:\^[+-]?\d{1,2}|[⁺⁻]?[⁰¹²³⁴-⁹]{1,2})|e[+-]?\d{1,2}(?![\d.]))(?![A-Za-z\d])/iy;
const TEN_TO = /10(?:\^[+-]?\d{1,2}|[⁺⁻]?[⁰¹²³⁴-⁹]{1,2})(?![\d.])/y;
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function numberAt(text: string, offset: number): EnglishNumber | UnsureNumber | null {
	const ten = matchAt(TEN_TO, text, offset);
	if (ten) return scaledBy(text, '1', powerOf(ten), offset + ten.length);
	const lone = FRACTIONS[text[offset] ?? ''];
	if (lone !== undefined) return scaled(text, lone, offset + 1);
	if (Object.hasOwn(ENDLESS_FRACTIONS, text[offset] ?? ''))
		return { why: { code: 'several-numbers' }, end: offset + 1 };
	const run = digitRunAt(text, offset);
	if (run && 'why' in run) return { ...run, end: run.end + (matchAt(SCALE, text, run.end) ?? '').length };
	return run ? inDigits(text, run) : inWords(text, offset);
}

function inDigits(
	text: string,
	{ digits, end }: { digits: string; end: number },
): EnglishNumber | UnsureNumber {
	const dozen = matchAt(DOZEN, text, end);
	if (dozen) {
		const value = productOf(digits, '12');
		const common = { value, resolution: '12', keepsZeros: false, exponent: 0, digits: value };
		return { ...common, end: end + dozen.length, isInWords: false };
	}
	const power = matchAt(POWER, text, end);
	if (power) return scaledBy(text, digits, powerOf(power), end + power.length);
	const part = digits.includes('.') ? null : partAt(text, end);
	if (part?.value === null) return { why: { code: 'several-numbers' }, end: part.end };
	if (part) return scaled(text, sumOf(digits, part.value), part.end);
	return scaled(text, digits, end);
}

function inWords(text: string, offset: number): EnglishNumber | UnsureNumber | null {
	const words = wordNumberAt(text, offset);
	if (words === null) return null;
	if (matchAt(SCALE_ALONE, text, offset)) return { why: { code: 'bare-multiplier' }, end: words.end };
	if (words.value === null) return { why: { code: 'several-numbers' }, end: words.end };
	const exponent = words.coarse;
	const digits = decimalOf({ digits: words.value, exponent: -exponent });
	return {
		value: words.value,
		end: words.end,
		resolution: words.hasPart ? lastDigitOf({ digits, exponent }) : decimalOf({ digits: '1', exponent }),
		keepsZeros: false,
		exponent,
		digits,
		isInWords: true,
	};
}

/** Digits with the scale behind them. */
function scaled(text: string, digits: string, end: number): EnglishNumber {
	const scale = matchAt(SCALE, text, end);
	const word = scale?.replace(/^[ -]/, '').toLowerCase() ?? '';
	return withPower(digits, SCALES[word] ?? SHORT[word] ?? 0, end + (scale?.length ?? 0));
}

/** Digits times a power of ten, and no word of scale behind that. */
function scaledBy(text: string, digits: string, exponent: number, end: number): EnglishNumber | UnsureNumber {
	const scale = matchAt(SCALE, text, end);
	if (scale) return { why: { code: 'several-numbers' }, end: end + scale.length };
	return withPower(digits, exponent, end);
}

/** A number in digits, times a power of ten. */
export function withPower(digits: string, exponent: number, end: number): EnglishNumber {
	const number = { digits, exponent };
	return {
		value: decimalOf(number),
		end,
		resolution: lastDigitOf(number),
		keepsZeros: /\.\d*0$/.test(digits),
		exponent,
		digits,
		isInWords: false,
	};
}

/** The exponent that a power of ten is printed with: ×10^6, 10⁶, e+06 → 6. */
function powerOf(power: string): number {
	const plain = power
		.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(HIGH.indexOf(digit)))
		.replace(/⁻/, '-')
		.replace(/⁺/, '+');
	const isSetHigh = plain !== power;
	const match = isSetHigh ? /10([+-]?\d{1,2})$/.exec(plain) : /[\^e]([+-]?\d{1,2})$/i.exec(plain);
	return Number(match?.[1] ?? 0);
}
