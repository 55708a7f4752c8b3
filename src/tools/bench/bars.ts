/** The numbers that every page has to hold, and whether it does. Tests assert weights; speed is only told. */

/** One number to hold. */
export interface Bar {
	readonly name: string;
	/** Whether the limit is the most or the least that a page may have. */
	readonly side: 'at most' | 'at least';
	readonly limit: number;
	/** Unit and the like, with its space. */
	readonly unit?: string;
}

/** What was measured on one page. */
export interface Measured {
	/** How the page is called in the table. */
	readonly page: string;
	readonly value: number;
}

export const BARS = {
	/** One round trip. */
	html: { name: 'HTML with its CSS, brotli', side: 'at most', limit: 14 * 1024, unit: ' bytes' },
	/** The data page runs in the browser, and brings all rows for that. */
	dataHtml: { name: 'HTML of the data page, brotli', side: 'at most', limit: 28 * 1024, unit: ' bytes' },
	wholeHtml: { name: 'HTML of the whole report, brotli', side: 'at most', limit: 40 * 1024, unit: ' bytes' },
	sharedStyles: { name: 'Styles that pages share, brotli', side: 'at most', limit: 6 * 1024, unit: ' bytes' },
	styles: { name: 'CSS, minified', side: 'at most', limit: 22 * 1024, unit: ' bytes' },
	scripts: {
		name: 'JavaScript before the first tap of a reading page, brotli',
		side: 'at most',
		limit: 5 * 1024,
		unit: ' bytes',
	},
	/** It comes with every release, with the list of what it keeps. */
	worker: { name: 'Worker with its list, brotli', side: 'at most', limit: 8 * 1024, unit: ' bytes' },
	performance: { name: 'Lighthouse performance', side: 'at least', limit: 100 },
	accessibility: { name: 'Lighthouse accessibility', side: 'at least', limit: 100 },
	'best-practices': { name: 'Lighthouse best practices', side: 'at least', limit: 100 },
	seo: { name: 'Lighthouse SEO', side: 'at least', limit: 100 },
	ratio: { name: 'LCP against bare HTML', side: 'at most', limit: 1.1, unit: ' times' },
	/** A saved page, from the tap to the first paint, on this machine as it is. */
	saved: { name: 'First paint of a saved page', side: 'at most', limit: 100, unit: ' ms' },
	unmoved: {
		name: 'LCP of a first visit with the worker against without',
		side: 'at most',
		limit: 1.1,
		unit: ' times',
	},
	/** The deck, which is moved by one thumb from end to end. */
	frames: { name: 'Slowest frame of the deck', side: 'at most', limit: 50, unit: ' ms' },
	/** From a key to the hits, on a processor four times slower. */
	key: { name: 'Answer of the search to a key', side: 'at most', limit: 50, unit: ' ms' },
	searchScripts: {
		name: 'JavaScript of the page of search, brotli',
		side: 'at most',
		limit: 20 * 1024,
		unit: ' bytes',
	},
	searchTexts: {
		name: 'Texts that the search looks through, of one language, brotli',
		side: 'at most',
		limit: 70 * 1024,
		unit: ' bytes',
	},
	/** Of a thousand pages of print, with the second reader. */
	outline: { name: 'Outline of a thick report', side: 'at most', limit: 10, unit: ' s' },
	/** From a Word file to the edition that it makes, which the check finds no fault in. */
	draft: { name: 'Draft of a report', side: 'at most', limit: 30, unit: ' s' },
	draftSite: { name: 'Site of a draft, from the file on', side: 'at most', limit: 105, unit: ' s' },
	/** Until the whole report is saved, in both languages. */
	visitRequests: { name: 'Requests of a first visit with saving', side: 'at most', limit: 12 },
	visitBytes: { name: 'Bytes of a first visit with saving', side: 'at most', limit: 380 * 1024 },
	visits: { name: 'First visits an hour', side: 'at least', limit: 12_000 },
	shift: { name: 'Layout shift', side: 'at most', limit: 0 },
} as const satisfies Record<string, Bar>;

/** Says in one line whether a bar holds on these pages, and where not; the worst page first. */
export function verdict({ name, side, limit, unit = '' }: Bar, measured: readonly Measured[]): string {
	const sign = side === 'at most' ? 1 : -1;
	const sorted = [...measured].sort((a, b) => sign * (b.value - a.value));
	const [worst] = sorted;
	const promise = `${name}: ${side} ${limit}${unit}`;
	if (worst === undefined) return `  ?      ${promise}; not measured`;
	const over = sorted.filter(({ value }) => sign * value > sign * limit);
	const told = ({ page, value }: Measured) => `${page} ${round(value)}`;
	if (over.length === 0) return `  holds  ${promise}; nearest of ${measured.length}: ${told(worst)}`;
	return `  MISSED ${promise}; ${over.length} of ${measured.length} do not: ${over.map(told).join(', ')}`;
}

/** A number as tables and verdicts show it: up to three decimals. */
export function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
