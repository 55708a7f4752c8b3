/** A scale that is counted itself: 1.2个亿, 两个亿, 5个百万元 → 120000000, 200000000, 5000000 元. */
import { decimalOf, productOf } from '../decimals.ts';
import type { UnsureNumber } from '../digit-run.ts';
import { matchAt } from '../match-at.ts';
import { exponentOf, type PrintedNumber } from './number.ts';

const COUNTED = / ?个[多余]?[十百千]?(?:万亿|[万亿])/y;
/** What may follow where the scale is all that is counted. */
const ENDS =
	/ ?元?(?:$|[\s\p{P}\p{S}|]|人民币|左右|上下|以[上下内]|之多|资金|投资|的(?:资金|投资|利润|收入|产值|订单|贷款|损失|市场))/uy;
/** 3个万吨级码头, 2个千万人口城市, 3个亿级项目: things of that size are counted, each by 个. */
const OF_SIZE = /(?:元|吨|千瓦|兆瓦)?级/y;

/** A number with the scale that it counts; why that is not sure; `null` where it counts none. */
export function countedScale(text: string, number: PrintedNumber): PrintedNumber | UnsureNumber | null {
	const counted = matchAt(COUNTED, text, number.end);
	if (counted === null) return null;
	const end = number.end + counted.length;
	if (matchAt(ENDS, text, end) === null) {
		// 3个亿元村: three of them, or money.
		const isUnsure = counted.endsWith('亿') && matchAt(OF_SIZE, text, end) === null;
		return isUnsure ? { why: { code: 'several-numbers' }, end } : null;
	}
	const scale = counted.replace(/^ ?个[多余]?/, '');
	const exponent = exponentOf(scale);
	const factor = decimalOf({ digits: '1', exponent });
	return {
		...number,
		end,
		values: number.values.map((value) => productOf(value, factor)),
		resolution: productOf(number.resolution, factor),
		infix: number.infix ?? (/[多余]/.test(counted) ? '多' : null),
		exponent: number.exponent + exponent,
		scaled: null,
	};
}
