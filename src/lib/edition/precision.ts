/** How exactly a figure is printed. Apart from how it is shown, because pages in a browser show figures and never read print. */
import type { Figure } from './edition.ts';
import { decimalsOf } from './figure-text.ts';
import { printedValue, type ReadAs } from './printed-value.ts';

/**
 * How exactly a figure is printed; a computed one is as exact as its value is written.
 * @param known the edition's own measure words, without which its forms are not read, and the language of its report
 */
export function precisionOf(
	{
		value,
		printed,
		answered,
	}: {
		value: number;
		printed?: string | undefined;
		/** The limit that the publisher reads, where the form does not say it. */
		answered?: Figure['limit'];
	},
	known?: ReadAs,
): Pick<Figure, 'resolution' | 'keepsZeros' | 'limit' | 'isPeriod'> {
	const parsed = printed === undefined ? null : printedValue(printed, known);
	return {
		resolution: parsed?.resolution ?? lastDigitOf(value),
		keepsZeros: parsed?.keepsZeros ?? false,
		limit: answered ?? parsed?.limit ?? null,
		isPeriod: printed?.includes('每') ?? false,
	};
}

/** 0.1 for 22.1, 1 for 271. */
function lastDigitOf(value: number): number {
	return 10 ** -decimalsOf(value);
}
