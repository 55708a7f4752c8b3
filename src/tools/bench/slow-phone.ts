/** One opening of a page on a slow phone, and what it showed. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { MeasureError } from './browser.ts';

/** What one opening of a page showed. */
export interface Opening {
	/** When the largest picture or block of text was painted, in milliseconds from the start of the navigation. */
	readonly lcp: number;
	/** Sum of all layout shifts. */
	readonly shift: number;
	/** Text of what was shifted. */
	readonly moved: readonly string[];
}

/** A cheap phone, as Lighthouse takes it. */
const PHONE = {
	viewport: { width: 412, height: 823 },
	deviceScaleFactor: 1.75,
	isMobile: true,
	hasTouch: true,
};

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms for the way there and back. */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1000 * 1000) / 8,
	uploadThroughput: (750 * 1000) / 8,
};

/** How many times slower than this machine the phone is. */
export const CPU_SLOWDOWN = 4;

/** Time after the load in which a late paint or shift would still come. */
const SETTLE_MS = 1000;

/** How often that time is given to a page that has painted nothing yet: on a busy machine the load may come first. */
const PATIENCE = 10;

/**
 * Opens an address as a reader who was never there, on a slow phone and a slow network.
 * @throws MeasureError when the page does not come or paints nothing
 */
export async function openOnSlowPhone(
	browser: Browser,
	address: string,
	options: BrowserContextOptions = {},
): Promise<Opening> {
	const context = await browser.newContext({ ...PHONE, ...options });
	try {
		const tab = await context.newPage();
		const devtools = await context.newCDPSession(tab);
		await devtools.send('Network.enable');
		await devtools.send('Network.emulateNetworkConditions', NETWORK);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		const answer = await tab.goto(address, { waitUntil: 'load' });
		if (!answer?.ok()) throw new MeasureError(`${address} was answered with ${answer?.status()}.`);
		for (let waited = 0; waited < PATIENCE; waited++) {
			await tab.waitForTimeout(SETTLE_MS);
			const opening = await readOpening(tab);
			if (opening !== undefined) return opening;
		}
		throw new MeasureError(`${address} painted nothing that counts as LCP.`);
	} finally {
		await context.close();
	}
}

/** What the page has shown so far; nothing when it has painted nothing. */
async function readOpening(tab: Page): Promise<Opening | undefined> {
	// The last entry is the one that counts until a reader acts.
	const lcp = (await noted(tab, 'largest-contentful-paint')).at(-1)?.startTime;
	if (lcp === undefined) return undefined;
	const shifts = await noted(tab, 'layout-shift');
	return {
		lcp,
		shift: shifts.reduce((sum, { value }) => sum + value, 0),
		moved: shifts.flatMap(({ moved }) => moved),
	};
}

/** What the browser notes of a paint or a shift; only shifts have a value, and something that moved. */
interface Entry {
	readonly startTime: number;
	readonly value: number;
	readonly moved: readonly string[];
}

/** A layout shift, which TypeScript does not know, or any other entry. */
interface NotedEntry extends PerformanceEntry {
	readonly value?: number;
	readonly sources?: readonly { readonly node: Node | null }[];
}

/**
 * Gives what the browser has noted of a type since the navigation began. It hands such entries only to an observer,
 * which gets the earlier ones at once if it asks for buffered ones.
 */
function noted(tab: Page, type: string): Promise<Entry[]> {
	return tab.evaluate((wanted) => {
		const observer = new PerformanceObserver(() => undefined);
		observer.observe({ type: wanted, buffered: true });
		const entries: NotedEntry[] = observer.takeRecords();
		return entries.map(({ startTime, value = 0, sources = [] }) => ({
			startTime,
			value,
			moved: sources.map(({ node }) => `${node?.nodeName ?? 'something'} “${node?.textContent?.trim()}”`),
		}));
	}, type);
}
