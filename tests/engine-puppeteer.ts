/** Firefox and Chromium, driven by Puppeteer: the first speaks WebDriver BiDi itself, so that no driver stands between. */
import puppeteer, { type LaunchOptions, type Page, type PDFOptions } from 'puppeteer-core';
import { enginePrograms } from '../src/tools/engine-programs.js';
import { SHELL } from './browsers.ts';
import type { EnginePage } from './engine-page.ts';

/** Starts Firefox with a profile of its own, without a window on any screen. */
export function startFirefox(): Promise<EnginePage> {
	const [executablePath] = enginePrograms('firefox') ?? [];
	// It takes the size of its paper and the margins from whoever prints.
	const margin = { top: '12mm', bottom: '15mm', left: '16mm', right: '16mm' };
	return start({ browser: 'firefox', executablePath }, { format: 'A4', margin });
}

/** Starts the engine that all other tests read in, as what the others are held against. */
export function startChromium(): Promise<EnginePage> {
	const { executablePath, args } = SHELL;
	return start({ browser: 'chrome', executablePath, args }, { preferCSSPageSize: true });
}

/** @param paper how it prints on A4 with the site's margins */
async function start(options: LaunchOptions, paper: PDFOptions): Promise<EnginePage> {
	const browser = await puppeteer.launch({ ...options, headless: true });
	const [page = await browser.newPage()] = await browser.pages();
	const troubles = troublesOf(page);
	return {
		async open(address) {
			await page.goto(address);
		},
		run: ((does: never, ...args: never[]) => page.evaluate(does, ...args)) as EnginePage['run'],
		resize: (width, height) => page.setViewport({ width, height }),
		click: (x, y) => page.mouse.click(x, y),
		type: (text) => page.keyboard.type(text),
		print: () => page.pdf(paper),
		takeTroubles: () => troubles.splice(0),
		close: () => browser.close(),
	};
}

/** Everything the page complains of from now on, as it comes. */
function troublesOf(page: Page): string[] {
	const troubles: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
	});
	page.on('pageerror', (error) => troubles.push(String(error)));
	page.on('response', (response) => {
		if (response.status() >= 400) troubles.push(`${response.url()} was answered with ${response.status()}`);
	});
	return troubles;
}
