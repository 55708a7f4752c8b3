/** The largest contentful paint (LCP) of pages against that of the same text as bare HTML. */
import type { Browser } from 'playwright';
import { BARS, round, verdict } from './bars.ts';
import { median } from './median.ts';
import type { BuiltPage } from './pages.ts';
import { openOnSlowPhone, type Opening } from './slow-phone.ts';
import { table } from './table.ts';

/** All counted runs of a page and of its bare form. */
interface Comparison {
	readonly page: BuiltPage;
	readonly built: readonly Opening[];
	readonly bare: readonly Opening[];
}

/** Addresses of the two sites, base path included, without a slash at their end. */
interface Sites {
	readonly built: string;
	readonly bare: string;
}

/** How much is shown of what moved, in characters. */
const MOVED_WIDTH = 80;

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
		const built: Opening[] = [];
		const bare: Opening[] = [];
		for (let run = 0; run <= runs; run++) {
			built.push(await openOnSlowPhone(browser, sites.built + page.address));
			bare.push(await openOnSlowPhone(browser, sites.bare + page.address));
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
		...comparisons.flatMap(movedLines),
	].join('\n');
}

function movedLines({ page, built }: Comparison): string[] {
	const moved = [...new Set(built.flatMap(({ moved }) => moved))];
	return moved.map((what) => `    ${page.address} moved ${inOneLine(what).slice(0, MOVED_WIDTH)}`);
}

function inOneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function ratioOf({ built, bare }: Comparison): number {
	return medianLcp(built) / medianLcp(bare);
}

function medianLcp(runs: readonly Opening[]): number {
	return median(runs.map(({ lcp }) => lcp));
}

function summary(runs: readonly Opening[]): [median: number, range: string] {
	const times = runs.map(({ lcp }) => Math.round(lcp));
	return [Math.round(medianLcp(runs)), `${Math.min(...times)}–${Math.max(...times)}`];
}
