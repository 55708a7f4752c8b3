/** 一 and 零 before a measure: a number (一吨, 一个月), or an article (一个人), or part of an idiom (一年一度). */
import type { Behind } from './measure-behind.ts';
import { smallerUnits } from './smaller-units.ts';
import { limitAfter } from './limits.ts';
import type { Measures } from './measures.ts';
import { countsOne } from './one-counted.ts';

/** Measures of quantity and time; all others count what is named, and 一 before them is mostly an article. */
const EXACT =
	/^(?:[万亿千百]|元|块钱|倍|个月|个?小时|个星期|星期|周|天|年|周年|学期|个学期|个季度|分钟|秒钟?|毫秒|个百分点|个基点|工作日|个工作日|课时|学时|学分|工日|吨公里|吨标准煤|吨标煤|吨|公斤|千克|克|毫克|斤|公里|千米|米|厘米|毫米|里|平方公里|平方千米|平方米|平方厘米|平米|立方米|立方|公顷|亩|升|毫升|千瓦时|兆瓦时|千瓦|兆瓦|千伏|伏|兆|千兆|海里|英里|%|‰|kWh|km|kg|m|t|h|℃)$/;
/** 这一年, 每一天, 第一周, 新的一年, 最后一公里: which one, and not how many. */
const WHICH = /(?:[上前后去这那每同又复新第某哪当头有统逐的着比键要]|最后|唯)$/;
/** What goes on from 一 and a measure to an idiom or another word. */
const IDIOM =
	/^(?:年(?:来|之|度|级|到|四|复|如|比|更|接|一度|又|年)|天(?:天|比|更|接|到|地|生|性)|元[化论复二一素次]|米线|周岁|周刊|倍速|里挑|里路|升级|克拉|克隆|亩三|分为|吨吨|秒秒)/;
/** Measures that make words with 一 even behind a limit: 接近一线. */
const WORDS = /^[线步代路面方起度门道头点行口流般层角席级版顶]$/;

/** What happens or is counted so often that none of it is told: 零起, 零次; before a noun only what goes wrong, 零起事故. */
const HAPPENS = /^(?:次|起|宗|例|桩|人次|人|名|项|家|户|单)$/;
const AT_END = /^(?:[\s\p{P}|]|$)/u;
const GOES_WRONG = /^(?:事故|伤亡|死亡|受伤|投诉|火灾|违[规约纪法]|重大|较大|一般|安全)/;

/** Whether 零 counts before a measure: 零元, 投诉零宗, but not 零部件, 零排放. */
export function zeroCounts(text: string, { unit, end }: Behind): boolean {
	if (EXACT.test(unit) || unit === '%') return true;
	const rest = text.slice(end, end + 2);
	return HAPPENS.test(unit) && (AT_END.test(rest) || GOES_WRONG.test(rest));
}

/** What says that there is none: 事故为零, 死亡人数：零. */
const SAYS = /(?:为|是|等于|[降减归保]\p{Script=Han}?[至到持]|达到|[:：]) ?$/u;

/** Whether 零 by itself says that there is none. */
export function isNone(text: string, start: number, end: number): boolean {
	return (
		/^[零〇]$/.test(text.slice(start, end)) &&
		SAYS.test(text.slice(Math.max(0, start - 4), start)) &&
		AT_END.test(text.slice(end, end + 2))
	);
}

/** Whether 以上, 以下 or 以内 stands behind a measure: 一次以上. */
export function isBounded(text: string, end: number): boolean {
	return /^ ?(?:[（(]不?含[^（）()]{0,8}[)）]|[及或含])?(?:以[上下内]|之内)/.test(text.slice(end, end + 14));
}

/** Whether 一 counts before a measure by itself, only with something behind it (一年多, 一米八), or not at all. */
export function oneCounts(
	text: string,
	start: number,
	{ unit, end }: Behind,
	isLimited: boolean,
	measures: Measures,
): 'alone' | 'with-more' | 'never' {
	const before = text.slice(Math.max(0, start - 2), start);
	// 至少有一名, 只有一名: there is one, and no other is meant.
	const isThere = isLimited || /[仅只共设中就另还尚仍]有$/.test(before);
	if (WHICH.test(isThere ? before.replace(/有$/, '') : before)) return 'never';
	const rest = text.slice(start + 1, start + 5);
	if (isLimited || limitAfter(text, end) !== null)
		return WORDS.test(unit) || IDIOM.test(rest) ? 'never' : 'alone';
	// 一天也没有晚发: on none of them.
	if (/^[也都][没不未]/.test(text.slice(end, end + 2))) return 'never';
	if (EXACT.test(unit) && !IDIOM.test(rest)) return 'alone';
	if (countsOne(text, start, unit, end)) return 'alone';
	const goesOn =
		/^[多半]/.test(text.slice(end, end + 1)) || smallerUnits(text, unit, end, measures, true) !== null;
	return goesOn ? 'with-more' : 'never';
}
