/** The contents as a sheet over the page: whoever closes it is where they were. */
import { expect, type Page } from 'playwright/test';
import { axeFaults, smallTargets } from './layout-faults.ts';
import { elderPages, isForSharing, sitePages, type SitePage } from './site-pages.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { VARIANTS } from './variants.ts';
import { fewOf } from './whole.ts';

const variant = VARIANTS.plain;
const SHEET = '#contents-sheet';

/** What opens it and is in sight: in large type it stands at the end of a chapter, else in the bar for the thumb and the head of the page, too. */
const OPENS = '[data-act="contents"]:visible';

const isChapter = (page: SitePage) => page.chapter !== undefined && !page.part && !isForSharing(page);
const pages = [sitePages(variant), elderPages(variant)].flatMap((view) =>
	(['zh-CN', 'en'] as const).flatMap((language) => {
		const own = view.filter((page) => page.language === language);
		const cover = own.find(({ place }) => /^\/\d+\/$/.test(place));
		// In large type a cover lists all chapters in words.
		return [own.find(isChapter), ...(cover?.view === 'elder' ? [] : [cover])];
	}),
);

for (const page of fewOf(pages)) {
	if (!page) throw new Error('there is a cover and a chapter in each language and view');
	test(`${page.address} shows the contents over the page, and comes back to the same place`, async ({
		serve,
		reader,
	}) => {
		const site = await serve(variant);
		// Without motion, because the bar for the thumb comes with the first scroll where a page moves.
		const browser = await reader({
			...PHONE,
			viewport: { width: 320, height: 640 },
			reducedMotion: 'reduce',
			bypassCSP: true,
		});
		await browser.goto(site + page.address);
		const control = browser.locator(OPENS).last();
		const sheet = browser.locator(SHEET);
		await browser.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
		for (const leave of ['Escape', 'the control', 'a tap beside it']) {
			// The keyboard comes there without moving the page.
			await control.evaluate((element) => element.focus({ preventScroll: true }));
			const before = await top(browser);
			await browser.keyboard.press('Enter');
			await expect(sheet).toBeVisible();
			if (leave === 'Escape') {
				expect.soft(await axeFaults(browser)).toEqual([]);
				const size = page.view === 'elder' ? 60 : 48;
				expect.soft(await smallTargets(browser, `${SHEET} :is(a, button)`, size)).toEqual([]);
				expect.soft(await focusLeaves(browser), 'the focus stays in it').toEqual([]);
				await browser.keyboard.press('Escape');
			} else if (leave === 'the control') await sheet.locator('[data-act="close"]').click();
			else await browser.mouse.click(160, 8);
			await expect(sheet).toBeHidden();
			expect.soft(await top(browser), `the place, left by ${leave}`).toBe(before);
			await expect.soft(control, `the focus, left by ${leave}`).toBeFocused();
		}
		await browser.keyboard.press('Enter');
		await sheet.locator('a[href="#top"]').click();
		await expect(sheet).toBeHidden();
		await expect.poll(() => top(browser)).toBe(0);
	});
}

test('without scripts the way to the contents leads to the list on the page', async ({ serve, reader }) => {
	const browser = await reader(PHONE_WITHOUT_SCRIPTS);
	await browser.goto((await serve(variant)) + (pages[0]?.address ?? ''));
	await browser.locator(OPENS).first().click();
	await expect(browser.locator('#contents')).toBeInViewport();
	await expect(browser.locator(SHEET)).toBeHidden();
});

function top(browser: Page): Promise<number> {
	return browser.evaluate(() => scrollY);
}

/** What has the focus outside of the sheet while Tab goes through all of it; the browser's own controls are no part of the page. */
async function focusLeaves(browser: Page): Promise<string[]> {
	const count = await browser.locator(`${SHEET} :is(a, button)`).count();
	const left: string[] = [];
	for (let step = 0; step <= count; step++) {
		await browser.keyboard.press('Tab');
		const outside = await browser.evaluate((sheet) => {
			const { activeElement: active } = document;
			return active && active !== document.body && !active.closest(sheet) ? active.outerHTML : '';
		}, SHEET);
		if (outside) left.push(outside.slice(0, 80));
	}
	return left;
}
