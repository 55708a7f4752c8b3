/** What a page says and asks for as it is opened: with scripts and a worker, and without either. */
import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, type Page } from 'playwright/test';
import { BARS } from '../src/tools/bench/bars.ts';
import { ROOT } from '../src/tools/command.ts';
import { unfilledWords, unmarkedForeignWords } from './content-faults.ts';
import { documentOf } from './html.ts';
import { layOut } from './layout-faults.ts';
import { samplesOf } from './samples.ts';
import { builtFiles, runsInBrowser, sitePages, sourceOf, type SitePage } from './site-pages.ts';
import { openWatched, PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { fewOf } from './whole.ts';

const variant = VARIANTS.plain;
const pages = sitePages(variant);
const editions = editionsOf(variant);
const samples = samplesOf(pages, editions);

/**
 * With a worker, as readers have it: what it says in the console counts too. Without motion, because the bar for the
 * thumb comes with the first scroll where a page moves.
 */
const READER = { ...PHONE, serviceWorkers: 'allow', reducedMotion: 'reduce' } as const;

/** Styles that pages share: those for what stands below the first screen of many and of few, and those for paper. */
const SHARED = builtFiles(variant.folder)
	.filter((file) => /\/(further|seldom|paper)\.\w+\.css$/.test(file))
	.map((file) => `/${file}`);

/** What came into JavaScript's library after ES2020, and is neither polyfilled nor an error to the parser. */
const NEWER_CALLS =
	/\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed)\(|\bObject\.(hasOwn|groupBy)\b|\bstructuredClone\(/;

for (const page of samples) {
	test(`${page.address} reads the same with and without JavaScript, says no error, asks for nothing elsewhere and little here`, async ({
		serve,
		reader,
	}) => {
		const site = await serve(variant);
		const texts: string[] = [];
		for (const options of [READER, PHONE_WITHOUT_SCRIPTS]) {
			const browser = await reader(options);
			const { troubles, requests } = await openWatched(browser, site + page.address);
			expect.soft(troubles, 'errors').toEqual([]);
			const elsewhere = requests.filter((address) => !address.startsWith(`${site}/`));
			expect.soft(elsewhere, 'requests elsewhere').toEqual([]);
			if (options === READER) {
				if (!runsInBrowser(page) && page.own !== 'search')
					expectLittle(
						page,
						requests.map((address) => address.slice(site.length)),
					);
				// What scripts have put in is in the page's language, too, and whole.
				const document = documentOf({ html: await browser.content() });
				expect.soft(unfilledWords(document), 'words missing').toEqual([]);
				expect.soft(unmarkedForeignWords(document, page.language), 'words of the other language').toEqual([]);
			}
			if (options === PHONE_WITHOUT_SCRIPTS)
				await expect.soft(browser.locator('header a[hreflang]'), 'way to the other language').toBeVisible();
			texts.push(await wordsOf(browser));
		}
		// A page that runs in the browser, or searches, shows its controls there; what it holds without them has tests of its own.
		if (!runsInBrowser(page) && page.own !== 'search') expect.soft(texts[0], 'the same words').toBe(texts[1]);
		expect.soft(texts[0]?.trim(), 'words').not.toBe('');
	});
}

/** A row of the data page is its figure's citation. */
const citing = samples.filter((page) => !runsInBrowser(page) && page.html.includes('data-figure'));

for (const page of fewOf(citing, 6)) {
	test(`${page.address} shows where a figure is printed with one tap, and the way back with another`, async ({
		serve,
		reader,
	}) => {
		const browser = await reader(PHONE_WITHOUT_SCRIPTS);
		await browser.goto((await serve(variant)) + page.address);
		await browser.locator('a[id^="figure-"]:visible').last().click();
		const citation = browser.locator('[id^="citation-"]:target');
		await expect(citation).toBeInViewport();
		await citation.locator('a[href^="#figure-"]').click();
		await expect(browser.locator('[id^="figure-"]:target')).toBeInViewport();
	});
}

/** A reading page asks before the first tap for the styles that pages share, and a little script that browsers of 2020 read. */
function expectLittle(page: SitePage, files: readonly string[]): void {
	const loaded = files.filter((file) => /\.(css|json|woff2?)$/.test(file));
	const wanted = SHARED.filter((file) => !file.includes('/seldom.') || page.html.includes(file));
	expect.soft(loaded.sort(), 'styles, data and fonts').toEqual(wanted);
	const scripts = files.filter((file) => file.endsWith('.js'));
	const code = [
		...sourceOf(page).scripts,
		...scripts.map((file) => readFileSync(join(ROOT, variant.folder, file), 'utf8')),
	].map(examine);
	expect.soft(code.length, 'scripts').toBeGreaterThan(0);
	const weight = code.reduce((sum, { bytes }) => sum + bytes, 0);
	expect.soft(weight, 'bytes of script').toBeLessThanOrEqual(BARS.scripts.limit);
	expect
		.soft(
			code.flatMap(({ faults }) => faults),
			'script for newer browsers',
		)
		.toEqual([]);
}

/** What a script weighs when compressed as hard as hosts do ahead of time, and what in it browsers of 2020 do not know. */
interface Examined {
	readonly bytes: number;
	readonly faults: readonly string[];
}

/** Scripts by their text: most pages have the same. */
const examined = new Map<string, Examined>();

function examine(script: string): Examined {
	const known = examined.get(script);
	if (known) return known;
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	const calls = NEWER_CALLS.exec(script)?.[0];
	const result = {
		bytes: brotliCompressSync(script, { params }).length,
		faults: [...syntaxFaults(script), ...(calls === undefined ? [] : [calls])],
	};
	examined.set(script, result);
	return result;
}

function syntaxFaults(script: string): string[] {
	try {
		parse(script, { ecmaVersion: 2020, sourceType: 'module' });
		return [];
	} catch (error) {
		return [String(error)];
	}
}

/** What a page says, without the controls that are drawn only where scripts run. */
async function wordsOf(page: Page): Promise<string> {
	await layOut(page);
	return page.evaluate(() => {
		for (const control of document.querySelectorAll('.acts, noscript')) control.remove();
		return document.body.innerText;
	});
}
