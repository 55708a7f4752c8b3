/** Exact decimals: numbers are moved by powers of ten and added, never rounded on the way. */
import { Decimal } from 'decimal.js';

/** Digits enough for whatever a report prints; sums of longer numbers would be rounded. */
const Exact = Decimal.clone({ precision: 400, toExpPos: 1e6, toExpNeg: -1e6 });

/** Behind the point of a fraction that has no end: 三分之一 is 33.3333 %. */
const PLACES = 4;

/** A printed number: its digits, and the power of ten that they are moved by: 5.1万 is 5.1 and 4. */
export interface Scaled {
	digits: string;
	exponent: number;
}

/** Most numbers are whole ones, to which zeros are put. */
const WHOLE = /^[1-9]\d*$/;

/** The decimal string of a scaled number: 86848 and 4 → `868480000`; a zero keeps no sign and no places. */
export function decimalOf({ digits, exponent }: Scaled, sign = ''): string {
	const isWhole = exponent >= 0 && WHOLE.test(digits);
	const plain = isWhole ? digits + '0'.repeat(exponent) : new Exact(`${digits}e${exponent}`).toFixed();
	return plain === '0' ? '0' : sign + plain;
}

/** The worth of the last printed digit: `0.1` of 84.7, `10000` of 86848 moved by 4. */
export function lastDigitOf({ digits, exponent }: Scaled): string {
	return decimalOf({ digits: '1', exponent: exponent - (digits.split('.')[1]?.length ?? 0) });
}

export function sumOf(...addends: readonly string[]): string {
	return addends.reduce((sum, addend) => sum.plus(addend), new Exact(0)).toFixed();
}

/** A decimal divided by another in per cent, to {@link PLACES} places; `null` where the divisor is zero. */
export function shareOf(part: string, whole: string): string | null {
	if (new Exact(whole).isZero()) return null;
	return new Exact(part).times(100).div(whole).toDecimalPlaces(PLACES).toFixed();
}

/** The product of two decimals. */
export function productOf(a: string, b: string): string {
	return new Exact(a).times(b).toFixed();
}

export function isLess(a: string, b: string): boolean {
	return new Exact(a).lessThan(b);
}

export function isSame(a: string, b: string): boolean {
	return a === b || new Exact(a).equals(b);
}
