/** Pages as a browser prints them. */
import { expect, type Page } from 'playwright/test';
import { PRINTED_LANGUAGE } from '../src/lib/site/languages.ts';
import { DECK, HALLS } from '../src/lib/site/pages.ts';
import { A4, plain, print, printedCode, strandedHeadings, textOn, type Sheet } from './paper.ts';
import { codedSamples, paperAddress, printedSamples } from './printed-pages.ts';
import { misreadings } from './qr-damage.ts';
import { samplesOf } from './samples.ts';
import {
	elderPages,
	isForSharing,
	isMissingPage,
	isTool,
	isWholeReport,
	runsInBrowser,
	sitePages,
	type SitePage,
} from './site-pages.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { editionOf, editionsOf, VARIANTS, type Variant } from './variants.ts';
import { fewOf, IS_WHOLE } from './whole.ts';

const { plain: usual, moved } = VARIANTS;

/** By night, so that a dark page would show; other tests do not share a browser page that is set to print. */
const READER = { ...PHONE, colorScheme: 'dark' } as const;
const READER_WITHOUT_SCRIPTS = { ...PHONE_WITHOUT_SCRIPTS, colorScheme: 'dark' } as const;

/** Points; what is smaller is hard to read on paper. */
const SMALLEST_TYPE = 7;

/** What leads to other pages from paragraphs and from the contents of a cover; a § says by itself where it is told. */
const LINKS_IN_TEXT =
	'main p:not(.told) > a[href^="/"]:not([href*="#section-"]), main #contents li a[href^="/"]';

/** Paper as a coarse scan shows it, of 150 dots to an inch, where a browser prints 96 pixels. */
const SCANNER = { ...READER, deviceScaleFactor: 150 / 96 } as const;

/**
 * The usual site's pages, one of each kind, and the whole report of the other site, which has another length. That of the usual
 * one is read as the PDF that a command makes of it (report-pdf).
 */
const PRINTED: readonly { page: SitePage; variant: Variant }[] = [
	...printedSamples(usual)
		.filter((page) => !isWholeReport(page) && page.own !== 'search')
		.filter((page) => IS_WHOLE || (page.language === PRINTED_LANGUAGE && isRead(page)))
		.map((page) => ({ page, variant: usual })),
	...sitePages(moved)
		.filter((page) => isWholeReport(page) && (IS_WHOLE || page.language === PRINTED_LANGUAGE))
		.map((page) => ({ page, variant: moved })),
];

/** Chapters, lists and the data in large type: paper is read like any paper. */
const PRINTED_LARGE = samplesOf(elderPages(usual), editionsOf(usual)).filter(
	(page) =>
		page.chapter !== undefined &&
		page.chapter !== DECK &&
		!page.part &&
		!isWholeReport(page) &&
		!isMissingPage(page) &&
		!isForSharing(page),
);

/** The same page in the other view. */
function addressOfPlain({ address }: SitePage): string {
	return address.replace('/elder/', '/');
}

/** Whether somebody reads it through or by it finds a place: what is looked up, and what the site says of itself, is made of the same parts. */
function isRead(page: SitePage): boolean {
	if (page.own) return page.own === HALLS;
	return !page.hall && (!isTool(page) || runsInBrowser(page));
}

for (const { page, variant } of PRINTED) {
	test(`${variant.folder}: ${page.address} prints on A4: no sheet empty, no type tiny, no heading last, addresses written out`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader(READER_WITHOUT_SCRIPTS);
		await browser.goto((await serve(variant)) + page.address);
		const sheets = await print(browser);
		for (const { width, height, lines } of sheets) {
			expect(Math.abs(width - A4.width)).toBeLessThan(1);
			expect(Math.abs(height - A4.height)).toBeLessThan(1);
			expect(lines.length).toBeGreaterThan(0);
			expect(lines.filter(({ size }) => size < SMALLEST_TYPE)).toEqual([]);
		}
		expect(await strandedHeadings(browser, sheets)).toEqual([]);
		const written = textOn(sheets);
		const links = await hrefsIn(browser, `:is(${LINKS_IN_TEXT}):visible`);
		expect(links.filter((href) => !written.includes(`(${href})`))).toEqual([]);
		expect(written).not.toContain('(#');
		if (isWholeReport(page)) expectWholeReport(sheets, page, variant);
	});
}

for (const page of PRINTED_LARGE) {
	test(`${page.address} takes on paper what it takes from the other view, give or take a sheet`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader(READER_WITHOUT_SCRIPTS);
		const site = await serve(usual);
		const printed: Sheet[][] = [];
		for (const address of [page.address, addressOfPlain(page)]) {
			await browser.goto(site + address);
			printed.push(await print(browser));
		}
		const [large = [], plainly = []] = printed;
		expect(large.length).toBeLessThanOrEqual(plainly.length + 1);
		expect(large.flatMap(({ lines }) => lines.filter(({ size }) => size < SMALLEST_TYPE))).toEqual([]);
	});
}

/** The longer addresses, below a path, first. */
for (const variant of fewOf([moved, usual])) {
	for (const page of fewOf(codedSamples(variant), 2)) {
		test(`${variant.folder}: ${page.address} has on paper its address in words, and in one QR code that two decoders read, whole and damaged`, async ({
			serve,
			reader,
		}) => {
			const browser = await reader(SCANNER);
			await browser.emulateMedia({ media: 'screen' });
			await browser.goto((await serve(variant)) + page.address);
			await expect(browser.locator('.paper svg')).toHaveCount(1);
			await expect(browser.locator('.paper svg')).toBeHidden();
			const address = paperAddress(page, variant);
			const { picture, code } = await printedCode(browser);
			expect(await misreadings(picture, code, address)).toEqual({});
			await expect(browser.locator('footer').getByText(address, { exact: true })).toBeVisible();
		});
	}
}

test.describe('on paper', () => {
	test('a heading that is left alone at the end of a sheet would be found', async ({ serve, reader }) => {
		const browser = await reader(READER);
		await browser.goto(`${await serve(usual)}/en/`);
		await browser.evaluate(() => {
			const heading = document.createElement('h2');
			heading.append('Left alone');
			heading.style.breakAfter = 'page';
			document.querySelector('footer')?.before(heading);
		});
		const sheets = await print(browser);
		expect(await strandedHeadings(browser, sheets)).toEqual([expect.stringContaining('Leftalone')]);
	});

	test('what a reader can unfold lies open', async ({ serve, reader }) => {
		const browser = await reader(READER);
		await browser.goto(`${await serve(usual)}/en/`);
		await fold(browser, 'the numbers behind it');
		expect(textOn(await print(browser))).toContain('thenumbersbehindit');
	});

	test('what a reader can unfold lies open in an older browser, too, and is folded again afterwards', async ({
		browser,
		serve,
	}) => {
		const older = await (await browser.newContext(READER)).newPage();
		await older.addInitScript(() => {
			CSS.supports = () => false;
		});
		await older.goto(`${await serve(usual)}/en/`);
		await fold(older, 'the numbers behind it');
		await older.evaluate(() => dispatchEvent(new Event('beforeprint')));
		const closed = older.locator('main details:not([open])');
		await expect(closed).toHaveCount(0);
		await older.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(closed).not.toHaveCount(0);
		await expect(older.locator('main details[open]')).toHaveCount(0);
		await older.context().close();
	});
});

/** The whole report tells every chapter, and ends with what this is and the way to the cover. */
function expectWholeReport(sheets: readonly Sheet[], page: SitePage, variant: Variant): void {
	const edition = editionOf(variant, page);
	const written = textOn(sheets);
	for (const { text } of edition.chapters) expect(written).toContain(plain(text[page.language].title));
	expect(textOn(sheets.slice(-1))).toContain(plain(paperAddress(page, variant)));
	expect(textOn(sheets.slice(0, 1))).toContain(plain(edition.report.title[page.language]));
}

function hrefsIn(browser: Page, selector: string): Promise<string[]> {
	return browser
		.locator(selector)
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Adds something folded to the page. */
function fold(browser: Page, words: string): Promise<void> {
	return browser.evaluate((text) => {
		const details = document.createElement('details');
		details.append(document.createElement('summary'), document.createElement('p'));
		details.children[1]?.append(text);
		document.querySelector('main')?.append(details);
	}, words);
}
