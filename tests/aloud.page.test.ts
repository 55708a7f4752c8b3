/** Reading aloud, on the real page, with an engine that has every fault which engines have. */
import { expect, type Browser, type BrowserContextOptions, type Page } from 'playwright/test';
import { addressOf } from '../src/lib/site/addresses.ts';
import type { Language } from '../src/lib/site/languages.ts';
import { axeFaults, faintFaults, sidewaysFaults, smallTargets } from './layout-faults.ts';
import { scriptVoice, type VoiceRecord, type VoiceScript } from './scripted-voice.ts';
import { PHONE, test as site } from './site-test.ts';
import { VARIANTS, YEARS } from './variants.ts';

const variant = VARIANTS.moved;
const ANDROID =
	'Mozilla/5.0 (Linux; Android 14; V2048A) AppleWebKit/537.36 Chrome/129.0.0.0 Mobile Safari/537.36';
const WECHAT = `${ANDROID} MicroMessenger/8.0.50`;

const CHINESE = { lang: 'zh-CN', localService: true };
const ENGLISH = { lang: 'en-US', localService: true };
/** An engine without faults. */
const GOOD: VoiceScript = { voices: [ENGLISH, CHINESE], takes: 60_000 };

/** What a reader has, besides a voice. */
interface Reader extends BrowserContextOptions {
	readonly page?: string;
	readonly language?: Language;
	/** Whether the browser cannot mark words. */
	readonly isOld?: boolean;
	/** Whether time passes as the test says. */
	readonly hasClock?: boolean;
}

interface Fixtures {
	/** Opens a chapter in a browser with such an engine. */
	open(script: VoiceScript, reader?: Reader): Promise<Page>;
}

const test = site.extend<Fixtures>({
	open: async ({ serve, browser }, use) => {
		const pages: Page[] = [];
		await use(async (script, reader = {}) => {
			const page = await openIn(browser, await serve(variant), script, reader);
			pages.push(page);
			return page;
		});
		for (const page of pages) await page.context().close();
	},
});

async function openIn(browser: Browser, at: string, script: VoiceScript, reader: Reader): Promise<Page> {
	const { page: chapter = 'passengers', language = 'zh-CN', isOld, hasClock, ...options } = reader;
	const page = await (await browser.newContext({ ...PHONE, ...options })).newPage();
	if (hasClock) await page.clock.install();
	await page.addInitScript(scriptVoice, script);
	if (isOld) await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
	await page.goto(at + addressOf(language, YEARS.newest, chapter));
	return page;
}

const recordOf = (page: Page): Promise<VoiceRecord> =>
	page.evaluate(() => (window as unknown as { voiceRecord: VoiceRecord }).voiceRecord);
const saidOn = async (page: Page) => (await recordOf(page)).said.map(({ text }) => text);
const lastSaid = async (page: Page) => (await saidOn(page)).at(-1);
const start = (page: Page) => page.locator('#aloud');
const button = (page: Page, name: string) => page.locator(`#aloud-bar [name=${name}]`);
const line = (page: Page) => page.locator('#aloud-bar [role=status]');
/** The words that are marked. */
const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String).join('').replace(/\s+/g, ' '));

test('a tap reads from the one-minute version on; pause, back, forward and speed do what they say', async ({
	open,
}) => {
	const page = await open(GOOD, { bypassCSP: true });
	await start(page).click();
	await expect.poll(() => lastSaid(page)).toMatch(/^全年载客/);
	const [first] = (await recordOf(page)).said;
	expect(first).toMatchObject({ lang: 'zh-CN', voice: 'zh-CN', rate: 1 });
	expect(await marked(page)).toMatch(/^全年载客.*\d/);
	await button(page, 'forward').click();
	await expect.poll(() => lastSaid(page)).toMatch(/^乘客打/);
	await button(page, 'back').click();
	await expect.poll(() => saidOn(page)).toHaveLength(3);
	expect(await lastSaid(page)).toBe(first?.text);
	await button(page, 'speed').click();
	await expect.poll(async () => (await recordOf(page)).said.at(-1)?.rate).toBeGreaterThan(1);
	await button(page, 'toggle').click();
	await expect(button(page, 'toggle')).toHaveText('接着听');
	for (const [scheme, width] of [
		['light', 320],
		['dark', 390],
	] as const) {
		await page.setViewportSize({ width, height: 700 });
		await page.emulateMedia({ colorScheme: scheme });
		expect.soft(await axeFaults(page, 'all but the dearest'), scheme).toEqual([]);
		expect.soft(await faintFaults(page), scheme).toEqual([]);
		expect.soft(await smallTargets(page, '#aloud-bar button, #aloud', 48), scheme).toEqual([]);
		expect.soft(await sidewaysFaults(page), scheme).toEqual([]);
	}
	await button(page, 'stop').click();
	await expect(page.locator('#aloud-bar')).toBeHidden();
	expect(await marked(page)).toBe('');
	await page.emulateMedia({ media: 'print' });
	await expect(start(page)).toBeHidden();
});

test('the mark of a section reads from there, keeps what is read in sight, and is silent once the page is left', async ({
	open,
}) => {
	const page = await open(GOOD);
	await page.locator('#help [data-act=aloud]').click();
	await expect.poll(() => lastSaid(page)).toBe('有事怎么办');
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	await button(page, 'forward').click();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
	expect((await recordOf(page)).calls.at(-1)).toBe('cancel');
	await expect(button(page, 'toggle')).toHaveText('接着听');
});

test('with reduced motion nothing moves; where words cannot be marked, what they stand in is', async ({
	open,
}) => {
	const page = await open(GOOD, { reducedMotion: 'reduce', isOld: true });
	await page.locator('#help [data-act=aloud]').click();
	await expect(page.locator('#help [data-aloud]')).toHaveText('有事怎么办');
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	// By the keyboard: a pointer would make the test scroll.
	await button(page, 'forward').press('Enter');
	await expect(page.locator('#help [data-aloud]')).toContainText('投诉');
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('no voice for the language: nothing is drawn; in WeChat on Android a line says what helps', async ({
	open,
}) => {
	for (const voices of [[], [ENGLISH], [{ lang: 'zh-HK', localService: true }]]) {
		await expect(start(await open({ ...GOOD, voices }))).toBeHidden();
	}
	const phone = await open(
		{ ...GOOD, voices: [{ lang: 'zh_CN', localService: false }] },
		{ userAgent: ANDROID },
	);
	await expect(start(phone)).toBeHidden();
	await expect(phone.locator('.aloud .how')).toBeHidden();
	const wechat = await open({ ...GOOD, voices: [] }, { userAgent: WECHAT });
	await expect(wechat.locator('.aloud .how')).toBeVisible();
	await expect(start(wechat)).toBeHidden();
});

test('voices come late: the control comes with them, and nothing moves', async ({ open }) => {
	const page = await open({ ...GOOD, areVoicesLate: true });
	await expect(start(page)).toBeHidden();
	const before = await page.locator('#rides').boundingBox();
	await page.evaluate(() => (window as unknown as { voicesCome(): void }).voicesCome());
	await expect(start(page)).toBeVisible();
	expect(await page.locator('#rides').boundingBox()).toEqual(before);
});

test('Android: the local voice of the language, named in every sentence; a pause begins its sentence anew', async ({
	open,
}) => {
	const voices = [ENGLISH, { lang: 'zh_CN', localService: false }, { lang: 'zh_CN', localService: true }];
	const page = await open({ ...GOOD, voices, pauseCancels: true }, { userAgent: ANDROID });
	await start(page).click();
	await expect.poll(() => saidOn(page)).toHaveLength(1);
	await button(page, 'toggle').click();
	await button(page, 'toggle').click();
	await expect.poll(() => saidOn(page)).toHaveLength(2);
	const { said, calls } = await recordOf(page);
	expect(said[1]).toEqual(said[0]);
	expect(said[0]).toMatchObject({ lang: 'zh-CN', voice: 'zh_CN' });
	expect(calls).not.toContain('pause');
});

test('a voice of the network that falls silent after 14 seconds is nudged, and goes on', async ({ open }) => {
	const voices = [{ lang: 'zh-CN', localService: false }];
	const page = await open({ voices, takes: 16_000, silentAfter: 14_000 }, { hasClock: true });
	await start(page).click();
	await expect.poll(() => saidOn(page)).toHaveLength(1);
	await page.clock.runFor(17_000);
	expect(await saidOn(page)).toHaveLength(2);
});

test('iOS: speech is asked for within the tap, so that what follows may be said', async ({ open }) => {
	const page = await open({ ...GOOD, wantsTap: true });
	await start(page).click();
	await expect.poll(() => lastSaid(page)).toMatch(/^全年载客/);
});

test('an engine that is still busy is stopped first, and gets its time to stop', async ({ open }) => {
	const page = await open({ ...GOOD, isBusy: true, dropsAfterCancel: true });
	await start(page).click();
	await expect.poll(() => saidOn(page)).toHaveLength(1);
	await button(page, 'forward').click();
	await expect.poll(() => saidOn(page)).toHaveLength(2);
	expect((await recordOf(page)).calls.indexOf('cancel')).toBeLessThan(2);
});

test('a sentence that never ends, or an engine without a sound: the bar says so, and a tap begins the sentence anew', async ({
	open,
}) => {
	const page = await open({ voices: [CHINESE] }, { hasClock: true });
	await start(page).click();
	await expect.poll(() => saidOn(page)).toHaveLength(1);
	await page.clock.runFor(60_000);
	await expect(line(page)).toContainText('声音断了');
	await button(page, 'toggle').click();
	await page.clock.runFor(1000);
	const said = await saidOn(page);
	expect(said).toHaveLength(2);
	expect(said[1]).toBe(said[0]);

	const mute = await open({ ...GOOD, takes: 0 });
	await start(mute).click();
	await expect(line(mute)).toContainText('声音断了');
	const broken = await open({ ...GOOD, error: 'synthesis-failed' });
	await start(broken).click();
	await expect(line(broken)).toContainText('声音断了');
});

test('at its end a page says so, or leads on to the next, which is read from its title', async ({ open }) => {
	const page = await open({ ...GOOD, takes: 45 });
	await page.locator('#help [data-act=aloud]').click();
	await expect(line(page)).toHaveText('这一页读完了。');
	await button(page, 'goOn').click();
	await page.locator('#help [data-act=aloud]').click();
	await page.waitForURL(/volunteering/);
	await expect.poll(() => saidOn(page)).not.toHaveLength(0);
	const title = await page.locator('h1').textContent();
	expect((await saidOn(page))[0]).toBe(title);
	await button(page, 'stop').click();
	// Once only: who comes back later is not read to.
	await page.reload();
	await expect(start(page)).toBeVisible();
	expect(await saidOn(page)).toEqual([]);
});

test('a browser that wants a tap on the next page says so there', async ({ open }) => {
	const page = await open({ ...GOOD, wantsTap: true });
	// It has looked whether it is to go on; the next page is.
	await expect(start(page)).toBeVisible();
	await page.evaluate(() => sessionStorage.setItem('aloud', ''));
	await page.reload();
	await expect(line(page)).toContainText('就往下读');
	await button(page, 'toggle').click();
	await expect.poll(() => saidOn(page)).toEqual(['乘客']);
});

test('a recording is offered first, with its length and size, and comes from the network when it is asked for', async ({
	open,
}) => {
	const page = await open({ ...GOOD, voices: [] }, { language: 'en' });
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const link = page.locator('[data-act=recording]');
	await expect(link).toContainText('the minute version, 3 s, 0.1 MB');
	await link.click();
	await expect(page.locator('#aloud-bar audio')).toBeVisible();
	await expect.poll(() => asked.filter((path) => /recording\.mp3$/.test(path))).not.toHaveLength(0);
	await expect
		.poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => Math.round(audio.duration)))
		.toBe(3);
	await page.locator('#aloud-bar button').click();
	await expect(page.locator('#aloud-bar')).toBeHidden();
});
