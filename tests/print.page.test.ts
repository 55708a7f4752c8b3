import { expect, type Page } from 'playwright/test';
import type { Edition } from '../src/lib/edition/edition.ts';
import { readSettings } from '../src/tools/settings.ts';
import { figuresOn, placesOn } from './content-faults.ts';
import { A4, plain, print, printedCode, strandedHeadings, textOn } from './paper.ts';
import { misreadings } from './qr-damage.ts';
import { samplesOf, withFewAlike } from './samples.ts';
import {
	builtFiles,
	isForSharing,
	isMissingPage,
	isTool,
	isWholeReport,
	sitePages,
	sourceOf,
	type SitePage,
} from './site-pages.ts';
import { PHONE, PHONE_WITHOUT_SCRIPTS, show, test } from './site-test.ts';
import { placesOf } from './told-places.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

const { plain: usual, moved } = VARIANTS;

/** By night, so that a dark page would show; other tests do not share a browser page that is set to print. */
const READER = { ...PHONE, colorScheme: 'dark' } as const;
const READER_WITHOUT_SCRIPTS = { ...PHONE_WITHOUT_SCRIPTS, colorScheme: 'dark' } as const;

/** Points; what is smaller is hard to read on paper. */
const SMALLEST_TYPE = 7;

/** What leads to other pages from paragraphs and from the contents of a cover; a § says by itself where it is told. */
const LINKS_IN_TEXT = 'main p > a[href^="/"]:not([href*="#section-"]), main #contents li a[href^="/"]';

/** Paper as a coarse scan shows it, of 150 dots to an inch, where a browser prints 96 pixels. */
const SCANNER = { ...READER, deviceScaleFactor: 150 / 96 } as const;

for (const page of printedSamples(usual)) {
	test(`${page.address} prints on A4: no sheet empty, no type tiny, no heading last, addresses written out`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader(READER_WITHOUT_SCRIPTS);
		await show(browser, (await serve(usual)) + page.address);
		const sheets = await print(browser);
		for (const { width, height, lines } of sheets) {
			expect(Math.abs(width - A4.width)).toBeLessThan(1);
			expect(Math.abs(height - A4.height)).toBeLessThan(1);
			expect(lines.length).toBeGreaterThan(0);
			expect(lines.filter(({ size, text }) => size < SMALLEST_TYPE && text !== '※')).toEqual([]);
		}
		expect(await strandedHeadings(browser, sheets)).toEqual([]);
		const written = textOn(sheets);
		const links = await hrefsIn(browser, `:is(${LINKS_IN_TEXT}):visible`);
		expect(links.filter((href) => !written.includes(`(${href})`))).toEqual([]);
		expect(written).not.toContain('(#');
	});
}

for (const variant of [usual, moved]) {
	for (const page of codedSamples(variant)) {
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

test('a page that is not there has no address to print', async ({ serve, reader }) => {
	const browser = await reader(READER);
	await browser.goto(`${await serve(usual)}/404`);
	await expect(browser.locator('.paper svg')).toHaveCount(0);
});

for (const variant of [usual, moved]) {
	const pages = sitePages(variant);
	const [edition] = editionsOf(variant);
	if (!edition) throw new Error('there is no edition');

	for (const page of pages.filter(isWholeReport)) {
		test.describe(`${variant.folder}: ${page.address}`, () => {
			test.beforeEach(async ({ serve, reader }) => {
				await show(await reader(READER_WITHOUT_SCRIPTS), (await serve(variant)) + page.address);
			});

			test('holds every chapter, place, §, source note and figure once', () => {
				const { ids } = sourceOf(page);
				const wanted = idsOf(edition, page);
				expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
				expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
			});

			test('has for every figure a mark that leads to its citation and back', async ({ reader }) => {
				const { marks, citations } = await figuresOn(await reader(READER_WITHOUT_SCRIPTS));
				expect(marks.filter(({ id, href }) => href !== `#citation-${id}`)).toEqual([]);
				const figures = [...edition.figures.keys()].sort();
				expect([...new Set(marks.map(({ id }) => id))].sort()).toEqual(figures);
				expect(citations.map(({ id }) => id).sort()).toEqual(figures);
				expect(citations.filter(({ id, back }) => back.join() !== id)).toEqual([]);
			});

			test('gives every place its § on the same page', async ({ reader }) => {
				const browser = await reader(READER_WITHOUT_SCRIPTS);
				const places = edition.chapters.flatMap(({ slug }) =>
					placesOf(edition, slug, page.language).map(({ id, sources }) => ({
						id: `${slug}--${id}`,
						sources,
					})),
				);
				const shown = await placesOn(
					browser,
					places.map(({ id }) => id),
				);
				const here = new URL(browser.url()).pathname;
				expect(shown).toEqual(
					places.map(({ id, sources }) => ({
						id,
						shares: 0,
						sources,
						sourceLinks: sources.map((number) => `${here}#sources--${sectionFragment(number)}`),
					})),
				);
			});

			test('leads to places on itself, and elsewhere only to pages that are there', async ({ reader }) => {
				const { ids } = sourceOf(page);
				const links = await hrefsIn(await reader(READER_WITHOUT_SCRIPTS), 'body a');
				const within = links.filter((href) => href.startsWith('#'));
				expect(within.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
				const own = links.filter((href) => href.startsWith('/'));
				const { basePath } = readSettings(variant.settings);
				const files = builtFiles(variant.folder).map(
					(file) => `${basePath}/${file.replace(/index\.html$/, '')}`,
				);
				expect(own.filter((href) => !files.includes(href))).toEqual([]);
				const elsewhere = await hrefsIn(await reader(READER_WITHOUT_SCRIPTS), 'main a[href^="/"]');
				const chapters = edition.chapters.map(({ slug }) => `/${slug}/`);
				expect(elsewhere.filter((href) => chapters.some((slug) => href.includes(slug)))).toEqual([]);
			});

			test('says everything that the cover’s opening and the chapters say', async ({ serve, reader }) => {
				const browser = await reader(READER_WITHOUT_SCRIPTS);
				const whole = (await wordsOf(browser)).join('\n');
				const chapters = pages.filter(
					(other) =>
						other.language === page.language &&
						other.chapter &&
						!isTool(other) &&
						!isForSharing(other) &&
						!other.retired,
				);
				for (const { address } of chapters) {
					await browser.goto((await serve(variant)) + address);
					const words = await wordsOf(browser);
					expect(words.length).toBeGreaterThan(0);
					expect(
						words.filter((text) => !whole.includes(text)),
						address,
					).toEqual([]);
				}
			});

			test('begins every chapter on a new sheet, and ends with what this is and the way to the cover', async ({
				reader,
			}) => {
				const sheets = await print(await reader(READER_WITHOUT_SCRIPTS));
				const begun = sheets.map(({ lines }) => lines.slice(0, 3).map(({ text }) => text));
				for (const { text } of edition.chapters) {
					const title = plain(text[page.language].title);
					expect(begun.filter((texts) => texts.join('').includes(title)).length, title).toBeGreaterThan(0);
				}
				expect(textOn(sheets.slice(-1))).toContain(plain(paperAddress(page, variant)));
				expect(textOn(sheets.slice(0, 1))).toContain(plain(edition.report.title[page.language]));
			});
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

	test('what a reader can unfold lies open in an older browser, too', async ({ browser, serve }) => {
		const older = await (await browser.newContext(READER)).newPage();
		await older.addInitScript(() => {
			CSS.supports = () => false;
		});
		await older.goto(`${await serve(usual)}/en/`);
		await fold(older, 'the numbers behind it');
		await older.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(older.locator('details')).toHaveAttribute('open');
		await older.context().close();
	});
});

test('the foot of every page and the sources lead to the whole report, and it does not lead to itself', async ({
	serve,
	reader,
}) => {
	const browser = await reader(READER_WITHOUT_SCRIPTS);
	for (const page of printable(usual)) {
		await browser.goto((await serve(usual)) + page.address);
		const slug = page.edition ?? editionsOf(usual)[0]?.slug;
		const whole = `${page.language === 'en' ? '/en' : ''}/${slug}/print/`;
		const links = (scope: string) => browser.locator(`${scope} a[href="${whole}"]`);
		await expect(links('footer')).toHaveCount(isWholeReport(page) ? 0 : 1);
		await expect(links('main')).toHaveCount(page.chapter === 'sources' ? 1 : 0);
	}
});

/** Pages that print as others of their kind do, one for all of them. */
function printedSamples(variant: Variant): SitePage[] {
	return samplesOf(printable(variant), editionsOf(variant));
}

/** The whole report in each language, and the pages whose addresses are longest: these make the finest codes. */
function codedSamples(variant: Variant): SitePage[] {
	const longest = printedSamples(variant).sort((a, b) => b.address.length - a.address.length);
	// On another host the addresses are longer and nothing else: that of the longest says enough.
	const finest =
		variant === usual
			? longest.filter(({ language }) => language === 'zh-CN').slice(0, 3)
			: longest.slice(0, 1);
	return [...new Set([...longest.filter(isWholeReport), ...finest])];
}

/** Every page with an address of its own, of halls a few; but the one that prints nothing of itself. */
function printable(variant: Variant): SitePage[] {
	return withFewAlike(sitePages(variant), editionsOf(variant)).filter(
		(page) => !isMissingPage(page) && page.own !== 'print' && !isForSharing(page),
	);
}

/** Where the paper of a page leads: to its published address; the whole report's to the cover. */
function paperAddress({ edition, own, hall, chapter, language }: SitePage, variant: Variant): string {
	const { siteOrigin } = readSettings(variant.settings);
	const prefix = (variant.settings.BASE_PATH ?? '') + (language === 'en' ? '/en' : '');
	const slug = own ?? (hall && `q/${hall}`) ?? edition ?? editionsOf(variant)[0]?.slug;
	const below = chapter === undefined || chapter === 'print' ? '' : `${chapter}/`;
	return `${siteOrigin}${prefix}/${slug}/${below}`;
}

/** The ids of everything that an edition tells, as the whole report has them. */
function idsOf(edition: Edition, { language }: SitePage): string[] {
	return [
		...edition.chapters.map(({ slug }) => `chapter-${slug}`),
		...edition.chapters.flatMap(({ slug }) =>
			placesOf(edition, slug, language).map(({ id }) => `${slug}--${id}`),
		),
		...[...edition.notes.keys()].map((id) => `notes--${id}`),
		...edition.outline.sections.map(({ number }) => `sources--${sectionFragment(number)}`),
		...[...edition.figures.keys()].flatMap((id) => [`figure-${id}`, `citation-${id}`]),
	];
}

function sectionFragment(number: string): string {
	return `section-${number.slice(1).replaceAll('.', '-')}`;
}

function hrefsIn(browser: Page, selector: string): Promise<string[]> {
	return browser
		.locator(selector)
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The words of a page by heading, paragraph and entry, without the way to the next chapter and the citations' lead. */
function wordsOf(browser: Page): Promise<string[]> {
	return browser.locator('main :is(h1, h2, h3, h4, p, dt, dd, li b)').evaluateAll((elements) =>
		elements
			// What a chapter no longer has is no part of the report.
			.filter(
				(element) =>
					!element.closest('[hidden], [data-retired]') && !element.querySelector('a[href$="/print/"]'),
			)
			.map((element) => {
				// A mark to share something has nothing to do on paper.
				const copy = element.cloneNode(true) as HTMLElement;
				for (const mark of copy.querySelectorAll('[data-act="share"]')) mark.remove();
				return copy;
			})
			.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
	);
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
