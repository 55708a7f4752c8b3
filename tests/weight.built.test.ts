import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BARS } from '../src/tools/bench/bars.ts';
import { ROOT } from '../src/tools/command.ts';
import { builtFiles, isWholeReport, runsInBrowser, sitePages, sourceOf } from './site-pages.ts';
import { VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;
const pages = sitePages(variant);

const WORKER = 'service-worker.js';

/** Styles that pages share: those for what stands below the first screen of many and of few, and those for paper. */
const shared = builtFiles(variant.folder)
	.filter((file) => /\/(further|seldom|paper)\.\w+\.css$/.test(file))
	.map((file) => ({ file, styles: readFileSync(join(ROOT, variant.folder, file), 'utf8') }));

test('no rule stands there four times, once and again for languages that the site does not have', () => {
	const inPages = pages.map((page) => ({ file: page.address, styles: sourceOf(page).styles.join('\n') }));
	const lists = [...inPages, ...shared].filter(({ styles }) => /:lang\((?!en|zh)/.test(styles));
	expect(lists.map(({ file }) => file)).toEqual([]);
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
