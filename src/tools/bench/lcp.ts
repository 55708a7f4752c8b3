/** The largest contentful paint (LCP) of pages against that of the same text as bare HTML. */
import type { Browser, Page } from 'playwright';
import { BARS, round, verdict } from './bars.ts';
import { MeasureError } from './browser.ts';
import { median } from './median.ts';
import type { BuiltPage } from './pages.ts';
import { table } from './table.ts';

/** What one opening of a page showed. */
interface Run {
	/** When the largest picture or block of text was painted, in milliseconds from the start of the navigation. */
	readonly lcp: number;
	/** Sum of all layout shifts. */
	readonly shift: number;
}

/** All counted runs of a page and of its bare form. */
interface Comparison {
	readonly page: BuiltPage;
	readonly built: readonly Run[];
	readonly bare: readonly Run[];
}

/** Addresses of the two sites, base path included, without a slash at their end. */
interface Sites {
	readonly built: string;
	readonly bare: string;
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
const CPU_SLOWDOWN = 4;

/** Time after the load in which a late paint or shift would still come. */
const SETTLE_MS = 1000;

/**
 * Opens every page and its bare form in turns, `runs` times after a first time that does not count.
 * @param onPage told of every page before its turn
 * @throws MeasureError when a page does not come or paints nothing
 */
export async function comparePages(
	browser: Browser,
	sites: Sites,
	pages: readonly BuiltPage[],
	runs: number,
	onPage: (page: BuiltPage) => void,
): Promise<Comparison[]> {
	const comparisons: Comparison[] = [];
	for (const page of pages) {
		onPage(page);
		const built: Run[] = [];
		const bare: Run[] = [];
		for (let run = 0; run <= runs; run++) {
			built.push(await open(browser, sites.built + page.address));
			bare.push(await open(browser, sites.bare + page.address));
		}
		comparisons.push({ page, built: built.slice(1), bare: bare.slice(1) });
	}
	return comparisons;
}

/** The comparisons as a table, with the bars below. */
export function lcpReport(comparisons: readonly Comparison[]): string {
	const rows = comparisons.map((comparison) => {
		const { page, built, bare } = comparison;
		const shifts = built.map(({ shift }) => round(shift)).join(' ');
		return [page.address, ...summary(built), ...summary(bare), ratioOf(comparison).toFixed(2), shifts];
	});
	const head = ['page', 'LCP ms', 'min–max', 'bare ms', 'min–max', 'ratio', 'layout shift of each run'];
	return [
		table(head, rows),
		'',
		verdict(
			BARS.ratio,
			comparisons.map((comparison) => ({ page: comparison.page.address, value: ratioOf(comparison) })),
		),
		verdict(
			BARS.shift,
			comparisons.map(({ page, built }) => ({
				page: page.address,
				value: Math.max(...built.map(({ shift }) => shift)),
			})),
		),
	].join('\n');
}

function ratioOf({ built, bare }: Comparison): number {
	return medianLcp(built) / medianLcp(bare);
}

function medianLcp(runs: readonly Run[]): number {
	return median(runs.map(({ lcp }) => lcp));
}

function summary(runs: readonly Run[]): [median: number, range: string] {
	const times = runs.map(({ lcp }) => Math.round(lcp));
	return [Math.round(medianLcp(runs)), `${Math.min(...times)}–${Math.max(...times)}`];
}

/** Opens an address as a reader who was never there, on a slow phone and a slow network. */
async function open(browser: Browser, address: string): Promise<Run> {
	const context = await browser.newContext(PHONE);
	try {
		const tab = await context.newPage();
		const devtools = await context.newCDPSession(tab);
		await devtools.send('Network.enable');
		await devtools.send('Network.emulateNetworkConditions', NETWORK);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		const answer = await tab.goto(address, { waitUntil: 'load' });
		if (!answer?.ok()) throw new MeasureError(`${address} was answered with ${answer?.status()}.`);
		await tab.waitForTimeout(SETTLE_MS);
		return await readRun(tab, address);
	} finally {
		await context.close();
	}
}

async function readRun(tab: Page, address: string): Promise<Run> {
	// The last entry is the one that counts until a reader acts.
	const lcp = (await noted(tab, 'largest-contentful-paint')).at(-1)?.startTime;
	if (lcp === undefined) throw new MeasureError(`${address} painted nothing that counts as LCP.`);
	const shifts = await noted(tab, 'layout-shift');
	return { lcp, shift: shifts.reduce((sum, { value }) => sum + value, 0) };
}

/** What the browser notes of a paint or a shift; only shifts have a value. */
interface Entry {
	readonly startTime: number;
	readonly value: number;
}

/**
 * Gives what the browser has noted of a type since the navigation began. It hands such entries only to an observer,
 * which gets the earlier ones at once if it asks for buffered ones.
 */
function noted(tab: Page, type: string): Promise<Entry[]> {
	return tab.evaluate((wanted) => {
		const observer = new PerformanceObserver(() => undefined);
		observer.observe({ type: wanted, buffered: true });
		const entries = observer.takeRecords() as (PerformanceEntry & { value?: number })[];
		return entries.map(({ startTime, value = 0 }) => ({ startTime, value }));
	}, type);
}
