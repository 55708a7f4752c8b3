/** What a page is to look at and to use, in one visit to each: still, legible to everyone, fitting, within reach. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type BrowserContextOptions, type Page } from 'playwright/test';
import { PRINTED_LANGUAGE } from '../src/lib/site/languages.ts';
import { SEARCH } from '../src/lib/site/pages.ts';
import {
	axeFaults,
	faintFaults,
	faintInPrint,
	headFaults,
	headingFaults,
	layoutShift,
	lineFaults,
	look,
	MAIN_TARGETS,
	overlapFaults,
	sidewaysFaults,
	smallTargets,
	type View,
} from './layout-faults.ts';
import { samplesOf } from './samples.ts';
import {
	isForSharing,
	isTool,
	isWholeReport,
	runsInBrowser,
	sitePages,
	type SitePage,
} from './site-pages.ts';
import { PHONE, test } from './site-test.ts';
import { placesOf } from './told-places.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

const variant = VARIANTS.plain;
const pages = sitePages(variant);
const editions = editionsOf(variant);

const PHONE_VIEW: View = { width: 390, text: 100, scheme: 'light' };

/** The narrowest phone with the largest text, where lines are shortest. */
const NARROWEST: View = { width: 320, text: 200, scheme: 'dark' };

const WIDEST: View = { width: 1280, text: 100, scheme: 'light' };

/** By night nothing has another size. Large text has least room on the narrowest screen, and moves columns on the widest. */
const VIEWS: readonly View[] = [
	...(IS_WHOLE ? [320, 390, 768, 1280] : [768, 1280]).map((width) => ({ width, text: 100 })),
	...(IS_WHOLE ? [320, 1280] : [320]).map((width) => ({ width, text: 200 })),
].map((view) => ({ ...view, scheme: 'light' }));

/** What paper has no use for: the bar, the contents beside a chapter, the ways to other pages. */
const SCREEN_ONLY =
	'body > nav, .aside #contents ol, a[rel=next], a[hreflang], .skip, .share, .tell, footer .ways';

/** axe brings code of its own into the page, which the page's policy would block. */
const EXAMINED = { ...PHONE, bypassCSP: true } as const satisfies BrowserContextOptions;

const samples = samplesOf(pages, editions);
const measured = samples.filter(({ chapter, own, hall }) => !chapter && !own && !hall);

// What the whole report holds is looked at on its own pages.
for (const page of samples.filter((each) => IS_WHOLE || !isWholeReport(each))) {
	// What the whole report holds in the other language is looked at on its own pages.
	const isRepeated = isWholeReport(page) && page.language !== PRINTED_LANGUAGE;

	test(`${page.address} moves nothing, can be read by everyone, fits its screen, and prints black on white`, async ({
		serve,
		reader,
	}) => {
		test.slow();
		const browser = await reader(EXAMINED);
		await browser.setViewportSize(EXAMINED.viewport);
		await browser.emulateMedia({ colorScheme: 'light', media: 'screen' });
		await browser.goto((await serve(variant)) + page.address);
		expect.soft(await layoutShift(browser), 'moved by').toBe(0);
		await browser.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await look(browser, PHONE_VIEW);
		// Whether words are told apart is measured next; axe measures it by its own ways for covers.
		const asked = IS_WHOLE || measured.includes(page) ? 'everything' : 'all but the dearest';
		expect.soft(await axeFaults(browser, asked), 'read by everyone').toEqual([]);
		expect.soft(await faintFaults(browser), 'told apart by day').toEqual([]);
		expect.soft(await lineFaults(browser), 'where lines end').toEqual([]);
		await look(browser, { ...PHONE_VIEW, scheme: 'dark' });
		expect.soft(await faintFaults(browser), 'told apart by night').toEqual([]);
		await look(browser, NARROWEST);
		expect.soft(await sidewaysFaults(browser), 'sideways').toEqual([]);
		expect.soft(await smallTargets(browser, MAIN_TARGETS), 'small targets').toEqual([]);
		if (isRepeated || !(page.language === PRINTED_LANGUAGE || IS_WHOLE)) return;

		await expectFit(browser);
		if (IS_WHOLE && page.language === PRINTED_LANGUAGE && !isForSharing(page)) {
			// What the widest screens show beside the text, and the narrowest let scroll.
			for (const view of [WIDEST, NARROWEST]) {
				await look(browser, view);
				const faults = await axeFaults(browser, 'all but the dearest');
				expect.soft(faults, `read by everyone, ${view.width} pixels`).toEqual([]);
				expect.soft(await faintFaults(browser), `told apart, ${view.width} pixels`).toEqual([]);
			}
		}
		await expectBlackOnWhite(browser);
	});
}

/** Pages with a head and parts of their own: what is shared, looked up or greets at a hall has the same. */
const framed = samples.filter(
	(page) =>
		page.language === PRINTED_LANGUAGE &&
		(IS_WHOLE ||
			page.own === SEARCH ||
			(!page.own && !page.hall && !isForSharing(page) && (!isTool(page) || runsInBrowser(page)))),
);

for (const page of framed) {
	test.describe(`${page.address}, one of its kind`, () => {
		test('lets the keyboard skip to the text, and leads to the place in view in the other language', async ({
			serve,
			reader,
		}) => {
			const site = await serve(variant);
			const browser = await reader(EXAMINED);
			await look(browser, PHONE_VIEW);
			await browser.goto(site + page.address);
			// Who comes to search begins in its field.
			if (page.own !== SEARCH) {
				await browser.keyboard.press('Tab');
				const skip = browser.locator('a[href="#main"]');
				await expect(skip).toBeFocused();
				await expect(skip).toBeInViewport();
				await expect(skip).not.toHaveCSS('outline-style', 'none');
				await browser.keyboard.press('Enter');
				await browser.keyboard.press('Tab');
			}
			// A statement that is words alone has nothing to go to: the keyboard goes on to what follows it.
			const stops = browser
				.locator('main')
				.locator('a[href], button, summary, input, select, [tabindex="0"]');
			const isWords = (await stops.filter({ visible: true }).count()) === 0;
			await expect(browser.locator(isWords ? 'main ~ * :focus' : 'main :focus')).toHaveCount(1);

			const places = placesIn(page);
			const place = places[Math.floor(places.length / 2)];
			if (place === undefined || isForSharing(page)) return;
			await scrollToUpperThird(browser, place);
			await browser.locator('header a[hreflang]').dispatchEvent('click');
			const there = page.language === 'en' ? page.place : `/en${page.place}`;
			await expect(browser).toHaveURL(`${site}${there}#${place}`);
			await expect(browser.locator(`#${place}`)).toBeInViewport();
		});
	});
}

test('a cover that comes in pieces moves nothing', async ({ serve, reader }) => {
	const site = await serve(variant);
	const whole = await (await fetch(`${site}/`)).text();
	const title = whole.indexOf('<h1');
	const first = whole.slice(0, whole.indexOf('</header>', title));
	const ends = [...first.matchAll(/<\/(?:a|button|p)>/g)]
		.map(({ index, 0: end }) => index + end.length)
		.filter((end) => end > title);
	let cut = 0;
	const server = createServer((request, response) => {
		if (request.url !== '/') {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.write(whole.slice(0, cut));
		setTimeout(() => response.end(whole.slice(cut)), 250);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const browser = await reader(PHONE);
	expect(ends.length).toBeGreaterThan(3);
	for (const end of ends) {
		cut = end;
		await browser.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, {
			waitUntil: 'domcontentloaded',
		});
		const moved = await browser.evaluate(async () => {
			let count = 0;
			const observer = new PerformanceObserver((list) => (count += list.getEntries().length));
			observer.observe({ type: 'layout-shift', buffered: true });
			await new Promise((resolve) => setTimeout(resolve, 200));
			return count;
		});
		expect.soft(moved, `in two behind “${whole.slice(end - 30, end)}”`).toBe(0);
	}
	server.close();
});

/** The page fits every width with text of both sizes, and thumbs hit what they reach for. */
async function expectFit(browser: Page): Promise<void> {
	for (const view of VIEWS) {
		const name = `${view.width} pixels, text at ${view.text} %`;
		await look(browser, view);
		expect.soft(await sidewaysFaults(browser), `sideways at ${name}`).toEqual([]);
		expect.soft(await overlapFaults(browser), `overlaps at ${name}`).toEqual([]);
		if (view.text === 100) {
			expect.soft(await headFaults(browser), `the head at ${name}`).toEqual([]);
			expect.soft(await headingFaults(browser), `headings at ${name}`).toEqual([]);
			expect.soft(await lineFaults(browser), `where lines end at ${name}`).toEqual([]);
		}
		expect.soft(await smallTargets(browser, MAIN_TARGETS), `small targets at ${name}`).toEqual([]);
	}
}

/** On paper the page is black on white, without what only a screen can use. */
async function expectBlackOnWhite(browser: Page): Promise<void> {
	await browser.evaluate(() => (document.documentElement.style.fontSize = ''));
	for (const colorScheme of ['light', 'dark'] as const) {
		await browser.emulateMedia({ media: 'print', colorScheme });
		expect.soft(await browser.locator(SCREEN_ONLY).filter({ visible: true }).count(), 'for screens').toBe(0);
		await expect.soft(browser.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		expect.soft(await faintInPrint(browser), 'faint on paper').toEqual([]);
	}
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
