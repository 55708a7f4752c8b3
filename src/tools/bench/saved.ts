/** How fast a saved page opens, and whether the worker that saves moves the first view of a first visit. */
import type { Browser, Page } from 'playwright';
import { BARS, round, verdict } from './bars.ts';
import { MeasureError } from './browser.ts';
import { median } from './median.ts';
import type { BuiltPage } from './pages.ts';
import { openOnSlowPhone } from './slow-phone.ts';
import { table } from './table.ts';

/** What was measured of one page, in milliseconds. */
interface SavedTimes {
	readonly page: BuiltPage;
	/** From the start of the navigation to the end of the worker's answer, and to the first paint; one of each run. */
	readonly answered: readonly number[];
	readonly painted: readonly number[];
	/** LCP of a first visit on a slow phone, with the worker and with workers blocked; one of each run. */
	readonly withWorker: readonly number[];
	readonly without: readonly number[];
}

/** How long saving all may take, in milliseconds. */
const SAVING_MS = 60_000;

/**
 * Saves the site once and opens every page `runs` times from what is saved; then opens it as often for the first time,
 * with and without the worker in turns.
 * @param onPage told of every page before its turn
 * @throws MeasureError when the site is not saved in time
 */
export async function timeSaved(
	browser: Browser,
	site: string,
	pages: readonly BuiltPage[],
	runs: number,
	onPage: (page: BuiltPage) => void,
): Promise<SavedTimes[]> {
	const context = await browser.newContext();
	const tab = await context.newPage();
	await tab.goto(site);
	await tab.waitForSelector('[data-state="saved"]', { state: 'attached', timeout: SAVING_MS }).catch(() => {
		throw new MeasureError(`${site} was not saved within ${SAVING_MS / 1000} s.`);
	});
	const times: SavedTimes[] = [];
	for (const page of pages) {
		onPage(page);
		const opened: Awaited<ReturnType<typeof openSaved>>[] = [];
		const first: (readonly [number, number])[] = [];
		for (let run = 0; run < runs; run++) opened.push(await openSaved(tab, site + page.address));
		for (let run = 0; run < runs; run++) {
			const address = site + page.address;
			const withWorker = await openOnSlowPhone(browser, address);
			const without = await openOnSlowPhone(browser, address, { serviceWorkers: 'block' });
			first.push([withWorker.lcp, without.lcp] as const);
		}
		times.push({
			page,
			answered: opened.map(({ answered }) => answered),
			painted: opened.map(({ painted }) => painted),
			withWorker: first.map(([lcp]) => lcp),
			without: first.map(([, lcp]) => lcp),
		});
	}
	await context.close();
	return times;
}

async function openSaved(tab: Page, address: string): Promise<{ answered: number; painted: number }> {
	await tab.goto(address);
	// The page may be painted after it has loaded.
	await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
	return tab.evaluate(() => {
		const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		return { answered: navigation?.responseEnd ?? 0, painted: paint?.startTime ?? 0 };
	});
}

/** The times as a table, with the bars below. */
export function savedReport(times: readonly SavedTimes[]): string {
	const head = ['page', 'answered ms', 'painted ms', 'first visit: LCP ms', 'without worker ms', 'ratio'];
	const ratio = ({ withWorker, without }: SavedTimes) => median(withWorker) / median(without);
	const rows = times.map((time) => [
		time.page.address,
		...[time.answered, time.painted, time.withWorker, time.without].map((all) => Math.round(median(all))),
		ratio(time).toFixed(2),
	]);
	return [
		table(head, rows),
		'',
		verdict(
			BARS.saved,
			times.map(({ page, painted }) => ({ page: page.address, value: round(median(painted)) })),
		),
		verdict(
			BARS.unmoved,
			times.map((time) => ({ page: time.page.address, value: ratio(time) })),
		),
	].join('\n');
}
