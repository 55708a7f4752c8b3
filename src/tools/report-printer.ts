/** Prints the whole report of a built site to PDF: tagged, with bookmarks, in the font that our pictures are set in. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import type { Browser, Page } from 'playwright';
import { FONT_FILES, fontFile } from '../lib/pictures/paint.ts';
import type { Settings } from './settings.ts';

/** Where the page believes the font to be. */
const FONTS = 'https://fonts.invalid/';

/** What the font draws as wide as a Chinese character, which English and others must have from another. */
const WITHOUT_QUOTES = 'unicode-range: U+0-2017, U+201A-201B, U+201E-10FFFF;';

/** The same font on every machine. Of some system's own faces a browser makes shapes, in which no reader of PDF can search. */
const STYLES = `${FONT_FILES.flatMap(({ weight, file }) => {
	const face = (name: string, more: string) =>
		`@font-face { font-family: '${name}'; font-weight: ${weight}; src: url('${FONTS}${file}'); ${more} }`;
	return [face('Report', ''), face('Report in English', WITHOUT_QUOTES)];
}).join('\n')}
html { font-family: Report, sans-serif; }
html:not(:lang(zh)) { font-family: 'Report in English', 'DejaVu Sans', sans-serif; }`;

/**
 * Opens a page of a built site as it is at its own address, which its links keep on paper; every request is answered from the
 * folder, and nothing leaves the machine. The browser's owner closes it.
 * @param root folder of the built site
 * @param path address of the page below the base path
 */
export async function openForPrint(
	browser: Browser,
	root: string,
	{ siteOrigin, basePath }: Pick<Settings, 'siteOrigin' | 'basePath'>,
	path: string,
): Promise<Page> {
	const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.route('**/*', async (route) => {
		const url = route.request().url();
		const font = FONT_FILES.find(({ file }) => url === FONTS + file);
		const asked = decodeURI(new URL(url).pathname).slice(basePath.length);
		const file = font ? fontFile(font.file) : join(root, asked.endsWith('/') ? `${asked}index.html` : asked);
		const headers = { 'access-control-allow-origin': '*' };
		if (existsSync(file))
			await route.fulfill({ headers, contentType: lookup(file) ?? 'text/plain', body: readFileSync(file) });
		else await route.abort();
	});
	await page.goto(siteOrigin + basePath + path);
	await page.addStyleTag({ content: STYLES });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	return page;
}

/**
 * The page as a PDF. The browser gives it its title, its language, tags for those who hear it and a bookmark for each
 * heading; what it writes at length is packed, which halves it.
 * @param made when it was made: the same page and time give the same bytes
 */
export async function printToPdf(page: Page, made: Date): Promise<Uint8Array> {
	const printed = await page.pdf({
		preferCSSPageSize: true,
		printBackground: true,
		tagged: true,
		outline: true,
	});
	const document = await PDFDocument.load(printed, { updateMetadata: false });
	document.setCreator('');
	document.setCreationDate(made);
	document.setModificationDate(made);
	return document.save({ useObjectStreams: true, addDefaultPage: false });
}
