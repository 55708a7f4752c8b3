import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from 'playwright/test';
import { BARS } from '../src/tools/bench/bars.ts';
import { ROOT } from '../src/tools/command.ts';
import { withFewAlike } from './samples.ts';
import { builtFiles, runsInBrowser, sitePages, sourceOf, isWholeReport } from './site-pages.ts';
import { openWatched, PHONE, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';

/** What browsers of 2020 (Chrome 87, Safari 14) would drop a whole rule or block for. */
const NEWER_STYLES =
	/:has\(|@(layer|container|scope|property|starting-style|position-try)\b|[{};]\s*&|@media[^{]*[<>]=?/;

/** Units and colours they do not know: a value with one needs another before it. */
const NEWER_VALUES =
	/\b\d*\.?\d+(dv|sv|lv)(h|w|min|max|i|b)\b|\b(color-mix|light-dark|oklch|oklab|lab|lch)\(/;

/** What came into JavaScript's library after ES2020, and is neither polyfilled nor an error to the parser. */
const NEWER_CALLS =
	/\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed)\(|\bObject\.(hasOwn|groupBy)\b|\bstructuredClone\(/;

const variant = VARIANTS.plain;
const pages = sitePages(variant);
const opened = withFewAlike(pages, editionsOf(variant));

/** Styles that pages share: those for what stands below the first screen, and those for paper. */
const shared = builtFiles(variant.folder)
	.filter((file) => /\/(further|paper)\.\w+\.css$/.test(file))
	.map((file) => ({ file, styles: readFileSync(join(ROOT, variant.folder, file), 'utf8') }));

test('all styles can be read by browsers of 2020', () => {
	const inPages = pages.map((page) => ({ file: page.address, styles: sourceOf(page).styles.join('\n') }));
	// On paper, what they cannot read leaves more on the sheet, not less.
	const onScreen = shared.filter(({ file }) => !file.includes('/paper.'));
	for (const { file, styles } of [...inPages, ...onScreen]) {
		expect(styles, file).not.toMatch(NEWER_STYLES);
		expect(declarationsOf(styles).filter(lacksFallback), file).toEqual([]);
	}
});

test('every page is one round trip with the styles of its first screen, and so are the styles that pages share', () => {
	// One brings SvelteKit along, and is nobody's first page.
	for (const page of pages.filter((one) => !runsInBrowser(one))) {
		// The whole report holds all chapters, and may be as heavy as a few of them.
		const limit = isWholeReport(page) ? BARS.html.limit * 4 : BARS.html.limit;
		expect(brotli(page.html), page.address).toBeLessThanOrEqual(limit);
		const styles = sourceOf(page).styles.join('');
		expect(Buffer.byteLength(styles), page.address).toBeLessThanOrEqual(BARS.styles.limit);
	}
	expect(shared).toHaveLength(2);
	for (const { file, styles } of shared) expect(brotli(styles), file).toBeLessThanOrEqual(BARS.html.limit);
});

for (const page of opened.filter((one) => !runsInBrowser(one))) {
	const { scripts } = sourceOf(page);

	test.describe(page.address, () => {
		test('asks for no more than a little script before the first tap', async ({ serve, reader }) => {
			const site = await serve(variant);
			const { requests } = await openWatched(await reader(PHONE), site + page.address);
			const files = requests.map((address) => address.slice(site.length));
			const expected = shared.map(({ file }) => `/${file}`);
			expect(files.filter((file) => /\.(css|json|woff2?)$/.test(file)).sort()).toEqual(expected);
			const code = [
				...scripts,
				...files
					.filter((file) => file.endsWith('.js'))
					.map((file) => readFileSync(join(ROOT, variant.folder, file), 'utf8')),
			];
			expect(code.length).toBeGreaterThan(0);
			const weight = code.reduce((sum, text) => sum + brotli(text), 0);
			expect(weight).toBeLessThanOrEqual(BARS.scripts.limit);
			for (const text of code) {
				expect(() => parse(text, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
				expect(text).not.toMatch(NEWER_CALLS);
			}
		});
	});
}

/** Size in bytes when compressed as hard as hosts do ahead of time. */
function brotli(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** A declaration with the one before it in its rule. */
interface Declaration {
	text: string;
	before: string | undefined;
}

function declarationsOf(styles: string): Declaration[] {
	return [...styles.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
		const declarations = rule.split(';').map((text) => text.trim());
		return declarations.map((text, index) => ({ text, before: declarations[index - 1] }));
	});
}

function lacksFallback({ text, before }: Declaration): boolean {
	const property = text.split(':')[0];
	return NEWER_VALUES.test(text) && before?.split(':')[0] !== property;
}
