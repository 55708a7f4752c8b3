import { expect } from 'playwright/test';
import { axeFaults, faintFaults, layoutShift, look, sidewaysFaults, smallTargets } from './layout-faults.ts';
import { openWatched, PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;

test('search: the query in the address is looked for, hits are announced, keys lead to them, and a hit to its place', async ({
	serve,
	reader,
}) => {
	const site = await serve(variant);
	const browser = await reader(PHONE);
	const { troubles } = await openWatched(browser, `${site}/search/?q=${encodeURIComponent('愿服')}`);
	const count = browser.getByRole('status').filter({ hasText: /\d/ });
	const hits = browser.locator('#search-results a[data-hit]');
	await expect(count).toHaveText(/^找到 \d+ 处$/);
	expect(troubles).toEqual([]);
	await expect(browser.locator('#search-results mark').first()).toHaveText('愿服');
	await expect(browser.locator('#search-index')).toBeHidden();

	const field = browser.getByRole('searchbox');
	await field.fill('zyfw');
	await expect(browser.locator('#search-results mark').first()).toHaveText('志愿服务');
	await expect(browser).toHaveURL(/\?q=zyfw$/);
	await field.press('ArrowDown');
	await expect(hits.first()).toBeFocused();
	await browser.keyboard.press('ArrowDown');
	await expect(hits.nth(1)).toBeFocused();
	await browser.keyboard.press('Escape');
	await expect(field).toBeFocused();

	// Many hits come two with the key and then a screen at a time; another key leaves none of those that were on their way.
	await field.fill('青浦');
	await expect(hits).toHaveCount(30);
	const shown = await browser.evaluate(async () => {
		const input = document.querySelector('#search-words') as HTMLInputElement;
		const type = (text: string) => {
			input.value = text;
			input.dispatchEvent(new Event('input'));
			return document.querySelectorAll('#search-results a[data-hit]').length;
		};
		const first = type('电信');
		const next = type('8.68亿');
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		return [first, next, document.querySelectorAll('#search-results a[data-hit]').length];
	});
	expect(shown).toEqual([2, 1, 1]);

	await field.fill('无此一说');
	await expect(hits).toHaveCount(0);
	await expect(browser.locator('#search-index')).toBeVisible();
	await expect(browser.locator('#search-index a').first()).toHaveText('宽带好用吗？');

	await field.fill('8.68亿');
	await expect(hits).toHaveCount(1);
	await field.press('Enter');
	await expect(browser).toHaveURL(/#figure-/);
	await expect(browser.locator(':target')).toBeInViewport();
});

test('search can be read by everyone, fits the narrowest phone, and moves nothing', async ({
	serve,
	reader,
}) => {
	const browser = await reader({ ...PHONE, bypassCSP: true });
	await browser.goto(`${await serve(variant)}/en/search/?q=volunteering`);
	await expect(browser.locator('#search-results a[data-hit]').first()).toBeVisible();
	expect(await layoutShift(browser)).toBe(0);
	await look(browser, { width: 390, text: 100, scheme: 'light' });
	expect(await axeFaults(browser, 'all but the dearest')).toEqual([]);
	expect(await faintFaults(browser)).toEqual([]);
	expect(await smallTargets(browser, '#search-words, #search-results a')).toEqual([]);
	await look(browser, { width: 320, text: 200, scheme: 'dark' });
	expect(await faintFaults(browser)).toEqual([]);
	expect(await sidewaysFaults(browser)).toEqual([]);
});

test('a hit is in its own language, and its lines end as that language has them, on a page of the other too', async ({
	serve,
	reader,
}) => {
	const browser = await reader(PHONE);
	await browser.setViewportSize({ width: 320, height: 844 });
	await browser.goto(`${await serve(variant)}/en/search/?q=${encodeURIComponent('志愿服务')}`);
	const hit = browser.locator('[data-hit]').filter({ has: browser.locator('b[lang="zh-CN"]') });
	await expect(hit.first()).toBeVisible();
	await expect(hit.locator('small span[lang="zh-CN"]').first()).toBeVisible();
	// Chinese fills its lines: none but the last is half empty.
	const widths = await hit.locator('[data-is="text"]:not([hidden])').evaluateAll((texts) =>
		texts.flatMap((text) => {
			const range = document.createRange();
			range.selectNodeContents(text);
			const lines = new Map<number, number>();
			for (const { bottom, right } of range.getClientRects())
				lines.set(Math.round(bottom), Math.max(lines.get(Math.round(bottom)) ?? 0, right));
			return [...lines.values()].slice(0, -1);
		}),
	);
	expect(widths.length).toBeGreaterThan(4);
	expect(Math.min(...widths)).toBeGreaterThan(240);
	// A name within English goes to the next line whole.
	await browser.locator('#search-words').fill('Hu Weiliang');
	const name = browser.locator('[data-hit] [lang="zh-CN"]').first();
	await expect(name).toHaveCSS('word-break', 'keep-all');
});

test('search without scripts says so and lists everything', async ({ serve, reader }) => {
	const browser = await reader(PHONE_WITHOUT_SCRIPTS);
	await browser.goto(`${await serve(variant)}/search/`);
	await expect(browser.locator('main noscript p, main > p').first()).toContainText('脚本');
	expect(await browser.locator('#search-index a').count()).toBeGreaterThan(80);
});
