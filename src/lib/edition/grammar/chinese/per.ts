/** What a number is counted for: 人/天 of 每人每天2小时, 吨 of 300元/吨 and of 5元每吨. */
import { matchAt } from '../match-at.ts';
import type { Measures } from './measures.ts';

/** 每人每天, 人均: what the number behind it is counted for. */
const EACH_ONE =
	'每(?:[十百千万亿]{0,2}(?:人次?|户|元|吨|名|公里|平方公里|平方米|立方米|亩|股|台|辆|千瓦时|度)|天|日|周|月|年|季度|次|组|家|位|个|班|小时|分钟|件|学期|学年|餐|顿|床日?|车|箱|桶|袋|斤|公斤|千克|公顷|只|头|笔|单|场|课时|学时|标准箱|生|村|校|乡|镇|县|盒|瓶|支|片|剂|套|间|张|份|本|册|株|棵|匹|所|层|栋|根|题|票|例)(?:产值|营收|收入|增加值|GDP)?';
const ON_AVERAGE =
	'(?<![\\d〇零一二三四五六七八九十百两几多近历] ?)(?:[人户日月年周亩次床单笔车台店班校村]|(?<![学新师考女男医招研先服卫民再发派实养])生)均(?:(?<=[人户]均)[日月年](?!均))?|亩产';
const BEFORE = new RegExp(`((?:${EACH_ONE}|${ON_AVERAGE}){1,3})(?:拥有|有|配备)? ?$`);
/** What may stand between: 每户补贴, 每股现金分红（含税）, 人均培训时长为. What is compared there counts for something else. */
const GAP =
	'(?!内|之|当中|度末|岁)(?:(?![的每均和与及或从由比较同第又零〇一二三四五六七八九十百千万亿两半几])\\p{Script=Han}){1,8}(?:[（(][^（）()\\d]{1,6}[）)])?[:：]? ?$';
const APART = new RegExp(`((?:${EACH_ONE}|${ON_AVERAGE}){1,3})${GAP}`, 'u');
/** A share grows by the year (年均增长5%); behind 每股收益 it is how that changes. */
const YEARLY = new RegExp(`((?<![\\d一二三四五六七八九十两几多近历] ?)[年月日周]均)${GAP}`, 'u');
const CHANGES = /^(?:%|个?百分点|个?基点|倍)$/;
const SLASH = /[/／]/y;
const JOINED = /[·•・*]/y;
const NOUN = /\p{Script=Han}{1,6}(?=[/／])/uy;
const EACH = /每/y;
/** A per-unit may be scaled: 吨标准煤/万元. */
const SCALE = /[百千]?[万亿]|[百千](?!瓦|克|米)/y;
/** Words of time and nouns that are no measures, and stand behind a slash all the same. */
const NOUNS =
	/(?:月|季度?|人次|人|户|车|单|房|桌|床位?|餐|顿|生|村|校|学年|千人|万人|百万工时|单位|股|(?:[dah]|yr)(?![A-Za-z]))/y;
/** Units that one per-unit is joined of. */
const MOST = 4;

/** Characters before a number in which its per-unit is looked for. */
const NEAR = 28;

/** The per-unit before a number; `null` where none stands there. @param unit that the number counts */
export function perBefore(text: string, offset: number, unit: string): string | null {
	const before = text.slice(Math.max(0, offset - NEAR), offset);
	const words = (BEFORE.exec(before) ?? (CHANGES.test(unit) ? YEARLY : APART).exec(before))?.[1];
	if (!words) return null;
	const units = words
		.replace(/亩产/g, '每亩')
		.replace(/产值|营收|收入|增加值|GDP/g, '')
		.replace(/([^每])均([日月年]?)/g, '每$1每$2');
	return units.split('每').filter(Boolean).join('/');
}

/** The per-unit behind a measure, as it is printed but for 每; `null` where none stands there. */
export function perBehind(
	text: string,
	offset: number,
	measures: Measures,
): { unit: string; end: number } | null {
	// What is weighed may stand between: 3000吨二氧化碳/年.
	const slash = offset + (matchAt(NOUN, text, offset) ?? '').length;
	if (matchAt(SLASH, text, slash)) {
		let end = unitEnd(text, slash + 1, measures);
		for (let count = 1; end !== null && count < MOST; count++) {
			if (!matchAt(JOINED, text, end) && !matchAt(SLASH, text, end)) break;
			const more = unitEnd(text, end + 1, measures);
			if (more === null) break;
			end = more;
		}
		return end === null ? null : { unit: text.slice(slash + 1, end), end };
	}
	if (!matchAt(EACH, text, offset)) return null;
	const end = unitEnd(text, offset + 1, measures);
	// 每人 before another number is counted for that: 5人，每人3件.
	if (
		end === null ||
		/^(?:每| ?[\d零一二三四五六七八九十百千万亿两半约不超至])/.test(text.slice(end, end + 2))
	)
		return null;
	return /^(?:[\s\p{P}|]|$|的|以|左)/u.test(text.slice(end, end + 1))
		? { unit: text.slice(offset + 1, end), end }
		: null;
}

function unitEnd(text: string, offset: number, measures: Measures): number | null {
	const whole = measures.at(text, offset);
	const scale = whole ? '' : (matchAt(SCALE, text, offset) ?? '');
	const at = offset + scale.length;
	const unit = whole ?? measures.at(text, at) ?? matchAt(NOUNS, text, at);
	return unit === null ? null : at + unit.length;
}
