/** Shares against the numbers that they are shares of. */
import { Decimal } from 'decimal.js';
import type { ReadSection } from '../../edition/reading/read-sections.ts';
import { between, exactly, overlap, shareOf, shownShare, type Between } from '../exact.ts';
import type { Found, Rule } from '../finding.ts';
import { numbersWithin, unitKind, type LabelledNumber } from '../labels.ts';
import { linesIn, placeIn, sentencesOf } from '../places.ts';
import type { ReportToCheck } from '../report-to-check.ts';

/** 占比 18%, 占总数的 18%; what stands behind 占 is what it is a share of. */
const SHARE = /占(?:比|([^，。；、\d]{0,12}?)的?(?:比例|比重)?)\s*(?:为|达到?|约)?\s*$/;

/** Words that mean all of those whom a report counts: 全员, 员工总数, 总人数. */
const EVERYBODY =
	/^(?:全员|全体(?:员工|职工|教职工|人员)|(?:员工|职工|教职工)?总(?:人)?数|(?:员工|职工|教职工)(?:总数|总人数)|.{0,4}总人数)$/;

/** Labels of the number of them. */
const ALL_STAFF =
	/(?:全口径|全体|在册|在岗|共有|现有|总)(?:员工|职工|教职工|人员)$|^(?:员工|职工|教职工)(?:总数|总人数)$/;

export const share: Rule = {
	title: { 'zh-CN': '占比与两数不符', en: 'A share that its numbers do not give' },
	reads: ['zh-CN'],
	find: (report) => report.sections.flatMap((read) => sharesIn(read, report)),
};

function sharesIn(read: ReadSection, report: ReportToCheck): Found[] {
	const own = report.numbersIn(read);
	return linesIn(read).flatMap((line) => {
		const inLine = numbersWithin(own, line);
		return inLine.flatMap((printed, at): Found[] => {
			const { found } = printed;
			const match = SHARE.exec(read.text.slice(line.start, found.start));
			if (found.unit !== '%' || !match) return [];
			const before = inLine.slice(0, at).filter((one) => one.found.unit !== '%');
			const part = before.at(-1);
			if (!part) return [];
			const of = (match[1] ?? '').trim();
			if (EVERYBODY.test(of))
				return ofEverybody(read, printed, countsOfSentence(read, printed, before), report);
			if (of !== '' && !/^(?:总量|总额|全部|其|其中)$/.test(of)) return [];
			const wholes = before
				.slice(0, -1)
				.filter((one) => isLike(one, part) && lastWord(one) === lastWord(part) && !isSmaller(one, part));
			const given = wholes.map((whole) => shareOf(between(part.found), between(whole.found)));
			if (given.length === 0 || given.some((one) => overlap(one, between(found)))) return [];
			const [whole, computed] = [wholes.at(-1), given.at(-1)];
			return whole && computed ? [notShare(read, printed, part, whole, computed)] : [];
		});
	});
}

function isLike(one: LabelledNumber, other: LabelledNumber): boolean {
	return unitKind(one.found.unit) === unitKind(other.found.unit) && one.found.per === other.found.per;
}

/** 新增 of 完成宽带新增: what both a part and its whole are called. */
function lastWord({ label }: LabelledNumber): string {
	return label.slice(-2);
}

function isSmaller(one: LabelledNumber, other: LabelledNumber): boolean {
	return between(one.found).high.lt(between(other.found).low);
}

/** The counts of people in the sentence of a share, any of which it may be the share of. */
function countsOfSentence(
	read: ReadSection,
	{ found }: LabelledNumber,
	before: readonly LabelledNumber[],
): LabelledNumber[] {
	const sentence = sentencesOf(read).find(({ start, end }) => start <= found.start && found.end <= end);
	return before.filter(
		(one) => unitKind(one.found.unit) === '人' && one.found.start >= (sentence?.start ?? 0),
	);
}

function ofEverybody(
	read: ReadSection,
	printed: LabelledNumber,
	parts: readonly LabelledNumber[],
	{ numbers }: ReportToCheck,
): Found[] {
	const wholes = numbers.filter(({ label, found }) => ALL_STAFF.test(label) && unitKind(found.unit) === '人');
	const [whole] = wholes;
	const isGiven = parts.some((part) =>
		wholes.some((one) => overlap(shareOf(between(part.found), between(one.found)), between(printed.found))),
	);
	const most = parts.reduce<LabelledNumber | null>(
		(so, part) => (so && !isSmaller(so, part) ? so : part),
		null,
	);
	if (!whole || !most || isGiven) return [];
	return [notShare(read, printed, most, whole, shareOf(between(most.found), between(whole.found)))];
}

function notShare(
	read: ReadSection,
	{ found }: LabelledNumber,
	part: LabelledNumber,
	whole: LabelledNumber,
	computed: Between,
): Found {
	const [form, one, all] = [found, part.found, whole.found].map((quantity) => quantity.form.trim());
	const places = [placeIn(read, found.start, found.end)];
	if (whole.read !== read) places.push(placeIn(whole.read, whole.found.start, whole.found.end));
	return {
		places,
		text: {
			'zh-CN': `占比印 ${form}，按 ${one} 和 ${all} 算是 ${shownShare(computed)}。按别的人数或总数算的，请写明。`,
			en: `The share is printed as ${form}; ${one} of ${all} gives ${shownShare(computed)}. Where it is of something else, say of what.`,
		},
	};
}

/** People up to whose number a share tells how many there must be. */
const MOST_PEOPLE = 500;
const OF_PEOPLE = /^的(?:人员|人|员工|职工|教职工|教师|专任教师|医师|护士|学生|党员|成员|委员|志愿者|毕业生)/;
const PEOPLE = /^of (?:them|the (?:staff|members|employees|teachers|trainees|participants))/;

export const impossibleShare: Rule = {
	title: { 'zh-CN': '占比不可能', en: 'An impossible share' },
	reads: ['zh-CN', 'en'],
	find: (report) =>
		report.sections.flatMap((read) => [
			...moreThanAll(read),
			...sentencesOf(read, report.language === 'en').flatMap((sentence) => {
				const here = numbersWithin(report.numbersIn(read), sentence);
				const base = here.find(({ found }) => unitKind(found.unit) === '人');
				const people = base && exactly(base.found);
				if (!base || !people?.isInteger() || people.lte(0) || people.gt(MOST_PEOPLE)) return [];
				return here.flatMap(({ found }) => {
					const behind = read.text.slice(found.end).trimStart();
					const isOfPeople = OF_PEOPLE.test(behind) || PEOPLE.test(behind);
					if (found.unit !== '%' || found.limit !== null || found.start < base.found.end || !isOfPeople)
						return [];
					return isWholePeople(between(found), people) ? [] : [noWholePeople(read, found, base, people)];
				});
			}),
		]),
};

/** Whether some number of people is the share that is printed. */
function isWholePeople(printed: Between, people: Decimal): boolean {
	const least = printed.low.mul(people).div(100).ceil();
	return least.lte(printed.high.mul(people).div(100)) && least.lte(people);
}

function noWholePeople(
	read: ReadSection,
	found: LabelledNumber['found'],
	base: LabelledNumber,
	people: Decimal,
): Found {
	const [form, all] = [found.form.trim(), base.found.form.trim()];
	const some = between(found).low.mul(people).div(100).floor();
	const near = [some, some.plus(1)]
		.filter((count) => count.lte(people))
		.map((count) => `${count.toFixed()}/${people.toFixed()} = ${count.div(people).mul(100).toFixed(1)}%`);
	return {
		places: [placeIn(read, found.start, found.end)],
		text: {
			'zh-CN': `如果总数是 ${all}，没有哪个人数正好是 ${form}：${near.join('，')}。按别的总数算的，请写明。`,
			en: `Of ${all} no number of people is ${form}: ${near.join(', ')}. Where it is of others, say of whom.`,
		},
	};
}

/** 占…… 120%, and shares of one whole that come to more than it. */
function moreThanAll(read: ReadSection): Found[] {
	return sentencesOf(read).flatMap((sentence) => {
		const shares = read.quantities.filter(
			({ unit, start, end }) =>
				unit === '%' &&
				start >= sentence.start &&
				end <= sentence.end &&
				/占[^，。；、\d]{0,12}$/.test(read.text.slice(sentence.start, start)),
		);
		const over = shares.find((one) => between(one).low.gt(100));
		const added = shares.reduce((sum, one) => sum.plus(Decimal.max(between(one).low, 0)), new Decimal(0));
		// 占比 alone says no whole: shares of one are listed one behind the other.
		const isOneList =
			shares.length > 2 &&
			shares.every(({ start }) => /占(?:比)?\s*$/.test(read.text.slice(sentence.start, start)));
		const [first] = over ? [over] : isOneList && added.gt(100) ? shares : [];
		if (!first) return [];
		const forms = over ? [over.form.trim()] : shares.map(({ form }) => form.trim());
		return [
			{
				places: [placeIn(read, first.start, first.end)],
				text: {
					'zh-CN': over
						? `占比印 ${forms.join('')}，多于全部。`
						: `各项占比（${forms.join('、')}）相加多于 100%。`,
					en: over
						? `The share is printed as ${forms.join('')}, which is more than all.`
						: `The shares (${forms.join(', ')}) come to more than 100 %.`,
				},
			},
		];
	});
}
