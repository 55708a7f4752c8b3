/** Tables in chapters: how they are read, what is refused, and what is said, found and compared of them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { plainBlocks } from '../src/lib/search/plain-blocks.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { chapterPage } from '../src/lib/telling/chapter-page.ts';
import { EditionCopy, FICTIONAL_EDITIONS } from './edition-copy.ts';
import { spokenPages, spokenSentences } from './spoken-site.ts';

let copy: EditionCopy;
beforeEach(() => {
	copy = new EditionCopy(FICTIONAL_EDITIONS);
});
afterEach(() => copy.dispose());

const TABLE = '| | {trips:words} |\n| :-- | --: |\n| **A** | {staff-total} |\n| B | |';

/** Puts a text at the end of the chapter of the crew, in every language or in one. */
function add(text: string, languages: readonly string[] = LANGUAGES): void {
	for (const language of languages)
		copy.change(`2031/${language}/crew.md`, (before) => `${before}\n${text}\n`);
}

const edition = () => copy.editions()[0] as Edition;
const chapter = (name: string) => edition().chapters.find(({ slug }) => slug === name);

test('a table is read with its heads, its rows and how its columns are set', () => {
	add(TABLE);
	expect(copy.faults()).toEqual([]);
	expect(chapter('crew')?.text.en.sections.at(-1)?.blocks.at(-1)).toEqual({
		type: 'table',
		align: ['left', 'right'],
		head: [[], [{ type: 'figure', id: 'trips', form: 'words' }]],
		rows: [
			[
				[{ type: 'strong', children: [{ type: 'text', text: 'A' }] }],
				[{ type: 'figure', id: 'staff-total', form: 'full' }],
			],
			[[{ type: 'text', text: 'B' }], []],
		],
	});
});

describe('is told:', () => {
	test.each([
		['one column', '| a |\n| - |\n| b |', /a table of 1 columns and 1 rows/],
		['no row', '| a | b |\n| - | - |', /a table of 2 columns and 0 rows/],
		[
			'seven columns',
			`${'| a '.repeat(7)}|\n${'| - '.repeat(7)}|\n${'| b '.repeat(7)}|`,
			/a table of 7 columns/,
		],
		['a row that is too short', '| a | b |\n| - | - |\n| c |', /a row of 1 cells/],
		['a bare number in a cell', '| a | b |\n| - | - |\n| c | 300 people |', /300 people/],
		['a figure that nobody knows', '| a | b |\n| - | - |\n| c | {nothing-such} |', /nothing-such/],
		[
			'a link that leads nowhere',
			'| a | b |\n| - | - |\n| [c](crew#nowhere) | d |',
			/a link to crew#nowhere/,
		],
		[
			'a table within a shape',
			'```set\n| a | b |\n| - | - |\n| c | d |\n```',
			/a block within the block "set"/,
		],
	])('%s', (_, text, found) => {
		add(text);
		const line = copy.read('2031/en/crew.md').split('\n').length;
		const faults = copy.faults().filter(({ file }) => file === '2031/en/crew.md');
		expect(faults.map((fault) => fault.found)).toContainEqual(expect.stringMatching(found));
		for (const fault of faults) expect(line - fault.line).toBeLessThan(10);
	});

	test('a table that one language alone has, or that has other rows there', () => {
		add(TABLE, ['en']);
		expect(copy.faults().map(({ found }) => found)).toContainEqual(expect.stringMatching(/table of 2 by 2/));
		add(`${TABLE}\n| C | |`, ['zh-CN']);
		expect(copy.faults().map(({ found }) => found)).toContainEqual(expect.stringMatching(/table of 2 by 2/));
	});
});

test('a table is said cell by cell, with the head of each column before its cells', () => {
	const said = spokenSentences(spokenPages(edition(), 'zh-CN').get('money') ?? []);
	const at = said.findIndex((sentence) => /^票务以外/.test(sentence));
	expect(said.slice(at, at + 3)).toEqual([
		expect.stringMatching(/^票务以外/),
		expect.stringMatching(/^多少：.*元/),
		expect.stringMatching(/^比上年：我们算的/),
	]);
});

test('a table is found by its words, row by row', () => {
	const context = {
		language: 'en',
		view: 'plain',
		base: '',
		pictures: { chart: () => '', year: () => '' },
		kinds: LIST_KINDS,
	} as const;
	const money = chapter('money');
	if (!money) throw new Error('no chapter of money');
	const [section] = chapterPage(edition(), money, context).sections;
	expect(plainBlocks(section?.blocks ?? [])).toMatch(/^Income How much Against the year before$/m);
	expect(plainBlocks(section?.blocks ?? [])).toMatch(/^All but these .* our own calculation$/m);
});
