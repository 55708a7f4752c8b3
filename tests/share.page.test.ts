/** Sending things on: every rung of the ladder in a real browser, and the same without scripts. */
import { expect, type BrowserContextOptions, type Locator, type Page } from 'playwright/test';
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import type { Edition } from '../src/lib/edition/edition.ts';
import { pageOfThing } from '../src/lib/site/page-of-thing.ts';
import type { Thing } from '../src/lib/telling/thing.ts';
import { thingsOf } from '../src/lib/telling/things.ts';
import type { Language } from '../src/lib/site/languages.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { literal } from '../src/lib/words/literal.ts';
import { listsOf } from './lists.ts';
import { axeFaults, layOut, look, sidewaysFaults } from './layout-faults.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;
const [edition] = editionsOf(variant);
if (!edition) throw new Error('there is no edition');
const { slug } = edition;
const SECTION = thingOf('zh-CN', ({ kind }) => kind === 'section');
const VISIT = thingOf('en', ({ entry }) => entry?.kind === 'visits');
const AT = `${SECTION.chapter}/${SECTION.fragment}`;
const MESSAGES = chinese.share;

/** The first thing that the edition has to share and a test asks for. */
function thingOf(language: Language, isWanted: (thing: Thing) => boolean): Thing {
	const thing = thingsOf(edition as Edition, language, LIST_KINDS).find(isWanted);
	if (!thing) throw new Error('the edition has no such thing to share');
	return thing;
}

const WECHAT = `Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/107 Mobile Safari/537.36 MicroMessenger/8.0.42`;

/** What the browser's own menu was given, as far as it can be told apart. */
interface Given {
	title?: string;
	url?: string;
	text?: string;
	files: { name: string; type: string; size: number }[];
}

declare global {
	interface Window {
		given: Given[];
	}
}

/** A menu of the system's, which no test can tap: it notes what it is given, and is left as told. */
async function withMenu(
	page: Page,
	{ files, leave }: { files: boolean; leave?: 'closed' | 'refused' },
): Promise<void> {
	await page.addInitScript(
		([takesFiles, how]) => {
			window.given = [];
			const share = (data: ShareData) => {
				const { title, url, text, files: sent = [] } = data;
				window.given.push({
					title,
					url,
					text,
					files: sent.map(({ name, type, size }) => ({ name, type, size })),
				});
				if (how === 'closed') return Promise.reject(new DOMException('', 'AbortError'));
				return how === 'refused'
					? Promise.reject(new DOMException('', 'NotAllowedError'))
					: Promise.resolve();
			};
			Object.defineProperties(Navigator.prototype, {
				share: { value: share, configurable: true },
				...(takesFiles && { canShare: { value: () => true, configurable: true } }),
			});
		},
		[files, leave ?? ''] as const,
	);
}

test.describe('a mark in a chapter', () => {
	/** Opens a chapter in a window of its own, and gives the mark of its section. */
	async function openChapter(
		page: Page,
		site: string,
		{ chapter, fragment }: Pick<Thing, 'chapter' | 'fragment'> = SECTION,
		language: Language = 'zh-CN',
	): Promise<Locator> {
		await page.goto(`${site}${language === 'en' ? '/en' : ''}/${slug}/${chapter}/`);
		await layOut(page);
		return page.locator(`#${fragment} a[data-act="share"]`);
	}

	const alone = async (
		browser: { newContext(options: BrowserContextOptions): Promise<{ newPage(): Promise<Page> }> },
		options: BrowserContextOptions = {},
	) => (await browser.newContext({ ...PHONE, ...options })).newPage();

	test('gives the browser’s menu the poster, where it takes files', async ({ serve, browser }) => {
		const page = await alone(browser);
		await withMenu(page, { files: true });
		const mark = await openChapter(page, await serve(variant));
		await mark.click();
		await expect.poll(() => page.evaluate(() => window.given.length)).toBe(1);
		const [given] = await page.evaluate(() => window.given);
		const address = new URL((await mark.getAttribute('href')) ?? '', page.url()).href;
		expect(given).toMatchObject({ title: SECTION.title, text: `${SECTION.title} ${address}` });
		expect(given?.files).toEqual([
			{ name: `${slug}-${AT.replace('/', '-')}.png`, type: 'image/png', size: expect.any(Number) },
		]);
		expect(given?.files[0]?.size).toBeGreaterThan(10_000);
		await expect(page.locator('dialog[open]')).toHaveCount(0);
		await page.context().close();
	});

	test('gives it the address, where it takes none', async ({ serve, browser }) => {
		const page = await alone(browser);
		await withMenu(page, { files: false });
		const mark = await openChapter(page, await serve(variant), VISIT, 'en');
		await mark.click();
		await expect
			.poll(() => page.evaluate(() => window.given))
			.toEqual([
				{
					title: VISIT.title,
					url: `${await serve(variant)}/en/${slug}/${pageOfThing(VISIT)}/`,
					text: undefined,
					files: [],
				},
			]);
		await page.context().close();
	});

	test('opens nothing else when the reader has closed the menu', async ({ serve, browser }) => {
		const page = await alone(browser);
		await withMenu(page, { files: false, leave: 'closed' });
		await (await openChapter(page, await serve(variant))).click();
		await expect.poll(() => page.evaluate(() => window.given.length)).toBe(1);
		await page.waitForLoadState('networkidle');
		await expect(page.locator('dialog[open]')).toHaveCount(0);
		await page.context().close();
	});

	for (const [how, options, menu] of [
		['there is no menu', {}, null],
		['the menu refuses', {}, { files: true, leave: 'refused' }],
		['WeChat shows the page', { userAgent: WECHAT }, { files: true }],
	] as const) {
		test(`opens the offer as a sheet where ${how}`, async ({ serve, browser }) => {
			const page = await alone(browser, options);
			const troubles: string[] = [];
			page.on('pageerror', ({ message }) => troubles.push(message));
			page.on('console', (message) => {
				if (message.type() === 'error') troubles.push(message.text());
			});
			if (menu) await withMenu(page, menu);
			const site = await serve(variant);
			const mark = await openChapter(page, site);
			await mark.click();
			const sheet = page.locator('dialog[open]');
			await expect(sheet.locator('h2')).toHaveText(MESSAGES.title.replace('{title}', SECTION.title));
			if (options.userAgent) expect(await page.evaluate(() => window.given)).toEqual([]);
			const address = `${site}/${slug}/${AT}/`;
			const poster = sheet.locator('img');
			await expect(poster).toHaveAttribute('src', `${address}poster.png`);
			await expect.poll(() => poster.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1080);
			await expect(sheet.locator('input')).toHaveValue(address);
			// How WeChat sends on is said in WeChat alone.
			await expect(sheet.locator('[data-app="wechat"]')).toBeVisible({ visible: 'userAgent' in options });
			await expect(sheet.locator('[data-app="other"]')).toBeHidden();
			// The first act is copying.
			expect(
				await sheet
					.locator('[data-act], img, li a')
					.evaluateAll((found) => found[1]?.getAttribute('data-act')),
			).toBe('copy');
			await expect(sheet.locator('a[download]')).toHaveAttribute('href', `${address}poster.png`);
			const services = await sheet
				.locator('li a')
				.evaluateAll((links: HTMLAnchorElement[]) =>
					links.map(({ origin, search }) => ({ origin, url: new URLSearchParams(search).get('url') })),
				);
			expect(services).toEqual([
				{ origin: 'https://service.weibo.com', url: address },
				{ origin: 'https://connect.qq.com', url: address },
				{ origin: 'https://sns.qzone.qq.com', url: address },
			]);
			await sheet.locator('summary').click();
			await expect(sheet.locator('textarea')).toHaveValue(
				new RegExp(`^${literal(SECTION.title)}｜.*\\n网址：${address}\\n#`),
			);
			expect(await sheet.innerHTML()).not.toMatch(/\{\w+\}|%7B\w+%7D/);
			expect(await axeFaults(page)).toEqual([]);
			expect(troubles).toEqual([]);
			await page.context().close();
		});
	}

	test('works by the keyboard, and has the focus again when the sheet is closed', async ({
		serve,
		browser,
	}) => {
		const page = await alone(browser);
		const mark = await openChapter(page, await serve(variant));
		for (const close of ['Escape', 'button'] as const) {
			await mark.focus();
			await page.keyboard.press('Enter');
			const sheet = page.locator('dialog[open]');
			await expect(sheet).toBeVisible();
			expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
			if (close === 'Escape') await page.keyboard.press('Escape');
			else {
				await sheet.locator('[data-act="close"]').focus();
				await page.keyboard.press('Enter');
			}
			await expect(sheet).toHaveCount(0);
			await expect(mark).toBeFocused();
		}
		await page.context().close();
	});

	test('leads to the page of the section where the sheet cannot be fetched', async ({ serve, browser }) => {
		const page = await alone(browser);
		const site = await serve(variant);
		const mark = await openChapter(page, site);
		await page.route(`**/${slug}/share/`, (route) => route.abort());
		await mark.click();
		await expect(page).toHaveURL(`${site}/${slug}/${AT}/`);
		await page.context().close();
	});

	for (const [how, can] of [
		['copies the address', 'clipboard'],
		['copies it as older browsers do where the clipboard is refused', 'selection'],
		['selects it for copying by hand where both are refused', 'nothing'],
	] as const) {
		test(`${how}`, async ({ serve, browser }) => {
			const page = await alone(
				browser,
				can === 'clipboard' ? { permissions: ['clipboard-read', 'clipboard-write'] } : {},
			);
			await page.addInitScript((able) => {
				if (able !== 'clipboard')
					Object.defineProperty(navigator, 'clipboard', {
						value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
					});
				if (able === 'nothing') document.execCommand = () => false;
			}, can);
			const site = await serve(variant);
			await (await openChapter(page, site)).click();
			const place = page.locator('dialog[open] [data-copy]').first();
			await place.locator('button').click();
			await expect(place.locator('[data-copied]')).toBeVisible({ visible: can !== 'nothing' });
			await expect(place.locator('[data-by-hand]')).toBeVisible({ visible: can === 'nothing' });
			const address = `${site}/${slug}/${AT}/`;
			if (can === 'clipboard')
				expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
			else expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(address);
			await page.context().close();
		});
	}

	test('fits a narrow sheet with large text, and the elder view by night', async ({ serve, browser }) => {
		const page = await alone(browser, { colorScheme: 'dark' });
		const mark = await openChapter(page, `${await serve(variant)}`);
		await page.evaluate(() => (document.documentElement.dataset.view = 'elder'));
		await mark.click();
		await expect(page.locator('dialog[open]')).toBeVisible();
		expect(await axeFaults(page)).toEqual([]);
		await look(page, { width: 320, text: 200, scheme: 'dark' });
		expect(await sidewaysFaults(page)).toEqual([]);
		await page.context().close();
	});
});

test('the page of an award has all of it without scripts: poster, address, services', async ({
	serve,
	reader,
}) => {
	const page = await reader(PHONE_WITHOUT_SCRIPTS);
	const site = await serve(variant);
	const [award] = listsOf(edition).awards;
	await page.goto(`${site}/${slug}/awards/${award?.id}/`);
	await expect(page.locator('#share img')).toBeVisible();
	await expect(page.locator('#share input')).toHaveValue(new RegExp(`/${slug}/awards/${award?.id}/$`));
	await expect(page.locator('#share a[download]')).toBeVisible();
	await expect(page.locator('#share li a')).toHaveCount(edition.share['zh-CN'].length);
	// What only works with scripts is not drawn.
	await expect(page.locator('#share .acts')).toHaveCount(2 + 1);
	for (const control of await page.locator('#share .acts').all()) await expect(control).toBeHidden();
});

test('the words to paste are copied too', async ({ serve, browser }) => {
	const context = await browser.newContext({ ...PHONE, permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	await page.goto(`${await serve(variant)}/${slug}/awards/share/`);
	await page.locator('#share summary').click();
	await page.locator('#share details button').click();
	await expect(page.locator('#share details [data-copied]')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await page.locator('#share textarea').inputValue(),
	);
	await context.close();
});
