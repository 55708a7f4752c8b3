/** Installing: the browser's offer, and the help for browsers that have none. */
import { devices, expect, type BrowserContextOptions, type Locator } from 'playwright/test';
import { test } from './kept-site.ts';
import { axeFaults, layOut } from './layout-faults.ts';
import { PHONE } from './site-test.ts';
import { VARIANTS } from './variants.ts';
import { fewOf, IS_WHOLE, WHOLE } from './whole.ts';

const { moved } = VARIANTS;

/** Stands in for the browser's offer, which headless Chromium never makes; what the page does with it is real. */
function fakeOffer(): void {
	const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
		prompt: () => Promise.resolve(Object.assign(window, { asked: true })),
	});
	dispatchEvent(offer);
	Object.assign(window, { prevented: offer.defaultPrevented });
}

test('the browser’s offer is caught, shown when the reader asks, and never pops up', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await phone.newPage();
	await page.goto(`${server.address}/2031/crew/`);
	await page.evaluate(fakeOffer);
	expect(await page.evaluate(() => 'prevented' in window && window.prevented)).toBe(true);
	await expect(page.locator('[data-install-offer]')).toBeHidden();
	await page.goto(`${server.address}/`);
	await page.evaluate(fakeOffer);
	await page.locator('main [data-act="install"]').click();
	await expect.poll(() => page.evaluate(() => 'asked' in window)).toBe(true);
});

test('it is offered in one line once two chapters are read to their end, and not before', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await phone.newPage();
	const readToEnd = async (chapter: string) => {
		await page.goto(`${server.address}/2031/${chapter}/`);
		await page.evaluate(fakeOffer);
		await layOut(page);
		await page.locator('[data-chapter-end]').scrollIntoViewIfNeeded();
		// Its end was seen when the page has noted it, a frame later.
		const noted = () => page.evaluate(() => localStorage.getItem('read') ?? '');
		await expect.poll(noted).toContain(`/2031/${chapter}/`);
	};
	await readToEnd('crew');
	await readToEnd('crew');
	await expect(page.locator('[data-install-offer]')).toBeHidden();
	await readToEnd('money');
	await expect(page.locator('[data-install-offer]')).toBeVisible();
});

const IN_WECHAT = `${devices['Pixel 7']?.userAgent} MicroMessenger/8.0.50`;
const HELPS = [
	['an iPhone', { userAgent: devices['iPhone 15']?.userAgent }, '苹果手机和平板', 'iPhone and iPad'],
	['WeChat', { userAgent: IN_WECHAT }, '微信、支付宝、QQ 里', 'Inside WeChat, Alipay or QQ'],
	[
		'Android',
		{ userAgent: devices['Pixel 7']?.userAgent },
		'安卓和鸿蒙手机的浏览器',
		'Browsers on Android and HarmonyOS',
	],
	[
		'MIUI',
		{ userAgent: `${devices['Pixel 7']?.userAgent} XiaoMi/MiuiBrowser/19.5` },
		'小米、红米手机',
		'Xiaomi and Redmi phones',
	],
	['a computer', {}, '电脑', 'Computers'],
] as const satisfies readonly (readonly [string, BrowserContextOptions, string, string])[];

for (const [name, options, chinese, english] of fewOf(HELPS)) {
	test(`in ${name} the help is its own, in both languages, and the keyboard closes it`, async ({
		host,
		browser,
	}) => {
		const server = await host(moved);
		const context = await browser.newContext({ ...PHONE, serviceWorkers: 'allow', ...options });
		const page = await context.newPage();
		// One tap from the page where it is offered.
		for (const [address, title] of [
			['/about/', chinese],
			['/en/about/', english],
			['/', chinese],
		] as const) {
			await page.goto(server.address + address);
			const way = page.locator('main [data-act="install"]');
			// In the middle of the screen: what lies at its lower edge is under the bar for the thumb a frame after the scroll.
			await way.evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
			await way.click();
			const dialog = page.getByRole('dialog');
			await expect(dialog).toBeVisible();
			await expect(dialog.locator('h3:visible')).toHaveText([title]);
			// It is one dialog, whichever help is open in it.
			if (IS_WHOLE || address === '/about/') expect(await axeFaults(page)).toEqual([]);
			expect(await touchingButtons(dialog)).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
			await expect(way).toBeFocused();
		}
		await context.close();
	});
}

test(
	'in WeChat the address can be copied; where that is refused it is shown',
	WHOLE,
	async ({ host, browser }) => {
		const server = await host(moved);
		for (const [granted, expected] of [
			[true, '[data-copied]'],
			[false, '[data-by-hand]'],
		] as const) {
			const context = await browser.newContext({ ...PHONE, serviceWorkers: 'allow', userAgent: IN_WECHAT });
			if (granted) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			const page = await context.newPage();
			await page.addInitScript((allowed) => {
				if (allowed) return;
				document.execCommand = () => false;
				navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
			}, granted);
			await page.goto(`${server.address}/about/`);
			await page.locator('#install [data-act="install"]').click();
			await page.locator('dialog [data-act="copy"]').click();
			await expect(page.locator(`dialog ${expected}`)).toBeVisible();
			if (granted)
				expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${server.address}/about/`);
			else await expect(page.locator('dialog [data-copy] input')).toHaveValue(`${server.address}/about/`);
			await context.close();
		}
	},
);

test('without scripts every help can be opened in the page', async ({ host, browser }) => {
	const server = await host(moved);
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'allow', javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${server.address}/about/#install`);
	await expect(page.getByRole('dialog')).toBeHidden();
	const helps = page.locator('#install details');
	await expect(helps).toHaveCount(5);
	await helps.first().locator('summary').click();
	await expect(helps.first().locator('li').first()).toBeVisible();
	await context.close();
});

/** Buttons with fewer than 8 pixels between them. */
function touchingButtons(dialog: Locator): Promise<string[]> {
	return dialog.evaluate((element) => {
		const buttons = [...element.querySelectorAll('button')].filter((one) => one.getClientRects().length > 0);
		const boxes = buttons.map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }));
		return boxes.flatMap(({ name, box }, index) =>
			boxes.slice(index + 1).flatMap((other) => {
				const across = Math.max(other.box.left - box.right, box.left - other.box.right);
				const down = Math.max(other.box.top - box.bottom, box.top - other.box.bottom);
				return Math.max(across, down) < 8 ? [`${name} ${other.name}`] : [];
			}),
		);
	});
}
