/** The deck in a real browser: a screen at a time, and never a word that one cannot come to. */
import { expect, type Page } from 'playwright/test';
import { PRINTED_LANGUAGE } from '../src/lib/site/languages.ts';
import { DECK } from '../src/lib/site/pages.ts';
import { layOut, layoutShift } from './layout-faults.ts';
import { samplesOf } from './samples.ts';
import { elderPages, sitePages } from './site-pages.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { fewOf } from './whole.ts';

const variant = VARIANTS.plain;
const isDeck = ({ chapter, part }: { chapter?: string; part?: string }) =>
	chapter === DECK && part === undefined;
const decks = sitePages(variant).filter(isDeck);
const elderDecks = elderPages(variant).filter(isDeck);

/** Screens on which text may have to be scrolled to: small, low, with text of twice the size, and one that fits. */
const SCREENS = [
	{ name: 'the smallest phone', width: 320, height: 480, text: 100 },
	{ name: 'a phone on its side', width: 568, height: 320, text: 100 },
	{ name: 'text of twice the size', width: 390, height: 844, text: 200 },
	{ name: 'text of twice the size on a wide screen', width: 1280, height: 800, text: 200 },
	{ name: 'a common phone', width: 390, height: 844, text: 100 },
	{ name: 'a desk', width: 1280, height: 800, text: 100 },
];

/** Words and ways of a deck, each of which must come into sight and stay there. */
const WORDS = 'main .deck :is(h1, h2, .sentence, data > b, .ways a, .end a, figcaption)';

/** Words that no scrolling brings into sight, because the page snaps away from them, or because something lies over them. */
function hiddenWords(page: Page): Promise<string[]> {
	return page.evaluate(async (selector) => {
		const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		/** Waits until the page stands still, wherever it has snapped to. */
		const rest = async () => {
			for (let top = NaN; top !== scrollY;) {
				top = scrollY;
				await nextFrame();
			}
		};
		const isSeen = (element: Element, box: DOMRect | undefined) => {
			// A glyph fills the middle of its line.
			const inset = (box?.height ?? 0) * 0.25;
			if (!box || box.top + inset < 0 || box.bottom - inset > innerHeight) return false;
			const seen = document.elementFromPoint(
				box.left + Math.min(box.width / 2, 8),
				(box.top + box.bottom) / 2,
			);
			return seen !== null && (element.contains(seen) || seen.contains(element));
		};
		const words = [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
			const lines = document.createRange();
			lines.selectNodeContents(element);
			return { element, lines, first: false, last: false };
		});
		const isHidden = ({ first, last }: (typeof words)[0]) => !first || !last;
		/** Notes of all words that are not seen yet which of their ends the page shows where it stands. */
		const lookAround = () => {
			for (const word of words.filter(isHidden)) {
				const { top, bottom } = word.element.getBoundingClientRect();
				if (bottom < 0 || top > innerHeight) continue;
				// What is not wide is a place where a line may break.
				const boxes = [...word.lines.getClientRects()].filter(({ width }) => width > 0);
				word.first ||= isSeen(word.element, boxes[0]);
				word.last ||= isSeen(word.element, boxes.at(-1));
			}
		};
		for (const word of words) {
			for (const block of ['nearest', 'start', 'end'] as const) {
				if (!isHidden(word)) break;
				word.element.scrollIntoView({ block, behavior: 'instant' });
				await rest();
				lookAround();
			}
		}
		return words.filter(isHidden).map(({ element }) => element.textContent.trim().slice(0, 40));
	}, WORDS);
}

for (const page of fewOf([...decks, ...samplesOf(elderDecks, editionsOf(variant))])) {
	test(`${page.address} brings every word into sight on every screen`, async ({ serve, reader }) => {
		test.slow();
		const browser = await reader(PHONE);
		const site = await serve(variant);
		for (const { name, width, height, text } of SCREENS) {
			// Large type is text of such a size; the longer language is tried where there is the least room.
			if (text > 100 && (page.view === 'elder' || page.language !== PRINTED_LANGUAGE)) continue;
			await browser.setViewportSize({ width, height });
			await browser.goto(site + page.address);
			await browser.evaluate((percent) => {
				if (percent > 100) document.documentElement.style.fontSize = `${percent}%`;
			}, text);
			await layOut(browser);
			expect.soft(await hiddenWords(browser), name).toEqual([]);
		}
	});
}

for (const page of fewOf(decks)) {
	test(`${page.address} is moved through by keys, stands still, and shows the way out all along`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader(PHONE);
		await browser.setViewportSize(PHONE.viewport);
		await browser.goto((await serve(variant)) + page.address);
		expect(await layoutShift(browser), 'moved by').toBe(0);
		await browser.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

		const count = await browser.locator('main section[id] > .bay').count();
		const close = browser.locator('main a.close');
		for (let index = 0; index < count; index++) {
			const scene = browser.locator('main section').nth(index);
			await scene.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
			await expect(close).toBeInViewport({ ratio: 1 });
		}
		await browser.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		// The keyboard comes to every way of every scene, each in sight when it is reached.
		const links = await browser.locator('main .deck a').count();
		await browser.locator('main a.close').focus();
		for (let reached = 1; reached < links; reached++) {
			await browser.keyboard.press('Tab');
			const focused = browser.locator('main .deck a:focus');
			await expect(focused).toHaveCount(1);
			await expect(focused).toBeInViewport();
		}
		await browser.keyboard.press('End');
		await expect(browser.locator('footer')).toBeInViewport();
	});

	test(`${page.address} shows whole pictures with less motion, and without scripts`, async ({
		serve,
		reader,
	}) => {
		const site = await serve(variant);
		const browser = await reader(PHONE_WITHOUT_SCRIPTS);
		await browser.emulateMedia({ reducedMotion: 'reduce' });
		await browser.goto(site + page.address);
		const running = await browser.evaluate(() => document.getAnimations().length);
		expect(running).toBe(0);
		await expect(browser.locator('main svg[role=img]').first()).toBeVisible();
	});

	test(`${page.address} has a number in its place when it is scrolled there`, async ({ serve, reader }) => {
		const browser = await reader(PHONE);
		await browser.goto((await serve(variant)) + page.address);
		await layOut(browser);
		const scenes = browser.locator('main section:has(> .bay)');
		for (let index = 0; index < (await scenes.count()); index++) {
			const scene = scenes.nth(index);
			await scene.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
			// What the number does has come to its end where the scene fills the screen.
			const progress = await scene
				.locator('.bay > svg > g')
				.evaluate((group) =>
					group.getAnimations().map((animation) => animation.effect?.getComputedTiming().progress ?? 1),
				);
			expect.soft(progress, `scene ${index + 1}`).toEqual(progress.map(() => 1));
		}
	});
}
