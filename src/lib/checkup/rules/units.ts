/** Units: 人 and 人次 of one thing, 万 without 元, % where it may be points, units that are no legal ones, units of tables. */
import { Decimal } from 'decimal.js';
import type { ReadSection } from '../../edition/reading/read-sections.ts';
import { exactly } from '../exact.ts';
import type { Found, Rule } from '../finding.ts';
import { unitKind, type LabelledNumber } from '../labels.ts';
import { placeIn, sentencesOf } from '../places.ts';
import type { ReportToCheck } from '../report-to-check.ts';

/** Words that clauses share without telling of the same thing. */
const COMMON_WORDS = /^(?:员工|职工|组织|参加|参与|开展|活动|全年|共计|累计|完成|我们|公司|进行|以及|其中)$/;

const SEGMENTER = new Intl.Segmenter('zh-CN', { granularity: 'word' });

export const peopleOrTurns: Rule = {
	title: { 'zh-CN': '一处是人，一处是人次', en: 'People in one place, attendances in another' },
	reads: ['zh-CN'],
	find({ numbers }) {
		const turns = numbers.filter(({ found }) => found.unit === '人次');
		return turns.flatMap((one): Found[] => {
			const value = exactly(one.found);
			const words = wordsAround(one);
			const other = numbers.find(
				({ found, read, ...rest }) =>
					unitKind(found.unit) === '人' &&
					read !== one.read &&
					value?.gt(1) &&
					exactly(found)?.equals(value) &&
					[...wordsAround({ found, read, ...rest })].some((word) => words.has(word)),
			);
			if (!other) return [];
			const forms = [one, other].map(({ found }) => found.form.trim());
			return [
				{
					places: [one, other].map(({ read, found }) => placeIn(read, found.start, found.end)),
					text: {
						'zh-CN': `一处印 ${forms[0] ?? ''}，一处印 ${forms[1] ?? ''}。人次按次数算，人按人头算。`,
						en: `One place prints ${forms[0] ?? ''}, another ${forms[1] ?? ''}: 人次 counts attendances, 人 and 名 people.`,
					},
				},
			];
		});
	},
};

/** The words of a sentence that tell what it is about. */
function wordsAround({ read, found }: LabelledNumber): Set<string> {
	const sentence = sentencesOf(read).find(({ start, end }) => start <= found.start && found.end <= end);
	const near = read.text.slice(
		Math.max(sentence?.start ?? 0, found.start - 20),
		Math.min(sentence?.end ?? found.end, found.end + 20),
	);
	return new Set(
		[...SEGMENTER.segment(near)]
			.map(({ segment }) => segment)
			.filter((word) => /^\p{Script=Han}{2,}$/u.test(word) && !COMMON_WORDS.test(word)),
	);
}

/** What is measured in money, so that 万 alone may mean 万元. */
const MONEY = /收入|利润|营收|产值|成本|费用|经费|金额|资金|投入|捐|税|补贴|订单|签约|应收|压降|销售额|款/;

export const bareScale: Rule = {
	title: { 'zh-CN': '只写万、亿，没有单位', en: '万 or 亿 without a unit' },
	reads: ['zh-CN'],
	find({ numbers }) {
		const bare = numbers.filter(({ read, found }) => {
			const sentence = sentencesOf(read).find(({ start, end }) => start <= found.start && found.end <= end);
			const clause = read.text.slice(sentence?.start ?? 0, found.start);
			return /[万亿]$/.test(found.form.trim()) && found.unit === '' && MONEY.test(clause.slice(-30));
		});
		if (bare.length === 0) return [];
		const forms = bare.map(({ found }) => found.form.trim());
		return [
			{
				places: bare.map(({ read, found }) => placeIn(read, found.start, found.end)),
				text: {
					'zh-CN': `${forms.join('、')}没有写单位；是钱的，请写“万元”“亿元”。`,
					en: `${forms.join(', ')}: no unit is printed. Where it is money, write 万元 or 亿元.`,
				},
			},
		];
	},
};

/** What is a share itself, so that it rises by points. */
const IS_SHARE =
	/(?:率|份额|占比|比例|比重|渗透度|满意度|share|rate|ratio)\s*(?:同比|较上年|比上年)?\s*(?:提[升高]|增[长加]|上升|下降|降低|减少|rose|increased|fell)\s*(?:了|by)?\s*$/;

export const percentOrPoints: Rule = {
	title: { 'zh-CN': '百分比还是百分点', en: 'Per cent or percentage points' },
	reads: ['zh-CN', 'en'],
	find: ({ numbers }) =>
		numbers.flatMap(({ read, found }): Found[] => {
			const before = read.text.slice(Math.max(0, found.start - 30), found.start);
			if (found.unit !== '%' || !IS_SHARE.test(before)) return [];
			const form = found.form.trim();
			return [
				{
					places: [placeIn(read, found.start, found.end)],
					text: {
						'zh-CN': `本身是比率的，变了 ${form}，可能是百分比，也可能是百分点。`,
						en: `What is a rate itself changed by ${form}: per cent of it, or percentage points.`,
					},
				},
			];
		}),
};

/** Units that the law on weights and measures does not have, by the one that it has. */
const LEGAL: Readonly<Record<string, string>> = {
	cc: '毫升',
	CC: '毫升',
	公分: '厘米',
	公升: '升',
	平米: '平方米',
	立方: '立方米',
	公里: '千米（公里可用）',
};

export const unitName: Rule = {
	title: { 'zh-CN': '单位写法', en: 'How a unit is written' },
	reads: ['zh-CN'],
	find: ({ sections }) =>
		sections.flatMap((read) =>
			read.quantities.flatMap((found): Found[] => {
				const legal = LEGAL[found.unit];
				if (legal === undefined || found.unit === '公里') return [];
				const form = found.form.trim();
				return [
					{
						places: [placeIn(read, found.start, found.end)],
						text: {
							'zh-CN': `${form} 的单位，法定写法是“${legal}”。`,
							en: `The legal unit for ${form} is ${legal}.`,
						},
					},
				];
			}),
		),
};

export const mixedScales: Rule = {
	title: { 'zh-CN': '同一个数，万和亿混用', en: 'One number in 万 and in 亿' },
	reads: ['zh-CN'],
	find({ numbers }) {
		const scaleOf = (form: string) => /([万亿])\p{Script=Han}{0,2}\s*$/u.exec(form.trim())?.[1];
		const scaled = numbers.filter(
			({ found, label, isWhole }) => isWhole && label.length > 3 && scaleOf(found.form),
		);
		return scaled.flatMap((one, at): Found[] => {
			const first = scaled
				.slice(0, at)
				.find(
					({ label, found }) =>
						label === one.label &&
						found.unit === one.found.unit &&
						scaleOf(found.form) !== scaleOf(one.found.form),
				);
			if (!first) return [];
			const forms = [first, one].map(({ found }) => found.form.trim());
			return [
				{
					places: [first, one].map(({ read, found }) => placeIn(read, found.start, found.end)),
					text: {
						'zh-CN': `“${one.label}”一处印 ${forms[0] ?? ''}，一处印 ${forms[1] ?? ''}，单位不一样。`,
						en: `“${one.label}” is printed as ${forms[0] ?? ''} and as ${forms[1] ?? ''}, in different units.`,
					},
				},
			];
		});
	},
};

/** A caption of a table: 单位：万元. */
const CAPTION = /单位\s*[：:]\s*(?:人民币)?\s*([千万百亿]+)元/g;
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
/** A number as accounts print it, to the cent: 18,204,530.15. */
const TO_THE_CENT = /(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d{2}(?![\d%])/g;
/** How much larger an amount of a table may be than any that the text prints, before its unit is doubted. */
const OUT_OF_SCALE = 10;

export const tableUnit: Rule = {
	title: { 'zh-CN': '表的单位与数的大小不合', en: 'A unit of a table that its numbers do not fit' },
	reads: ['zh-CN'],
	find: (report) => report.sections.flatMap((read) => captionsIn(read, report)),
};

function captionsIn(read: ReadSection, { numbers }: ReportToCheck): Found[] {
	const money = numbers.flatMap(({ found }) =>
		found.unit === '元' && 'value' in found ? [found.value] : [],
	);
	const largest = Decimal.max(1, ...money);
	return [...read.text.matchAll(CAPTION)].flatMap(({ 0: caption, 1: word = '', index }): Found[] => {
		const scale = SCALES[word];
		const behind = index + caption.length;
		const next = read.text.slice(behind).search(/单位\s*[：:]/);
		const table = read.text.slice(behind, next < 0 ? undefined : behind + next);
		const [form] = [...table.matchAll(TO_THE_CENT)]
			.map(([printed]) => printed)
			.filter((printed) =>
				new Decimal(printed.replaceAll(',', '')).mul(scale ?? 1).gt(largest.mul(OUT_OF_SCALE)),
			);
		if (scale === undefined || form === undefined) return [];
		const at = behind + table.indexOf(form);
		const amount = new Decimal(form.replaceAll(',', '')).mul(scale).div(SCALES.亿 ?? 1);
		return [
			{
				places: [placeIn(read, index, behind), placeIn(read, at, at + form.length)],
				text: {
					'zh-CN': `表的单位印“${word}元”，${form}${word}元就是 ${amount.toDecimalPlaces(2).toFixed()} 亿元，比正文里的任何金额都大得多。单位可能是元。`,
					en: `The unit of the table is printed as ${word}元, so that ${form} would be ${amount.toDecimalPlaces(2).toFixed()} 亿元, far more than any amount of the text. It may be 元.`,
				},
			},
		];
	});
}
