/** Both ends of a range. */
import { decimalOf, isLess, isSame } from '../decimals.ts';
import type { PrintedNumber } from './number.ts';

/** An end of a range: a number, and its sign as a decimal has it. */
export interface End {
	number: PrintedNumber;
	sign: string;
}

/** Both ends of a range, the first with the multiplier of the second where it has none of its own: 5-8万 → 50000, 80000. */
export function ordered(
	first: End,
	{ number: second, sign }: End,
	hasUnit: boolean,
): { values: string[]; last: PrintedNumber } | 'backwards' {
	const to = signed(second.values[0] ?? '0', sign);
	const own = signed(first.number.values[0] ?? '0', first.sign);
	if (first.number.scaled && second.exponent > 0 && first.number.exponent === 0 && !hasUnit) {
		const moved = decimalOf({ digits: first.number.scaled.digits, exponent: second.exponent }, first.sign);
		if (isLess(moved, to)) return { values: [moved, to], last: second };
	}
	return isLess(own, to) || isSame(own, to) ? { values: [own, to], last: second } : 'backwards';
}

/** A zero has no sign. */
export function signed(value: string, sign: string): string {
	return value === '0' ? '0' : sign + value;
}

/** Where numbers end that dashes join: 1-2-3. */
export function endOfNumbers(text: string, end: number): number {
	const rest = /^(?: ?[-–—~～〜至到] ?[\d.]{1,30}[万亿%]?){1,9}/u.exec(text.slice(end, end + 320))?.[0] ?? '';
	return end + rest.length;
}
