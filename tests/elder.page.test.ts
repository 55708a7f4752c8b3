import { expect, type BrowserContextOptions, type Page } from 'playwright/test';
import { PRINTED_LANGUAGE } from '../src/lib/site/languages.ts';
import {
	axeFaults,
	faintFaults,
	headFaults,
	headingFaults,
	layoutShift,
	lineFaults,
	look,
	sidewaysFaults,
} from './layout-faults.ts';
import { SEARCH } from '../src/lib/site/pages.ts';
import { samplesOf } from './samples.ts';
import { elderPages, isForSharing, runsInBrowser, sitePages } from './site-pages.ts';
import { PHONE, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

const variant = VARIANTS.plain;
const pages = sitePages(variant);
const twins = elderPages(variant);
const editions = editionsOf(variant);
const samples = samplesOf(twins, editions);

/** Sizes of running text in the elder view, in pixels. */
const STEPS = [24, 27, 30];

/** Least contrast: of words as for weak eyes, of shapes as for everyone. */
const LEAST = { words: 7, shapes: 3 };

const EXAMINED = { ...PHONE, bypassCSP: true } as const satisfies BrowserContextOptions;

for (const twin of samples) {
	test(`${twin.address} is large, strong and still, and fits every phone in one column`, async ({
		serve,
		reader,
	}) => {
		test.slow();
		const browser = await reader(EXAMINED);
		await browser.goto((await serve(variant)) + twin.address);
		for (const scheme of twin.language === 'zh-CN' ? (['light', 'dark'] as const) : (['light'] as const)) {
			await look(browser, { width: 390, text: 0, scheme });
			// What those hear who do not see it is made of the same parts in every language.
			if (scheme === 'light' && (IS_WHOLE || twin.language === PRINTED_LANGUAGE))
				expect.soft(await axeFaults(browser, 'all but the dearest'), 'read by everyone').toEqual([]);
			expect.soft(await faintFaults(browser, LEAST), `weak words, ${scheme}`).toEqual([]);
			expect.soft(await tightLines(browser), `tight lines, ${scheme}`).toEqual([]);
			expect.soft(await columnsBesideEachOther(browser), `columns, ${scheme}`).toEqual([]);
			const moving = await browser.evaluate(() => document.getAnimations().length);
			expect.soft(moving, `what moves, ${scheme}`).toBe(0);
		}
		for (const width of IS_WHOLE ? [320, 390, 768, 1280] : [320, 1280]) {
			await look(browser, { width, text: 0, scheme: 'light' });
			expect.soft(await sidewaysFaults(browser), `sideways at ${width} pixels`).toEqual([]);
			expect.soft(await headFaults(browser), `the head at ${width} pixels`).toEqual([]);
			const cover = browser.locator('.page > header .site');
			await expect.soft(cover, `the way to the cover at ${width} pixels`).toBeVisible();
			for (const view of ['elder-30', 'elder']) {
				await browser.evaluate((step) => (document.documentElement.dataset.view = step), view);
				expect.soft(await headingFaults(browser), `headings in ${view} at ${width} pixels`).toEqual([]);
			}
			// The columns of the table of all figures are as narrow as the widest screen makes them.
			if (runsInBrowser(twin) && width === 1280) continue;
			expect.soft(await lineFaults(browser), `where lines end at ${width} pixels`).toEqual([]);
		}
	});
}

/** It is one control: on a cover, a chapter, the tools that run in the browser, and the site's own pages. */
const SWITCHED = [undefined, 'data', 'visits'];

for (const { address } of samplesOf(pages, editions).filter(
	(page) =>
		page.language === PRINTED_LANGUAGE &&
		!isForSharing(page) &&
		!page.hall &&
		!page.part &&
		!page.retired &&
		(IS_WHOLE || page.own === undefined || page.own === SEARCH) &&
		(IS_WHOLE || SWITCHED.includes(page.chapter)),
)) {
	test(`${address} enters and leaves large type with one tap`, async ({ serve, reader }) => {
		const page = await reader(PHONE);
		const site = await serve(variant);
		await page.goto(site + address);
		expect(await textSize(page)).toBe(18);
		const control = page.locator('[data-act="large-type"]').first();
		await control.click();
		await expect(page.locator('html')).toHaveAttribute('data-view', 'elder');
		expect(page.url()).toBe(site + address);
		await expect.poll(() => textSize(page)).toBe(STEPS[0]);
		await control.click();
		await expect.poll(() => textSize(page)).toBe(18);
	});
}

test('large type grows by steps, and is remembered until it is left', async ({ serve, browser }) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const site = await serve(variant);
	await page.goto(`${site}/`);
	await page.locator('[data-act="large-type"]').first().click();
	for (const step of [...STEPS, ...STEPS.slice(0, 1)]) {
		await expect.poll(() => textSize(page)).toBe(step);
		await page.locator('[data-act="larger"]').click();
	}
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder-27');
	await page.goto(`${site}/en/`);
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder-27');
	expect(await layoutShift(page)).toBe(0);
	await page.locator('[data-act="large-type"]').first().click();
	await expect.poll(() => textSize(page)).toBe(18);
	await page.goto(`${site}/`);
	expect(await textSize(page)).toBe(18);
	await context.close();
});

test.describe('a link with ?view=elder', () => {
	for (const storage of ['kept', 'blocked'] as const) {
		test(`shows large type from the first frame, storage ${storage}`, async ({ serve, browser }) => {
			const context = await browser.newContext(PHONE);
			if (storage === 'blocked') {
				await context.addInitScript(() => {
					Object.defineProperty(window, 'localStorage', {
						get: () => {
							throw new DOMException('blocked', 'SecurityError');
						},
					});
				});
			}
			const page = await context.newPage();
			const troubles: string[] = [];
			page.on('pageerror', (error) => troubles.push(String(error)));
			// The sizes of the body's text, frame by frame, from before anything is drawn.
			await page.addInitScript(() => {
				const sizes: string[] = [];
				Object.assign(window, { sizes });
				const look = () => {
					if (document.body) sizes.push(getComputedStyle(document.body).fontSize);
					requestAnimationFrame(look);
				};
				look();
			});
			const site = await serve(variant);
			await page.goto(`${site}/?view=elder`);
			const sizes = async () => {
				// A page may have loaded before its first frame.
				await page.waitForFunction(() => (Reflect.get(window, 'sizes') as string[]).length > 0);
				const all = await page.evaluate(() => Reflect.get(window, 'sizes') as string[]);
				return new Set(all.map((size) => Math.round(parseFloat(size))));
			};
			expect(await sizes()).toEqual(new Set([24]));
			// An address that is typed, or a code that is scanned, where no worker tells of an earlier visit.
			await page.goto(`${site}/en/`);
			expect(await sizes()).toEqual(new Set([storage === 'kept' ? 24 : 18]));
			expect(troubles).toEqual([]);
			await context.close();
		});
	}
});

test('day and night can be chosen, and the choice is kept', async ({ serve, browser }) => {
	const context = await browser.newContext({ ...PHONE, colorScheme: 'light' });
	const page = await context.newPage();
	const site = await serve(variant);
	await page.goto(`${site}/`);
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const day = await paper();
	await page.locator('[data-act="scheme"]').click();
	await expect.poll(paper).not.toBe(day);
	const night = await paper();
	await page.goto(`${site}/en/`);
	expect(await paper()).toBe(night);
	await page.locator('[data-act="scheme"]').click();
	await expect.poll(paper).toBe(day);
	await context.close();
});

/** Size of the body's text, in pixels. */
async function textSize(page: Page): Promise<number> {
	return Math.round(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)));
}

/** Running text whose lines stand closer than 1.6 times its size. */
function tightLines(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main p, main li, main dd, main td, footer p')].flatMap((element) => {
			const { lineHeight, fontSize } = getComputedStyle(element);
			const ratio = parseFloat(lineHeight) / parseFloat(fontSize);
			return ratio >= 1.6 ? [] : [`${ratio.toFixed(2)}: ${element.textContent.trim().slice(0, 40)}`];
		}),
	);
}

/** Blocks of text that stand beside another one instead of below it. */
function columnsBesideEachOther(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main section, main article, main details, main li')].flatMap((element) => {
			const next = element.nextElementSibling;
			if (!next || element.getClientRects().length === 0 || next.localName !== element.localName) return [];
			const [one, other] = [element.getBoundingClientRect(), next.getBoundingClientRect()];
			const beside = other.top < one.bottom - 1 && other.left >= one.right - 1;
			return beside ? [element.textContent.trim().slice(0, 40)] : [];
		}),
	);
}
