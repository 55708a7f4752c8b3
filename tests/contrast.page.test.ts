import { expect } from 'playwright/test';
import { colourPairs, look } from './layout-faults.ts';
import { samplesOf } from './samples.ts';
import { sitePages } from './site-pages.ts';
import { PHONE, show, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';

/** Least contrast by WCAG 2: of words, and of shapes that say something. */
const LEAST = { words: 4.5, shapes: 3 };

const variant = VARIANTS.plain;

for (const { address } of samplesOf(sitePages(variant), editionsOf(variant))) {
	for (const scheme of ['light', 'dark'] as const) {
		test(`${address} shows no pair of colours that is hard to tell apart, ${scheme}`, async ({
			serve,
			reader,
		}) => {
			const page = await reader(PHONE);
			await show(page, (await serve(variant)) + address);
			await look(page, { width: 390, text: 100, scheme });
			const pairs = await colourPairs(page);
			expect(pairs.length).toBeGreaterThan(2);
			expect(pairs.filter(({ ratio, words }) => ratio < (words ? LEAST.words : LEAST.shapes))).toEqual([]);
		});
	}
}
