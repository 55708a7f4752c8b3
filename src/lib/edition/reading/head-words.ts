/** What the heads of a table's rows and columns say besides a unit: of what kind their cells are, and when they were counted. */
import { narrow } from './line.ts';
import type { Cell, Table } from './tables.ts';

/** A name of a column that holds the unit of each row. */
export const UNIT_COLUMN = /^(?:计量)?单位$|^units?$/i;
/** Names of columns that only count or date the rows, or refer to notes. */
export const NUMBER_COLUMN = /^(?:序号|编号|附注|注释?|no\.?|notes?|#)$/i;
export const YEAR_COLUMN = /^(?:年份|年度|时间|years?|)$/i;
export const YEAR = /^(?:19|20)\d\d$/;
/** A head of a column that is a span of time, or adds such up: its unit stands elsewhere. */
export const TIME_HEAD =
	/^(?:FY|Q[1-4]|H[12])? ?(?:(?:19|20)\d\d)?(?:年度?|学年|年末|年底)?(?:[上下]半年|第?[一二三四1-4]季度|\d{1,2}月|[一二三四五六七八九十]{1,2}月)?(?:实际|预算|[AE])?$|^(?:本[期年]|上[期年]|去年|今年|合计|总计|小计|total|this year|last year|prior year|current year)(?:数|金额)?$/i;

/** One number over another: 人数/占比, Number / share. A cell with one of the two says not which. */
export const isTwofold = (head: string) =>
	/[数量额人员](?:[/／、]|及其?|和)(?:占比|比例|比重|比率|百分比|%)|(?:占比|比例|比重|比率|%)[/／、](?:\p{Script=Han}{0,4}[数量额])|(?:number|no\.|count|amount|staff) ?[/&] ?(?:%|share|percentage|per ?cent)/iu.test(
		narrow(head),
	);
/** A head of what has a unit of its own, whether it prints that or not: a rate, an index, what is told for each of something. */
export const OTHER_UNIT =
	/率|占比|比例|比重|指数|人均|户均|每|\b(?:per|rate|ratio|margin|index|average|mean)\b|\((?!(?:restated|audited|unaudited|estimated|provisional|note|合计|含|不含|未经|经)\b)[^()\d]{1,24}\)$/i;
/** In a head it may say how often, and no unit. */
export const PERIOD = /^(?:年|月|周|天|日|季|学期|次|hours?|days?|weeks?|months?|years?)$/i;
/** A ratio looks like a time of day: 1:12 beside 师生比. */
export const RATIO_HEAD = /比(?:例|值|率)?(?:$|[\s(（])|ratio/i;

/** The row below the head that goes on with it: years or names under 车辆（台）, and nothing in its corner; `null` where none does. */
export function secondHead({ head, rows }: Table): readonly Cell[] | null {
	const [corner, ...cells] = rows[0] ?? [];
	const isHead =
		head !== null &&
		rows.length > 1 &&
		corner?.text === '' &&
		cells.some(({ text }) => text !== '') &&
		cells.every(({ text }) => !/\d/.test(text) || TIME_HEAD.test(narrow(compact(text))));
	return isHead ? (rows[0] ?? null) : null;
}

/** The names of a head of which some go over several columns: an empty cell has that to its left. */
export function spread(head: readonly Cell[]): string[] {
	let last = '';
	return head.map(({ text }, at) => (last = text !== '' || at === 0 ? text : last));
}

/** A head without its blanks. */
export function compact(text: string): string {
	return text.replace(/\s+/g, '');
}
