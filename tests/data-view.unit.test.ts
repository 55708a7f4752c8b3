import { describe, expect, test } from 'vitest';
import { likeFigures } from '../src/lib/data/like-figures.ts';
import { RowFinder } from '../src/lib/data/row-finder.ts';
import { charactersOf, dataPage, type DataRow } from '../src/lib/data/rows.ts';
import {
	KINDS,
	NOTED,
	readView,
	rowsIn,
	SORT_KEYS,
	WHOLE,
	writeView,
	type View,
} from '../src/lib/data/view.ts';
import type { Edition } from '../src/lib/edition/edition.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { REAL_EDITIONS } from './edition-copy.ts';
import { commonPiece, commonWord } from './figure-words.ts';

const [edition] = readEditions(REAL_EDITIONS, LIST_KINDS) as [Edition];
const figures = [...edition.figures.values()];
const piece = commonPiece(figures);

/** The figures whose Chinese names have this piece. */
function named(text: string) {
	return figures.filter(({ name }) => name['zh-CN'].includes(text));
}

const pages = LANGUAGES.map((language) =>
	dataPage(edition, {
		language,
		view: 'plain',
		base: '/base',
		pictures: { chart: () => '', year: () => '' },
		kinds: LIST_KINDS,
	}),
);
const [chinese] = pages as [(typeof pages)[number], (typeof pages)[number]];
const { rows, chapters } = chinese;
const tables = charactersOf(edition);
const finders = new Map(pages.map((page) => [page.rows as readonly DataRow[], new RowFinder(page, tables)]));
const finder = new RowFinder(chinese, tables);
const slugs = chapters.map(({ slug }) => slug);

const idsIn = (view: Partial<View>, all: readonly DataRow[] = rows) =>
	rowsIn(all, { ...WHOLE, ...view }, 'zh-CN', finders.get(all) ?? finder).map(({ id }) => id);

test('chapters that tell a figure have their number in the story; those about the report have none', () => {
	const story = edition.chapters.filter(({ part }) => !edition.parts.find(({ id }) => id === part)?.about);
	for (const { chapters: telling } of rows)
		for (const { slug, number } of telling) {
			const place = story.findIndex((chapter) => chapter.slug === slug);
			expect(number, slug).toBe(place < 0 ? null : place + 1);
		}
	expect(rows.some(({ chapters: telling }) => telling.some(({ number }) => number === null))).toBe(true);
});

describe('a view of the data', () => {
	test('is the same after a trip through the address', () => {
		const views: View[] = [
			WHOLE,
			{ ...WHOLE, words: '满意度 & 100%' },
			...slugs.map((chapter) => ({ ...WHOLE, chapter })),
			...KINDS.map((kind) => ({ ...WHOLE, kind })),
			...NOTED.map((notes) => ({ ...WHOLE, notes })),
			...SORT_KEYS.flatMap((key) => [true, false].map((down) => ({ ...WHOLE, order: { key, down } }))),
		];
		for (const view of views) expect(readView(writeView(view), slugs)).toEqual(view);
		expect(writeView(WHOLE)).toBe('');
	});

	test('takes nothing from an address that does not exist', () => {
		expect(readView('?chapter=nowhere&kind=x&notes=&sort=constructor&q=', slugs)).toEqual(WHOLE);
	});

	test('shows everything in the order of the edition when nothing is chosen', () => {
		expect(idsIn({})).toEqual([...edition.figures.keys()]);
	});

	test('finds a figure by its names in both languages, its printed form and its id, in either language', () => {
		for (const { language, rows: all } of pages) {
			for (const { id, name, printed = '' } of edition.figures.values()) {
				for (const words of [name['zh-CN'], name.en, printed, id, printed.replace(/\s/g, '')].filter(Boolean))
					expect(idsIn({ words }, all), `${words} in ${language}`).toContain(id);
			}
		}
	});

	test('finds parts of Chinese words', () => {
		expect(named(piece).length).toBeGreaterThan(1);
		expect(idsIn({ words: piece })).toEqual(expect.arrayContaining(named(piece).map(({ id }) => id)));
		expect(idsIn({ words: piece }).length).toBeLessThan(figures.length);
	});

	test('takes full and half width, capitals and small letters for the same', () => {
		const word = commonWord(figures);
		expect(idsIn({ words: word.toUpperCase() })).toEqual(idsIn({ words: word }));
		const digits =
			/\d+/.exec(figures.find(({ printed }) => printed && /\d{3}/.test(printed))?.printed ?? '')?.[0] ?? '';
		const wide = digits.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
		expect(idsIn({ words: wide })).toEqual(idsIn({ words: digits }));
		expect(idsIn({ words: digits }).length).toBeGreaterThan(0);
		expect(idsIn({ words: digits }).length).toBeLessThan(figures.length);
	});

	test('wants every word that is looked for', () => {
		const other = commonPiece(named(piece));
		const [both, one] = [idsIn({ words: `${piece} ${other}` }), idsIn({ words: piece })];
		expect(both.length).toBeGreaterThan(0);
		expect(both.length).toBeLessThan(one.length);
		expect(idsIn({ words: `${piece} 没有这个词` })).toEqual([]);
	});

	test('keeps what a filter asks for, and nothing else', () => {
		const [reported, computed] = KINDS.map((kind) => idsIn({ kind }));
		expect([...(reported ?? []), ...(computed ?? [])].sort()).toEqual([...edition.figures.keys()].sort());
		expect(idsIn({ notes: 'with' })).toEqual(
			[...edition.figures.values()].filter(({ notes }) => notes.length > 0).map(({ id }) => id),
		);
		expect(idsIn({ notes: 'with' }).length + idsIn({ notes: 'without' }).length).toBe(edition.figures.size);
		for (const chapter of slugs) expect(idsIn({ chapter }).length, chapter).toBeGreaterThan(0);
	});

	test.each(SORT_KEYS)('loses nothing when it is sorted by %s, and turns round', (key) => {
		for (const down of [true, false])
			expect(idsIn({ order: { key, down } }).sort()).toEqual([...edition.figures.keys()].sort());
		expect(idsIn({ order: { key, down: true } })).not.toEqual(idsIn({ order: { key, down: false } }));
	});

	test('sorts values as numbers', () => {
		const values = rowsIn(rows, { ...WHOLE, order: { key: 'value', down: false } }, 'zh-CN', finder).map(
			({ value }) => value,
		);
		expect(values).toEqual([...values].sort((a, b) => a - b));
	});
});

test('figures stand side by side only with their like, and never too many', () => {
	const groups = likeFigures(rows);
	expect(groups.length).toBeGreaterThan(1);
	for (const { unitId, total, rows: like } of groups) {
		expect(new Set(like.map((row) => row.unitId))).toEqual(new Set([unitId]));
		expect(total).toBeGreaterThan(1);
		expect(like.length).toBe(Math.min(total, 12));
	}
	expect(likeFigures(rows.slice(0, 1))).toEqual([]);
});
