/** The page that holds a report against its guidebook. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { GUIDE } from '../src/lib/site/pages.ts';
import { hrefsOf } from './content-faults.ts';
import { all, documentOf, first, textOf } from './html.ts';
import { elderPages, sitePages } from './site-pages.ts';
import { editionsOf, VARIANTS } from './variants.ts';

describe.each([VARIANTS.plain, VARIANTS.moved])('$folder', (variant) => {
	const pages = [...sitePages(variant), ...elderPages(variant)];

	test('an edition that answers a guidebook has the page, in both languages and views; another has none', () => {
		for (const { slug, guide } of editionsOf(variant)) {
			const own = pages.filter(({ edition, chapter }) => edition === slug && chapter === GUIDE);
			expect(own.length, slug).toBe(guide ? LANGUAGES.length * 2 : 0);
			const ways = pages.filter(
				({ edition, chapter, part }) => edition === slug && chapter === 'sources' && !part,
			);
			for (const page of ways)
				expect.soft(hrefsOf('main a[href$="/guide/"]', documentOf(page)).length).toBe(guide ? 1 : 0);
		}
	});

	test('it names every topic of its guidebook, with the § that tell it or with what is left out', () => {
		for (const page of pages.filter(({ chapter }) => chapter === GUIDE)) {
			const guide = editionsOf(variant).find(({ slug }) => slug === page.edition)?.guide;
			const topics = guide?.book.parts.flatMap((part) => part.topics) ?? [];
			const shown = all('main section li', documentOf(page));
			expect(shown).toHaveLength(topics.length);
			for (const [index, { id, name }] of topics.entries()) {
				const { source = [], leftOut } = guide?.answers.get(id) ?? {};
				const place = shown[index];
				if (!place) throw new Error(`no topic ${id}`);
				expect.soft(textOf(first('h3', place)), id).toContain(name[page.language]);
				expect.soft(all('.source', place).map(textOf), id).toEqual(source);
				expect.soft(all('.told a:not(.source)', place).length > 0, id).toBe(source.length > 0);
				expect.soft(textOf(first('.left-out', place)), id).toBe(leftOut?.[page.language] ?? '');
			}
		}
	});
});

test('a topic of which the source notes say that something is missing is not told whole', () => {
	const edition = editionsOf(VARIANTS.plain).find(({ guide }) => guide);
	const partly = [...(edition?.guide?.answers ?? [])].filter(([, { leftOut }]) => leftOut).map(([id]) => id);
	expect(partly).toEqual(expect.arrayContaining(['staff-hiring', 'profit', 'relief', 'low-carbon']));
});

test('there is a topic of each sort to look at', () => {
	const answers = [...(editionsOf(VARIANTS.moved)[0]?.guide?.answers.values() ?? [])];
	const sorts = answers.map(({ source, leftOut }) => `${source.length > 0} ${leftOut !== undefined}`);
	expect(new Set(sorts)).toEqual(new Set(['true false', 'false true', 'true true']));
});
