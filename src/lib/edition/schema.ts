/** The shape of an edition's data files. What they mean together is checked in `check.ts`. */
import { z } from 'zod';
import { PUBLISHED_ADDRESS, RETIRABLE_ADDRESS } from '../site/published-address.ts';
import { inLanguages, KNOWN_LANGUAGES, LANGUAGES, ofLanguages, PRINTED_LANGUAGE } from '../site/languages.ts';
import { SHARE_SERVICES } from '../site/share-services.ts';
import { sectionNumber } from './outline.ts';
import { placeAddress } from './printed-places.ts';

/** How an id is written: it becomes a fragment or an address, so it holds nothing that needs escaping. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const id = z
	.string()
	.regex(ID, 'an id of small letters, digits and single hyphens, such as staff-total');

/** Characters that a text may have at most, in whatever file; two pages of print have that many. */
export const LONGEST_TEXT = 3000;

/** A quantity as the report prints it, which may have a sign of comparison in it: `<5%`. */
const printedForm = z
	.string()
	.trim()
	.min(1, 'words, not an empty text')
	.max(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`);

export const words = printedForm.refine(
	(value) => !/[<>]/.test(value),
	'plain text without markup (no < or >)',
);

/** A text in every language of the site; figures stand in it as {figure-id}. */
export const text = z.strictObject(ofLanguages({ 'zh-CN': words, en: words }));

/** What one of a kind is called and what several are, as far as a language tells them apart. */
const countedWords = z.strictObject(
	ofLanguages({ 'zh-CN': words, en: z.strictObject({ one: words, other: words }) }),
);

export const day = z.iso.date({ error: 'a date such as 1999-02-16' });
export const year = z.string().regex(/^\d{4}$/, 'a year in quotes such as "1999"');
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 1999-02');
const noteIds = z.array(id).default([]);

/** What every entry of a list has, whatever its kind: its fragment, a few words, its § and its source notes. */
export const listEntry = {
	id,
	title: text,
	source: sectionNumber,
	notes: noteIds,
	/** The sentence that is sent on with it, where its own words would say too little alone, or too much. */
	send: text.optional(),
};
export type ListEntry = z.infer<z.ZodObject<typeof listEntry>>;

const unit = z.strictObject({
	/** How numbers in this unit are shown: money in yuan, a share in percent, or a count of things. */
	kind: z.enum(['money', 'percent', 'count']),
	/** Measure words that the print may use for it; "" where it prints none. */
	printed: z.array(z.string()).min(1),
	...ofLanguages({ 'zh-CN': z.string(), en: z.strictObject({ one: z.string(), other: z.string() }) }),
});
export const units = z.record(id, unit);

const figure = z.strictObject({
	/** In single units: yuan, people, percent. */
	value: z.number(),
	/** The end of a printed range such as 5-8人; `value` is its beginning. */
	to: z.number().optional(),
	unit: id,
	/** As the report prints it; absent for a computed figure. */
	printed: printedForm.optional(),
	source: placeAddress.optional(),
	/** Other places that print the same figure. */
	also: z.array(z.strictObject({ printed: printedForm, source: placeAddress })).default([]),
	/** Of a computed figure: arithmetic over {figure-id}, count("…") and items("§…"). */
	formula: words.optional(),
	name: text,
	notes: noteIds,
	/** What is said of it where a chapter opens with it and it is sent on; the chapter's description when left out. */
	send: text.optional(),
});
export const figures = z.record(id, figure);

/** Why a printed quantity is told as no figure, by its address. */
export const waivers = z.record(placeAddress, words);

const note = z.strictObject({
	kind: z.enum([
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
	source: z.array(sectionNumber).min(1),
	/**
	 * Where it is told besides the page of all notes. `sight`: as a sentence where its figure stands, because it changes how
	 * that must be read; `figure`: folded at the end of what tells its figure; `sources`: nowhere else.
	 */
	stands: z.enum(['sight', 'figure', 'sources']),
	text,
	/** The department that can answer, by its name in the printed language. */
	ask: words.optional(),
	/** The publisher's answer, shown beside the note. */
	clarification: z.strictObject({ date: day, text }).optional(),
	/** Why readers are not told it: the publisher's decision, which only the sheet for sign-off shows. */
	leftOut: words.optional(),
});
export const notes = z.record(id, note);

/** What the publisher decides before an edition goes public, in the printed language, and no reader sees. */
const concern = z.strictObject({
	/** § of the printed report that it is about; none where it is about the site. */
	source: z.array(sectionNumber).default([]),
	/** The department that can decide, by its name in the printed language. */
	ask: words.optional(),
	/** Figures stand in it as {figure-id}. */
	text: words,
	decision: z.strictObject({ date: day, text: words }).optional(),
});
export const signoff = z.strictObject({
	concerns: z.record(id, concern),
	/** People and groups named outside the lists, whose consent is to be had, in the printed language. */
	names: z.array(z.strictObject({ name: words, where: words })).default([]),
});

/** A figure in a chart, with the few words that stand at it. */
const mark = z.strictObject({
	figure: id,
	label: text,
	/** The same quantity as the print gives it in another place. */
	second: id.optional(),
	/** `main`: what the title speaks of; `open`: hollow, for what is not known as well as the rest; `quiet`: all others. */
	tone: z.enum(['main', 'quiet', 'open']).default('quiet'),
});

const chart = z.strictObject({
	/**
	 * `bars` from zero, `dots` one for each thing counted, `scores` as points on one scale that need not begin at zero,
	 * `years` a ring for each year that one figure counts.
	 */
	kind: z.enum(['bars', 'dots', 'scores', 'years']),
	/** What the picture shows, as a finding. */
	title: text,
	/** The same in words, for those who do not see it. */
	description: text,
	/** § of the printed report that its figures come from. */
	source: z.array(sectionNumber).min(1),
	marks: z.array(mark).min(1),
});
export const charts = z.record(id, chart);

/** How a telephone number is written: digits, with blanks or hyphens between them, perhaps with a + before. */
const TELEPHONE = 'a telephone number such as 021-5555 0100, in quotes where it is digits alone: "10000"';
const telephoneNumber = z.string({ error: TELEPHONE }).regex(/^\+?\d(?:[ -]?\d){4,19}$/, TELEPHONE);
const address = z.url({
	protocol: /^https?$/,
	error: 'a whole address such as https://report.example',
});

/** What its publisher tells of a place. It is not from the report, and says so wherever it stands. */
const line = { label: text.optional() };
const named = { label: text };
const LINES = [
	z.strictObject({ kind: z.literal('address'), ...line, text }),
	z.strictObject({ kind: z.literal('hours'), ...line, text }),
	z.strictObject({ kind: z.literal('telephone'), ...line, number: telephoneNumber }),
	/** Something on one day, such as the next class. */
	z.strictObject({ kind: z.literal('day'), ...named, date: day, text }),
	z.strictObject({ kind: z.literal('link'), ...named, text, to: address }),
	/** Whatever else a visitor should know, such as what to bring. */
	z.strictObject({ kind: z.literal('words'), ...named, text }),
] as const;
const LINE_KINDS = LINES.map(({ shape }) => shape.kind.value);
const hallLine = z.discriminatedUnion('kind', LINES, {
	error: `a line with its kind, one of ${LINE_KINDS.join(', ')}`,
});

/** A kind of place that has a code of its own, as the edition calls it: a service hall, a clinic, a campus. */
const placeKind = z.strictObject({
	id,
	/** One of them and several, as they stand inside a sentence: hall, halls. */
	name: countedWords,
	/** The sentence before what the report says of one; a plain one when left out. */
	first: text.optional(),
});

const hall = z.strictObject({
	code: z.string().regex(/^[a-z0-9]{1,4}$/, 'a code of one to four small letters or digits, such as xj'),
	/** Id of its kind. */
	kind: id,
	name: text,
	source: sectionNumber,
	/** Places of the story that tell of this hall: chapter#fragment. */
	tells: z.array(words).default([]),
	/** From the publisher, not from the report, in the order in which they are shown. */
	lines: z.array(hallLine).default([]),
});

/** How readers tell the publisher what they think of the report, or what is wrong in it; none of them is needed to build. */
const tell = z.strictObject({
	telephone: telephoneNumber.optional(),
	sms: telephoneNumber.optional(),
	email: z.email({ error: 'an e-mail address such as report@office.example' }).optional(),
	/** Name of the publisher's service account in WeChat. */
	wechat: words.optional(),
	/** Address of a form; {title} and {address} in it become those of the page that is spoken of. */
	form: address
		.refine((value) => !/\{(?!title\}|address\})/.test(value), 'in braces only {title} and {address}')
		.optional(),
});

/** What became of something that was published, and where a reader may go on: an address of the site. */
const retired = z.strictObject({
	text,
	to: z.string().regex(PUBLISHED_ADDRESS, 'an address of the site such as /1999/staff/#training').optional(),
});
const retiredAddress = z
	.string()
	.regex(RETIRABLE_ADDRESS, 'an address as it was published, such as /1999/staff/training/ or /q/xj/');

/** What voices read wrongly, by how it is written: a respelling that they read rightly. */
const respellings = z.record(words, words).default({});
export const spoken = z.strictObject(ofLanguages({ 'zh-CN': respellings, en: respellings }));

/** What people type, and the edition's own words for it. */
const otherWords = z.record(words, z.array(words).min(1)).default({});
export const foundBy = z.strictObject(ofLanguages({ 'zh-CN': otherWords, en: otherWords }));

const services = z.array(z.enum(SHARE_SERVICES));

export const edition = z.strictObject({
	/** Those that it is complete in, the same in all editions of a site; the first is served at the root. */
	languages: z
		.array(z.enum(KNOWN_LANGUAGES))
		.min(1)
		.default([...LANGUAGES]),
	/** Whether it was made from a document and is not finished: pages say so, and it cannot be released. */
	draft: z.boolean().default(false),
	title: text,
	organisation: z.strictObject({
		name: text,
		/** What people call it. */
		short: text,
		departments: z.array(text).default([]),
		branches: z.array(text).default([]),
	}),
	report: z.strictObject({
		/** The year the report is about, the last of a longer period or the first; it is also the edition's folder. */
		year: z.number().int(),
		/** Name of the printed report. */
		title: text,
		/** The language that it is printed in. */
		language: z.enum(LANGUAGES).default(PRINTED_LANGUAGE),
		period: z.strictObject({
			from: day,
			to: day,
			/** What it is called behind a title, where it is not the year: 1998–1999. */
			label: text.optional(),
			/** What it is called in a sentence, where the label alone is too little: the school year 1998–99. */
			words: text.optional(),
		}),
		/** Who wrote the report, where it says so. */
		compiledBy: text.optional(),
		principles: z.array(text).default([]),
		source: sectionNumber,
		/** Headings as the report prints them, by §; one that is left out follows from its number: 三（三）2. */
		headings: z.record(sectionNumber, words).default({}),
	}),
	parts: z
		.array(
			z.strictObject({
				id,
				name: text,
				/** Whether its chapters are about the report itself: they stand after the story, and are not counted with it. */
				about: z.boolean().default(false),
			}),
		)
		.min(1),
	chapters: z.array(z.strictObject({ slug: id, part: id, shows: id.optional() })).min(1),
	/** Weights of awards, the weightiest first; without them awards stand by the years in which they were given. */
	tiers: z.array(z.strictObject({ id, name: text })).default([]),
	placeKinds: z.array(placeKind).default([]),
	/** Places with a code of their own; none of an edition without print kit. */
	places: z.array(hall).default([]),
	/** Addresses that were published and are no more, halls' included. Each still has a page, which says this. */
	retired: z.record(retiredAddress, retired).default({}),
	/** What of the report is told nowhere, and why: with it, nothing is left untold. */
	leftOut: z.array(z.strictObject({ source: z.array(sectionNumber).min(1), text, why: text })).default([]),
	contacts: z.strictObject({
		website: address.optional(),
		telephone: words.optional(),
		/** Number of the site's registration with the ministry, once it has one. */
		icp: words.optional(),
		tell: tell.default({}),
	}),
	/** Fixed expressions that hold a numeral and are no quantity. */
	terms: z.strictObject(ofLanguages({ 'zh-CN': z.array(words), en: z.array(words) })),
	/** Where links are sent to, in the order in which they are shown. */
	share: z
		.strictObject(ofLanguages({ 'zh-CN': services, en: services }))
		.default(ofLanguages({ 'zh-CN': ['weibo', 'qq', 'qzone'], en: ['x', 'facebook', 'line', 'telegram'] })),
	/** Names that the story tells and no card or poster carries. */
	offPictures: z
		.strictObject(ofLanguages({ 'zh-CN': z.array(words), en: z.array(words) }))
		.default(inLanguages(() => [])),
});

const chapterText = {
	title: words,
	/** One sentence for search engines and shared links. */
	description: words,
};

export const chapterHead = z.strictObject({
	...chapterText,
	/** The one-minute version: at most 120 Chinese characters, written to be heard. */
	minute: words,
	/** Id of the figure the chapter opens with. */
	lead: id.optional(),
	/** By id of a section, the sentence that is sent on with it, where the first that fits would say too little alone. */
	send: z.record(id, words).default({}),
});

export const coverHead = z.strictObject({
	...chapterText,
	/** The whole story in one sentence. */
	sentence: words,
	questions: z
		.array(
			z.strictObject({
				ask: words,
				/** Whether it is one of the buttons that the cover has in large type: what is asked about oneself. */
				large: z.boolean().default(false),
				answer: words,
				/** Where the whole answer is: chapter#fragment. */
				to: words,
			}),
		)
		.min(1),
});

export type EditionData = z.infer<typeof edition>;
export type Unit = z.infer<typeof unit>;
export type FigureData = z.infer<typeof figure>;
export type Note = z.infer<typeof note>;
export type Concern = z.infer<typeof concern>;
export type Signoff = z.infer<typeof signoff>;
export type ChartData = z.infer<typeof chart>;
export type Respelt = z.infer<typeof spoken>;
export type FoundBy = z.infer<typeof foundBy>;
export type PlaceKind = z.infer<typeof placeKind>;
export type Hall = z.infer<typeof hall>;
export type HallLine = z.infer<typeof hallLine>;
export type TellWays = z.infer<typeof tell>;
export type Retired = z.infer<typeof retired>;
export type ChapterHead = z.infer<typeof chapterHead>;
export type CoverHead = z.infer<typeof coverHead>;
