import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { sectionOf } from '../src/lib/edition/printed-places.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { pageOfThing, SHARE } from '../src/lib/site/page-of-thing.ts';
import { GUIDE, sitePagesOf, TOOL_PAGES } from '../src/lib/site/pages.ts';
import { SERVICES } from '../src/lib/site/share-services.ts';
import { isOwnPage } from '../src/lib/telling/thing.ts';
import { thingsOf } from '../src/lib/telling/things.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import {
	addressesOn,
	figuresOn,
	headOf,
	hrefsOf,
	inlineCode,
	placesOn,
	policyOf,
	unfilledWords,
	unmarkedForeignWords,
} from './content-faults.ts';
import { all, attribute, documentOf, first } from './html.ts';
import {
	elderPages,
	isMissingPage,
	isTool,
	isWholeReport,
	runsInBrowser,
	sitePages,
	sourceOf,
	type SitePage,
} from './site-pages.ts';
import { placesOf, sectionFragment } from './told-places.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;
const pages = sitePages(variant);
const editions = editionsOf(variant);
const byAddress = new Map([...pages, ...elderPages(variant)].map((page) => [page.address, page]));
const { siteOrigin } = readSettings(variant.settings);

test('every chapter, every tool and every hall has its page in both languages, and there is no other page', () => {
	const places = editions.flatMap(({ slug, chapters, guide }) => [
		`/${slug}/`,
		...chapters.map((chapter) => `/${slug}/${chapter.slug}/`),
		...[...TOOL_PAGES, ...(guide ? [GUIDE] : [])].map((tool) => `/${slug}/${tool}/`),
	]);
	const parts = editions.flatMap((edition) =>
		thingsOf(edition, 'zh-CN', LIST_KINDS).map((thing) => `/${edition.slug}/${pageOfThing(thing)}/`),
	);
	const own = sitePagesOf({ places: true, years: false }).map((name) => `/${name}/`);
	const halls = (editions[0]?.places ?? []).map(({ code }) => `/q/${code}/`);
	const expected = ['/', '/404', ...own, ...halls, ...places, ...parts].flatMap((place) => [
		place,
		`/en${place}`,
	]);
	expect(pages.map(({ address }) => address)).toEqual([...new Set(expected)].sort());
});

test('no two pages have the same title or description', () => {
	// The root shows the newest edition's cover and says so by its canonical address.
	const own = pages.filter(({ place }) => place !== '/').map(sourceOf);
	for (const name of ['title', 'description'] as const) {
		const texts = own.map((source) => source[name]);
		expect(texts.filter((text, index) => !text || texts.indexOf(text) !== index)).toEqual([]);
	}
});

test('every title is shown whole by tabs and search engines', () => {
	const titles = [...pages, ...sitePages(VARIANTS.moved)].map((page) => sourceOf(page).title);
	expect(titles.filter((title) => title.length > 70)).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
	test('every figure of the edition is told in the story', () => {
		const story = pages.filter((page) => page.language === language && isOfTheStory(page));
		const told = new Set(story.flatMap((page) => figuresOn(documentOf(page)).marks.map(({ id }) => id)));
		const figures = editions.flatMap((edition) => [...edition.figures.keys()]);
		expect(figures.filter((id) => !told.has(id))).toEqual([]);
	});

	test('every § is on the sources page and every source note on its own', () => {
		for (const edition of editions) {
			const idsOn = (slug: string) => {
				const page = byAddress.get(`${language === 'en' ? '/en' : ''}/${edition.slug}/${slug}/`);
				return page ? sourceOf(page).ids : [];
			};
			const sections = edition.outline.sections.map(({ number }) => sectionFragment(number));
			expect(sections.filter((id) => !idsOn('sources').includes(id))).toEqual([]);
			expect([...edition.notes.keys()].filter((id) => !idsOn('notes').includes(id))).toEqual([]);
		}
	});
});

describe('every page', () => {
	test('says which language it is in, and marks what is in the other', () => {
		for (const page of pages)
			expect.soft(attribute(first('html', documentOf(page)), 'lang'), page.address).toBe(page.language);
		for (const page of pages)
			expect.soft(unmarkedForeignWords(documentOf(page), page.language), page.address).toEqual([]);
	});

	test('has one h1, one main and no word missing', () => {
		for (const page of pages) {
			const document = documentOf(page);
			const count = (selector: string) => all(selector, document).length;
			expect.soft([count('h1'), count('main')], page.address).toEqual([1, 1]);
			expect.soft(unfilledWords(document), page.address).toEqual([]);
		}
	});

	test('leads nowhere that is not there', () => {
		for (const page of byAddress.values()) {
			const addresses = addressesOn(documentOf(page), siteOrigin + page.address);
			const own = addresses.filter((address) => new URL(address).origin === siteOrigin);
			expect
				.soft(
					own.filter((address) => !isThere(address)),
					page.address,
				)
				.toEqual([]);
			const elsewhere = addresses.filter((address) => !own.includes(address));
			const unknown = elsewhere.filter(
				(address) => !isPublishers(address, editionOf(page)) && !takesLink(address),
			);
			expect.soft(unknown, page.address).toEqual([]);
		}
	});

	test('leads to itself in the other language', () => {
		for (const page of pages) {
			const hrefs = hrefsOf('header a[hreflang]', documentOf(page));
			expect.soft(hrefs, page.address).toEqual([addressElsewhere(page)]);
		}
	});

	test('shows every figure with its value and leads to its citation and back', () => {
		for (const page of pages) {
			const { figures } = editionOf(page);
			const { marks, citations } = figuresOn(documentOf(page));
			if (page.chapter === 'data') {
				// Each row is its figure's citation.
				const rows = [...figures.values()].map(({ id, value }) => ({ id, value: String(value), href: null }));
				expect.soft(marks, page.address).toEqual(rows);
				continue;
			}
			const ids = marks.map(({ id }) => id);
			expect
				.soft(marks, page.address)
				.toEqual(ids.map((id) => ({ id, value: String(figures.get(id)?.value), href: `#citation-${id}` })));
			// A part has them in the order of its chapter.
			const shown = page.part
				? [...citations].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
				: citations;
			expect.soft(shown, page.address).toEqual(
				[...new Set(ids)].map((id) => {
					const { printed, source, also = [] } = figures.get(id) ?? {};
					const places = printed && source ? [{ printed, source }, ...also] : [];
					return {
						id,
						forms: places.map((place) => place.printed),
						sections: places.map((place) => sectionOf(place.source)),
						back: [id],
					};
				}),
			);
		}
	});

	test('gives every place a mark to share it and its § of the printed report', () => {
		for (const page of pages) {
			const edition = editionOf(page);
			// A part by itself is shared by the page as a whole.
			const places = page.part ? [] : placesOf(edition, page.chapter, page.language);
			const ids = places.map(({ id }) => id);
			const prefix = page.address.slice(0, page.address.length - page.place.length);
			expect.soft(placesOn(documentOf(page), ids, page.address), page.address).toEqual(
				places.map(({ id, sources }) => ({
					id,
					shares: 1,
					sources,
					sourceLinks: sources.map(
						(number) => `${prefix}/${edition.slug}/sources/#${sectionFragment(number)}`,
					),
				})),
			);
		}
	});

	test('tells search engines its address in both languages, or to stay away', () => {
		for (const page of pages) {
			// A hall shows the cover, which is found in its place.
			const showsCover = page.place === '/' || page.hall !== undefined || page.place.endsWith(`/${SHARE}/`);
			const around = [editionOf(page).slug, page.hall ? undefined : page.chapter].filter(
				(step) => step && step !== SHARE,
			);
			const isFound = page.part === undefined ? !showsCover || page.place === '/' : isFoundByItself(page);
			const place = isFound && page.place !== '/' ? page.place : `/${around.join('/')}/`;
			const chinese = siteOrigin + place;
			const english = `${siteOrigin}/en${place}`;
			expect.soft(headOf(documentOf(page)), page.address).toEqual(
				isMissingPage(page)
					? { canonical: null, alternates: {}, robots: 'noindex' }
					: {
							canonical: page.language === 'en' ? english : chinese,
							alternates: !isFound ? {} : { 'zh-CN': chinese, en: english, 'x-default': chinese },
							robots: isWholeReport(page) ? 'noindex' : null,
						},
			);
		}
	});

	test('allows nothing that a strict policy forbids', () => {
		const strict = /^'(none|self|script|sha(256|384|512)-[\w+/]+=*)'$/;
		for (const page of pages) {
			const document = documentOf(page);
			expect.soft(inlineCode(document), page.address).toEqual([]);
			const { directives, comesFirst } = policyOf(document);
			expect.soft(comesFirst, page.address).toBe(true);
			expect.soft(directives, page.address).toMatchObject({
				'default-src': ["'none'"],
				'base-uri': ["'none'"],
				'require-trusted-types-for': ["'script'"],
				'trusted-types': expect.any(Array) as string[],
			});
			const { 'trusted-types': policies, 'style-src-attr': styles, ...allowed } = directives;
			// SvelteKit's announcer of new pages, and nothing else, has a style in its markup.
			const announcer = ["'unsafe-hashes'", "'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='"];
			expect.soft(styles, page.address).toEqual(runsInBrowser(page) ? announcer : undefined);
			const loose = Object.values(allowed)
				.flat()
				.filter((source) => !strict.test(source));
			expect.soft(loose, page.address).toEqual([]);
			expect
				.soft(
					policies?.filter((name) => !/^[a-z-]+$/.test(name)),
					page.address,
				)
				.toEqual([]);
		}
	});

	test('has ids of its own, the same in both languages', () => {
		const idsIn = (place: string, language: string) =>
			pages
				.filter((page) => page.place === place && page.language === language)
				.flatMap((page) => sourceOf(page).ids);
		for (const page of pages) {
			const { ids } = sourceOf(page);
			expect
				.soft(
					ids.filter((id, index) => ids.indexOf(id) !== index),
					page.address,
				)
				.toEqual([]);
			const elsewhere = LANGUAGES.map((language) => idsIn(page.place, language).sort());
			expect.soft(elsewhere, page.address).toEqual(LANGUAGES.map(() => [...ids].sort()));
		}
	});
});

/** Whether it is a page of the story itself, and shows no other page's figures. */
function isOfTheStory(page: SitePage): boolean {
	return !isTool(page) && page.hall === undefined && page.part === undefined;
}

/** The edition of a page; of a page outside of all editions, the newest. */
function editionOf(page: SitePage): Edition {
	const edition = editions.find(({ slug }) => slug === page.edition) ?? editions[0];
	if (!edition) throw new Error('there is no edition');
	return edition;
}

/** Where the language switch of a page leads: a page outside of all editions has only the cover to lead to. */
function addressElsewhere(page: SitePage): string {
	const there =
		page.edition === undefined && !page.own && !page.hall ? `/${editionOf(page).slug}/` : page.place;
	return page.language === 'en' ? there : `/en${there}`;
}

/** Whether an address of the site leads to a page, a fragment that it has, or a file. */
function isThere(address: string): boolean {
	const { pathname, hash } = new URL(address);
	const page = byAddress.get(pathname);
	if (page) return hash === '' || sourceOf(page).ids.includes(decodeURIComponent(hash.slice(1)));
	return !pathname.endsWith('/') && existsSync(join(ROOT, variant.folder, pathname));
}

/** Whether an address on another site is one that the publisher put into the edition, or the register of sites. */
function isPublishers(address: string, { contacts }: Edition): boolean {
	return [contacts.website, contacts.icp && 'https://beian.miit.gov.cn/'].includes(address);
}

/** Whether an address is that of a service which takes a link to one of our pages. */
function takesLink(address: string): boolean {
	const { origin, pathname, searchParams } = new URL(address);
	const taken = [...searchParams.values()].find((value) => value.startsWith(`${siteOrigin}/`));
	const services = Object.values(SERVICES).map((service) => new URL(service('', '')));
	const known = services.some((service) => service.origin === origin && service.pathname === pathname);
	return known && taken !== undefined && isThere(taken);
}

/** Whether search engines know a part of a page by itself, as they do entries of lists. */
function isFoundByItself(page: SitePage): boolean {
	const things = thingsOf(editionOf(page), page.language, LIST_KINDS);
	return things.some((thing) => isOwnPage(thing) && page.place.endsWith(`/${pageOfThing(thing)}/`));
}
