/** Arithmetic on printed numbers: exact, and with the tolerance that their last printed digits leave. */
import { Decimal } from 'decimal.js';
import type { Quantity } from '../edition/grammar/reading.ts';

/** What a printed number may stand for: 84.7 is anything from 84.65 to 84.75. */
export interface Between {
	low: Decimal;
	high: Decimal;
}

/** Largest number that `Decimal` holds, for what is not limited. */
const ENDLESS = new Decimal(Infinity);

/** What is counted one by one, so that a number of it is what it is: 48 项 is not 47.6 项. */
const COUNTED =
	/^(?:人|名|位|人次|个|项|次|场|期|家|户|件|台|条|份|所|支|处|艘|辆|套|起|届|班|门|册|本|篇|people|persons?|employees|staff|items|times)$/;

/** What a quantity may stand for; one that is limited (超过 3 万) is open on that side. */
export function between(quantity: Quantity): Between {
	const isCounted = quantity.resolution === '1' && COUNTED.test(quantity.unit);
	const half = new Decimal(isCounted ? 0 : quantity.resolution).div(2);
	const [from, to] = 'value' in quantity ? [quantity.value, quantity.value] : [quantity.from, quantity.to];
	const [low, high] = [new Decimal(from), new Decimal(to)];
	switch (quantity.limit) {
		case 'more-than':
		case 'at-least':
			return { low, high: ENDLESS };
		case 'less-than':
		case 'at-most':
			return { low: ENDLESS.neg(), high };
		case 'about':
			return { low: low.minus(quantity.resolution), high: high.plus(quantity.resolution) };
		case null:
			return { low: low.minus(half), high: high.plus(half) };
	}
}

/** Whether two may stand for the same. */
export function overlap(one: Between, other: Between): boolean {
	return one.low.lte(other.high) && other.low.lte(one.high);
}

/** What the share of a part in a whole may be, in per cent; both above zero. */
export function shareOf(part: Between, whole: Between): Between {
	const least = Decimal.max(part.low, 0).div(whole.high);
	const most = whole.low.lte(0) ? ENDLESS : part.high.div(whole.low);
	return { low: least.mul(100), high: most.mul(100) };
}

/** What the growth from one number to another may be, in per cent; below zero where it fell. */
export function growthOf(from: Between, to: Between): Between {
	const { low, high } = shareOf(to, from);
	return { low: low.minus(100), high: high.minus(100) };
}

export function less(one: Between, other: Between): Between {
	return { low: one.low.minus(other.high), high: one.high.minus(other.low) };
}

export function plus(one: Between, other: Between): Between {
	return { low: one.low.plus(other.low), high: one.high.plus(other.high) };
}

/** The value of a quantity that is one number without a limit; else `null`. */
export function exactly(quantity: Quantity): Decimal | null {
	return 'value' in quantity && quantity.limit === null ? new Decimal(quantity.value) : null;
}

/** A computed number as a sentence shows it: 19.6, 271. @param places behind the point at the most */
export function shown(value: Decimal, places = 2): string {
	return value.toDecimalPlaces(places).toFixed();
}

/** Per cents as a sentence shows them: one number, or the two between which it lies. */
export function shownShare({ low, high }: Between): string {
	const [least, most] = [shown(low, 1), shown(high, 1)];
	if (least === most) return `${least}%`;
	return high.isFinite() ? `${least}%–${most}%` : `≥ ${least}%`;
}
