/** The pages of halls: whoever scans a code at a hall is greeted there, and reads the newest edition's cover. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import english from '../messages/en.json' with { type: 'json' };
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import { parsePlace } from '../src/lib/edition/inline.ts';
import { LANGUAGES, type Language } from '../src/lib/site/languages.ts';
import type { Hall } from '../src/lib/edition/schema.ts';
import { listPrecache } from '../src/tools/precache.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';
import { listsOf } from './lists.ts';
import { headOf } from './content-faults.ts';
import { axeFaults, look, sidewaysFaults } from './layout-faults.ts';
import { elderPages, sitePages, sourceOf } from './site-pages.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

const MESSAGES = { 'zh-CN': chinese.hall, en: english.hall };
const SMALL_PHONE = { ...PHONE, viewport: { width: 360, height: 640 }, bypassCSP: true } as const;

for (const variant of [VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[]) {
	const [edition] = editionsOf(variant);
	if (!edition) throw new Error('there is no edition');
	const { slug, halls } = edition;
	const { siteOrigin, basePath } = readSettings(variant.settings);
	const pages = sitePages(variant);

	test.describe(variant.folder, () => {
		test('every hall has its page in both languages and both views, and no other hall has one', () => {
			const expected = LANGUAGES.flatMap((language) => halls.map(({ code }) => `${language} ${code}`)).sort();
			for (const all of [pages, elderPages(variant)]) {
				// One that is no more greets nobody: its page says what became of it.
				const found = all.flatMap(({ language, hall, retired }) =>
					hall === undefined || retired ? [] : `${language} ${hall}`,
				);
				expect(found.sort()).toEqual(expected);
			}
		});

		for (const language of LANGUAGES) {
			const prefix = language === 'en' ? '/en' : '';
			// Where links lead, which begins with the path that the site lives under.
			const here = basePath + prefix;
			const other = basePath + (language === 'en' ? '' : '/en');

			test(`each greets by its name in ${language}, then tells what the report says of it, then the cover`, async ({
				serve,
				reader,
			}) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				const site = await serve(variant);
				await browser.goto(`${site}${prefix}/${slug}/`);
				const cover = await coverOn(browser);
				for (const hall of halls) {
					await browser.goto(`${site}${prefix}/q/${hall.code}/`);
					await expect(browser.locator('h1')).toHaveText(
						MESSAGES[language].greeting.replace('{name}', hall.name[language]),
					);
					expect(await browser.title()).toContain(hall.name[language]);
					const told = hall.tells.map((place) => hrefOf(place, `${here}/${slug}`));
					expect(await hrefsOf(browser, 'main > header h2 a')).toEqual(told);
					expect(await hrefsOf(browser, 'main > header a[href*="/sources/#"]')).toContain(
						`${here}/${slug}/sources/#section-${hall.source.slice(1).replaceAll('.', '-')}`,
					);
					expect(await coverOn(browser)).toEqual(cover);
					expect(await detailsOn(browser)).toEqual(detailsOf(hall, language));
					expect(await skippedHeadings(browser)).toEqual([]);
				}
			});

			test(`each is found as the cover in ${language}, and leads to itself in the other language and view`, async ({
				serve,
				reader,
			}) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				const site = await serve(variant);
				for (const { code } of halls) {
					await browser.goto(`${site}${prefix}/q/${code}/`);
					expect(await headOf(browser)).toEqual({
						canonical: `${siteOrigin}${here}/${slug}/`,
						alternates: {},
						robots: null,
					});
					expect(await hrefsOf(browser, 'header a[hreflang]')).toEqual([`${other}/q/${code}/`]);
					expect(await hrefsOf(browser, '[data-act="large-type"]')).toEqual([`${here}/elder/q/${code}/`]);
				}
			});

			test(`the first screen of a small phone says in ${language} where one is and leads on, to everyone`, async ({
				serve,
				reader,
			}) => {
				const browser = await reader(SMALL_PHONE);
				const telling = halls.filter(({ tells }) => tells.length > 0);
				const [fullest] = [...telling].sort(
					(a, b) => detailsOf(b, language).length - detailsOf(a, language).length,
				);
				if (!fullest) throw new Error('nothing is told of any hall');
				for (const { code } of telling) {
					await browser.setViewportSize(SMALL_PHONE.viewport);
					await browser.goto(`${await serve(variant)}${prefix}/q/${code}/`);
					for (const seen of ['h1', 'main > header h2 a', 'main > header a[href="#report"]'])
						await expect(browser.locator(seen).first()).toBeInViewport({ ratio: 1 });
				}
				await browser.goto(`${await serve(variant)}${prefix}/q/${fullest.code}/`);
				await look(browser, { width: 320, text: 100, scheme: 'light' });
				expect(await axeFaults(browser)).toEqual([]);
				expect(await sidewaysFaults(browser)).toEqual([]);
			});
		}

		test('none is in the site map, or saved on a device before it is seen', async () => {
			const folder = join(ROOT, variant.folder);
			expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('/q/');
			const kept = await listPrecache({ folder, base: basePath, olderEditions: [] });
			expect(kept.length).toBeGreaterThan(halls.length);
			expect(kept.filter(([address]) => /(^|\/)q\//.test(address))).toEqual([]);
		});

		test('none names the people of a visit, who are named with the visit alone', () => {
			const people = listsOf(edition).visits.flatMap(({ guests, hosts }) =>
				[...guests, ...hosts].flatMap(({ name, pinyin }) => [name ?? [], pinyin ?? []].flat()),
			);
			expect(people.length).toBeGreaterThan(2);
			for (const page of pages.filter(({ hall }) => hall !== undefined)) {
				const found = people.filter((name) => page.html.includes(name));
				expect(found, page.address).toEqual([]);
				expect(sourceOf(page).structured).toBe('');
			}
		});
	});
}

test('there is a hall of each sort to look at', () => {
	const halls = [VARIANTS.plain, VARIANTS.moved].flatMap((variant) => editionsOf(variant)[0]?.halls ?? []);
	const sorts = new Set(
		halls.map((hall) => `${hall.kind} ${hall.tells.length > 0} ${detailsOf(hall, 'en').length > 0}`),
	);
	expect(sorts).toContain('hall true true');
	expect(sorts).toContain('hall true false');
	expect(sorts).toContain('hall false true');
	expect(sorts).toContain('branch true false');
	expect(sorts).toContain('branch false false');
});

/** Where a place (`chapter#fragment`) of an edition is. */
function hrefOf(place: string, edition: string): string {
	const { chapter, fragment } = parsePlace(place) ?? {};
	return `${edition}/${chapter}/#${fragment}`;
}

function hrefsOf(page: Page, selector: string): Promise<(string | null)[]> {
	return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

/** The titles of a cover and where its links lead; at a hall they stand below the greeting, without the way to large type. */
function coverOn(page: Page): Promise<{ words: string[]; links: (string | null)[] }> {
	return page.evaluate(() => {
		const cover = document.querySelector('#report') ?? document.querySelector('main');
		const parts = [...(cover?.children ?? [])].filter(({ id }) => id !== 'citations');
		const find = (selector: string) => parts.flatMap((part) => [...part.querySelectorAll(selector)]);
		return {
			words: find('h1, .title, h2, h3').map((title) => title.textContent.trim()),
			links: find('a:not([data-act])').map((link) => link.getAttribute('href')),
		};
	});
}

/** What the page says is the publisher's, with the line that says so. */
async function detailsOn(page: Page): Promise<string[]> {
	const [details] = await page.locator('main > header section').all();
	return details ? details.locator('p, dd').allInnerTexts() : [];
}

function detailsOf({ address, hours, telephone }: Hall, language: Language): string[] {
	const given = [address?.[language], hours?.[language], telephone].filter((text) => text !== undefined);
	return given.length > 0 ? [MESSAGES[language].publisher, ...given] : [];
}

/** Headings that stand more than a level below the one before them. */
function skippedHeadings(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
		const level = (heading?: Element) => Number(heading?.localName.slice(1) ?? 0);
		return headings
			.filter((heading, index) => level(heading) > level(headings[index - 1]) + 1)
			.map((heading) => heading.textContent);
	});
}
