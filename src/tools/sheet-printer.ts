/** Prints drawings to PDF in a browser: one sheet of true size, its code as vectors, its letters in the font they were set in. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { PRINTED_LANGUAGE } from '../lib/site/languages.ts';
import { paintForPaper, type PaperDrawing } from '../lib/pictures/on-paper.ts';
import { FONT, FONT_FILES, fontFile } from '../lib/pictures/paint.ts';

/** Where the browser believes page and font to be; both are answered from here, and nothing leaves the machine. */
const DESK = 'https://sheets.invalid/';

const FACES = FONT_FILES.map(
	({ weight, file }) =>
		`@font-face { font-family: '${FONT}'; font-weight: ${weight}; src: url('${DESK}${file}'); }`,
).join('\n');

export class SheetPrinter {
	private constructor(private readonly page: Page) {}

	/** Opens a page to print from. The browser's owner closes it. */
	static async start(browser: Browser): Promise<SheetPrinter> {
		const context = await browser.newContext({ javaScriptEnabled: true });
		const page = await context.newPage();
		await page.route('**/*', async (route) => {
			const wanted = FONT_FILES.find(({ file }) => route.request().url() === DESK + file);
			if (wanted) await route.fulfill({ contentType: 'font/ttf', body: readFileSync(fontFile(wanted.file)) });
			else await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
		});
		await page.goto(DESK);
		return new SheetPrinter(page);
	}

	/**
	 * Prints a drawing on one sheet.
	 * @param title of the document, as readers of PDF show it
	 */
	async print(drawing: PaperDrawing, title: string): Promise<Buffer> {
		const { width, height } = drawing.paper;
		await this.page.setContent(`<!doctype html>
<html lang="${PRINTED_LANGUAGE}">
<title>${title.replace(/[<&]/g, '')}</title>
<style>
${FACES}
@page { size: ${width}mm ${height}mm; margin: 0; }
html, body { margin: 0; inline-size: ${width}mm; block-size: ${height}mm; overflow: hidden; }
/* The lines are set already: the browser must not space them anew. */
svg { display: block; text-autospace: no-autospace; text-spacing-trim: space-all; }
</style>
${await paintForPaper(drawing, false)}`);
		await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
		return this.page.pdf({ preferCSSPageSize: true, printBackground: true });
	}
}
