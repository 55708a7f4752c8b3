import { describe, expect, test } from 'vitest';
import { unreadableIn, withoutOriginals } from '../src/lib/edition/other-letters.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { brokenOff, firstSentence } from '../src/lib/edition/sentence.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { LANGUAGES, type Language } from '../src/lib/site/languages.ts';
import { thingsOf } from '../src/lib/telling/things.ts';
import { say } from '../src/lib/words/messages.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';

const editions = [REAL_EDITIONS, FICTIONAL_EDITIONS].flatMap((folder) => readEditions(folder, LIST_KINDS));

describe('a text that stands alone', () => {
	test.each([
		'船准时到岸。',
		'“到岸了！”',
		'全年 3 次（含演练）。',
		'They sail every day.',
		'They call it “the long way round.”',
		'Is it on time?',
		"The crew's boat is in.",
	])('may be “%s”', (text) => {
		expect(brokenOff(text)).toBeNull();
	});

	test.each([
		['他们去看：', /ends in “：”/],
		['他们去看，', /ends in “，”/],
		['到 2031 年底共 3 艘。“', /ends in ““”/],
		['票价、班次', /ends in “次”/],
		['他们说“到岸了。', /““” opens in it and never closes/],
		['They look at:', /ends in “:”/],
		['Boats, tickets; piers', /ends in “s”/],
	])('is not “%s”', (text, told) => {
		expect(brokenOff(text)?.en).toMatch(told);
	});

	test('ends before the quotation mark that opens the next sentence', () => {
		expect(firstSentence('年底共有 271 人。“全口径”是都算在一起。', 'zh-CN')).toBe('年底共有 271 人。');
		expect(firstSentence('There were 271. “All” means all.', 'en')).toBe('There were 271.');
	});
});

describe('a text where nothing marks another language', () => {
	test.each([
		['the silver-hair mini class (银发微课堂).', 'the silver-hair mini class.'],
		['the plan (水乡客厅（有线）规划) of 2024', 'the plan of 2024'],
		['managers (三级经理, a grade) and (others)', 'managers and (others)'],
	])('leaves out the original in “%s”', (text, plain) => {
		expect(withoutOriginals(text, 'en')).toBe(plain);
		expect(withoutOriginals(text, 'fr' as Language)).toBe(plain);
		expect(withoutOriginals(text, 'zh-CN')).toBe(text);
	});

	test('is unreadable with ideographs in it, in Chinese with no letters', () => {
		expect(unreadableIn('the 微医 (WeDoctor) app', 'en')).toBe('微医');
		expect(unreadableIn('the WeDoctor app', 'en')).toBeNull();
		expect(unreadableIn('Hello老友数字公话亭', 'zh-CN')).toBeNull();
	});
});

describe.each(LANGUAGES)('what is sent on in %s', (language) => {
	const things = editions.flatMap((edition) =>
		thingsOf(edition, language, LIST_KINDS).map((thing) => ({ edition, thing })),
	);

	test('is whole sentences, but for the name of an award', () => {
		const broken = things
			.filter(({ thing }) => thing.entry?.kind !== 'awards')
			.filter(({ thing }) => brokenOff(thing.sentence) !== null)
			.map(({ thing }) => `${thing.chapter}#${thing.fragment}: ${thing.sentence}`);
		expect(things.length).toBeGreaterThan(100);
		expect(broken).toEqual([]);
	});

	test('says of a figure that the report does not print that it is computed', () => {
		const mark = say('figure.computed', undefined, language);
		const figures = things.flatMap(({ edition, thing }) => {
			const id = thing.kind === 'figure' ? thing.fragment?.replace(/^figure-/, '') : undefined;
			const figure = id === undefined ? undefined : edition.figures.get(id);
			return figure && thing.figure ? [{ figure, name: thing.figure.name, title: thing.title }] : [];
		});
		expect(figures.filter(({ figure }) => figure.kind === 'computed').length).toBeGreaterThan(3);
		for (const { figure, name, title } of figures) {
			expect(name.endsWith(mark), name).toBe(figure.kind === 'computed');
			expect(title).toBe(name);
		}
	});

	test('is readable where nothing marks words of another language', () => {
		const strange = things.flatMap(({ thing }) =>
			[thing.title, thing.label, thing.sentence, thing.when, thing.detail, thing.figure?.name ?? ''].filter(
				(text) => unreadableIn(text, language) !== null || withoutOriginals(text, language) !== text,
			),
		);
		expect(strange).toEqual([]);
	});

	test('bears no name that stands on no picture', () => {
		const named = things.filter(({ edition, thing }) =>
			edition.offPictures[language].some((name) => `${thing.title}${thing.sentence}`.includes(name)),
		);
		expect(named.filter(({ thing }) => thing.entry === null).map(({ thing }) => thing.sentence)).toEqual([]);
	});
});
