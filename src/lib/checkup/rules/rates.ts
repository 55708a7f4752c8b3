/** Growth and completion recomputed from the numbers beside them. */
import { findTables, type Cell } from '../../edition/reading/tables.ts';
import type { FoundQuantity } from '../../edition/reading/findings.ts';
import type { ReadSection } from '../../edition/reading/read-sections.ts';
import { between, growthOf, less, overlap, plus, shareOf, shownShare, type Between } from '../exact.ts';
import type { Found, Rule } from '../finding.ts';
import { numbersWithin, unitKind } from '../labels.ts';
import { placeIn, sentencesOf, within } from '../places.ts';
import type { ReportToCheck } from '../report-to-check.ts';

const FALLS = /下降|减少|降低|减幅|降幅|压降|缩减|fell|fall|decreas|declin|down|drop|reduc|cut/i;
/** What stands between a number and the rate of its change, and nothing else: whose it is otherwise, nobody knows. */
const CHANGE =
	/^[，,、（(\s]*(?:同比|环比|[比较](?:上年|去年|上一年)(?:同期)?)?(?:增长|增幅|增加|提[高升]|上升|涨幅|下降|减少|降低|减幅|降幅)[了为达约率]?\s*$|^[,\s(]*(?:up|down|(?:an? )?(?:increase|rise|growth|decrease|fall|drop|reduction) of|(?:growing|rising|falling|increasing|decreasing) by)\s*(?:by\s*)?$/i;

/** Between a number and how much more it is: 250 万元，比上年增加 50 万元. */
const MORE = /^[，,][^。；，]{0,10}(?:增加|增长|多|减少|下降)[了]?\s*$/;

/** Between a number and that of the year before: 250 万元，上年 200 万元. */
const YEAR_BEFORE =
	/^[，,（(][^。；]{0,6}(?:上年|去年|上一年|前一年)[^。；，]{0,8}$|^\s*\((?:last year|previous year|(?:19|20)\d\d):?\s*$/i;

/** What changed, from what to what, and by how much the print says it did. */
interface Change {
	from: Between;
	to: Between;
	rate: FoundQuantity;
	falls: boolean;
}

export const growth: Rule = {
	title: { 'zh-CN': '增幅与前后两数不符', en: 'A growth that its numbers do not give' },
	reads: ['zh-CN', 'en'],
	find: (report) =>
		report.sections.flatMap((read) => [...inSentences(read, report.language === 'en'), ...inTables(read)]),
};

function inSentences(read: ReadSection, isEnglish: boolean): Found[] {
	return sentencesOf(read, isEnglish).flatMap((sentence) => {
		const here = within(read.quantities, sentence);
		return here.flatMap((rate, at) => {
			if (rate.unit !== '%' || !('value' in rate)) return [];
			const lead = read.text.slice(here[at - 1]?.end ?? sentence.start, rate.start);
			if (!CHANGE.test(lead)) return [];
			const change = changeBefore(read, here.slice(0, at), rate, lead);
			return change ? told(read, change) : [];
		});
	});
}

/** The two numbers that a rate is of: from A to B; B, A the year before; B, which is D more. */
function changeBefore(
	read: ReadSection,
	before: readonly FoundQuantity[],
	rate: FoundQuantity,
	lead: string,
): Change | null {
	const [one, two] = before.slice(-2);
	if (!one || !two || !isLike(one, two) || one.unit === '%') return null;
	const beforeOne = read.text.slice(Math.max(0, one.start - 8), one.start);
	const middle = read.text.slice(one.end, two.start);
	const falls = FALLS.test(lead) || FALLS.test(middle);
	if (/[从由]\s*$|from\s*$/i.test(beforeOne) && /^[^，。；]{0,24}(?:到|至|为)\s*$|\bto\s*$/i.test(middle))
		return { from: between(one), to: between(two), rate, falls };
	if (MORE.test(middle)) {
		const to = between(one);
		return { from: falls ? plus(to, between(two)) : less(to, between(two)), to, rate, falls };
	}
	return YEAR_BEFORE.test(middle) ? { from: between(two), to: between(one), rate, falls } : null;
}

function isLike(one: FoundQuantity, other: FoundQuantity): boolean {
	return (
		unitKind(one.unit) === unitKind(other.unit) && 'value' in one && 'value' in other && one.per === other.per
	);
}

/** Tells where a growth is none of those that its numbers, as they are printed, may give. */
function told(read: ReadSection, { from, to, rate, falls }: Change): Found[] {
	if (from.low.lte(0)) return [];
	const computed = growthOf(from, to);
	const printed = between(rate);
	const sign = falls && printed.low.gt(0) ? { low: printed.high.neg(), high: printed.low.neg() } : printed;
	if (overlap(computed, sign)) return [];
	const form = rate.form.trim();
	return [
		{
			places: [placeIn(read, rate.start, rate.end)],
			text: {
				'zh-CN': `增减印 ${form}，按前后两数算是 ${shownShare(computed)}。`,
				en: `The change is printed as ${form}; its two numbers give ${shownShare(computed)}.`,
			},
		},
	];
}

const THIS = /^(?:本年度?|今年|本期|当年|报告期)$|^this year$/i;
const LAST = /^(?:上年度?|去年|上期|上年同期|上一年度?)$|^(?:last|previous|prior) year$/i;
const RATE = /增长率|同比|增减|增幅|变动幅度|^(?:change|growth)/i;

/** Rows of a table with this year, the last one, and the growth. */
function inTables(read: ReadSection): Found[] {
	return findTables(read.text).flatMap(({ head, rows }) => {
		if (!head) return [];
		const years = head.map(({ text }) =>
			Number(/^((?:19|20)\d\d)\s*(?:年度?)?$/.exec(text)?.[1] ?? Number.NaN),
		);
		const rate = head.findIndex(({ text }) => RATE.test(text));
		const newest = Math.max(...years.filter((year) => !Number.isNaN(year)));
		const columnOf = (form: RegExp, year: number) =>
			head.findIndex(({ text }, at) => form.test(text) || years[at] === year);
		const [now, before] = [columnOf(THIS, newest), columnOf(LAST, newest - 1)];
		if (rate < 0 || now < 0 || before < 0 || rate === now || rate === before) return [];
		return rows.flatMap((row) => {
			const [to, from, printed] = [now, before, rate].map((column) => numberIn(read, row[column]));
			if (!to || !from || !printed || printed.unit !== '%' || !isLike(to, from)) return [];
			const falls = FALLS.test(head[rate]?.text ?? '') && !/增/.test(head[rate]?.text ?? '');
			return told(read, { from: between(from), to: between(to), rate: printed, falls });
		});
	});
}

function numberIn({ quantities }: ReadSection, cell: Cell | undefined): FoundQuantity | undefined {
	return (
		cell && quantities.find(({ start, end }) => start >= cell.start && end <= cell.start + cell.text.length)
	);
}

/** 完成率 98%, 整改率, 到会率: what was done, and what of. */
const DONE_RATE = /(?:(\p{Script=Han}{2})率|完成(?:年度|全年)?(?:目标|计划|任务)的)\s*(?:为|达到?|是)?\s*$/u;
const GOAL = /目标|计划|预算|任务|指标|应/;

export const completion: Rule = {
	title: { 'zh-CN': '完成率与两数不符', en: 'A rate of completion that its numbers do not give' },
	reads: ['zh-CN'],
	find: (report) => report.sections.flatMap((read) => completionsIn(read, report)),
};

function completionsIn(read: ReadSection, { numbersIn }: ReportToCheck): Found[] {
	const own = numbersIn(read);
	return sentencesOf(read).flatMap((sentence) => {
		const here = numbersWithin(own, sentence);
		return here.flatMap(({ found: rate }, at): Found[] => {
			const match = DONE_RATE.exec(read.text.slice(sentence.start, rate.start));
			const [whole, part] = here.slice(0, at).slice(-2);
			if (rate.unit !== '%' || !match || !whole || !part || !isLike(whole.found, part.found)) return [];
			const name = match[1] ?? '完成';
			const isPart = part.label.includes(name) || (name === '完成' && /完成|实现|实际/.test(part.label));
			const isWhole = name === '完成' ? GOAL.test(whole.label) : !whole.label.includes(name);
			const [of, done] = [between(whole.found), between(part.found)];
			if (!isPart || !isWhole || of.low.lte(0)) return [];
			const computed = shareOf(done, of);
			if (overlap(computed, between(rate))) return [];
			const form = rate.form.trim();
			return [
				{
					places: [placeIn(read, rate.start, rate.end)],
					text: {
						'zh-CN': `${name}率印 ${form}，按 ${part.found.form.trim()} 和 ${whole.found.form.trim()} 算是 ${shownShare(computed)}。`,
						en: `The rate is printed as ${form}; ${part.found.form.trim()} of ${whole.found.form.trim()} gives ${shownShare(computed)}.`,
					},
				},
			];
		});
	});
}
