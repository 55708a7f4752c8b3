/** The shape of an edition's data files, but for the main one. What they mean together is checked in `check.ts`. */
import { z } from 'zod';
import { ofLanguages } from '../site/languages.ts';
import { field, form } from './field.ts';
import { sectionNumber } from './outline.ts';
import { placeAddress } from './printed-places.ts';
import { unitForms } from './unit-forms.ts';

/** How an id is written: it becomes a fragment or an address, so it holds nothing that needs escaping. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const AN_ID = 'an id of small letters, digits and single hyphens, such as staff-total';
export const id = form(z.string().regex(ID, AN_ID), {
	name: { en: 'id', zh: 'id' },
	expects: AN_ID,
	example: 'staff-total',
});

/** Characters that a text may have at most, in whatever file; two pages of print have that many. */
export const LONGEST_TEXT = 3000;

const SOME_WORDS = 'words, not an empty text';
const filled = z.string().trim().min(1, SOME_WORDS).max(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`);

/** A quantity as the report prints it, which may have a sign of comparison in it: `<5%`. */
const printedForm = form(filled, {
	name: { en: 'printed form', zh: '印刷写法' },
	expects: SOME_WORDS,
	example: '252 人',
});

const PLAIN = 'plain text without markup (no < or >)';
export const words = form(filled.regex(/^[^<>]*$/, PLAIN), {
	name: { en: 'words', zh: '文字' },
	expects: PLAIN,
	example: '印刷报告的篇幅',
});

/** A text in every language of the site; figures stand in it as {figure-id}. */
export const text = form(z.strictObject(ofLanguages({ 'zh-CN': words, en: words }, () => words)), {
	name: { en: 'text', zh: '各语言文字' },
	expects: 'words in every language of the site; a number stands in them as {figure-id}',
	example: '{ zh-CN: "员工共 {staff-total}", en: "There are {staff-total}" }',
});

const A_DAY = 'a date such as 1999-02-16';
export const day = form(z.iso.date({ error: A_DAY }), {
	name: { en: 'day', zh: '日期' },
	expects: A_DAY,
	example: '1999-02-16',
});
const A_YEAR = 'a year in quotes such as "1999"';
const year = form(z.string().regex(/^\d{4}$/, A_YEAR), {
	name: { en: 'year', zh: '年份' },
	expects: A_YEAR,
	example: '"1999"',
});
const A_MONTH = 'a month such as 1999-02';
export const month = form(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, A_MONTH), {
	name: { en: 'month', zh: '月份' },
	expects: A_MONTH,
	example: '1999-02',
});

/** A day, a month or a year, as a machine reads it and as it is printed. */
export const printedDate = z.strictObject({
	date: field(
		z.union([day, month, year], {
			error: 'a day such as 1999-02-16, a month such as 1999-02 or a year such as "1999"',
		}),
		'The day, the month or the year.',
		'日期、月份或年份。',
	),
	printed: field(words, 'The date as printed.', '日期照印的写。'),
});

const noteIds = field(
	z.array(id).default([]),
	'Source notes of notes.yaml that speak of it.',
	'notes.yaml 里讲到它的核对说明。',
);
const ask = field(
	words.optional(),
	'The department that can answer, as edition.yaml names it in the language of the report.',
	'能答复的部门，用 edition.yaml 里的全名（报告的语言）。',
);

/** What every entry of a list has, whatever its kind: its fragment, a few words, its § and its source notes. */
export const listEntry = {
	id: field(id, 'Its link; once published it stays.', '它的链接，发布以后不再改。'),
	title: field(text, 'A few words that say what it is.', '几个字，说这是什么。'),
	source: field(sectionNumber, 'The § of the report that tells it.', '报告哪一节讲的。'),
	notes: noteIds,
	send: field(
		text.optional(),
		'The sentence that is sent on with it, where its own words would say too little alone, or too much.',
		'转发时带的一句话；它自己的话单独看不明白、或者说得太多时才写。',
	),
};
export type ListEntry = z.infer<z.ZodObject<typeof listEntry>>;

const unit = z.strictObject({
	kind: field(
		z.enum(['money', 'percent', 'count']),
		'How numbers in it are shown: money, a share in per cent, or a count of things.',
		'数字怎样显示：money 是钱，percent 是百分比，count 是数东西。',
	),
	printed: field(
		z.array(z.string()).min(1),
		'Measure words that the print may use for it; "" where it prints none. Of money first what it is counted in, then its other names and its sign: [pounds, £].',
		'报告里会用的量词；不印量词的写 ""。钱先写用什么计，再写别的叫法和符号，例如 [美元, US$]。',
	),
	...ofLanguages(
		{
			'zh-CN': field(
				z.string(),
				'What Chinese readers see behind the number; "" shows the number alone.',
				'中文读者在数字后面看到的字；写 "" 就只显示数字。',
			),
			en: field(
				z.strictObject({
					one: field(z.string(), 'Behind one of them.', '一个的时候。'),
					other: field(z.string(), 'Behind several.', '几个的时候。'),
				}),
				'What English readers see behind the number; money whose sign is printed has that before it.',
				'英文读者在数字后面看到的词。',
			),
		},
		unitForms,
	),
});
export const units = field(
	z.record(field(id, 'The unit’s name, used in figures.yaml.', '单位的名字，在 figures.yaml 里用。'), unit),
	'Units: the words that the print uses for each, and how readers see it.',
	'单位：报告里用哪些字，读者看到什么。',
);

const figure = z.strictObject({
	value: field(
		z.number(),
		'The number in single units: yuan, people, per cent. Of a range its beginning.',
		'以单个单位计的数：元、人、百分之几，不写“万”。是一个范围就写开头。',
	),
	to: field(
		z.number().optional(),
		'The end of a printed range such as 5-8人.',
		'印着一个范围（5-8人）时的末尾。',
	),
	unit: field(id, 'Its unit, by the name in units.yaml.', '单位，units.yaml 里的名字。'),
	printed: field(
		printedForm.optional(),
		'The quantity exactly as the report prints it. A computed figure has none.',
		'照报告印的写。我们自己算的数没有。',
	),
	source: field(
		placeAddress.optional(),
		'Where it is printed. A computed figure has none.',
		'印在哪里。我们自己算的数没有。',
	),
	also: field(
		z
			.array(
				z.strictObject({
					printed: field(printedForm, 'As it is printed there.', '那里怎样印。'),
					source: field(placeAddress, 'Where that is.', '那是哪里。'),
				}),
			)
			.default([]),
		'Other places that print the same figure.',
		'报告别处又印了同一个数。',
	),
	formula: field(
		words.optional(),
		'Of a computed figure: arithmetic over {figure-id}, with round, zeros, count("…") and items("§…").',
		'我们自己算的数：用 {数字的名字} 写的算式，可以用 round、zeros、count("…")、items("§…")。',
	),
	name: field(text, 'What the number is called.', '这个数叫什么。'),
	follows: field(
		id.optional(),
		'The same quantity in the edition before, by the name that it has there: readers are shown both, and how it changed by our arithmetic.',
		'上一期里同一个量的名字（上一期 figures.yaml 里的）：两期并排给读者看，变化由本站计算。',
	),
	restated: field(
		id.optional(),
		'Of a figure that follows one: the figure of this edition that prints the value of the period before again. Where it is another value than was printed then, readers are told both.',
		'写了 follows 才写：这份报告又印了上一期的数，写那个数字（本期的）的名字；和当时印的不同，两个都给读者看。',
	),
	change: field(
		id.optional(),
		'Of a figure that follows one: the figure of this edition that prints by how much it changed. It is told beside our arithmetic, and that they differ where they do.',
		'写了 follows 才写：这份报告自己印了变化多少，写那个数字（本期的）的名字；和本站算的并排，不同就说明不同。',
	),
	notes: noteIds,
	send: field(
		text.optional(),
		'What is said of it where a chapter opens with it and it is sent on; the chapter’s description when left out.',
		'一章用它开头、又被转发时带的一句话；不写就用那一章的 description。',
	),
});
export const figures = field(
	z.record(
		field(id, 'The figure’s name: texts refer to it as {name}.', '数字的名字，文字里写成 {名字}。'),
		figure,
	),
	'Every quantity of the report, written once; all languages refer to it by its name.',
	'报告里的每一个数字，只写一次；各语言的文字都用名字提到它。',
);

export const waivers = field(
	z.record(
		field(placeAddress, 'Where it is printed.', '印在哪里。'),
		field(words, 'Why no figure tells it.', '为什么不作为数字讲。'),
	),
	'Printed quantities that are told as no figure, each with the reason; {} if there are none.',
	'印着、但不作为数字讲的，写明理由；没有就写 {}。',
);

const note = z.strictObject({
	kind: field(
		z.enum([
			'two-versions',
			'basis',
			'unsaid',
			'mismatch',
			'remark',
			'missing',
			'order',
			'outside',
			'misprint',
		]),
		'What there is to note; it decides the standard wording. In this order: printed in two ways, no basis stated, left unsaid, parts and total differ, an editors’ remark, heading and text do not go together, how the report is ordered, outside its period, likely misprint.',
		'哪一种情况，决定标题怎样写，依次是：两处写法不同、没写计算范围、没有细说、分项与总数不同、留有编辑标注、标题和正文不完全对应、报告的编排、不在所述期间、疑似用字。',
	),
	source: field(
		z.array(sectionNumber).min(1),
		'The §§ of the report that it is about.',
		'说的是报告哪几节。',
	),
	stands: field(
		z.enum(['sight', 'figure', 'sources']),
		'Where it is told besides the page of all notes. sight: a sentence where its figure stands, because it changes how that must be read; figure: folded at the end of what tells its figure; sources: nowhere else.',
		'除了“原文核对”页，还放在哪里。sight：正文里的一句话，不看它数字就会看错；figure：折在讲这个数字的那一节末尾；sources：别处不放。',
	),
	text: field(
		text,
		'How to read what is printed, in one calm sentence.',
		'用一句平和的话，说印的内容怎样读。',
	),
	ask,
	clarification: field(
		z
			.strictObject({
				date: field(day, 'The day of the answer.', '答复的日子。'),
				text: field(text, 'The answer.', '答复的内容。'),
			})
			.optional(),
		'The publisher’s answer, shown beside the note.',
		'发布单位的答复，显示在旁边。',
	),
	leftOut: field(
		words.optional(),
		'Why readers are not told it: the publisher’s decision, which only the sheet for sign-off shows.',
		'定了不公开的，写理由；读者看不到，只在签字的单子上。',
	),
});
export const notes = field(
	z.record(field(id, 'The note’s name.', '说明的名字。'), note),
	'Source notes: where the report gives two versions, leaves a basis unstated, or is unfinished; {} if there are none.',
	'核对说明：报告两处写法不同、没写清楚、没写完的地方；没有就写 {}。',
);

/** What the publisher decides before an edition goes public, in the printed language, and no reader sees. */
const concern = z.strictObject({
	source: field(
		z.array(sectionNumber).default([]),
		'The §§ of the report that it is about; none where it is about the site.',
		'说的是报告哪几节；说的是网站就不写。',
	),
	ask,
	text: field(
		words,
		'What is to be decided; a number stands in it as {figure-id}.',
		'要定的事；数字写成 {名字}。',
	),
	decision: field(
		z
			.strictObject({
				date: field(day, 'The day of the decision.', '定下来的日子。'),
				text: field(words, 'What was decided.', '怎样定的。'),
			})
			.optional(),
		'Once it is settled.',
		'定了以后写。',
	),
});
export const signoff = field(
	z.strictObject({
		concerns: field(
			z.record(field(id, 'The name of the matter.', '这件事的名字。'), concern),
			'What only the publisher decides; {} if there is nothing.',
			'只有发布单位能定的事；没有就写 {}。',
		),
		names: field(
			z
				.array(
					z.strictObject({
						name: field(
							words,
							'The person or group, in the language of the report.',
							'人或集体，用报告的语言写。',
						),
						where: field(words, 'Where they are named.', '在哪里提到。'),
					}),
				)
				.default([]),
			'People and groups named outside the lists, whose consent is to be had.',
			'列表以外提到的人和集体，要征得同意。',
		),
	}),
	'What the publisher decides before the edition goes public. Readers see nothing of it.',
	'公开之前要发布单位定的事，读者看不到。',
);

/** A figure in a chart, with the few words that stand at it. */
const mark = z.strictObject({
	figure: field(id, 'The figure that is drawn.', '画哪个数字。'),
	label: field(text, 'The few words that stand at it.', '旁边的几个字。'),
	second: field(
		id.optional(),
		'The same quantity as the print gives it in another place.',
		'报告别处印的同一个量。',
	),
	tone: field(
		z.enum(['main', 'quiet', 'open']).default('quiet'),
		'How it stands out. main: what the title speaks of; open: hollow, for what is not known as well as the rest; quiet: all others.',
		'main：标题说的那个；open：空心，没有别的那么确切；quiet：其余的。',
	),
});

const chart = z.strictObject({
	kind: field(
		z.enum(['bars', 'dots', 'scores', 'years']),
		'How it is drawn: bars from zero, dots one for each thing counted, scores as points on one scale that need not begin at zero, years a ring for each year that one figure counts.',
		'怎样画：bars 从零起的条，dots 一个点是一个，scores 一条尺子上的分数（不必从零起），years 一圈是一年。',
	),
	title: field(text, 'What the picture shows, as a finding.', '标题，说出发现。'),
	description: field(
		text,
		'The same in words, for those who do not see it.',
		'用文字说一遍，给看不见图的人。',
	),
	source: field(
		z.array(sectionNumber).min(1),
		'The §§ of the report that its figures come from.',
		'数字出自报告哪几节。',
	),
	marks: field(z.array(mark).min(1), 'The figures that are drawn.', '画的数字，一个一条。'),
});
export const charts = field(
	z.record(field(id, 'The chart’s name, used in a block of charts.', '图的名字，写在 charts 块里。'), chart),
	'Charts: a finding as title, the figures drawn, the same in words; {} if there are none.',
	'图：标题说出发现，画哪几个数字，用文字怎么说；没有就写 {}。',
);

const outcome = z.strictObject({
	state: field(
		z.enum(['kept', 'under-way', 'not-kept', 'no-word']),
		'What this report says of it: that it was kept, that it is under way, that it was not kept; no-word: nothing.',
		'这份报告怎么说：kept 做到了，under-way 还在做，not-kept 没有做到；no-word 是一个字没提。',
	),
	source: field(
		sectionNumber.optional(),
		'The § of this report that says so; none with no-word.',
		'这份报告哪一节说的；no-word 不写。',
	),
	text: field(
		text.optional(),
		'What it says, in one sentence; none with no-word.',
		'用一句话写它怎么说；no-word 不写。',
	),
});
export const outcomes = field(
	z.record(field(id, 'The promise, by its id in the edition before.', '上一期那条承诺的 id。'), outcome),
	'What became of each promise of the edition before, as this report has it. Needed as soon as there is an edition before that promised something.',
	'上一期的每一条承诺，这份报告怎么说，一条一条回答。上一期有承诺，这一期就要有这个文件。',
);

const respellings = z
	.record(
		field(words, 'The words as the edition writes them.', '文章里的写法。'),
		field(words, 'A respelling that voices read rightly.', '换成读音对的写法。'),
	)
	.default({});
export const spoken = field(
	z.strictObject(
		ofLanguages(
			{
				'zh-CN': field(respellings, 'For Chinese voices.', '中文读错的。'),
				en: field(respellings, 'For English voices.', '英文读错的。'),
			},
			() => respellings,
		),
	),
	'What voices read wrongly, and a respelling that sounds right; pages show the words as they are.',
	'机器容易读错的字，换成读音对的写法；网页上还是原来的字。',
);

const otherWords = z
	.record(
		field(words, 'What people type.', '大家搜的说法。'),
		field(z.array(words).min(1), 'What it finds: words of the edition.', '文章里的说法，可以几个。'),
	)
	.default({});
export const foundBy = field(
	z.strictObject(
		ofLanguages(
			{
				'zh-CN': field(otherWords, 'On Chinese pages.', '中文网页上搜的。'),
				en: field(otherWords, 'On English pages.', '英文网页上搜的。'),
			},
			() => otherWords,
		),
	),
	'What people type into the search, and the edition’s own words for it.',
	'大家搜的说法，和文章里的说法。',
);

export type Unit = z.infer<typeof unit>;
export type FigureData = z.infer<typeof figure>;
export type Note = z.infer<typeof note>;
export type Concern = z.infer<typeof concern>;
export type Signoff = z.infer<typeof signoff>;
export type Outcome = z.infer<typeof outcome>;
export type ChartData = z.infer<typeof chart>;
export type Respelt = z.infer<typeof spoken>;
export type FoundBy = z.infer<typeof foundBy>;
