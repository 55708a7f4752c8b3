/** Browsers of some years ago, and those in apps: what they lack is taken out of Chromium, and every kind of page still reads. */
import { expect, type Browser, type Page } from 'playwright/test';
import { firstOfEachKind } from './samples.ts';
import { isMissingPage, sitePages } from './site-pages.ts';
import { openWatched, PHONE, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { fewOf, IS_WHOLE } from './whole.ts';

const variant = VARIANTS.plain;
const editions = editionsOf(variant);
const pages = firstOfEachKind(sitePages(variant), editions).filter(
	(page) => page.language === 'zh-CN' && !isMissingPage(page),
);

/** Methods that came after the oldest browsers that the site acts in, and one or two that came just before. */
const NEWER = [
	'Array.prototype.at',
	'String.prototype.at',
	'String.prototype.replaceAll',
	'Array.prototype.findLast',
	'Array.prototype.findLastIndex',
	'Array.prototype.toSorted',
	'Array.prototype.toReversed',
	'Array.prototype.toSpliced',
	'Array.prototype.with',
	'Array.fromAsync',
	'Object.hasOwn',
	'Object.groupBy',
	'Map.groupBy',
	'Promise.any',
	'Promise.withResolvers',
	'AbortSignal.any',
	'AbortSignal.timeout',
	'Crypto.prototype.randomUUID',
	'Element.prototype.replaceChildren',
	'Element.prototype.checkVisibility',
	'Set.prototype.union',
	'URL.canParse',
	'structuredClone',
	'Intl.Segmenter',
	'Iterator',
	'WeakRef',
];

/** What apps that show pages, and the browsers of phones, may lack. */
const LACKING = {
	worker: 'delete Navigator.prototype.serviceWorker;',
	share: 'delete Navigator.prototype.share; delete Navigator.prototype.canShare;',
	voice: 'delete window.speechSynthesis;',
	clipboard: "Object.defineProperty(navigator, 'clipboard', { value: undefined });",
	storage:
		"Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } });",
	sheets: 'delete CSSStyleSheet.prototype.replaceSync; delete HTMLElement.prototype.showPopover;',
	methods: NEWER.map((name) => `delete ${name};`).join(''),
} as const;
type Lacking = keyof typeof LACKING;

const ANDROID = 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';

/** Apps and browsers as they name themselves, and what each may lack: the one that most readers come from and the one that lacks most first. */
const APPS: readonly { name: string; userAgent: string; lacks: readonly Lacking[] }[] = [
	{
		name: 'WeChat on Android',
		userAgent: `${ANDROID} Chrome/130.0 Mobile Safari/537.36 XWEB/1300 MMWEBSDK/2024 MicroMessenger/8.0.50`,
		lacks: ['share', 'voice'],
	},
	{
		name: 'UC',
		userAgent: `${ANDROID} Chrome/78.0 UCBrowser/13.0 Mobile Safari/537.36`,
		lacks: ['worker', 'share', 'voice', 'clipboard', 'storage', 'sheets', 'methods'],
	},
	{
		name: 'WeChat on an iPhone',
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50',
		lacks: ['worker', 'share', 'voice', 'sheets'],
	},
	{
		name: 'Alipay',
		userAgent: `${ANDROID} Chrome/105.0 UCBS/3.22 Mobile Safari/537.36 AlipayClient/10.5`,
		lacks: ['share', 'voice', 'worker', 'clipboard'],
	},
	{
		name: 'QQ',
		userAgent: `${ANDROID} Chrome/89.0 MQQBrowser/6.2 Mobile Safari/537.36 QQ/9.0`,
		lacks: ['share', 'voice', 'sheets', 'methods'],
	},
	{
		name: 'Xiaomi’s browser',
		userAgent: `${ANDROID} Chrome/89.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/17.0`,
		lacks: ['share', 'sheets', 'methods'],
	},
	{
		name: 'Huawei’s browser',
		userAgent: `${ANDROID} Chrome/99.0 HuaweiBrowser/13.0 Mobile Safari/537.36`,
		lacks: ['share', 'sheets'],
	},
];

/** A page of a browser that names itself so and lacks this. */
async function pageIn(browser: Browser, script: string, userAgent?: string): Promise<Page> {
	const context = await browser.newContext({ ...PHONE, ...(userAgent && { userAgent }) });
	await context.addInitScript(script);
	return context.newPage();
}

/** What a reader finds: the words of the page, and the controls that stand in it. */
function wordsOf(page: Page): Promise<number> {
	return page.evaluate(() => document.querySelector<HTMLElement>('main')?.innerText.trim().length ?? 0);
}

for (const { name, userAgent, lacks } of fewOf(APPS)) {
	test(`${name}: each kind of page reads, without an error, and what is to be sent on can be copied`, async ({
		serve,
		browser,
	}) => {
		const site = await serve(variant);
		const script = lacks.map((what) => LACKING[what]).join('');
		const page = await pageIn(browser, script, userAgent);
		const faults: string[] = [];
		for (const { address } of pages) {
			const { troubles } = await openWatched(page, site + address);
			if ((await wordsOf(page)) < 20) troubles.push('there is nothing to read');
			faults.push(...troubles.map((trouble) => `${address} ${trouble}`));
		}
		expect(pages.length).toBeGreaterThan(10);
		expect(faults).toEqual([]);
		await page.goto(`${site}/${editions[0]?.slug}/share/`);
		const place = page.locator('#share [data-copy]').first();
		await place.locator('[data-act="copy"]').click();
		// What cannot be copied lies there marked, to be copied by hand.
		await expect(place.locator(':is([data-copied], [data-by-hand]):not([hidden])')).toHaveCount(1);
		await page.context().close();
	});
}

test('a browser that lacks newer methods shows the whole table of the data, finds by search, and says no error', async ({
	serve,
	browser,
}) => {
	const site = await serve(variant);
	const { slug } = editions[0] ?? { slug: '' };
	const rows = editions[0]?.figures.size;
	// Without these the page of the data does not begin to run; what else it calls shows where they are there.
	const isGated = (name: string) => /\.(at|replaceAll|hasOwn)$/.test(name);
	const lacks = IS_WHOLE ? NEWER.map((name) => [name]) : [NEWER, NEWER.filter((name) => !isGated(name))];
	for (const methods of lacks) {
		const page = await pageIn(browser, methods.map((name) => `delete ${name};`).join(''));
		const method = methods.join();
		const data = await openWatched(page, `${site}/${slug}/data/`);
		// Where the page begins to run, it has by the time that it is quiet.
		await page.waitForLoadState('networkidle');
		expect(await page.locator('tbody tr').count(), method).toBe(rows);
		expect(data.troubles, method).toEqual([]);
		const search = await openWatched(page, `${site}/search/?q=${encodeURIComponent('志愿')}`);
		await expect(page.locator('#search-results a[data-hit]').first(), method).toBeVisible();
		expect(search.troubles, method).toEqual([]);
		await page.context().close();
	}
});
