/** Shares in words: 百分之三十, 万分之三, 三分之一, 一半. */
import { decimalOf, productOf, shareOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Limit } from '../reading.ts';
import type { Finding } from '../scan.ts';
import { ask, skip } from './findings.ts';
import type { Measures } from './measures.ts';
import { numberAt, type PrintedNumber } from './number.ts';
import { finish, type Parts } from './parts.ts';
import { signed } from './range.ts';

const SHARE_OF = /(?:百万|十万|百|千|万)分之/y;
const FACTORS: Readonly<Record<string, string>> = {
	百: '1',
	千: '0.1',
	万: '0.01',
	十万: '0.001',
	百万: '0.0001',
};

/** 百分之, 千分之 or 万分之 at an offset; `null` where none stands there. */
export function shareWordAt(text: string, offset: number): string | null {
	return matchAt(SHARE_OF, text, offset);
}

/** Values behind a word such as 千分之 in per cent. */
export function inPerCent(
	word: string,
	values: readonly string[],
	resolution: string,
): Pick<Parts, 'values' | 'unit' | 'resolution'> {
	const factor = FACTORS[word.replace('分之', '')] ?? '1';
	return {
		values: values.map((value) => productOf(value, factor)),
		resolution: productOf(resolution, factor),
		unit: '%',
	};
}

/** 一半, 半数, 百分之百: shares that are words. */
export function namedShare(text: string, at: number): Omit<Parts, 'limit'> | null {
	const word = /^(?:一半|半数|百分之百|百分百)/.exec(text.slice(at, at + 4))?.[0];
	if (!word) return null;
	const value = word.includes('百') ? '100' : '50';
	return { values: [value], unit: '%', end: at + word.length, resolution: '1', keepsZeros: false };
}

/** 三分之一: the part of a whole, in per cent. @param whole the number before 分之 */
export function fraction(
	text: string,
	whole: PrintedNumber,
	limit: Limit | null,
	sign: string,
	measures: Measures,
): Finding {
	const part = numberAt(text, whole.end + 2, measures);
	if (part === null) return skip(whole.end + 2);
	if ('why' in part) return ask(part.why, part.end);
	const value = shareOf(part.values[0] ?? '0', whole.values[0] ?? '0');
	if (value === null || part.values.length > 1 || whole.values.length > 1)
		return ask({ code: 'no-number' }, part.end);
	const places = value.split('.')[1]?.length ?? 0;
	return finish(
		text,
		{
			values: [signed(value, sign)],
			unit: '%',
			end: part.end,
			limit,
			resolution: decimalOf({ digits: '1', exponent: -places }),
			keepsZeros: false,
		},
		measures,
	);
}
