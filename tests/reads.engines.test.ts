/** One page of each kind, in both languages and views and on two widths of phones, read in each engine. */
import { expect } from 'playwright/test';
import { NARROW, SCREEN, becomes } from './engine-page.ts';
import { readingFaults, sidewaysIn } from './engine-looks.ts';
import { test } from './engine-test.ts';
import { firstOfEachKind } from './samples.ts';
import { elderPages, runsInBrowser, sitePages, type SitePage } from './site-pages.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;
const editions = editionsOf(variant);

const VIEWS = { 'the plain view': sitePages, 'large type': elderPages } as const;

for (const [view, pagesOf] of Object.entries(VIEWS)) {
	for (const language of ['zh-CN', 'en'] as const) {
		const pages = firstOfEachKind(pagesOf(variant), editions).filter((page) => page.language === language);

		test(`${view}, ${language}: each kind of page is there whole, and nothing scrolls sideways`, async ({
			tab,
			serve,
		}) => {
			test.setTimeout(300_000);
			const site = await serve(variant);
			const faults: string[] = [];
			for (const page of pages) {
				await tab.resize(SCREEN.width, SCREEN.height);
				await tab.open(site + page.address);
				if (runsInBrowser(page)) await becomes(tab, isRunning, true);
				const found = [...(await tab.run(readingFaults)), ...(await tab.run(sidewaysIn))];
				await tab.resize(NARROW.width, NARROW.height);
				found.push(...(await tab.run(sidewaysIn)).map((fault) => `on the narrowest phone: ${fault}`));
				found.push(...tab.takeTroubles().filter((trouble) => !isExpected(page, trouble)));
				faults.push(...found.map((fault) => `${page.address} ${fault}`));
			}
			expect(pages.length).toBeGreaterThan(8);
			expect(faults).toEqual([]);
		});
	}
}

/** In the page: whether the data page has begun to work. */
function isRunning(): boolean {
	const controls = document.querySelector('main [role="search"]');
	return controls !== null && getComputedStyle(controls).visibility === 'visible';
}

/** The page for what is not there is answered with 404, and browsers say so. */
function isExpected({ place }: SitePage, trouble: string): boolean {
	return place === '/404' && trouble.includes('404');
}
