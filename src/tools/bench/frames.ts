/** How evenly a page moves under a thumb: frames and long tasks while it is scrolled through on a slow processor. */
import type { Browser, CDPSession, Page } from 'playwright';
import { BARS, verdict } from './bars.ts';
import type { BuiltPage } from './pages.ts';
import { CPU_SLOWDOWN } from './slow-phone.ts';
import { table } from './table.ts';

/** What scrolling through a page took. */
interface Scrolling {
	readonly page: BuiltPage;
	/** How many frames were shown. */
	readonly frames: number;
	/** The slowest frames, in milliseconds, the worst first. */
	readonly slowest: readonly number[];
	/** Tasks that held the page up for more than 50 ms, in milliseconds. */
	readonly longTasks: readonly number[];
}

/** A phone as most readers hold it, sharp enough that painting costs what it costs there. */
const PHONE = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	serviceWorkers: 'block',
} as const;

/** Time after the load in which a page is done with itself, in milliseconds. */
const SETTLE_MS = 1500;

/** One movement of a thumb: pixels of a step, steps, pause between steps and after them in milliseconds. */
const SWIPE = { step: 85, steps: 10, between: 30, after: 200 };

/** How many screens are scrolled through at most: long pages are alike further down. */
const MOST_SWIPES = 20;

/** How many of the slowest frames are told. */
const TOLD = 3;

/**
 * Scrolls through every page from its top, as a thumb does.
 * @param onPage told of every page before its turn
 */
export async function scrollPages(
	browser: Browser,
	site: string,
	pages: readonly BuiltPage[],
	onPage: (page: BuiltPage) => void,
): Promise<Scrolling[]> {
	const scrollings: Scrolling[] = [];
	for (const page of pages) {
		onPage(page);
		const context = await browser.newContext(PHONE);
		const tab = await context.newPage();
		await tab.goto(site + page.address);
		await tab.waitForTimeout(SETTLE_MS);
		const devtools = await context.newCDPSession(tab);
		scrollings.push({ page, ...(await scrollThrough(tab, devtools)) });
		await context.close();
	}
	return scrollings;
}

async function scrollThrough(tab: Page, devtools: CDPSession): Promise<Omit<Scrolling, 'page'>> {
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	const noted = await tab.evaluateHandle(() => {
		// A method, because a function with a name needs help that the page does not have.
		const noted = {
			frames: [] as number[],
			longTasks: [] as number[],
			last: 0,
			note(now: number) {
				if (this.last > 0) this.frames.push(now - this.last);
				this.last = now;
				requestAnimationFrame((next) => this.note(next));
			},
		};
		requestAnimationFrame((now) => noted.note(now));
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) noted.longTasks.push(duration);
		}).observe({ type: 'longtask' });
		return noted;
	});
	await tab.mouse.move(PHONE.viewport.width / 2, PHONE.viewport.height / 2);
	for (let swipe = 0; swipe < MOST_SWIPES && !(await isAtEnd(tab)); swipe++) {
		for (let step = 0; step < SWIPE.steps; step++) {
			await tab.mouse.wheel(0, SWIPE.step);
			await tab.waitForTimeout(SWIPE.between);
		}
		await tab.waitForTimeout(SWIPE.after);
	}
	const { frames, longTasks } = await noted.evaluate(({ frames, longTasks }) => ({ frames, longTasks }));
	const slowest = [...frames].sort((a, b) => b - a).slice(0, TOLD);
	return { frames: frames.length, slowest, longTasks };
}

function isAtEnd(tab: Page): Promise<boolean> {
	return tab.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
}

/** The scrolling of pages as a table, with the bar below. */
export function framesReport(scrollings: readonly Scrolling[]): string {
	const rows = scrollings.map(({ page, frames, slowest, longTasks }) => [
		page.address,
		frames,
		slowest.map((time) => time.toFixed(0)).join(' '),
		longTasks.length,
		longTasks.length === 0 ? 0 : Math.round(Math.max(...longTasks)),
	]);
	return [
		table(['page', 'frames', 'slowest ms', 'long tasks', 'longest ms'], rows),
		'',
		verdict(
			BARS.frames,
			scrollings.map(({ page, slowest }) => ({ page: page.address, value: Math.round(slowest[0] ?? 0) })),
		),
	].join('\n');
}
