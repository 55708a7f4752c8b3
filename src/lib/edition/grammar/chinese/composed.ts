/** A number with its measure, and what belongs to both and stands behind them: 三年半, 3个多月, 三块五. */
import { productOf, sumOf } from '../decimals.ts';
import type { Finding } from '../scan.ts';
import { wordFrom } from './dictionary.ts';
import { durationBehind } from './duration.ts';
import { ask, skip } from './findings.ts';
import { gradeOrLevels } from './grade.ts';
import type { Behind } from './measure-behind.ts';
import type { Measures } from './measures.ts';
import { smallerUnits } from './smaller-units.ts';
import type { PrintedNumber } from './number.ts';
import { finish, type Common } from './parts.ts';

const CLASS = /^级(?![别差数联])/;
/** 三年半, 两个半小时. */
const HALVES =
	/^(?:年|天|小时|个小时|个月|周|倍|公里|里|步|米|岁|圈|吨|斤|公斤|千克|亩|公顷|升|尺|丈|寸|个百分点|元|块|分钟)$/;

/**
 * The quantity that a number and its measure make.
 * @param needsMore whether it is one only with something behind it, as 一年 with 多
 */
export function composed(
	text: string,
	values: readonly string[],
	last: PrintedNumber,
	behind: Behind | null,
	common: Common,
	measures: Measures,
	needsMore = false,
): Finding | null {
	if (behind === null) return finish(text, { ...common, values, unit: '', end: last.end }, measures);
	let { unit, end } = behind;
	let { limit, resolution } = common;
	let told = values;
	if (unit === '级') return gradeOrLevels(text, end, { ...common, values });
	// A class by its size, and no amount: 30万吨级码头.
	if (CLASS.test(text.slice(end, end + 2))) return ask({ code: 'grade' }, end + 1);
	if (behind.factor) {
		const [factor = '1', more] = behind.factor.split('+');
		told = told.map((value) => sumOf(productOf(value, factor), more ?? '0'));
		resolution = more ? '1' : productOf(resolution, factor);
	}
	const [first = ''] = told;
	const duration = last.infix || /[.-]/.test(first) ? null : durationBehind(text, first, unit, end, measures);
	// Where a range ends in one, its beginning may be in either unit: 3至4小时20分.
	if (duration && told.length > 1) return ask({ code: 'several-numbers' }, duration.end);
	if (duration) {
		told = [duration.value];
		({ unit, end, resolution } = duration);
	}
	// 三个半天 are three halves, 两个半年 perhaps two and a half.
	if (unit === '个' && /^半[天日年]/.test(text.slice(end, end + 2)))
		return ask({ code: 'several-numbers' }, end + 2);
	const half = halfBehind(text, unit, end, measures);
	// 两件半: two and a half of what has no halves.
	if (!half && text[end] === '半' && wordFrom(text, end) === '半' && last.han)
		return ask({ code: 'several-numbers' }, end + 1);
	const smaller = half ? null : smallerUnits(text, unit, end, measures, last.han);
	if (smaller && 'why' in smaller) return ask(smaller.why, smaller.end);
	if (half && told.length === 1) {
		told = told.map((value) => sumOf(value, '0.5'));
		({ unit, end } = half);
		resolution = '0.1';
	} else if (smaller && told.length === 1) {
		told = told.map((value) => sumOf(value, value.startsWith('-') ? `-${smaller.value}` : smaller.value));
		({ unit, end, resolution } = smaller);
	} else if (unit === '个' && /^多[月小星]/.test(text.slice(end, end + 2))) {
		const measure = measures.at(text, end + 1) ?? (text[end + 1] === '月' ? '月' : null);
		if (measure) {
			unit = `个${measure}`;
			end += 1 + measure.length;
			limit ??= 'more-than';
		}
	} else if (
		/^[多余](?![了出于 \uFFFC])/.test(text.slice(end, end + 2)) &&
		wordFrom(text, end).length === 1
	) {
		limit ??= 'more-than';
		end++;
	} else if (needsMore && !duration) return skip(last.end);
	if (unit === '元' && text.startsWith('人民币', end)) end += 3;
	return finish(text, { ...common, values: told, unit, end, limit, resolution, per: behind.per }, measures);
}

function halfBehind(
	text: string,
	unit: string,
	end: number,
	measures: Measures,
): { unit: string; end: number } | null {
	if (text[end] !== '半') return null;
	if (unit === '个') {
		const measure = text[end + 1] === '月' ? '月' : measures.at(text, end + 1);
		return measure ? { unit: `个${measure}`, end: end + 1 + measure.length } : null;
	}
	return HALVES.test(unit) && wordFrom(text, end).length === 1 ? { unit, end: end + 1 } : null;
}
