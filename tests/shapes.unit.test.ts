/** Shapes of what sections list: how they are written, what is refused, and that no two neighbours look the same. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Block } from '../src/lib/edition/chapter-file.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { EditionCopy, FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';

let copy: EditionCopy;
beforeEach(() => {
	copy = new EditionCopy(FICTIONAL_EDITIONS);
});
afterEach(() => copy.dispose());

/** Puts a block at the end of a chapter in every language, and gives the line on which it begins in the last. */
function add(block: string): number {
	let line = 0;
	for (const language of LANGUAGES)
		copy.change(`2031/${language}/crew.md`, (text) => {
			line = text.split('\n').length + 1;
			return `${text}\n\`\`\`${block}\n\`\`\`\n`;
		});
	return line;
}

/** The last block of the chapter. */
function last(): Block | undefined {
	const chapter = copy.editions()[0]?.chapters.find(({ slug }) => slug === 'crew');
	return chapter?.text.en.sections.at(-1)?.blocks.at(-1);
}

test('an entry has a label where it begins in bold, and keeps its figures', () => {
	add('set\n- **票**：\n- {revenue-growth:words}');
	expect(last()).toEqual({
		type: 'shape',
		shape: 'set',
		items: [
			{ label: [{ type: 'text', text: '票' }], text: [] },
			{ label: null, text: [{ type: 'figure', id: 'revenue-growth', form: 'words' }] },
		],
	});
});

test('paragraphs are entries as well as those of a list', () => {
	add('rule\n**No smoking** on deck\n\n**No swimming** from the pier');
	expect(last()).toMatchObject({ shape: 'rule', items: [{}, {}] });
});

describe('is told with its line:', () => {
	test.each([
		['a set of one', 'set\n- one', 0, /a block "set" of 1 entries/],
		[
			'three banks',
			'before-after\n- **a** b\n- **c** d\n- **e** f',
			0,
			/a block "before-after" of 3 entries/,
		],
		[
			'a bank without a label',
			'before-after\n- **a** b\n- c',
			0,
			/entry 2 of the block "before-after" without a label/,
		],
		['a bare quantity', 'steps\n- read\n- 271 pages', 2, /the bare quantity "271/],
		['an unknown figure', 'steps\n- read\n- {nobody}', 2, /the figure "nobody"/],
		['a heading within', 'steps\n- read\n\n## more', 3, /heading/],
		['a shape that is not there', 'pyramid\n- one\n- two', 0, /a block "pyramid"/],
		['a link to nowhere', 'steps\n- read\n- [on](nowhere)', 2, /a link to nowhere/],
		['no share', 'share\nrevenue', 1, /revenue, which is/],
	] as const)('%s', (_, block, below, found) => {
		const line = add(block);
		const told = copy.faults().filter((fault) => fault.file === '2031/en/crew.md' && found.test(fault.found));
		expect(told.map((fault) => fault.line)).toContain(line + below);
	});
});

test('people who cannot be counted at a glance are no row of hats', () => {
	add('people\n- {revenue}');
	expect(copy.faults().some(({ found }) => found.startsWith('revenue, which is'))).toBe(true);
});

test('both languages give a thing the same shape', () => {
	copy.change('2031/zh-CN/crew.md', (text) => `${text}\n\`\`\`set\n- 票\n- 船\n\`\`\`\n`);
	copy.change('2031/en/crew.md', (text) => `${text}\n\`\`\`steps\n- ticket\n- ship\n\`\`\`\n`);
	expect(copy.faults()).toMatchObject([
		{ file: '2031/en/crew.md', found: 'steps of 2', expected: 'set of 2, as in 2031/zh-CN/crew.md' },
	]);
});

/** All that a reader sees of a section besides its words. */
function looksOf(blocks: readonly Block[], chartKind: (id: string) => string | undefined): string[] {
	return blocks.flatMap((block) => {
		if (block.type === 'shape') return [block.shape];
		if (block.type === 'charts') return block.ids.map((id) => chartKind(id) ?? '');
		return ['figures', 'share', 'names', 'list'].includes(block.type) ? [block.type] : [];
	});
}

/** Sections that the report gives nothing to look at. */
const WORDS_ALONE = ['who-we-are#people'];

for (const edition of readEditions(REAL_EDITIONS, LIST_KINDS))
	for (const { slug, text } of edition.chapters) {
		const { sections } = text['zh-CN'];
		const looks = sections.map(({ id, blocks }) => ({
			place: `${slug}#${id}`,
			looks: looksOf(blocks, (chart) => edition.charts.get(chart)?.kind),
		}));

		test(`${edition.slug} ${slug}: every section has something to look at`, () => {
			const bare = looks.filter(({ looks }) => looks.length === 0).map(({ place }) => place);
			expect(bare).toEqual(bare.filter((place) => WORDS_ALONE.includes(place)));
		});

		test(`${edition.slug} ${slug}: no two neighbouring sections have the same shape`, () => {
			const alike = looks.filter(({ looks: own }, index) =>
				own.some((look) => looks[index - 1]?.looks.includes(look)),
			);
			expect(alike).toEqual([]);
		});
	}
