/** Large type as a hand meets it: every page of the view is measured once, one of each kind on other widths, in the view that scripts make. */
import { expect, type Page } from 'playwright/test';
import { PRINTED_LANGUAGE } from '../src/lib/site/languages.ts';
import { DECK } from '../src/lib/site/pages.ts';
import { measureLarge } from './large-faults.ts';
import { layOut, lineFaults, overlapFaults, sidewaysFaults } from './layout-faults.ts';
import { samplesOf, withFewAlike } from './samples.ts';
import { elderPages, isMissingPage, isTool, sitePages, type SitePage } from './site-pages.ts';
import { PHONE, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;
const editions = editionsOf(variant);

/** A page that has something to fold. */
const folding = sitePages(variant).find(({ html, part }) => !part && html.includes('class="more'));
if (!folding) throw new Error('no page has anything to fold');

/** What is told before one asks for more: in screens of a small phone. */
const MOST_SCREENS = 8;
const SCREEN = { width: 360, height: 740 };

/** Pages that are read; what is a tool, a sheet of paper or a deck is used in other ways. */
const isRead = (page: SitePage) => !isTool(page) && page.chapter !== DECK && page.own !== 'print';

/** Ids on a chapter of what answers a button of the cover: who comes for it has asked for all of it. */
function answersOn({ edition, chapter, language }: SitePage): string[] {
	const { questions } = editions.find(({ slug }) => slug === edition)?.cover[language] ?? { questions: [] };
	return questions.flatMap(({ large, to }) =>
		large && to.chapter === chapter && to.fragment !== null ? [to.fragment] : [],
	);
}

/** What of it is not in sight; where it is from may fold. */
function foldedOf(page: Page, ids: readonly string[]): Promise<string[]> {
	return page.evaluate(
		(wanted) =>
			wanted.filter((id) => {
				const element = document.getElementById(id);
				return !element || element.querySelector('.more:not(.origin):not([open])') !== null;
			}),
		ids,
	);
}

/** Sections in which nothing but buttons follows the heading. */
function bareSections(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main section[id].later :is(h2, h3)')].flatMap((heading) =>
			heading.nextElementSibling?.matches('.more') ? [heading.textContent.trim()] : [],
		),
	);
}

const isChapter = ({ chapter, part }: SitePage) => chapter !== undefined && part === undefined;

const large = elderPages(variant).filter(isRead);
const samples = samplesOf(large, editions);

for (const page of withFewAlike(large, editions)) {
	// In other languages pages are made of the same parts: one of each kind is looked at.
	if (page.language !== PRINTED_LANGUAGE && !samples.includes(page)) continue;

	test(`${page.address} suits a hand that trembles${isChapter(page) ? ', in few screens' : ''}`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader({ ...PHONE, viewport: SCREEN, javaScriptEnabled: false });
		await browser.goto((await serve(variant)) + page.address);
		const { faults, told } = await measureLarge(browser);
		expect.soft(faults).toEqual([]);
		if (!isChapter(page) || isMissingPage(page)) return;
		if (page.chapter !== 'sources')
			expect.soft(await bareSections(browser), 'sections that tell nothing').toEqual([]);
		expect.soft(await foldedOf(browser, answersOn(page)), 'answers that are folded').toEqual([]);
		expect.soft(told / SCREEN.height, 'screens').toBeLessThanOrEqual(MOST_SCREENS);
		await browser.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
		for (const width of [320, SCREEN.width, 390]) {
			await browser.setViewportSize({ ...SCREEN, width });
			for (const [kind, found] of Object.entries({
				'words on words': await overlapFaults(browser),
				'words off the screen': await sidewaysFaults(browser),
				'words in pieces': await lineFaults(browser),
			}))
				expect.soft(found, `${kind} at ${width} pixels, all unfolded`).toEqual([]);
		}
	});
}

for (const page of samplesOf(sitePages(variant).filter(isRead), editions).filter(
	({ place }) => place !== '/404',
)) {
	test(`${page.address} suits it on every width in the view that scripts make`, async ({ serve, reader }) => {
		const browser = await reader({ ...PHONE, colorScheme: 'dark' });
		await browser.goto(`${await serve(variant)}${page.address}?view=elder`);
		await layOut(browser);
		for (const width of [320, 390, 768]) {
			await browser.setViewportSize({ width, height: 740 });
			expect.soft((await measureLarge(browser)).faults, `${width} pixels`).toEqual([]);
		}
		const links = await browser.locator('main a[href^="#citation-"]').count();
		expect.soft(links, 'links within sentences').toBe(0);
	});
}

test('the measure finds what is wrong', async ({ browser: chromium }) => {
	const browser = await chromium.newPage(PHONE);
	await browser.setContent(
		`<style>p{margin:0;line-height:1.5}</style><main><p>small</p><p><a href="#a">1</a><a href="#b">2</a></p><svg viewBox="0 0 320 9" width="100"><text>x</text></svg></main>`,
	);
	const { faults } = await measureLarge(browser);
	for (const kind of ['target of', 'targets', 'text of', 'label of', 'paragraphs'])
		expect.soft(faults.join('\n')).toContain(kind);
	await browser.close();
});

test('large type is offered to who comes first, and never again when declined', async ({
	serve,
	browser,
}) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const site = await serve(variant);
	const offer = page.locator('.offer');
	await page.goto(`${site}/`);
	await expect(offer).toBeVisible();
	await offer.locator('button').click();
	await expect(offer).toBeHidden();
	for (const address of ['/', '/en/']) {
		await page.goto(site + address);
		await expect(offer).toBeHidden();
	}
	await context.close();
});

test('large type folds the rest, opens it for a link, and leaves it open when it is left', async ({
	serve,
	browser,
}) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const site = await serve(variant);
	await page.goto(`${site}${folding.address}?view=elder`);
	await layOut(page);
	await expect(page.locator('.more[open]')).toHaveCount(0);
	await page.locator('.more > summary').first().click();
	await expect(page.locator('.more[open]')).toHaveCount(1);
	await page.locator('[data-act="large-type"]').first().click();
	await expect(page.locator('.more:not([open])')).toHaveCount(0);
	await expect(page.locator('main a[data-cites]:not([href])')).toHaveCount(0);
	await context.close();
});

test('whatever is said about saving, nothing moves', async ({ serve, reader }) => {
	const site = await serve(variant);
	for (const view of ['', '?view=elder']) {
		const browser = await reader({ ...PHONE, viewport: { width: 320, height: 640 } });
		await browser.goto(`${site}/about/${view}`);
		const heights = await browser.locator('#saved .state').evaluate((line) => {
			const words = [...line.querySelectorAll<HTMLElement>('span[data-is]')];
			for (const date of line.querySelectorAll('[data-n="since"]')) date.textContent = '2031年12月30日';
			return words.map((said) => {
				for (const each of words) each.hidden = each !== said;
				return line.getBoundingClientRect().height;
			});
		});
		expect(heights.length).toBeGreaterThan(5);
		expect(new Set(heights).size).toBe(1);
	}
});

test('a control whose script was lost on the way acts all the same', async ({ serve, browser }) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const site = await serve(variant);
	const asked: string[] = [];
	await page.goto(site + folding.address);
	// What its control fetches fails the first time.
	await page.route('**/*.js', (route) => {
		asked.push(route.request().url());
		return asked.length === 1 ? route.abort() : route.continue();
	});
	await page.locator('[data-act="large-type"]').first().click();
	await expect(page.locator('html')).toHaveAttribute('data-view', /^elder/);
	expect(asked[1]).toBe(asked[0]);
	await context.close();
});

test('large type hides nothing where the script that would fold does not come', async ({
	serve,
	browser,
}) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	const site = await serve(variant);
	await page.route('**/enhance-*.js', (route) => route.abort());
	await page.goto(`${site}${folding.address}?view=elder`);
	const parts = page.locator('.more[open] > :not(summary, .for-plain)');
	expect(await parts.count()).toBeGreaterThan(0);
	expect(await parts.filter({ visible: true }).count()).toBe(await parts.count());
	await context.close();
});
