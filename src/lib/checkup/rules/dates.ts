/** Days of a report: outside of its period, out of their order, in no calendar. */
import type { DateMention } from '../../edition/grammar/reading.ts';
import type { ReadSection } from '../../edition/reading/read-sections.ts';
import { daysIn, dayOf, weekdayOf, type PrintedDay } from '../days.ts';
import type { Found, Rule } from '../finding.ts';
import { linesIn, placeIn, sentencesOf } from '../places.ts';
import type { Period } from '../report-to-check.ts';

/** Words of a sentence about what is still to come, or about the report itself. */
const PLANNED =
	/将|拟|计划|打算|预计|力争|争取|展望|未来|明年|下一?年|继续|目标|要|必须|本报告|审议通过|发布|印发|编制|编写|出版|will|plan|aim|expect|intend|target|next|this report/i;

/** What has a day of its own that may be any: a law, a document, a standard. */
const OF_DOCUMENTS = /[《〈]|法|条例|规定|办法|文件|标准|有效期|到期|至\s*$|until|valid/i;

export const outsidePeriod: Rule = {
	title: { 'zh-CN': '报告期外的日期', en: 'A date outside of the period' },
	reads: ['zh-CN', 'en'],
	find: ({ sections, period, language }) =>
		period === null ? [] : sections.flatMap((read) => outsideIn(read, period, language === 'en')),
};

function outsideIn(read: ReadSection, period: Period, isEnglish: boolean): Found[] {
	const days = read.dates.map((date) => ({ date, day: dayOf(date.form) }));
	const dated = days.filter(({ day }) => day?.month);
	const inside = dated.filter(({ day }) => day && placeOf(day, period) === 0);
	// Where most days are of the period, as in a list of visits, an earlier one is strange; elsewhere it tells what was.
	const isList = inside.length >= 3 && inside.length * 2 > dated.length;
	const sentences = sentencesOf(read, isEnglish);
	const lines = linesIn(read);
	return days.flatMap(({ date, day }): Found[] => {
		const place = day ? placeOf(day, period) : 0;
		if (place === 0 || (place < 0 && !(isList && day?.month))) return [];
		const has = ({ start, end }: { start: number; end: number }) => start <= date.start && date.end <= end;
		const sentence = sentences.find(has)?.text ?? '';
		const line = lines.find(has)?.text ?? '';
		// A day by itself is that of print.
		const isAlone = line.replace(date.form, '').trim() === '';
		if (PLANNED.test(sentence) || OF_DOCUMENTS.test(sentence) || isAlone) return [];
		return [
			{
				places: [placeIn(read, date.start, date.end)],
				text: {
					'zh-CN': `${date.form.trim()}不在报告期（${period.from} 至 ${period.to}）里。`,
					en: `${date.form.trim()} lies outside of the period (${period.from} to ${period.to}).`,
				},
			},
		];
	});
}

/** -1 before the period, 1 behind it, 0 in it or not to be told. */
function placeOf({ year, month, day }: PrintedDay, { from, to }: Period): -1 | 0 | 1 {
	if (year === null) return 0;
	const parts = [year, ...(month === null ? [] : [month, ...(day === null ? [] : [day])])];
	const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
	if (date < from.slice(0, date.length)) return -1;
	return date > to.slice(0, date.length) ? 1 : 0;
}

/** Lines that begin with a day at the least, so that they are a list. */
const LIST_OF_DAYS = 4;

export const dateOrder: Rule = {
	title: { 'zh-CN': '日期先后不一', en: 'Dates out of order' },
	reads: ['zh-CN', 'en'],
	find: ({ sections }) => sections.flatMap(outOfOrder),
};

/** A day that begins a line, and its rank among others of its list. */
interface ListedDay {
	date: DateMention;
	rank: number;
}

function outOfOrder(read: ReadSection): Found[] {
	const days = linesIn(read).flatMap((line): ListedDay[] => {
		const lead = /^[\s*\-•·（(\d）).、]*/.exec(line.text)?.[0].length ?? 0;
		const date = read.dates.find(
			({ start, end }) => (start === line.start || start === line.start + lead) && end <= line.end,
		);
		const day = date && dayOf(date.form);
		if (!date || !day?.month || day.day === null) return [];
		return [{ date, rank: ((day.year ?? 0) * 12 + day.month) * 31 + day.day }];
	});
	const steps = days.slice(1).map((two, at) => ({ one: days[at], two }));
	const falls = steps.filter(({ one, two }) => one && two.rank < one.rank);
	const rises = steps.filter(({ one, two }) => one && two.rank > one.rank);
	const odd = falls.length <= rises.length ? falls : rises;
	if (days.length < LIST_OF_DAYS || odd.length === 0 || odd.length * 3 > steps.length) return [];
	// Without one day for each odd step, the others are in order.
	const direction = odd === falls ? 1 : -1;
	if (longestRise(days.map(({ rank }) => rank * direction)) < days.length - odd.length) return [];
	return odd.flatMap(({ one, two }): Found[] =>
		one
			? [
					{
						places: [one, two].map(({ date }) => placeIn(read, date.start, date.end)),
						text: {
							'zh-CN': `别处按日期排，这里 ${two.date.form.trim()}排在 ${one.date.form.trim()}之后。`,
							en: `The others stand by date; here ${two.date.form.trim()} comes behind ${one.date.form.trim()}.`,
						},
					},
				]
			: [],
	);
}

/** How many numbers of a list are in rising order, if as few as can be are left out. */
function longestRise(numbers: readonly number[]): number {
	const upTo: number[] = [];
	for (const [at, number] of numbers.entries())
		upTo.push(
			1 + Math.max(0, ...upTo.filter((_, before) => (numbers[before] ?? 0) <= number && before < at)),
		);
	return Math.max(0, ...upTo);
}

const WEEKDAYS = ['日天', '一', '二', '三', '四', '五', '六'];
const ENGLISH_WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

export const calendar: Rule = {
	title: { 'zh-CN': '日历上没有的日期', en: 'A day that no calendar has' },
	reads: ['zh-CN', 'en'],
	find: ({ sections, year }) =>
		sections.flatMap((read) => [...noSuchDays(read, year), ...otherWeekdays(read, year)]),
};

/** 2月30日: not even the outline takes it for a date. */
function noSuchDays(read: ReadSection, year: number | null): Found[] {
	const forms = /(?:(\d{4})\s*年\s*)?(?<![\d.])(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/g;
	return [...read.text.matchAll(forms)].flatMap(({ 0: form, 1: printed, 2: month, 3: day, index }) => {
		const [of, at] = [Number(month), Number(day)];
		const isThere = of >= 1 && of <= 12 && at >= 1 && at <= daysIn(of, printed ? Number(printed) : year);
		if (isThere) return [];
		return [
			{
				places: [placeIn(read, index, index + form.length)],
				text: {
					'zh-CN': `日历上没有“${form.trim()}”。`,
					en: `There is no such day as “${form.trim()}”.`,
				},
			},
		];
	});
}

/** A year in two digits, where the report writes the others in four: 同比 24年. */
export const shortYear: Rule = {
	title: { 'zh-CN': '年份只写了两位', en: 'A year in two digits' },
	reads: ['zh-CN'],
	find({ sections }) {
		const dates = sections.flatMap((read) => read.dates.map((date) => ({ read, date })));
		const isShort = ({ date }: { date: DateMention }) =>
			/^\d{2}\s*年(?:度|全年)?(?!\d)/.test(date.form.trim());
		if (!dates.some(({ date }) => /^\d{4}\s*年/.test(date.form.trim()))) return [];
		return dates.filter(isShort).map(({ read, date }) => ({
			places: [placeIn(read, date.start, date.end)],
			text: {
				'zh-CN': `“${date.form.trim()}”只写了两位，别处是四位。`,
				en: `“${date.form.trim()}” has two digits; other years have four.`,
			},
		}));
	},
};

/** 5月6日（星期三） that was another day of the week. */
function otherWeekdays(read: ReadSection, year: number | null): Found[] {
	return read.dates.flatMap(({ form, start, end }): Found[] => {
		const day = dayOf(form);
		const of = day?.year ?? year;
		const behind = read.text.slice(end, end + 16);
		const chinese = /^\s*[（(]?\s*(?:星期|周|礼拜)([一二三四五六日天])/.exec(behind)?.[1];
		const english = /^,?\s*\(?(sun|mon|tue|wed|thu|fri|sat)[a-z]*day\b/i.exec(behind)?.[1]?.toLowerCase();
		const said = chinese
			? WEEKDAYS.findIndex((names) => names.includes(chinese))
			: ENGLISH_WEEKDAYS.indexOf(english ?? '-');
		if (!day?.month || day.day === null || of === null || said < 0) return [];
		const is = weekdayOf(of, day.month, day.day);
		if (is === said) return [];
		return [
			{
				places: [placeIn(read, start, end + behind.search(/[一二三四五六日天y]/) + 1)],
				text: {
					'zh-CN': `${of} 年 ${day.month} 月 ${day.day} 日是星期${WEEKDAYS[is]?.[0] ?? ''}。`,
					en: `${of}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')} was another day of the week.`,
				},
			},
		];
	});
}
