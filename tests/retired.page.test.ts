/** Published means kept: every address of the list leads somewhere, and what is no more says what became of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import english from '../messages/en.json' with { type: 'json' };
import { PUBLISHED_FILE } from '../src/lib/edition/published.ts';
import { READ_LANGUAGES } from '../src/lib/site/languages.ts';
import { prefixOf, VIEWS } from '../src/lib/site/addresses.ts';
import { YEARS } from '../src/lib/site/pages.ts';
import { isOwnId } from '../src/lib/site/own-ids.ts';
import { ROOT } from '../src/tools/command.ts';
import { axeFaults } from './layout-faults.ts';
import { elderPages, isTool, sitePages, sourceOf, type SitePage } from './site-pages.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { editionsOf, FICTIONAL_EDITIONS, VARIANTS } from './variants.ts';
import { fewOf } from './whole.ts';

const variant = VARIANTS.moved;
const WORDS = { 'zh-CN': chinese.retired, en: english.retired };
const [edition] = editionsOf(variant);
if (!edition) throw new Error('there is no edition');
const { slug, retired } = edition;
const plain = sitePages(variant);
const all = [...plain, ...elderPages(variant)];
const published = JSON.parse(
	readFileSync(join(ROOT, FICTIONAL_EDITIONS, PUBLISHED_FILE), 'utf8'),
) as string[];

/** Whether the build has a published address in a language: its page with the id that it names, or its file. */
function isThere(address: string, prefix: string): boolean {
	const [path = '', fragment] = address.split('#');
	if (!path.endsWith('/')) return existsSync(join(ROOT, variant.folder, path));
	const page = plain.find((one) => one.address === prefix + path);
	return (
		page !== undefined && (fragment === undefined || page.html.includes(` id="${fragment}"`) || page.retired)
	);
}

for (const language of READ_LANGUAGES)
	test(`every published address is there in ${language}, with the place that it names`, () => {
		expect(published.length).toBeGreaterThan(90);
		expect(published.filter((address) => !isThere(address, prefixOf(language)))).toEqual([]);
	});

test('every page that may be kept is on the list', () => {
	const pages = plain.filter(
		({ language, own, place, edition }) =>
			// The list is that of one year alone.
			language === 'zh-CN' && own !== 'offline' && own !== YEARS && place !== '/404' && isOfEdition(edition),
	);
	expect(pages.map(({ place }) => place).filter((place) => !published.includes(place))).toEqual([]);
});

test('what is retired has a page in every language, and in large type where it had one', () => {
	const places = published.filter(
		(address) => address.endsWith('/') && all.find((page) => page.place === address)?.retired,
	);
	expect(places.sort()).toEqual([
		`/${slug}/crew/figure-staff-total/`,
		`/${slug}/lighthouse/`,
		`/${slug}/lighthouse/figure-vessels/`,
		`/${slug}/lighthouse/share/`,
		`/${slug}/lighthouse/tower/`,
		`/${slug}/volunteering/night-watch/`,
		'/q/bx/',
	]);
	for (const place of places) {
		const isPart = place.split('/').length > 4;
		const wanted = READ_LANGUAGES.flatMap((language) =>
			VIEWS.filter((view) => view === 'plain' || !isPart).map((view) => prefixOf(language, view) + place),
		);
		const found = all.filter((page) => page.place === place);
		expect(found.map(({ address }) => address).sort()).toEqual(wanted.sort());
		for (const page of found) {
			expect(page.retired, page.address).toBe(true);
			expect(page.html).toContain('<meta name="robots" content="noindex"');
			expect(sourceOf(page).canonical).toBe('');
		}
	}
});

test('the worker saves a chapter that is no more with all others, and the site map leaves it out', () => {
	const file = (name: string) => readFileSync(join(ROOT, variant.folder, name), 'utf8');
	for (const prefix of ['', 'en/'])
		expect(file('service-worker.js')).toContain(`"${prefix}${slug}/lighthouse/"`);
	expect(file('sitemap.xml')).not.toContain('lighthouse');
});

for (const language of READ_LANGUAGES) {
	const prefix = prefixOf(language);
	const base = variant.settings.BASE_PATH + prefix;

	for (const [address, way] of [
		['/q/bx/', '/q/wc/'],
		[`/${slug}/lighthouse/`, `/${slug}/harbour/#company`],
		[`/${slug}/volunteering/night-watch/`, `/${slug}/volunteering/`],
	] as const)
		test(`${prefix}${address} answers, says what became of it, and leads on`, async ({ serve, reader }) => {
			const browser = await reader(PHONE_WITHOUT_SCRIPTS);
			const answer = await browser.goto((await serve(variant)) + prefix + address);
			expect(answer?.status()).toBe(200);
			await expect(browser.locator('h1')).toHaveText(WORDS[language].title);
			await expect(browser.locator('main')).toContainText(retired[address]?.text[language] ?? '?');
			await expect(browser.locator('main a').first()).toHaveAttribute('href', base + way);
			await expect(browser.locator('nav a').first()).toBeAttached();
		});

	test(`a link to a part that is no more arrives at a line about it, in ${language}`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader(PHONE);
		await browser.goto(`${await serve(variant)}${prefix}/${slug}/volunteering/#night-watch`);
		const line = browser.locator('#night-watch');
		await expect(line).toHaveText(retired[`/${slug}/volunteering/night-watch/`]?.text[language] ?? '?');
		await expect(line).toBeInViewport();
	});
}

for (const view of fewOf(['', '/elder']))
	test(`what is said is accessible at ${view}/`, async ({ serve, reader }) => {
		const browser = await reader({ ...PHONE, bypassCSP: true });
		for (const address of ['/q/bx/', `/${slug}/lighthouse/`, `/${slug}/crew/`]) {
			await browser.goto((await serve(variant)) + view + address);
			expect(await axeFaults(browser)).toEqual([]);
		}
	});

/** Whether a page is of the edition that was published, or of the site. */
function isOfEdition(edition: string | undefined): boolean {
	return edition === undefined || edition === slug;
}

/** Ids that an edition gives, by chapter: sections, entries, and parts that are no more. */
function idsOfStory({ edition: year, chapter }: SitePage): Set<string> {
	const begin = `/${year}/${chapter}/`;
	const addresses = [...published, ...Object.keys(retired)].filter((address) => address.startsWith(begin));
	return new Set(addresses.map((address) => address.slice(begin.length).replace(/[#/]/g, '')));
}

test('every id of a page that the edition does not give is one that it may not take', () => {
	const taken = all
		.filter((page) => page.chapter !== undefined && !isTool(page) && isOfEdition(page.edition))
		.flatMap((page) => {
			const given = idsOfStory(page);
			return sourceOf(page)
				.ids.filter((id) => !given.has(id) && !isOwnId(id))
				.map((id) => `${page.address}: ${id}`);
		});
	expect(taken).toEqual([]);
});
