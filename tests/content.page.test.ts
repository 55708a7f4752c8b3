import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { Edition } from '../src/lib/edition/edition.ts';
import { SITE_PAGES, TOOL_PAGES } from '../src/lib/site/pages.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { sectionOf } from '../src/lib/edition/outline.ts';
import { ROOT } from '../src/tools/command.ts';
import { pageOfSubject, SHARE } from '../src/lib/site/page-of-subject.ts';
import { SERVICES } from '../src/lib/site/share-services.ts';
import { isOwnPage } from '../src/lib/telling/subject.ts';
import { subjectsOf } from '../src/lib/telling/subjects.ts';
import { readSettings } from '../src/tools/settings.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import {
	addressesOn,
	figuresOn,
	headOf,
	inlineCode,
	placesOn,
	policyOf,
	unfilledWords,
	unmarkedForeignWords,
} from './content-faults.ts';
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
import { layOut } from './layout-faults.ts';
import { withFewAlike } from './samples.ts';
import { openWatched, PHONE, PHONE_WITHOUT_SCRIPTS, show, test } from './site-test.ts';
import { placesOf } from './told-places.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;
const pages = sitePages(variant);
const editions = editionsOf(variant);
const sources = new Map([...pages, ...elderPages(variant)].map((page) => [page.address, sourceOf(page)]));
const { siteOrigin } = readSettings(variant.settings);

test('every chapter, every tool and every hall has its page in both languages, and there is no other page', () => {
	const places = editions.flatMap(({ slug, chapters }) => [
		`/${slug}/`,
		...chapters.map((chapter) => `/${slug}/${chapter.slug}/`),
		...TOOL_PAGES.map((tool) => `/${slug}/${tool}/`),
	]);
	const parts = editions.flatMap((edition) =>
		subjectsOf(edition, 'zh-CN', LIST_KINDS).map((subject) => `/${edition.slug}/${pageOfSubject(subject)}/`),
	);
	const own = SITE_PAGES.map((name) => `/${name}/`);
	const halls = (editions[0]?.halls ?? []).map(({ code }) => `/q/${code}/`);
	const expected = ['/', '/404', ...own, ...halls, ...places, ...parts].flatMap((place) => [
		place,
		`/en${place}`,
	]);
	expect(pages.map(({ address }) => address)).toEqual([...new Set(expected)].sort());
});

test('no two pages have the same title or description', () => {
	// The root shows the newest edition's cover and says so by its canonical address.
	const own = pages.filter(({ place }) => place !== '/').map(({ address }) => sources.get(address));
	for (const name of ['title', 'description'] as const) {
		const texts = own.map((source) => source?.[name]);
		expect(texts.filter((text, index) => !text || texts.indexOf(text) !== index)).toEqual([]);
	}
});

for (const language of LANGUAGES) {
	test(`every figure of the edition is told in the story in ${language}`, async ({ serve, reader }) => {
		const site = await serve(variant);
		const page = await reader(PHONE_WITHOUT_SCRIPTS);
		const told = new Set<string>();
		const story = pages.filter((candidate) => candidate.language === language && isOfTheStory(candidate));
		for (const { address } of story) {
			await page.goto(site + address);
			for (const { id } of (await figuresOn(page)).marks) told.add(id);
		}
		expect(allFigures().filter((id) => !told.has(id))).toEqual([]);
	});

	test(`every § is on the sources page and every source note on its own in ${language}`, () => {
		for (const edition of editions) {
			const idsOn = (slug: string) =>
				sources.get(`${language === 'en' ? '/en' : ''}/${edition.slug}/${slug}/`)?.ids ?? [];
			const sections = edition.outline.sections.map(({ number }) => sectionFragment(number));
			expect(sections.filter((id) => !idsOn('sources').includes(id))).toEqual([]);
			expect([...edition.notes.keys()].filter((id) => !idsOn('notes').includes(id))).toEqual([]);
		}
	});
}

for (const page of withFewAlike(pages, editions)) {
	test.describe(page.address, () => {
		test('reads the same with and without JavaScript, with no error and no request elsewhere', async ({
			serve,
			reader,
		}) => {
			const site = await serve(variant);
			const texts: string[] = [];
			// With a worker, as readers have it: what it says in the console counts too. Without motion, because the bar
			// for the thumb comes with the first scroll where a page moves.
			const phone = { ...PHONE, serviceWorkers: 'allow', reducedMotion: 'reduce' } as const;
			for (const options of [phone, PHONE_WITHOUT_SCRIPTS]) {
				const browser = await reader(options);
				const { troubles, requests } = await openWatched(browser, site + page.address);
				expect(troubles).toEqual([]);
				expect(requests.filter((address) => !address.startsWith(`${site}/`))).toEqual([]);
				texts.push(await wordsOf(browser));
			}
			// A page that runs in the browser shows its controls there; what it holds without them has tests of its own.
			if (!runsInBrowser(page)) expect(texts[0]).toBe(texts[1]);
			expect(texts[0]?.trim()).not.toBe('');
		});

		test.describe(() => {
			test.beforeEach(async ({ serve, reader }) => {
				await show(await reader(PHONE_WITHOUT_SCRIPTS), (await serve(variant)) + page.address);
			});

			test('says which language it is in, and marks what is in the other', async ({ reader }) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				expect(await browser.locator('html').getAttribute('lang')).toBe(page.language);
				expect(await unmarkedForeignWords(browser, page.language)).toEqual([]);
			});

			test('has one h1, one main and no word missing', async ({ reader }) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				expect(await browser.locator('h1').count()).toBe(1);
				expect(await browser.locator('main').count()).toBe(1);
				expect(await unfilledWords(browser)).toEqual([]);
			});

			test('leads nowhere that is not there', async ({ reader, serve }) => {
				const site = await serve(variant);
				const addresses = await addressesOn(await reader(PHONE_WITHOUT_SCRIPTS));
				const own = addresses.filter((address) => [site, siteOrigin].includes(new URL(address).origin));
				expect(own.filter((address) => !isThere(address))).toEqual([]);
				const elsewhere = addresses.filter((address) => !own.includes(address));
				expect(
					elsewhere.filter((address) => !isPublishers(address, editionOf(page)) && !takesLink(address)),
				).toEqual([]);
			});

			test('shows every figure with its value and leads to its citation and back', async ({ reader }) => {
				const { figures } = editionOf(page);
				const { marks, citations } = await figuresOn(await reader(PHONE_WITHOUT_SCRIPTS));
				if (page.chapter === 'data') {
					// Each row is its figure's citation.
					expect(marks).toEqual(
						[...figures.values()].map(({ id, value }) => ({ id, value: String(value), href: null })),
					);
					return;
				}
				expect(marks).toEqual(
					marks.map(({ id }) => ({ id, value: String(figures.get(id)?.value), href: `#citation-${id}` })),
				);
				expect(citations).toEqual(
					[...new Set(marks.map(({ id }) => id))].map((id) => {
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
			});

			test('gives every place a mark to share it and its § of the printed report', async ({ reader }) => {
				const edition = editionOf(page);
				// A part by itself is shared by the page as a whole.
				const places = page.part ? [] : placesOf(edition, page.chapter, page.language);
				const shown = await placesOn(
					await reader(PHONE_WITHOUT_SCRIPTS),
					places.map(({ id }) => id),
				);
				const prefix = page.address.slice(0, page.address.length - page.place.length);
				expect(shown).toEqual(
					places.map(({ id, sources }) => ({
						id,
						shares: 1,
						sources,
						sourceLinks: sources.map(
							(number) => `${prefix}/${edition.slug}/sources/#${sectionFragment(number)}`,
						),
					})),
				);
			});

			test('tells search engines its address in both languages, or to stay away', async ({ reader }) => {
				// A hall shows the cover, which is found in its place.
				const showsCover = page.place === '/' || page.hall !== undefined || page.place.endsWith(`/${SHARE}/`);
				const around = [editionOf(page).slug, page.hall ? undefined : page.chapter].filter(
					(step) => step && step !== SHARE,
				);
				const isFound = page.part === undefined ? !showsCover || page.place === '/' : isFoundByItself(page);
				const place = isFound && page.place !== '/' ? page.place : `/${around.join('/')}/`;
				const chinese = siteOrigin + place;
				const english = `${siteOrigin}/en${place}`;
				expect(await headOf(await reader(PHONE_WITHOUT_SCRIPTS))).toEqual(
					isMissingPage(page)
						? { canonical: null, alternates: {}, robots: 'noindex' }
						: {
								canonical: page.language === 'en' ? english : chinese,
								alternates: !isFound ? {} : { 'zh-CN': chinese, en: english, 'x-default': chinese },
								robots: isWholeReport(page) ? 'noindex' : null,
							},
				);
			});

			test('allows nothing that a strict policy forbids', async ({ reader }) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				expect(await inlineCode(browser)).toEqual([]);
				const { directives, comesFirst } = await policyOf(browser);
				expect(comesFirst).toBe(true);
				expect(directives).toMatchObject({
					'default-src': ["'none'"],
					'base-uri': ["'none'"],
					'require-trusted-types-for': ["'script'"],
					'trusted-types': expect.any(Array),
				});
				const { 'trusted-types': policies, 'style-src-attr': styles, ...allowed } = directives;
				// SvelteKit's announcer of new pages, and nothing else, has a style in its markup.
				expect(styles).toEqual(
					runsInBrowser(page)
						? ["'unsafe-hashes'", "'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='"]
						: undefined,
				);
				const strict = /^'(none|self|script|sha(256|384|512)-[\w+/]+=*)'$/;
				expect(
					Object.values(allowed)
						.flat()
						.filter((source) => !strict.test(source)),
				).toEqual([]);
				expect(policies?.filter((name) => !/^[a-z-]+$/.test(name))).toEqual([]);
			});
		});
	});
}

for (const page of pages) {
	test(`${page.address} has ids of its own, the same in both languages`, () => {
		const { ids = [] } = sources.get(page.address) ?? {};
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		const elsewhere = LANGUAGES.map((language) => sources.get(addressIn(page, language))?.ids);
		expect(elsewhere.map((others) => [...(others ?? [])].sort())).toEqual(
			LANGUAGES.map(() => [...ids].sort()),
		);
	});
}

/** What a page says, without the controls that are drawn only where scripts run. */
async function wordsOf(page: Page): Promise<string> {
	await layOut(page);
	return page.evaluate(() => {
		for (const control of document.querySelectorAll('.acts, noscript')) control.remove();
		return document.body.innerText;
	});
}

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

function allFigures(): string[] {
	return editions.flatMap(({ figures }) => [...figures.keys()]);
}

/** The address of the same page in a language. */
function addressIn({ place }: SitePage, language: string): string {
	return pages.find((page) => page.place === place && page.language === language)?.address ?? '';
}

/** Where the sources page tells of a §. */
function sectionFragment(number: string): string {
	return `section-${number.slice(1).replaceAll('.', '-')}`;
}

/** Whether an address of the site leads to a page, a fragment that it has, or a file. */
function isThere(address: string): boolean {
	const { pathname, hash } = new URL(address);
	const source = sources.get(pathname);
	if (source) return hash === '' || source.ids.includes(decodeURIComponent(hash.slice(1)));
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
	const subjects = subjectsOf(editionOf(page), page.language, LIST_KINDS);
	return subjects.some((subject) => isOwnPage(subject) && page.place.endsWith(`/${pageOfSubject(subject)}/`));
}
