/** Ranges: 5-8人, 5万至8万元, -5～-3℃. */
import { decimalOf, isLess, isSame } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { MeasureReader } from './measure-behind.ts';
import { numberAt, type PrintedNumber } from './number.ts';
import { minus, signAt } from './sign.ts';

const TO = / ?(?:[-–—~～〜∼]|至|到) ?/y;
/** What a range is joined by stands near its first number: no measure is longer. */
const PERHAPS_TO = /[-–—~～〜∼至到和与]/;
/** 介于10%与20%之间 */
const BETWEEN = /(?:介于|处于|位于|在) ?$/;
const TO_OR_AND = / ?(?:[-–—~～〜∼]|至|到|和|与) ?/y;
const LONGEST_MEASURE = 40;
/** 三至五亿: a multiplier in characters that the first number shares. */
const HAN_ALONE = /^[一二两三四五六七八九十]{1,3}$/;
const HAN_SCALED = /^[一二两三四五六七八九十]{1,3}((?:[百千]?[万亿]|[百千]))$/;
const GOES_ON = /(?:[-–—~～〜]\d+(?:\.\d+)?)+/y;

/** 增加3亿元至15亿元: by so much, to so much; 增长3%至5% may be a range all the same. */
const CHANGES =
	/(?:增加|增长|增|减少|减|下降|降低|降|提高|提升|上升|升|上涨|涨|下跌|跌|缩短|延长|压缩|压减|压降|上调|下调|扩大|收窄|缩减|回升|回落|攀升|下滑|多|少|低|高)(?:了|约|近|超过?|逾|人民币)? ?$/;

/** An end of a range: a number, and its sign as a decimal has it. */
export interface End {
	number: PrintedNumber;
	sign: string;
}

/** What a number is found to be with what follows it: a range, or why it is none. */
export type RangeFound =
	| { values: string[]; last: PrintedNumber }
	/** Where a range ends of which only the first number has a sign. */
	| { signedOnce: number }
	/** Where a change and what it came to end, or a change from so much to so much. */
	| { changed: number }
	| 'backwards'
	| 'more'
	| null;

/**
 * The range that a number begins, if a second one follows: 5-8人, 5万至8万元, 5人-8人.
 * @param start of its digits
 * @param share 百分之 before the number, which may come again: 百分之五至百分之八
 */
export function rangeFrom(
	text: string,
	start: number,
	{ number: first, sign }: End,
	reader: MeasureReader,
	share = '',
): RangeFound {
	if (!PERHAPS_TO.test(text.slice(first.end, first.end + LONGEST_MEASURE))) return null;
	const isBetween = BETWEEN.test(text.slice(Math.max(0, start - 3), start));
	const unit = reader.read(text, first);
	const isKnown = unit !== null && !unit.why;
	for (const behind of isKnown ? [first.end, unit.end] : [first.end]) {
		const to = matchAt(isBetween ? TO_OR_AND : TO, text, behind);
		if (!to || (to === '—' && text[behind + 1] === '—')) continue;
		const again = behind + to.length;
		const begin = share && text.startsWith(share, again) ? again + share.length : again;
		const own = signAt(text, begin, begin, true);
		if (own === 'unsure') continue;
		const second = numberAt(text, begin + own.length, reader.measures);
		if (second === null || 'why' in second || second.han !== first.han) continue;
		if (first.values.length > 1 || second.values.length > 1) continue;
		const isWord = /[至到]/.test(to);
		const other = reader.read(text, second);
		if (isWord && /[从由自] {0,2}$/.test(text.slice(Math.max(0, start - 3), start))) return null;
		if (behind !== first.end && (other === null || other.unit !== unit?.unit)) continue;
		if (/[和与]/.test(to) && !text.startsWith('之间', other?.end ?? second.end)) continue;
		if (isWord && behind !== first.end && CHANGES.test(text.slice(Math.max(0, start - 6), start)))
			return { changed: other?.end ?? second.end };
		if (behind === first.end && isWord && other?.why && !first.han) return null;
		if (!isWord && matchAt(GOES_ON, text, second.end)) return 'more';
		// 零下5至10℃, -5-10℃: nobody can tell whether the sign holds for both.
		const isClear = sign === '-' && /[~～〜∼至到]/.test(to);
		if (minus(sign) && !own && !isClear) return { signedOnce: other?.end ?? second.end };
		const shared =
			behind === first.end && HAN_ALONE.test(text.slice(start, first.end))
				? HAN_SCALED.exec(text.slice(begin + own.length, second.end))?.[1]
				: undefined;
		const scaled =
			shared === undefined ? null : numberAt(text.slice(start, first.end) + shared, 0, reader.measures);
		const isShared = scaled && !('why' in scaled) && isLess(scaled.values[0] ?? '0', second.values[0] ?? '0');
		return ordered(
			{ number: isShared ? scaled : first, sign: minus(sign) },
			{ number: second, sign: minus(own) },
			behind !== first.end,
		);
	}
	return null;
}

/** Both ends of a range, the first with the multiplier of the second where it has none of its own: 5-8万 → 50000, 80000. */
function ordered(
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
	const rest =
		/^(?: ?[-–—~～〜∼至到] ?[\d.]{1,30}[万亿%]?){1,9}/u.exec(text.slice(end, end + 320))?.[0] ?? '';
	return end + rest.length;
}
