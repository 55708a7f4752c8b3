/** No dead control: on each kind of page, with and without a menu of the system's and in apps, what is drawn acts. */
import { expect, type Page } from 'playwright/test';
import { PHONE, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { fewOf } from './whole.ts';

const variant = VARIANTS.plain;
const [edition] = editionsOf(variant);
if (!edition) throw new Error('there is no edition');
const { slug } = edition;

const WEBVIEW = 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/107 Mobile Safari/537.36';
const BROWSERS = [
	{ name: 'WeChat', userAgent: `${WEBVIEW} MicroMessenger/8.0.42`, menu: false, app: 'wechat' },
	{ name: 'a browser with a menu', userAgent: undefined, menu: true },
	{ name: 'a browser without a menu', userAgent: undefined, menu: false },
	{ name: 'Alipay', userAgent: `${WEBVIEW} AlipayClient/10.3.80`, menu: false, app: 'other' },
] as const;

/** One page of each kind. */
const PAGES = [
	'',
	...edition.chapters.slice(0, 1).map(({ slug: chapter }) => `${chapter}/`),
	'awards/',
	'visits/',
	'story/',
	'share/',
];

/** What a tap on a mark did: a menu was given something, a sheet opened, or the page said that it was done. */
function outcomeOf(page: Page): Promise<string> {
	return page.evaluate(() => {
		if ((window as unknown as { menus?: number }).menus) return 'menu';
		if (document.querySelector('dialog[data-share-sheet][open]')) return 'sheet';
		const told = document.querySelectorAll<HTMLElement>('[role="status"] > span:not([hidden])');
		return told.length > 0 ? 'told' : 'nothing';
	});
}

for (const { name, userAgent, menu, ...browser } of fewOf(BROWSERS)) {
	test(`in ${name} every mark for sharing acts`, async ({ serve, browser: chromium }) => {
		const context = await chromium.newContext({ ...PHONE, ...(userAgent && { userAgent }) });
		const page = await context.newPage();
		if (menu)
			await page.addInitScript(() => {
				Object.defineProperty(Navigator.prototype, 'share', {
					configurable: true,
					value: () => {
						(window as unknown as { menus: number }).menus = 1;
						return Promise.resolve();
					},
				});
			});
		const site = await serve(variant);
		for (const address of PAGES) {
			await page.goto(`${site}/${slug}/${address}`);
			const mark = page.locator('[data-act="share"]:visible').first();
			await mark.click();
			await expect.poll(() => outcomeOf(page), address).not.toBe('nothing');
			const outcome = await outcomeOf(page);
			if (menu) expect(outcome, address).toBe('menu');
			if (outcome === 'sheet' && 'app' in browser)
				await expect(page.locator(`dialog [data-app="${browser.app}"]`)).toBeVisible();
			if (outcome !== 'sheet') continue;
			await page.locator('dialog [data-act="copy"]:not([hidden])').first().click();
			await expect(page.locator('dialog [role="status"] > span:not([hidden])')).toHaveCount(1);
			await page.locator('dialog[data-share-sheet] [data-act="close"]').click();
			await expect(page.locator('dialog[data-share-sheet]')).toHaveCount(0);
		}
		await context.close();
	});
}
