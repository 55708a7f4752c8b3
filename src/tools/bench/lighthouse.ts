/** Lighthouse's judgement of pages on a phone. */
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { BARS, round, verdict } from './bars.ts';
import { browserPath, MeasureError, QUIET_FLAGS } from './browser.ts';
import { costsOf, type Cost, type CostPlace } from './lighthouse-costs.ts';
import type { BuiltPage } from './pages.ts';
import { table } from './table.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one page. */
interface Judgement {
	readonly page: BuiltPage;
	/** Out of a hundred, in the order of {@link CATEGORIES}. */
	readonly scores: readonly number[];
	/** In milliseconds, as Lighthouse computes it for a slow phone. */
	readonly lcp: number;
	readonly shift: number;
	readonly costs: readonly Cost[];
}

/** How many places of an audit are listed for a page. */
const PLACES_SHOWN = 4;

/** How much of an element is shown, in characters. */
const PLACE_WIDTH = 160;

/**
 * Lets Lighthouse look at every page as a phone, with an empty cache.
 * @param site address of the site, base path included, without a slash at its end
 * @param onPage told of every page before its turn
 * @throws MeasureError when a page cannot be judged, even at a second try
 */
export async function judgePages(
	site: string,
	pages: readonly BuiltPage[],
	onPage: (page: BuiltPage) => void,
): Promise<Judgement[]> {
	const chrome = await launch({
		chromePath: browserPath(),
		chromeFlags: ['--headless=new', ...QUIET_FLAGS],
		logLevel: 'silent',
	});
	try {
		const judgements: Judgement[] = [];
		for (const page of pages) {
			onPage(page);
			const judge = () => judgePage(site + page.address, chrome.port);
			// A busy machine can make it miss a paint; that is no fault of the page.
			judgements.push(judgementOf(page, await judge().catch(judge)));
		}
		return judgements;
	} finally {
		chrome.kill();
	}
}

async function judgePage(address: string, port: number): Promise<Result> {
	const run = await lighthouse(address, { port, onlyCategories: [...CATEGORIES], logLevel: 'silent' });
	const error = run?.lhr.runtimeError;
	if (run === undefined || error) {
		throw new MeasureError(`Lighthouse could not judge ${address}: ${error?.message ?? 'it gave no result'}`);
	}
	return run.lhr;
}

function judgementOf(page: BuiltPage, result: Result): Judgement {
	const measured = (audit: string) => {
		const value = result.audits[audit]?.numericValue;
		if (value === undefined)
			throw new MeasureError(`Lighthouse did not measure ${audit} of ${page.address}.`);
		return value;
	};
	return {
		page,
		scores: CATEGORIES.map((category) => {
			const score = result.categories[category]?.score;
			if (typeof score !== 'number')
				throw new MeasureError(`Lighthouse did not judge ${category} of ${page.address}.`);
			return Math.round(score * 100);
		}),
		lcp: measured('largest-contentful-paint'),
		shift: measured('cumulative-layout-shift'),
		costs: costsOf(result),
	};
}

/** The judgements as a table, with the bars below, and then every audit that cost points. */
export function lighthouseReport(judgements: readonly Judgement[]): string {
	const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP ms', 'CLS'];
	const rows = judgements.map(({ page, scores, lcp, shift }) => [
		page.address,
		...scores,
		Math.round(lcp),
		round(shift),
	]);
	const bars = CATEGORIES.map((category, index) =>
		verdict(
			BARS[category],
			judgements.map(({ page, scores }) => ({ page: page.address, value: scores[index] ?? 0 })),
		),
	);
	return [table(head, rows), '', ...bars, '', costReport(judgements)].join('\n');
}

/** Groups by audit: what costs points on one page mostly does on others. */
function costReport(judgements: readonly Judgement[]): string {
	const costs = judgements.flatMap(({ page, costs }) => costs.map((cost) => ({ page, cost })));
	const audits = [...new Set(costs.map(({ cost }) => cost.audit))];
	if (audits.length === 0) return 'No audit cost points.';
	const blocks = audits.map((audit) => {
		const found = costs.filter(({ cost }) => cost.audit === audit);
		const [first] = found;
		const title = `  ${first?.cost.category}: ${first?.cost.title} (${audit})`;
		return [title, ...found.flatMap(({ page, cost }) => costLines(page, cost))].join('\n');
	});
	return ['Audits that cost points:', ...blocks].join('\n\n');
}

function costLines({ address }: BuiltPage, { points, found, places }: Cost): string[] {
	const price = points === 0 ? 'a hint, without points' : `−${points.toFixed(1)} points`;
	const shown = places.slice(0, PLACES_SHOWN).flatMap(placeLines);
	const more = places.length > PLACES_SHOWN ? [`        and ${places.length - PLACES_SHOWN} more`] : [];
	return [`    ${[address, price, found].filter(Boolean).join('  ')}`, ...shown, ...more];
}

function placeLines({ where, why }: CostPlace): string[] {
	return [`        ${shorten(where)}`, ...(why === undefined ? [] : [`            ${why}`])];
}

function shorten(text: string): string {
	return text.length > PLACE_WIDTH ? `${text.slice(0, PLACE_WIDTH - 1)}…` : text;
}
