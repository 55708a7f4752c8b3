import { expect, type BrowserContextOptions, type Page } from 'playwright/test';
import {
	axeFaults,
	faintInPrint,
	layoutShift,
	look,
	overlapFaults,
	sidewaysFaults,
	smallTargets,
	type View,
} from './layout-faults.ts';
import { samplesOf, withFewAlike } from './samples.ts';
import { isForSharing, runsInBrowser, sitePages, type SitePage } from './site-pages.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, show, test } from './site-test.ts';
import { placesOf } from './told-places.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;
const pages = sitePages(variant);
const editions = editionsOf(variant);

const PHONE_VIEW: View = { width: 390, text: 100, scheme: 'light' };

/** The narrowest phone with the largest text, where lines are shortest. */
const NARROWEST: View = { width: 320, text: 200, scheme: 'dark' };

const WIDEST: View = { width: 1280, text: 100, scheme: 'light' };

const VIEWS: readonly View[] = [320, 390, 768, 1280].flatMap((width) =>
	// By night nothing has another size.
	[100, 200].map((text) => ({ width, text, scheme: 'light' as const })),
);

/** What thumbs reach for most: the bar, the next chapter, the contents. */
const MAIN_TARGETS = 'body > nav a, a[rel=next], #contents a';

/** What paper has no use for: the bar, the contents beside a chapter, the ways to other pages. */
const SCREEN_ONLY = 'body > nav, .aside #contents ol, a[rel=next], a[hreflang], .skip, .share, .way';

/** axe brings code of its own into the page, which the page's policy would block. */
const EXAMINED = { ...PHONE, bypassCSP: true } as const satisfies BrowserContextOptions;

const samples = samplesOf(pages, editions);

for (const page of withFewAlike(pages, editions)) {
	test.describe(page.address, () => {
		for (const scheme of samples.includes(page) ? (['light', 'dark'] as const) : (['light'] as const)) {
			test(`can be read by everyone, ${scheme}`, async ({ serve, reader }) => {
				const browser = await open(page, { serve, reader });
				await look(browser, { ...PHONE_VIEW, scheme });
				expect(await axeFaults(browser)).toEqual([]);
			});
		}

		test('fits the narrowest phone with the largest text', async ({ serve, reader }) => {
			const browser = await open(page, { serve, reader });
			await look(browser, NARROWEST);
			expect(await sidewaysFaults(browser)).toEqual([]);
		});

		test('moves nothing once it is drawn', async ({ serve, reader }) => {
			const browser = await open(page, { serve, reader });
			await look(browser, PHONE_VIEW);
			await browser.reload();
			expect(await layoutShift(browser)).toBe(0);
		});
	});
}

for (const page of samples) {
	test.describe(`${page.address}, one of its kind`, () => {
		for (const view of VIEWS) {
			test(`fits ${view.width} pixels with text at ${view.text} %, ${view.scheme}`, async ({
				serve,
				reader,
			}) => {
				const browser = await open(page, { serve, reader });
				await look(browser, view);
				expect(await sidewaysFaults(browser)).toEqual([]);
				expect(await overlapFaults(browser)).toEqual([]);
				expect(await smallTargets(browser, MAIN_TARGETS)).toEqual([]);
			});
		}

		for (const view of page.language === 'zh-CN' && !isForSharing(page) ? [NARROWEST, WIDEST] : []) {
			test(`can be read by everyone at ${view.width} pixels, ${view.text} %`, async ({ serve, reader }) => {
				const browser = await open(page, { serve, reader });
				await look(browser, view);
				expect(await axeFaults(browser)).toEqual([]);
			});
		}

		test('lets the keyboard skip to the text', async ({ serve, reader }) => {
			const browser = await open(page, { serve, reader });
			await look(browser, PHONE_VIEW);
			await browser.reload();
			await browser.keyboard.press('Tab');
			const skip = browser.locator('a[href="#main"]');
			await expect(skip).toBeFocused();
			await expect(skip).toBeInViewport();
			await expect(skip).not.toHaveCSS('outline-style', 'none');
			await browser.keyboard.press('Enter');
			await browser.keyboard.press('Tab');
			await expect(browser.locator('main :focus')).toHaveCount(1);
		});

		test('has targets that a thumb can hit', async ({ serve, reader }) => {
			const browser = await open(page, { serve, reader });
			await look(browser, PHONE_VIEW);
			expect(await smallTargets(browser, MAIN_TARGETS)).toEqual([]);
		});

		test('prints black on white, without what only a screen can use', async ({ serve, reader }) => {
			const browser = await open(page, { serve, reader });
			for (const colorScheme of ['light', 'dark'] as const) {
				await browser.emulateMedia({ media: 'print', colorScheme });
				expect(await browser.locator(SCREEN_ONLY).filter({ visible: true }).count()).toBe(0);
				await expect(browser.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
				expect(await faintInPrint(browser)).toEqual([]);
			}
		});

		test('leads to itself in the other language', async ({ serve, reader }) => {
			const browser = await open(page, { serve, reader, options: PHONE_WITHOUT_SCRIPTS });
			await browser.locator('header a[hreflang]').click();
			const site = await serve(variant);
			await expect(browser).toHaveURL(site + addressElsewhere(page));
		});

		const places = placesIn(page);
		const place = places[Math.floor(places.length / 2)];
		test('leads to the place in view in the other language', async ({ serve, reader }) => {
			if (place === undefined || isForSharing(page)) return;
			const browser = await open(page, { serve, reader });
			await look(browser, PHONE_VIEW);
			await scrollToUpperThird(browser, place);
			await browser.locator('header a[hreflang]').dispatchEvent('click');
			const site = await serve(variant);
			await expect(browser).toHaveURL(`${site}${addressElsewhere(page)}#${place}`);
			await expect(browser.locator(`#${place}`)).toBeInViewport();
		});

		// A row of the data page is its figure's citation.
		if (runsInBrowser(page) || !page.html.includes('data-figure')) return;

		test('shows where a figure is printed with one tap, and the way back with another', async ({
			serve,
			reader,
		}) => {
			const browser = await open(page, { serve, reader, options: PHONE_WITHOUT_SCRIPTS });
			await browser.locator('a[id^="figure-"]').last().click();
			const citation = browser.locator('[id^="citation-"]:target');
			await expect(citation).toBeInViewport();
			await citation.locator('a[href^="#figure-"]').click();
			await expect(browser.locator('[id^="figure-"]:target')).toBeInViewport();
		});
	});
}

/** What a test opens a page with. */
interface Opening {
	serve: (site: typeof variant) => Promise<string>;
	reader: (options?: BrowserContextOptions) => Promise<Page>;
	options?: BrowserContextOptions;
}

/** Opens a page, unless it is open already. */
async function open({ address }: SitePage, { serve, reader, options = EXAMINED }: Opening): Promise<Page> {
	const browser = await reader(options);
	await show(browser, (await serve(variant)) + address);
	return browser;
}

/** Where the language switch of a page leads: a page outside of all editions has only the cover to lead to. */
function addressElsewhere({ language, place, edition, own, hall }: SitePage): string {
	const there = edition === undefined && !own && !hall ? `/${editions[0]?.slug}/` : place;
	return language === 'en' ? there : `/en${there}`;
}

/** Fragment ids of the places that a page tells, in their order. */
function placesIn({ edition, chapter, language }: SitePage): string[] {
	const told = editions.find(({ slug }) => slug === edition);
	return told ? placesOf(told, chapter, language).map(({ id }) => id) : [];
}

/** Scrolls until the head of a place has just passed the upper third of the screen. */
async function scrollToUpperThird(browser: Page, id: string): Promise<void> {
	await browser.evaluate((fragment) => {
		const { top } = document.getElementById(fragment)?.getBoundingClientRect() ?? { top: 0 };
		scrollBy({ top: top - innerHeight / 3 + 8, behavior: 'instant' });
	}, id);
}
