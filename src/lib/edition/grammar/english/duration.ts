/** Spans of time in two units or three, told in the smallest: 3 h 20 min is 200 min, two years and three months 27 months. */
import { isLess, productOf, sumOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Amount } from './amount.ts';

/** A unit, the next that it goes on in, and how many of that make one. */
const NEXT: readonly [unit: RegExp, next: RegExp, has: string][] = [
	[/^years?$/i, /^months?$/i, '12'],
	[/^weeks?$/i, /^days?$/i, '7'],
	[/^days?$/i, /^(?:hours?|hrs?|h)$/i, '24'],
	[/^(?:hours?|hrs?|h)$/i, /^(?:minutes?|mins?)$/i, '60'],
	[/^(?:minutes?|mins?)$/i, /^(?:seconds?|secs?|s)$/i, '60'],
];
const JOIN = /,? and |,? /y;
/** Seconds as a letter, which is no measure elsewhere: 100s of people. */
const LETTER = / ?s(?![A-Za-z\d’'])/y;
/** Behind these the units are those of two spans. */
const TWO_SPANS = /^[^.;!?\n\t|]{0,60}\brespectively\b/i;

/**
 * The span that an amount of time begins, `unsure` where its units may be of two; `null` where it does not go on.
 * @param amountAt reads the amount at an offset
 */
export function durationFrom(
	text: string,
	first: Amount,
	amountAt: (offset: number) => Amount | null,
): Amount | 'unsure' | null {
	const step = NEXT.find(([unit]) => unit.test(first.unit));
	const join = step && !/[.-]/.test(first.value) ? matchAt(JOIN, text, first.behind) : null;
	const more = join ? amountAt(first.behind + join.length) : null;
	const letter = more?.unit === '' ? matchAt(LETTER, text, more.behind) : null;
	const second = more && letter ? { ...more, unit: 's', behind: more.behind + letter.length } : more;
	if (!step || !second) return null;
	const [, next, has] = step;
	if (!next.test(second.unit) || !isLess(second.value, has)) return null;
	// 2 hours, 30 minutes may be the first two of a list.
	if (join === ', ' || TWO_SPANS.test(text.slice(second.behind, second.behind + 80))) return 'unsure';
	const { unit, end, behind, resolution } = second;
	const whole = {
		...first,
		value: sumOf(productOf(first.value, has), second.value),
		unit,
		end,
		behind,
		resolution,
	};
	return durationFrom(text, whole, amountAt) ?? whole;
}
