/** The pages of halls: whoever scans a code at a hall is greeted there, and reads the newest edition's cover. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlace } from '../src/lib/edition/inline.ts';
import { HALLS } from '../src/lib/site/pages.ts';
import { LANGUAGES, type Language } from '../src/lib/site/languages.ts';
import { ROOT } from '../src/tools/command.ts';
import { listPrecache } from '../src/tools/precache.ts';
import { readSettings } from '../src/tools/settings.ts';
import { listsOf } from './lists.ts';
import { headOf, hrefsOf } from './content-faults.ts';
import { greetingOf, linesOf, openingOf } from './hall-words.ts';
import { all, attribute, documentOf, first, textOf, type Document, type Element } from './html.ts';
import { elderPages, sitePages, sourceOf, type SitePage } from './site-pages.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

describe.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])('$folder', (variant) => {
	const [edition] = editionsOf(variant);
	if (!edition) throw new Error('there is no edition');
	const { slug, places: halls } = edition;
	const { siteOrigin, basePath } = readSettings(variant.settings);
	const pages = sitePages(variant);

	/** The only page of a kind in a language. */
	const pageIn = (language: Language, isIt: (page: SitePage) => boolean): Document => {
		const page = pages.find((candidate) => candidate.language === language && isIt(candidate));
		if (!page) throw new Error('there is no such page');
		return documentOf(page);
	};

	test('every hall has its page in both languages and both views, and no other hall has one', () => {
		const expected = LANGUAGES.flatMap((language) => halls.map(({ code }) => `${language} ${code}`)).sort();
		for (const views of [pages, elderPages(variant)]) {
			const found = views.flatMap(({ language, hall, retired }) =>
				hall === undefined || retired ? [] : `${language} ${hall}`,
			);
			expect(found.sort()).toEqual(expected);
		}
	});

	describe.each(LANGUAGES)('in %s', (language) => {
		// Where links lead, which begins with the path that the site lives under.
		const prefix = language === 'en' ? '/en' : '';
		const here = basePath + prefix;
		const other = basePath + (language === 'en' ? '' : '/en');

		test.each(halls)(
			'$code greets by its name, then tells what the report says of it, then the cover',
			(hall) => {
				const cover = coverOn(pageIn(language, ({ place }) => place === `/${slug}/`));
				const page = pageIn(language, ({ hall: code }) => code === hall.code);
				expect(all('h1', page).map(textOf)).toEqual([greetingOf(hall, language)]);
				expect(textOf(first('title', page))).toContain(hall.name[language]);
				const opening = openingOf(hall, edition.placeKinds, language);
				expect(textOf(first('main > header > p', page)).includes(opening)).toBe(hall.tells.length > 0);
				const told = hall.tells.map((place) => hrefOf(place, `${here}/${slug}`));
				expect(hrefsOf('main > header h2 a', page)).toEqual(told);
				expect(hrefsOf('main > header a[href*="/sources/#"]', page)).toContain(
					`${here}/${slug}/sources/#section-${hall.source.slice(1).replaceAll('.', '-')}`,
				);
				expect(cover.links.length).toBeGreaterThan(0);
				// The way to the deck follows what is told of the place, and is there once.
				const deck = `${here}/${slug}/story/`;
				expect(cover.links).toContain(deck);
				expect(coverOn(page)).toEqual({ ...cover, links: cover.links.filter((link) => link !== deck) });
				expect(hrefsOf(`main a[href="${deck}"]`, page)).toHaveLength(1);
				expect(linesOn(page)).toEqual(linesOf(hall, language));
				// Nothing but words comes first: who is greeted is not shown a footnote.
				expect(childrenOfGreeting(page)).toMatch(/^h1 p (?!p\.source)/);
				expect(childrenOfGreeting(page)).toMatch(/ p p\.source$/);
				expect(skippedHeadings(page)).toEqual([]);
			},
		);

		test.each(halls)(
			'$code is found as the cover, and leads to itself in the other language and view',
			({ code }) => {
				const page = pageIn(language, ({ hall }) => hall === code);
				expect(headOf(page)).toEqual({
					canonical: `${siteOrigin}${here}/${slug}/`,
					alternates: {},
					robots: null,
				});
				expect(hrefsOf('header a[hreflang]', page)).toEqual([`${other}/q/${code}/`]);
				const large = new Set(hrefsOf('[data-act="large-type"]', page));
				expect([...large]).toEqual([`${here}/elder/q/${code}/`]);
			},
		);
	});

	test('none is in the site map, or saved on a device before it is seen', async () => {
		const folder = join(ROOT, variant.folder);
		expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toMatch(/\/q\/[^<"]/);
		const kept = await listPrecache({ folder, base: basePath, olderEditions: [] });
		expect(kept.length).toBeGreaterThan(halls.length);
		expect(kept.filter(([address]) => /(^|\/)q\/./.test(address))).toEqual([]);
		// What publishers tell of them is: the list of all halls.
		expect(kept.map(([address]) => address)).toEqual(expect.arrayContaining(['q/', 'en/q/']));
	});

	test.each(LANGUAGES)('all are listed with what their publisher tells of them, in %s', (language) => {
		const list = pageIn(language, ({ own }) => own === HALLS);
		const told = all('main li[id]', list).map((hall) => [
			attribute(hall, 'id'),
			textOf(first('h3, p', hall)),
			attribute(hall, 'data-known') !== null,
			linesOn(hall),
		]);
		const byKind = [...halls].sort((a, b) => kindAt(a.kind) - kindAt(b.kind));
		expect(told).toEqual(
			byKind.map((hall) => {
				const lines = linesOf(hall, language);
				return [hall.code, hall.name[language], lines.length > 0, lines];
			}),
		);
		for (const place of all('.telephone a', list)) expect(attribute(place, 'href')).toMatch(/^tel:\+?\d+$/);
		function kindAt(kind: string): number {
			return halls.findIndex((hall) => hall.kind === kind);
		}
	});

	test('none names the people of a visit, who are named with the visit alone', () => {
		const people = listsOf(edition).visits.flatMap(({ guests, hosts }) =>
			[...guests, ...hosts].flatMap(({ name, pinyin }) => [name ?? [], pinyin ?? []].flat()),
		);
		expect(people.length).toBeGreaterThan(2);
		for (const page of pages.filter(({ hall }) => hall !== undefined)) {
			const found = people.filter((name) => page.html.includes(name));
			expect.soft(found, page.address).toEqual([]);
			expect.soft(sourceOf(page).structured, page.address).toBe('');
		}
	});
});

test('there is a hall of each sort to look at', () => {
	const halls = [VARIANTS.plain, VARIANTS.moved].flatMap((variant) => editionsOf(variant)[0]?.places ?? []);
	const sorts = new Set(halls.map((hall) => `${hall.tells.length > 0} ${linesOf(hall, 'en').length > 0}`));
	expect([...sorts].sort()).toEqual(['false false', 'false true', 'true false', 'true true']);
});

/** Where a place (`chapter#fragment`) of an edition is. */
function hrefOf(place: string, edition: string): string {
	const { chapter, fragment } = parsePlace(place) ?? {};
	return `${edition}/${chapter}/#${fragment}`;
}

/** The titles of a cover and where its links lead; at a hall they stand below the greeting, without the way to large type. */
function coverOn(page: Document): { words: string[]; links: string[] } {
	const cover = first('#report', page) ?? first('main', page);
	const parts = cover ? all(':scope > *', cover).filter((part) => attribute(part, 'id') !== 'citations') : [];
	const titles = parts.flatMap((part) => all('h1, .title, h2, h3', part));
	return { words: titles.map(textOf), links: parts.flatMap((part) => hrefsOf('a:not([data-act])', part)) };
}

/** What the page says is the publisher's, with the line that says so. */
function linesOn(place: Document | Element): string[] {
	const lines = first(place.type === 'root' ? 'main > header section' : 'section', place);
	if (!lines) return [];
	const told = all('dl > div', lines).map((line) => all('dt, dd', line).map(textOf).join(' '));
	return [textOf(first('p', lines)), ...told.map((line) => line.replace(/\s+/g, ' '))];
}

/** What a greeting is made of, in its order: names of elements, and the class of the one that names its sources. */
function childrenOfGreeting(page: Document): string {
	const parts = all('main > header > *', page);
	return parts
		.map((part) => part.name + (attribute(part, 'class')?.includes('source') ? '.source' : ''))
		.join(' ');
}

/** Headings that stand more than a level below the one before them. */
function skippedHeadings(page: Document): string[] {
	const headings = all('h1, h2, h3, h4, h5, h6', page);
	const levels = headings.map((heading) => Number(heading.name.slice(1)));
	return headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1).map(textOf);
}
