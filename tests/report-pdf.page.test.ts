/** The whole report as the PDF that `npm run pdf` makes of the built site. */
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';
import english from '../messages/en.json' with { type: 'json' };
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import { READ_LANGUAGES } from '../src/lib/site/languages.ts';
import { addressOf } from '../src/lib/site/addresses.ts';
import { ROOT } from '../src/tools/command.ts';
import { openForPrint, printToPdf } from '../src/tools/report-printer.ts';
import { readSettings } from '../src/tools/settings.ts';
import { A4, plain, sheetsOf, strandedHeadings, textOn, type Sheet } from './paper.ts';
import { test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { fewOf } from './whole.ts';

const variant = VARIANTS.plain;
const [edition] = editionsOf(variant);
const WORDS = { 'zh-CN': chinese, en: english };

/** Sheets that the whole report may take; the printed one has nearly as many. */
const MOST_SHEETS = 26;
/** Points: running text, notes, and the least of all, which addresses have. */
const TYPE = { text: 9.5, notes: 8, least: 7 };

/** The longer language takes most sheets. */
const LONGEST_FIRST = [...READ_LANGUAGES].reverse();

for (const language of fewOf(LONGEST_FIRST)) {
	test(`${language}: the report as a PDF is tagged, has bookmarks, title, language and page numbers, and wastes no sheet`, async ({
		browser,
	}) => {
		if (!edition) throw new Error('no edition');
		const address = addressOf(language, edition.slug, 'print');
		const page = await openForPrint(
			browser,
			join(ROOT, variant.folder),
			readSettings(variant.settings),
			address,
		);
		const made = new Date('2024-01-01T00:00:00Z');
		const bytes = await printToPdf(page, made);
		const pdf = await getDocumentProxy(new Uint8Array(bytes));

		const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> };
		expect(info).toMatchObject({ Title: await page.title(), Language: language });
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const bookmarks = titlesIn((await pdf.getOutline()) as Bookmark[]);
		const titles = edition.chapters.map(({ text }) => plain(text[language].title));
		// Before them the contents have bookmarks of their own.
		expect(bookmarks.filter((title) => titles.includes(title)).slice(-titles.length)).toEqual(titles);

		const sheets = await sheetsOf(bytes);
		expect(sheets.length).toBeLessThanOrEqual(MOST_SHEETS);
		for (const [index, sheet] of sheets.entries()) {
			const at = `sheet ${index + 1}`;
			expect.soft(Math.abs(sheet.height - A4.height), at).toBeLessThan(1);
			expect.soft(await footOf(pdf, index + 1), at).toBe(String(index + 1));
			expect
				.soft(
					sheet.lines.filter(({ size }) => size < TYPE.least),
					at,
				)
				.toEqual([]);
			if (index < sheets.length - 1) expect.soft(filled(sheet), at).toBeGreaterThan(1 / 3);
			expect
				.soft(
					(await tagsOf(pdf, index + 1)).filter((tag) => tag === 'P' || tag === 'LI'),
					at,
				)
				.not.toEqual([]);
		}
		expect.soft(await strandedHeadings(page, sheets)).toEqual([]);
		expect
			.soft(await typeOf(page, 'article section[id] .beside > div:first-child > p'))
			.toBeGreaterThanOrEqual(TYPE.text);
		expect.soft(await typeOf(page, 'article details li p, #citations li')).toBeGreaterThanOrEqual(TYPE.notes);
		for (const { title, words } of await chartsOn(page))
			expect.soft(sheets.filter((sheet) => isWholeOn(sheet, title, words)).length, title).toBeGreaterThan(0);

		const written = textOn(sheets);
		for (const title of titles) expect.soft(written).toContain(title);
		// What only a screen can do.
		const { print, year, share } = WORDS[language];
		for (const words of [print.hint, print.pdf, year.visitsRead, year.servicesRead, '/elder/'])
			expect.soft(written).not.toContain(plain(words));
		expect
			.soft(sheets.flatMap(({ lines }) => lines).filter(({ text }) => text === plain(share.mark)))
			.toEqual([]);
		// Its links lead to the site's own address, not to where it was printed.
		expect
			.soft((await linksOn(pdf)).filter((link) => !/^https?:\/\/(localhost:4173|beian\.)/.test(link)))
			.toEqual([]);
		await page.context().close();
	});
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

interface Bookmark {
	title: string;
	items: Bookmark[];
}

function titlesIn(bookmarks: readonly Bookmark[]): string[] {
	return bookmarks.flatMap(({ title, items }) => [plain(title), ...titlesIn(items)]);
}

/** What stands in the lower margin of a sheet. */
async function footOf(pdf: Pdf, number: number): Promise<string> {
	const { items } = await (await pdf.getPage(number)).getTextContent();
	return items
		.flatMap((item) => ('str' in item && Number(item.transform[5]) < 42 ? [item.str] : []))
		.join('')
		.trim();
}

/** The kinds of tags on a sheet. */
async function tagsOf(pdf: Pdf, number: number): Promise<string[]> {
	const rolesIn = (node: { role?: string; children?: unknown[] }): string[] => [
		node.role ?? '',
		...(node.children ?? []).flatMap((child) => rolesIn(child as { role?: string; children?: unknown[] })),
	];
	const tree = (await (await pdf.getPage(number)).getStructTree()) as {
		role?: string;
		children?: unknown[];
	} | null;
	return tree ? rolesIn(tree) : [];
}

async function linksOn(pdf: Pdf): Promise<string[]> {
	const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
	const marks = await Promise.all(pages.map(async (page) => (await page).getAnnotations()));
	return (marks.flat() as { url?: string }[]).flatMap(({ url }) => (url ? [url] : []));
}

/** How far down a sheet is written, of 1. */
function filled({ height, lines }: Sheet): number {
	return 1 - Math.min(...lines.map(({ y }) => y)) / height;
}

/** The smallest type of some elements on paper, in points. */
async function typeOf(page: Page, selector: string): Promise<number> {
	await page.emulateMedia({ media: 'print' });
	return page
		.locator(selector)
		.evaluateAll((found) =>
			Math.min(...found.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75)),
		);
}

/** Every chart of the page: its title, and the words at its marks. */
async function chartsOn(page: Page): Promise<{ title: string; words: string[] }[]> {
	const charts = await page.locator('article figure:has(figcaption[id])').evaluateAll((figures) =>
		figures.map((figure) => ({
			title: figure.querySelector('figcaption')?.textContent ?? '',
			words: [...figure.querySelectorAll('li > span, li > b, svg .in')].map(({ textContent }) => textContent),
		})),
	);
	return charts.map(({ title, words }) => ({ title: plain(title), words: words.map(plain) }));
}

/** Whether a chart stands on a sheet with the first line of its title and all of its words. */
function isWholeOn({ lines }: Sheet, title: string, words: readonly string[]): boolean {
	const texts = lines.map(({ text }) => text);
	const isBegun = texts.some((text) => text.length > 5 && title.startsWith(text));
	return isBegun && words.every((word) => texts.some((text) => text.includes(word)));
}
