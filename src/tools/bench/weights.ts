/** What a page weighs before a reader has touched it. */
import { parse } from 'parse5';
import type { Browser, Request } from 'playwright';
import { brotliCompressSync } from 'node:zlib';
import { attribute, elementsIn, textOf } from '../elements.ts';
import { BARS, verdict, type Bar } from './bars.ts';
import { MeasureError } from './browser.ts';
import type { BuiltPage } from './pages.ts';
import { table } from './table.ts';

/** All but `requests` in bytes. */
interface Weight {
	readonly page: BuiltPage;
	/** HTML with its CSS, as it came over the wire. */
	readonly html: number;
	/** CSS inside the HTML, not compressed. */
	readonly styles: number;
	/** JavaScript files as they came over the wire, and scripts inside the HTML, compressed by themselves. */
	readonly scripts: number;
	/** Everything the page asked for, itself included; not what a service worker saves afterwards. */
	readonly requests: number;
}

/**
 * Opens every page with an empty cache, waits until it asks for nothing more, and weighs what came.
 * @param site address of the site, base path included, without a slash at its end
 * @throws MeasureError when a page does not come
 */
export async function weighPages(
	browser: Browser,
	site: string,
	pages: readonly BuiltPage[],
): Promise<Weight[]> {
	const weights: Weight[] = [];
	for (const page of pages) weights.push(await weigh(browser, site, page));
	return weights;
}

/** The weights as a table, with the bars below. */
export function weightReport(weights: readonly Weight[]): string {
	const head = ['page', 'HTML with CSS', 'CSS inside', 'JavaScript', 'requests'];
	const rows = weights.map(({ page, html, styles, scripts, requests }) => [
		nameOf(page),
		html,
		styles,
		scripts,
		requests,
	]);
	const reading = weights.filter(({ page }) => !page.isTool);
	const judge = (bar: Bar, held: readonly Weight[], value: (weight: Weight) => number) =>
		verdict(
			bar,
			held.map((weight) => ({ page: weight.page.address, value: value(weight) })),
		);
	return [
		table(head, rows),
		'',
		judge(BARS.html, weights, ({ html }) => html),
		judge(BARS.styles, weights, ({ styles }) => styles),
		judge(BARS.scripts, reading, ({ scripts }) => scripts),
	].join('\n');
}

async function weigh(browser: Browser, site: string, page: BuiltPage): Promise<Weight> {
	const context = await browser.newContext();
	try {
		const tab = await context.newPage();
		const requests: Request[] = [];
		tab.on('requestfinished', (request) => requests.push(request));
		const answer = await tab.goto(site + page.address, { waitUntil: 'networkidle' });
		if (!answer?.ok()) throw new MeasureError(`${page.address} was answered with ${answer?.status()}.`);
		const files = await Promise.all(requests.filter(isScript).map(bytesOf));
		return {
			page,
			html: await bytesOf(answer.request()),
			styles: sum(textsOf(page, 'style').map((text) => Buffer.byteLength(text))),
			scripts: sum([...files, ...inlineScripts(page).map((text) => brotliCompressSync(text).length)]),
			requests: requests.length,
		};
	} finally {
		await context.close();
	}
}

function isScript(request: Request): boolean {
	return new URL(request.url()).pathname.endsWith('.js');
}

async function bytesOf(request: Request): Promise<number> {
	return (await request.sizes()).responseBodySize;
}

function textsOf({ html }: BuiltPage, name: string): string[] {
	return elementsIn(parse(html))
		.filter(({ tagName }) => tagName === name)
		.map(textOf);
}

/** Scripts inside the page that run; data for search engines is none. */
function inlineScripts({ html }: BuiltPage): string[] {
	return elementsIn(parse(html))
		.filter((element) => element.tagName === 'script' && attribute(element, 'src') === undefined)
		.filter((element) => [undefined, 'module'].includes(attribute(element, 'type')))
		.map(textOf);
}

function nameOf({ address, isTool }: BuiltPage): string {
	return isTool ? `${address} (tool)` : address;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
