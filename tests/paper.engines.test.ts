/** One page of each kind on paper, in the engines that can print without a person. */
import { expect } from 'playwright/test';
import { test } from './engine-test.ts';
import { plain, sheetsOf, strandedLines } from './paper.ts';
import { firstOfEachKind } from './samples.ts';
import { isMissingPage, isWholeReport, runsInBrowser, sitePages } from './site-pages.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;
const pages = firstOfEachKind(sitePages(variant), editionsOf(variant)).filter(
	// The whole report is set in columns, which Firefox may end with a heading; it is printed as a PDF by Chromium.
	(page) => !isMissingPage(page) && !runsInBrowser(page) && !isWholeReport(page) && page.own !== 'search',
);

for (const language of ['zh-CN', 'en'] as const) {
	test(`${language}: no sheet of a page is empty, and no heading ends one`, async ({ tab, serve }) => {
		test.skip(tab.print === undefined, 'the driver of this engine prints nothing');
		test.setTimeout(300_000);
		const site = await serve(variant);
		const faults: string[] = [];
		for (const { address, own } of pages.filter((page) => page.language === language)) {
			await tab.open(site + address);
			const headings = new Set((await tab.run(headingsOf)).map(plain));
			const sheets = await sheetsOf((await tab.print?.()) ?? new Uint8Array());
			const withoutWords = sheets.filter(({ lines }) => lines.length === 0).length;
			// Letters of what hangs in halls are outlines: each of its pictures is a sheet.
			const empty = own === 'print' ? withoutWords - (await tab.run(picturesIn)) : withoutWords;
			const stranded = strandedLines(sheets, ({ text }) => headings.has(text));
			faults.push(
				...(empty === 0 ? [] : [`${address} ${empty} of ${sheets.length} sheets are empty`]),
				...stranded.map((heading) => `${address} ${heading}`),
			);
		}
		expect(faults).toEqual([]);
	});
}

/** In the page: how many pictures of sheets it shows. */
function picturesIn(): number {
	return document.querySelectorAll('article img').length;
}

/** In the page: the words of its headings. In the contents a heading stands beside what it heads. */
function headingsOf(): string[] {
	return [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)')]
		.filter((heading) => !heading.matches('#contents li *'))
		.map(({ innerText }) => innerText);
}
