import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { BARS } from '../src/tools/bench/bars.ts';
import { ROOT } from '../src/tools/command.ts';
import { builtFiles, isWholeReport, runsInBrowser, sitePages, sourceOf } from './site-pages.ts';
import { VARIANTS } from './variants.ts';

/** What browsers of 2020 (Chrome 88, Safari 14) would drop a whole rule or block for. */
const NEWER_STYLES =
	/:has\(|@(layer|container|scope|property|starting-style|position-try)\b|[{};]\s*&|@media[^{]*[<>]=?/;

/** Units and colours they do not know: a value with one needs another before it. */
const NEWER_VALUES =
	/\b\d*\.?\d+(dv|sv|lv)(h|w|min|max|i|b)\b|\b(color-mix|light-dark|oklch|oklab|lab|lch)\(/;

const variant = VARIANTS.plain;
const pages = sitePages(variant);

const WORKER = 'service-worker.js';

/** Styles that pages share: those for what stands below the first screen of many and of few, and those for paper. */
const shared = builtFiles(variant.folder)
	.filter((file) => /\/(further|seldom|paper)\.\w+\.css$/.test(file))
	.map((file) => ({ file, styles: readFileSync(join(ROOT, variant.folder, file), 'utf8') }));

test('all styles can be read by browsers of 2020', () => {
	const inPages = pages.map((page) => ({ file: page.address, styles: sourceOf(page).styles.join('\n') }));
	// On paper, what they cannot read leaves more on the sheet, not less.
	const onScreen = shared.filter(({ file }) => !file.includes('/paper.'));
	for (const { file, styles } of [...inPages, ...onScreen]) {
		expect.soft(styles, file).not.toMatch(NEWER_STYLES);
		expect.soft(declarationsOf(styles).filter(lacksFallback), file).toEqual([]);
	}
});

test('no rule stands there four times, once and again for languages that the site does not have', () => {
	const inPages = pages.map((page) => ({ file: page.address, styles: sourceOf(page).styles.join('\n') }));
	const lists = [...inPages, ...shared].filter(({ styles }) => /:lang\((?!en|zh)/.test(styles));
	expect(lists.map(({ file }) => file)).toEqual([]);
});

test('all scripts of pages and the worker can be read by browsers of 2020; older ones do not read the one that shows the controls', () => {
	const reads = (script: string, ecmaVersion: 2019 | 2020) => {
		try {
			return Boolean(parse(script, { ecmaVersion, sourceType: 'module' }));
		} catch {
			return false;
		}
	};
	const scripts = builtFiles(variant.folder).filter((file) => /^_app\/.*\.js$/.test(file));
	expect(scripts.length).toBeGreaterThan(20);
	scripts.push(WORKER);
	const unread = scripts.filter(
		(file) => !reads(readFileSync(join(ROOT, variant.folder, file), 'utf8'), 2020),
	);
	expect(unread).toEqual([]);
	const first = readFileSync(join(ROOT, 'src/inline/preferences.js'), 'utf8');
	expect([2019, 2020].map((year) => reads(first, year as 2019 | 2020))).toEqual([false, true]);
});

test('every page is one round trip with the styles of its first screen, and so are the styles that pages share', () => {
	for (const page of pages) {
		const { limit } = runsInBrowser(page) ? BARS.dataHtml : isWholeReport(page) ? BARS.wholeHtml : BARS.html;
		expect.soft(compressed(page.file), page.address).toBeLessThanOrEqual(limit);
		if (runsInBrowser(page)) continue;
		const styles = sourceOf(page).styles.join('');
		expect.soft(Buffer.byteLength(styles), page.address).toBeLessThanOrEqual(BARS.styles.limit);
	}
	expect(shared).toHaveLength(3);
	for (const { file } of shared) expect(compressed(file), file).toBeLessThanOrEqual(BARS.sharedStyles.limit);
});

test('the worker, which comes with every release, is small', () => {
	for (const { folder } of [variant, VARIANTS.moved])
		expect(statSync(join(ROOT, folder, `${WORKER}.br`)).size, folder).toBeLessThanOrEqual(BARS.worker.limit);
});

/** Size in bytes of a file as hosts send it to browsers that take brotli. */
function compressed(file: string): number {
	return statSync(join(ROOT, variant.folder, `${file}.br`)).size;
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
