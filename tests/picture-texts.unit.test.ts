/** What stands on cards, posters and hall sheets: as long as it may be it can be drawn, and longer is told. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import {
	ADDRESS_PART,
	lengthOf,
	mostCharacters,
	type PictureText,
} from '../src/lib/edition/picture-texts.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { cardOf } from '../src/lib/pictures/card.ts';
import type { Drawing } from '../src/lib/pictures/drawing.ts';
import { hallSheetsOf } from '../src/lib/pictures/hall-sheets.ts';
import { paint, PictureError } from '../src/lib/pictures/paint.ts';
import { posterOf } from '../src/lib/pictures/poster.ts';
import { READ_LANGUAGES, type ReadLanguage } from '../src/lib/site/languages.ts';
import type { DrawnScene } from '../src/lib/telling/scene-picture.ts';
import { say } from '../src/lib/words/messages.ts';
import type { Thing } from '../src/lib/telling/thing.ts';
import { thingsOf } from '../src/lib/telling/things.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, lineOf } from './edition-copy.ts';
import { listsOf } from './lists.ts';
import { inBoth } from './texts.ts';

/** Words to fill a text with. */
const PROSE: Record<ReadLanguage, string> = {
	'zh-CN': '渡轮每天把两岸的乘客送到要去的码头，船员记下水位与风向，也记下答应过的事；',
	en: 'Management measured the commitments made to communities along both shores, and the crew wrote down whatever was promised; ',
};

/** A text of a kind, as long as it may be. */
function longest(kind: PictureText, language: ReadLanguage): string {
	const most = mostCharacters(kind, language);
	return PROSE[language].repeat(10).slice(0, most);
}

const [fictional] = readEditions(FICTIONAL_EDITIONS, LIST_KINDS);
if (!fictional) throw new Error('there is no fictional edition');

const longText = (kind: PictureText) => inBoth(longest(kind, 'zh-CN'), longest(kind, 'en'));

/** The fictional edition with every name that pictures show as long as it may be. */
const LONG: Edition = {
	...fictional,
	title: longText('site'),
	organisation: { ...fictional.organisation, short: longText('organisation') },
	report: { ...fictional.report, title: longText('report') },
	places: fictional.places.slice(0, 1).map((hall) => ({
		...hall,
		name: { ...hall.name, 'zh-CN': longest('hall', 'zh-CN') },
		lines: [
			...(['address', 'hours'] as const).map((kind) => ({
				kind,
				label: longText('label'),
				text: longText('detail'),
			})),
			{ kind: 'telephone', label: longText('label'), number: '+86 021 55550128 55550' },
		],
	})),
	cover: {
		...fictional.cover,
		'zh-CN': {
			...fictional.cover['zh-CN'],
			questions: fictional.cover['zh-CN'].questions.map((question) => ({
				...question,
				ask: longest('question', 'zh-CN'),
			})),
		},
	},
};

/** Of every list, an entry: its pictures take from it what they draw, and their words from the thing. */
const [visit] = listsOf(fictional).visits;
const [service] = listsOf(fictional).services;
const [commitment] = listsOf(fictional).commitments;
const tier = fictional.tiers[1]?.id ?? '';
const ENTRIES = {
	visits: visit,
	awards: {
		id: 'award',
		title: longText('title'),
		name: longText('sentence'),
		tier,
		source: '§1',
		notes: [],
	},
	services: service && { ...service, months: [1, 6, 12] },
	commitments: commitment && { ...commitment, year: null },
};

/** What can be shared: the parts of the story, and the entries of every list. */
const THINGS = ['cover', 'chapter', 'section', 'figure', 'deck', 'scene', ...Object.keys(ENTRIES)];

/** What a scene draws with the most words in it. */
const RULER: DrawnScene = {
	kind: 'ruler',
	scores: [92, 84, 82].map((value) => ({
		label: '政企综合综合综合',
		value,
		text: `${value}.5`,
		main: value === 82,
	})),
};

/** Which kind of text is the title of a thing, where it is no title. */
const TITLES: Partial<Record<string, PictureText>> = {
	cover: 'label',
	chapter: 'label',
	deck: 'label',
	scene: 'line',
};

/** A thing with every text as long as it may be. @param thing one of {@link THINGS} */
function longThing(thing: string, language: ReadLanguage): Thing {
	const shown = {
		before: language === 'en' ? 'more than ' : '超过 ',
		number: (language === 'en' ? '¥888,888,888,888' : '888888888888').slice(
			0,
			mostCharacters('number', language),
		),
		unit: ` ${longest('unit', language)}`,
	};
	const value = `${shown.before}${shown.number}${shown.unit}`;
	const figure = {
		...shown,
		was: say(
			'yearOnYear.restated',
			{
				...{ then: value, restated: value, year: '1998–1999' },
				...{
					period: '1998–1999 学年',
					now: language === 'en' ? 'the school year 1999–2000' : '1999–2000 学年',
				},
			},
			language,
		),
		name: longest('title', language),
		caveat: longest('detail', language),
	};
	const entry = Object.entries(ENTRIES).find(([kind]) => kind === thing)?.[1];
	return {
		kind: entry ? 'entry' : (thing as Thing['kind']),
		chapter: 'c'.repeat(ADDRESS_PART),
		fragment: 'f'.repeat(ADDRESS_PART),
		title: longest(TITLES[thing] ?? 'title', language),
		label: longest('label', language),
		sentence: longest('sentence', language),
		figure: ['chapter', 'section', 'figure', 'scene'].includes(thing) ? figure : null,
		when:
			thing === 'services'
				? longest('detail', language)
				: language === 'en'
					? 'Planned, no date given'
					: '已计划，没有写日期',
		detail: longest('detail', language),
		entry: entry ? { kind: thing, entry } : null,
		art: thing === 'deck' || thing === 'scene' ? { type: 'scene', scene: RULER } : null,
		namedWithChapter: false,
	};
}

const SITE = 'https://report.organisation.example/report';
const ADDRESS = `${SITE}/en/2031/${'c'.repeat(ADDRESS_PART)}/figure-${'f'.repeat(ADDRESS_PART)}/`;

/** Whether the words of a drawing fit it. */
async function fits(drawing: Drawing): Promise<boolean> {
	try {
		await paint(drawing, false);
		return true;
	} catch (error) {
		if (error instanceof PictureError) return false;
		throw error;
	}
}

describe('texts that are as long as they may be', () => {
	for (const language of READ_LANGUAGES) {
		test.each(THINGS)(`fit the card and the poster: %s (${language})`, async (kind) => {
			const thing = longThing(kind, language);
			expect(await fits(cardOf(thing, LONG, language, LIST_KINDS))).toBe(true);
			expect(await fits(posterOf(thing, LONG, language, LIST_KINDS, ADDRESS))).toBe(true);
		});
	}

	test('fit the sheets of a hall', async () => {
		const sheets = hallSheetsOf(LONG, SITE);
		expect(sheets).toHaveLength(3);
		for (const sheet of sheets) expect(await fits(sheet.draw()), sheet.name).toBe(true);
	});

	test('have limits because there are longer ones that do not fit', async () => {
		const thing = { ...longThing('visits', 'en'), title: longest('title', 'en').repeat(10) };
		expect(await fits(cardOf(thing, LONG, 'en', LIST_KINDS))).toBe(false);
	});
});

/** What makes a text too long, without a mark that means something to YAML. */
const FILLER: Record<ReadLanguage, string> = {
	'zh-CN': '渡船在码头靠岸的时候乘客都看得见',
	en: ' as passengers see it when a ferry comes in',
};

/** A text of the fictional edition, of which the end of "is told" says what it is. */
interface LongText {
	name: string;
	file: string;
	/** The text, which stands once in its file. */
	text: string;
	language: ReadLanguage;
	kind: PictureText;
	/** What the fault must say it found, besides the number of characters. */
	found: string;
}

const LONG_TEXTS: LongText[] = [
	{
		name: 'the name of the site',
		file: 'edition.yaml',
		text: 'Letters from the Landing Stage',
		language: 'en',
		kind: 'site',
		found: 'the name of the site',
	},
	{
		name: 'the short name of the organisation',
		file: 'edition.yaml',
		text: 'zh-CN: 沧溪湾轮渡公司',
		language: 'zh-CN',
		kind: 'organisation',
		found: 'the short name of the organisation',
	},
	{
		name: 'the name of the report',
		file: 'edition.yaml',
		text: '2031 Social Responsibility Report',
		language: 'en',
		kind: 'report',
		found: 'the name of the report',
	},
	{
		name: 'the name of a place',
		file: 'edition.yaml',
		text: 'name: { zh-CN: 芦花洲湿地生态航线临时码头营业所',
		language: 'zh-CN',
		kind: 'hall',
		found: 'the name of a place',
	},
	{
		name: 'the name of a tier of awards',
		file: 'edition.yaml',
		text: 'en: Of the town',
		language: 'en',
		kind: 'label',
		found: 'a title',
	},
	{
		name: 'the title of the cover',
		file: 'zh-CN/cover.md',
		text: 'title: 渡口来信',
		language: 'zh-CN',
		kind: 'label',
		found: 'a title',
	},
	{
		name: 'the sentence of the cover',
		file: 'zh-CN/cover.md',
		text: '还差什么',
		language: 'zh-CN',
		kind: 'sentence',
		found: 'a text',
	},
	{
		name: 'a question on the sheets of the halls',
		file: 'zh-CN/cover.md',
		text: '船准不准点？',
		language: 'zh-CN',
		kind: 'question',
		found: 'a question',
	},
	{
		name: 'the title of a chapter',
		file: 'en/crew.md',
		text: 'title: The crew',
		language: 'en',
		kind: 'label',
		found: 'a title',
	},
	{
		name: 'the description of a chapter',
		file: 'en/crew.md',
		text: 'description: How the crew is trained',
		language: 'en',
		kind: 'sentence',
		found: 'a text',
	},
	{
		name: 'the title of a section',
		file: 'en/crew.md',
		text: '## Training',
		language: 'en',
		kind: 'title',
		found: 'a title',
	},
	{
		name: 'the title of a visit',
		file: 'visits.yaml',
		text: '市交通运输局来看夜航安全',
		language: 'zh-CN',
		kind: 'title',
		found: 'a title',
	},
	{
		name: 'the place of a visit',
		file: 'visits.yaml',
		text: 'Wangchao Pier Ticket and Service Office',
		language: 'en',
		kind: 'detail',
		found: 'a text',
	},
	{
		name: 'the first sentence of what a visit was for',
		file: 'visits.yaml',
		text: 'To see how boats are kept safe',
		language: 'en',
		kind: 'sentence',
		found: 'a text',
	},
	{
		name: 'when a service recurs',
		file: 'services.yaml',
		text: '汛期，日子没有写',
		language: 'zh-CN',
		kind: 'detail',
		found: 'a text',
	},
	{
		name: 'what a service is',
		file: 'services.yaml',
		text: '汛期里，志愿者沿岸巡查了',
		language: 'zh-CN',
		kind: 'sentence',
		found: 'a text',
	},
	{
		name: 'the title of a commitment',
		file: 'commitments.yaml',
		text: 'Waiting rooms into reading rooms',
		language: 'en',
		kind: 'title',
		found: 'a title',
	},
	{
		name: 'what a commitment says',
		file: 'commitments.yaml',
		text: '正在探索：',
		language: 'zh-CN',
		kind: 'sentence',
		found: 'a text',
	},
	{
		name: 'the name of a figure',
		file: 'figures.yaml',
		text: 'vessels in service',
		language: 'en',
		kind: 'title',
		found: 'a title',
	},
	{
		name: 'a unit',
		file: 'units.yaml',
		text: 'other: vessels',
		language: 'en',
		kind: 'unit',
		found: 'a unit',
	},
];

/** A text that is as long as its kind allows, and by how many characters more. */
function grown({ text, language, kind }: LongText, more: number): string {
	const room = mostCharacters(kind, language) + more - lengthOf(text.replace(/^(\w[\w-]*: |## )/, ''));
	return text + FILLER[language].repeat(10).slice(0, room).replace(/ $/, 'x');
}

describe('npm run check', () => {
	let copy: EditionCopy;

	beforeEach(() => {
		copy = new EditionCopy(FICTIONAL_EDITIONS);
	});

	afterEach(() => copy.dispose());

	const change = (file: string, from: string, to: string) =>
		copy.change(`2031/${file}`, (text) => exchange(text, from, to));

	test.each(LONG_TEXTS)('tells that $name is too long for a picture', (long) => {
		const { file, text, kind, language, found } = long;
		change(file, text, grown(long, 20));
		const [fault, ...others] = copy.faults();
		expect(others).toEqual([]);
		expect(fault).toMatchObject({
			file: `2031/${file}`,
			line: lineOf(copy.read(`2031/${file}`), grown(long, 20)),
			mend: 'say it in fewer words',
		});
		expect(fault?.found).toMatch(new RegExp(`^${found} of \\d+ characters$`));
		expect(fault?.expected).toContain(`at most ${mostCharacters(kind, language)},`);
	});

	test('tells letters of another script in what is shown where nothing can mark them', () => {
		const places: [file: string, before: string, after: string][] = [
			['en/crew.md', 'title: The crew', 'title: The 船员'],
			['en/crew.md', 'description: How', 'description: 船员 (the crew) and how'],
			['commitments.yaml', 'Waiting rooms into reading rooms', '读书 rooms'],
			['figures.yaml', 'vessels in service', 'vessels in 运营'],
		];
		for (const [file, before, after] of places) {
			change(file, before, after);
			const [fault, ...others] = copy.faults();
			expect(others, after).toEqual([]);
			expect(fault).toMatchObject({
				file: `2031/${file}`,
				line: lineOf(copy.read(`2031/${file}`), after),
			});
			expect(fault?.found, after).toMatch(/“(船员|读书|运营)” in .* that stands where nothing can say/);
			change(file, after, before);
		}
		// Behind its translation, in brackets, an original is left out there; Chinese has names with Latin letters in them.
		change('en/crew.md', 'description: How the crew', 'description: How the crew (船员（全体）)');
		change('zh-CN/crew.md', 'title: 船员', 'title: Hello船员');
		expect(copy.faults()).toEqual([]);
	});

	test('has nothing to say of a text that is just as long as it may be', () => {
		const title = LONG_TEXTS.find(({ name }) => name === 'the title of a commitment');
		if (!title) throw new Error('there is no such text');
		change(title.file, title.text, grown(title, 0));
		expect(copy.faults()).toEqual([]);
		change(title.file, grown(title, 0), grown(title, 1));
		expect(copy.faults()).toHaveLength(1);
	});

	test('counts a figure of a text as it is shown', () => {
		const told = (times: number) => `正在探索${'，{staff-total}'.repeat(times)}：`;
		change('commitments.yaml', 'The company is exploring', 'The company with {staff-total} is exploring');
		change('commitments.yaml', '正在探索：', told(10));
		expect(copy.faults()).toEqual([]);
		change('commitments.yaml', told(10), told(16));
		expect(copy.faults()).toMatchObject([
			{ found: expect.stringMatching(/^a text of 1\d\d characters$/) as string },
		]);
	});

	test('looks only at the first sentence of what a visit was for: no more of it is shown', () => {
		const long = 'Passengers saw it as well. '.repeat(20);
		change('visits.yaml', 'safe at night.', `safe at night. ${long.trim()}`);
		expect(copy.faults()).toEqual([]);
	});

	test('tells of an award what is too long in it', () => {
		const [title, name, recipient] = (['title', 'sentence', 'detail'] as const).map((kind) =>
			FILLER.en
				.repeat(10)
				.trim()
				.slice(0, mostCharacters(kind, 'en') + 10),
		);
		copy.write(
			'2031/awards.yaml',
			`- id: best-crew
  tier: town
  title: { zh-CN: 好船队, en: ${title} }
  name: { zh-CN: 好船队, en: ${name} }
  recipient: { zh-CN: 船员, en: ${recipient} }
  source: §5.2
`,
		);
		const told = copy
			.faults()
			.filter(({ file, found }) => file.endsWith('awards.yaml') && /characters/.test(found));
		expect(told.map(({ line }) => line).sort()).toEqual([3, 4, 5]);
	});

	test('tells of a number that has too many digits, once', () => {
		change('figures.yaml', 'value: 1286\n', 'value: 128600000000000000\n');
		change('figures.yaml', 'printed: 1,286 名', 'printed: 1286000000亿名');
		const told = copy.faults().filter(({ found }) => found.startsWith('a number of'));
		expect(told).toMatchObject([
			{
				file: '2031/figures.yaml',
				line: lineOf(copy.read('2031/figures.yaml'), 'value: 128600000000000000'),
				expected: expect.stringMatching(/^at most /) as string,
			},
		]);
	});

	test('tells of an id that is too long for the address on a poster', () => {
		const id = 'x'.repeat(ADDRESS_PART + 1);
		change('commitments.yaml', 'id: reading-rooms', `id: ${id}`);
		expect(copy.faults()).toContainEqual(
			expect.objectContaining({
				file: '2031/commitments.yaml',
				line: lineOf(copy.read('2031/commitments.yaml'), id),
				found: `the id "${id}" of ${ADDRESS_PART + 1} characters`,
				expected: `at most ${ADDRESS_PART}: posters write out the address that it is part of`,
				mend: 'choose a shorter id',
			}),
		);
	});

	test('lets prose be as long as it likes: a sentence that is too long for a picture is passed over', () => {
		const [edition] = copy.editions();
		const sentenceOf = (from: Edition | undefined) =>
			from && thingsOf(from, 'en', LIST_KINDS).find(({ fragment }) => fragment === 'training')?.sentence;
		const before = sentenceOf(edition);
		expect(before).toMatch(/^There were /);
		const long = `There were pilots, too${', and there were stokers'.repeat(20)}.`;
		change(
			'en/crew.md',
			'There were {training-sessions} in the year',
			`${long}\n\nThere were {training-sessions} in the year`,
		);
		const [changed] = copy.editions();
		expect(sentenceOf(changed)).toBe(before);
	});
});
