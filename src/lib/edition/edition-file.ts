/** The shape of `edition.yaml`: who reports, about which period, and in which order the story is told. */
import { z } from 'zod';
import {
	inLanguages,
	isRead,
	LANGUAGES,
	ofLanguages,
	READ_LANGUAGES,
	REPORT_LANGUAGE,
} from '../site/languages.ts';
import { spokenLanguages } from '../words/message-files.ts';
import { PUBLISHED_ADDRESS, RETIRABLE_ADDRESS } from '../site/published-address.ts';
import { SHARE_SERVICES } from '../site/share-services.ts';
import { field, form } from './field.ts';
import { sectionNumber } from './outline.ts';
import { day, id, text, words } from './schema.ts';

const oneAndOther = z.strictObject({
	one: field(words, 'What one is called.', '一个叫什么。'),
	other: field(words, 'What several are called.', '几个叫什么。'),
});

/** What one of a kind is called and what several are, as far as a language tells them apart. */
const countedWords = form(
	z.strictObject(
		ofLanguages(
			{
				'zh-CN': field(words, 'In Chinese one word for both.', '中文一个词就够。'),
				en: field(oneAndOther, 'In English.', '英文。'),
			},
			() => z.union([words, oneAndOther], { error: 'a word for both, or one and other' }),
		),
	),
	{
		name: { en: 'counted words', zh: '一个和几个' },
		expects: 'what one is called and what several are, as far as a language tells them apart',
		example: '{ zh-CN: 门诊部, en: { one: clinic, other: clinics } }',
	},
);

/** How a telephone number is written: digits, with blanks or hyphens between them, perhaps with a + before. */
const TELEPHONE = 'a telephone number such as 021-5555 0100, in quotes where it is digits alone: "10000"';
const telephoneNumber = form(z.string({ error: TELEPHONE }).regex(/^\+?\d(?:[ -]?\d){4,19}$/, TELEPHONE), {
	name: { en: 'telephone number', zh: '电话号码' },
	expects: TELEPHONE,
	example: '021-5555 0100',
});
const AN_ADDRESS = 'a whole address such as https://report.example';
const address = form(z.url({ protocol: /^https?$/, error: AN_ADDRESS }), {
	name: { en: 'web address', zh: '网址' },
	expects: AN_ADDRESS,
	example: 'https://report.example',
});

const label = [
	'What stands before it; the usual word when left out.',
	'前面的几个字；不写就用常用的说法。',
] as const;
const line = { label: field(text.optional(), ...label) };
const named = { label: field(text, 'What stands before it.', '前面的几个字。') };
/** What its publisher tells of a place. It is not from the report, and says so wherever it stands. */
const LINES = [
	z.strictObject({
		kind: field(z.literal('address'), 'Where it is.', '地址。'),
		...line,
		text: field(text, 'The address.', '地址。'),
	}),
	z.strictObject({
		kind: field(z.literal('hours'), 'When it is open.', '开放的时间。'),
		...line,
		text: field(text, 'The hours.', '时间。'),
	}),
	z.strictObject({
		kind: field(z.literal('telephone'), 'How to call it.', '电话。'),
		...line,
		number: field(telephoneNumber, 'The number.', '号码。'),
	}),
	z.strictObject({
		kind: field(
			z.literal('day'),
			'Something on one day, such as the next class.',
			'某一天的事，例如下一次课。',
		),
		...named,
		date: field(day, 'The day; a release asks for one that is not over.', '哪一天；发布时不能已经过去。'),
		text: field(text, 'What there is on that day.', '那天有什么。'),
	}),
	z.strictObject({
		kind: field(z.literal('link'), 'A page of the publisher’s own site.', '发布单位自己网站上的一页。'),
		...named,
		text: field(text, 'The words of the link.', '链接上的字。'),
		to: field(address, 'Its address.', '网址。'),
	}),
	z.strictObject({
		kind: field(
			z.literal('words'),
			'Whatever else a visitor should know, such as what to bring.',
			'别的要告诉来的人的，例如带什么。',
		),
		...named,
		text: field(text, 'The words.', '内容。'),
	}),
] as const;
const LINE_KINDS = LINES.map(({ shape }) => shape.kind.value);
const hallLine = z.discriminatedUnion('kind', LINES, {
	error: `a line with its kind, one of ${LINE_KINDS.join(', ')}`,
});

/** A kind of place that has a code of its own, as the edition calls it: a service hall, a clinic, a campus. */
const placeKind = z.strictObject({
	id: field(id, 'The kind’s name, used in places.', '这一类的名字，在 places 里用。'),
	name: field(countedWords, 'What one is called, and several, inside a sentence.', '句子里叫什么。'),
	first: field(
		text.optional(),
		'The sentence before what the report says of one; a plain one when left out.',
		'报告讲到它的内容之前的一句话；不写就用一句平常的。',
	),
});

const A_CODE = 'a code of one to four small letters or digits, such as xj';
const hall = z.strictObject({
	code: field(
		form(z.string().regex(/^[a-z0-9]{1,4}$/, A_CODE), {
			name: { en: 'code', zh: '代码' },
			expects: A_CODE,
			example: 'xj',
		}),
		'Its code, in the address /q/<code>/ and on paper: it never changes.',
		'代码，写在 /q/代码/ 和印出去的二维码里，定了不再改。',
	),
	kind: field(id, 'Which of placeKinds it is.', '是 placeKinds 里的哪一类。'),
	name: field(text, 'Its name.', '名称。'),
	source: field(sectionNumber, 'The § of the report that names it.', '报告哪一节提到它。'),
	tells: field(
		z.array(words).default([]),
		'Places of the story that tell of it, chapter#section; they are shown there first.',
		'哪些章节讲到它，写成 章#节；在它那一页先显示。',
	),
	lines: field(
		z.array(hallLine).default([]),
		'What the publisher tells of it and the report does not, in the order in which it is shown.',
		'报告里没有、由发布单位填的资料，按写的次序显示。',
	),
});

const tell = z.strictObject({
	telephone: field(telephoneNumber.optional(), 'A number to call.', '电话。'),
	sms: field(telephoneNumber.optional(), 'A number for messages.', '收短信的号码。'),
	email: field(
		z.email({ error: 'an e-mail address such as report@office.example' }).optional(),
		'An e-mail address.',
		'邮箱。',
	),
	wechat: field(words.optional(), 'Name of the service account in WeChat.', '微信服务号的名称。'),
	form: field(
		address.regex(/^(?!.*\{(?!title\}|address\}))/, 'in braces only {title} and {address}').optional(),
		'Address of a form; {title} and {address} in it become those of the page that is spoken of.',
		'网上表单的地址；里面的 {title} 和 {address} 会换成那一页的标题和地址。',
	),
});

const retired = z.strictObject({
	text: field(text, 'What became of it.', '怎么了。'),
	to: field(
		z.string().regex(PUBLISHED_ADDRESS, 'an address of the site such as /1999/staff/#training').optional(),
		'Where a reader may go on: an address of the site.',
		'接着去哪里看：本站的地址。',
	),
});
const retiredAddress = z
	.string()
	.regex(RETIRABLE_ADDRESS, 'an address as it was published, such as /1999/staff/training/ or /q/xj/');

const services = z.array(z.enum(SHARE_SERVICES));
const ABROAD: z.infer<typeof services> = ['x', 'facebook', 'line', 'telegram'];
const names = z.array(words);

const reportLanguage = z.enum(READ_LANGUAGES);

const report = z.strictObject({
	year: field(
		z.number().int(),
		'The year that the report is about, the last of a longer period or the first; it is also the name of the edition’s folder.',
		'报告讲的年份；跨年的写第一年或最后一年，和文件夹的名字一样。',
	),
	title: field(text, 'Name of the printed report.', '印刷报告的名称。'),
	language: field(
		LANGUAGES.some(isRead) ? reportLanguage.default(REPORT_LANGUAGE) : reportLanguage,
		'The language that it is printed in, Chinese or English: reports in others are not read. When left out the first of the site that is one of these.',
		'报告用哪种语言印，中文或英文，别的语言的报告读不了；不写就是网站的语言里第一种这样的。',
	),
	period: field(
		z.strictObject({
			from: field(day, 'The first day.', '第一天。'),
			to: field(day, 'The last day.', '最后一天。'),
			label: field(
				text.optional(),
				'What stands behind a title, where it is not the year: 1998–1999.',
				'标题后面写什么；不是一个整年才写，例如 1998–1999。',
			),
			words: field(
				text.optional(),
				'What it is called in a sentence, where the label alone is too little: the school year 1998–99.',
				'句子里怎么说；label 不够才写，例如 1998–1999 学年。',
			),
		}),
		'What it reports on.',
		'报告讲的期间。',
	),
	compiledBy: field(text.optional(), 'Who wrote the report, where it says so.', '谁编写的，报告写了才写。'),
	principles: field(
		z.array(text).default([]),
		'The principles it was written by, where it names some.',
		'编写原则，报告写了才写。',
	),
	source: field(sectionNumber, 'The § that says all this.', '这些写在报告哪一节。'),
	headings: field(
		z
			.record(
				field(sectionNumber, 'A § of the report.', '报告的节。'),
				field(words, 'Its heading as printed.', '照印的小标题。'),
			)
			.default({}),
		'Headings as the report prints them; one that is left out follows from its number: 三（三）2.',
		'印刷报告的小标题，照印的写；不写就由节号推出，例如 三（三）2。',
	),
});

/** A language that the interface has words in. */
const language = z.string().refine((name) => spokenLanguages().includes(name), {
	error: ({ input }) =>
		`a language with a file in messages/, one of ${spokenLanguages().join(', ')}: write messages/${String(input)}.json to have it`,
});

export const edition = field(
	z.strictObject({
		languages: field(
			z
				.array(language)
				.min(1)
				.default([...LANGUAGES]),
			'Those that it is complete in, the same in all editions of a site; the first is served at the root. Each has a file of words in messages/.',
			'有哪几种语言，一个网站里各年份相同；第一种放在网址的根上。每种在 messages/ 里有一个文件。',
		),
		draft: field(
			z.boolean().default(false),
			'Whether it is a draft and not finished: pages say so, and it cannot be released.',
			'是不是草稿：网页上会标明，也不能发布；做完删去这一行。',
		),
		title: field(text, 'Name of the site.', '网站名。'),
		organisation: field(
			z.strictObject({
				name: field(text, 'Its whole name.', '单位全称。'),
				short: field(text, 'What people call it.', '大家怎么叫它。'),
				departments: field(
					z.array(text).default([]),
					'Its departments, shown by a block of names.',
					'部门，用 names 块显示。',
				),
				branches: field(
					z.array(text).default([]),
					'Its branches, shown by a block of names.',
					'支局、分部，用 names 块显示。',
				),
			}),
			'Who reports.',
			'谁的报告。',
		),
		report: field(report, 'The printed report.', '印刷的报告。'),
		parts: field(
			z
				.array(
					z.strictObject({
						id: field(id, 'The part’s name, used in chapters.', '部分的名字，在 chapters 里用。'),
						name: field(text, 'What readers see.', '读者看到的名称。'),
						about: field(
							z.boolean().default(false),
							'Whether its chapters are about the report itself: they stand after the story, and are not counted with it.',
							'是不是讲报告本身的几章：排在最后，不编号。',
						),
					}),
				)
				.min(1),
			'Parts of the story, in their order.',
			'故事分几部分，按次序。',
		),
		chapters: field(
			z
				.array(
					z.strictObject({
						slug: field(
							id,
							'Its address, and what its file is called in the folder of each language.',
							'它的地址，也是各语言文件夹里那个文件的名字。',
						),
						part: field(id, 'The part it belongs to.', '属于哪一部分。'),
						shows: field(
							id.optional(),
							'The list that it shows: visits, awards, services, commitments, sources or notes; or one of a kind of your own, down a line of time (timeline), on a wall (wall) or as cards (cards), in a chapter of any name.',
							'显示哪个列表：visits、awards、services、commitments、sources 或 notes；也可以是自己的列表，按时间（timeline）、一面墙（wall）或卡片（cards）显示，哪一章都行。',
						),
					}),
				)
				.min(1),
			'Chapters, each a page, in their order.',
			'各章，一章一页，按次序。',
		),
		tiers: field(
			z
				.array(
					z.strictObject({
						id: field(id, 'The tier’s name, used in awards.yaml.', '级别的名字，在 awards.yaml 里用。'),
						name: field(text, 'What readers see.', '读者看到的名称。'),
					}),
				)
				.default([]),
			'Weights of awards, the weightiest first; without them awards stand by the years in which they were given.',
			'荣誉的级别，重的在前；没有就按年份排。',
		),
		placeKinds: field(
			z.array(placeKind).default([]),
			'Kinds of places that have a code of their own: service halls, clinics, campuses …',
			'贴二维码的地方叫什么，一类一条：营业厅、门诊部、校区……',
		),
		places: field(
			z.array(hall).default([]),
			'Places with a code of their own; without any there are no /q/ and no sheets to print.',
			'贴二维码的地方，一处一条；一处也没有，就没有 /q/ 和要印的纸。',
		),
		retired: field(
			z.record(field(retiredAddress, 'The address that is no more.', '不再有的地址。'), retired).default({}),
			'Addresses that were published and are no more. Each still has a page, which says this.',
			'公开过、后来不再有的地址。它还打得开，写的就是这里的话。',
		),
		leftOut: field(
			z
				.array(
					z.strictObject({
						source: field(z.array(sectionNumber).min(1), 'Where it is printed.', '印在哪几节。'),
						text: field(text, 'What is left out.', '没有讲的是什么。'),
						why: field(text, 'Why.', '为什么。'),
					}),
				)
				.default([]),
			'What of the report is told nowhere, and why; it stands on the page of sources.',
			'报告里没有讲的话，写明理由，会列在“出处”里。',
		),
		contacts: field(
			z.strictObject({
				website: field(address.optional(), 'The publisher’s own website.', '官方网站。'),
				telephone: field(words.optional(), 'Its telephone.', '电话。'),
				icp: field(
					words.optional(),
					'Number of the site’s registration with the ministry, once it has one.',
					'备案号，备案好了再写。',
				),
				tell: field(
					tell.default({}),
					'How readers tell the publisher what they think. A release asks for at least one way.',
					'读者怎样提意见；发布时至少要有一样。',
				),
			}),
			'The publisher’s own details, at the foot of every page; {} while there are none.',
			'发布单位的联系方式，在每页的页脚；还没有就写 {}。',
		),
		terms: field(
			z.strictObject(
				ofLanguages(
					{
						'zh-CN': field(names, 'Chinese ones.', '中文的。'),
						en: field(names, 'English ones.', '英文的。'),
					},
					() => names,
				),
			),
			'Fixed expressions that hold a numeral and are no quantity: 五统一, 5G.',
			'带数字、却不是数量的固定说法：五统一、5G。',
		),
		share: field(
			z
				.strictObject(
					ofLanguages(
						{
							'zh-CN': field(services, 'On Chinese pages.', '中文网页上。'),
							en: field(services, 'On English pages.', '英文网页上。'),
						},
						() => services,
					),
				)
				.default(ofLanguages({ 'zh-CN': ['weibo', 'qq', 'qzone'], en: ABROAD }, () => ABROAD)),
			'Where links can be sent to, in the order in which they are shown.',
			'可以“发到”哪几处，按显示的次序。',
		),
		offPictures: field(
			z
				.strictObject(
					ofLanguages(
						{
							'zh-CN': field(names, 'As Chinese texts write them.', '中文里的写法。'),
							en: field(names, 'As English texts write them.', '英文里的写法。'),
						},
						() => names,
					),
				)
				.default(inLanguages(() => [])),
			'Names that the story tells and no card or poster carries.',
			'文章里有、不上卡片和海报的名字。',
		),
	}),
	'The main file: who reports, about which period, and in which order the story is told.',
	'主文件：谁的报告、讲哪一段时间、按什么次序讲。',
);

export type EditionData = z.infer<typeof edition>;
export type PlaceKind = z.infer<typeof placeKind>;
export type Hall = z.infer<typeof hall>;
export type HallLine = z.infer<typeof hallLine>;
export type TellWays = z.infer<typeof tell>;
export type Retired = z.infer<typeof retired>;
