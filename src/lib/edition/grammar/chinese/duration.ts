/** Spans of time in two units or three, told in the smallest: 3小时20分 → 200 分钟, 8分35秒 → 515 秒, 两年三个月 → 27 个月. */
import { isLess, productOf, sumOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import { skipBlanks } from './limits.ts';
import type { Measures } from './measures.ts';
import { numberAt } from './number.ts';

/** A unit that goes on in the next, how that is printed, how many of it make one, and its name. */
const NEXT: readonly [unit: RegExp, next: RegExp, has: string, name: string][] = [
	[/^年$/, / ?个月/y, '12', '个月'],
	[/^(?:周|个?星期)$/, / ?天/y, '7', '天'],
	[/^[天日]$/, / ?个?小时/y, '24', '小时'],
	[/^个?小时$/, / ?分(?:钟|(?![之会公店部支别享配析工类数]))/y, '60', '分钟'],
	[/^分钟?$/, / ?秒钟?(?!杀)/y, '60', '秒'],
];
/** 1小时零5分 */
const ZERO = /[零又]/y;
/** 2小时08分 */
const PADDED = /0(?=\d ?[分秒])/y;

/** What goes on: the value of all in the smaller unit. */
export interface Duration {
	value: string;
	unit: string;
	end: number;
	resolution: string;
}

/** The span of time that goes on behind a value and its unit; `null` where none does. */
export function durationBehind(
	text: string,
	value: string,
	unit: string,
	end: number,
	measures: Measures,
): Duration | null {
	const [, next, has, name] = NEXT.find(([first]) => first.test(unit)) ?? [];
	if (!next || !has || !name) return null;
	const start = skipBlanks(text, end);
	const zero = matchAt(ZERO, text, start) ?? matchAt(PADDED, text, start) ?? '';
	const number = numberAt(text, start + zero.length, measures);
	if (!number || 'why' in number || number.infix || number.values.length > 1) return null;
	const [more = '0'] = number.values;
	const measure = matchAt(next, text, number.end);
	if (!measure || !isLess(more, has)) return null;
	const found = {
		value: sumOf(productOf(value, has), more),
		unit: name,
		end: number.end + measure.length,
		resolution: number.resolution,
	};
	return durationBehind(text, found.value, found.unit, found.end, measures) ?? found;
}
