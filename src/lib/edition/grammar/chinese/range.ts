/** Both ends of a range. */
import { decimalOf, isLess, isSame } from '../decimals.ts';
import type { PrintedNumber } from './number.ts';

/** Both ends of a range, the first with the multiplier of the second where it has none of its own: 5-8万 → 50000, 80000. */
export function ordered(
	first: PrintedNumber,
	second: PrintedNumber,
	hasUnit: boolean,
): { values: string[]; last: PrintedNumber } | 'backwards' {
	const to = second.values[0] ?? '0';
	const own = first.values[0] ?? '0';
	if (first.scaled && second.exponent > 0 && first.exponent === 0 && !hasUnit) {
		const moved = decimalOf({ digits: first.scaled.digits, exponent: second.exponent });
		if (isLess(moved, to)) return { values: [moved, to], last: second };
	}
	return isLess(own, to) || isSame(own, to) ? { values: [own, to], last: second } : 'backwards';
}

/** Where numbers end that dashes join: 1-2-3. */
export function endOfNumbers(text: string, end: number): number {
	const rest = /^(?: ?[-–—~～〜至到] ?[\d.]{1,30}[万亿%]?){1,9}/u.exec(text.slice(end, end + 320))?.[0] ?? '';
	return end + rest.length;
}
