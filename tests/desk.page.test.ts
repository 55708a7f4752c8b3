/** What a wide screen makes of its width. */
import { expect } from 'playwright/test';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { addressOf } from '../src/lib/site/addresses.ts';
import { test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { fewOf } from './whole.ts';

const variant = VARIANTS.plain;
const [edition] = editionsOf(variant);

/** From here on notes stand beside the text; at the last the contents do too, and there is more than that. */
const WIDTHS = [1100, 1280, 1920];

for (const language of fewOf(LANGUAGES)) {
	test(`${language}: notes and sources stand open beside what they belong to, charts fill their card, pages begin at one edge`, async ({
		serve,
		reader,
	}) => {
		if (!edition) throw new Error('no edition');
		const site = await serve(variant);
		const browser = await reader({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });
		const [chapter] = edition.chapters;
		const edges = new Map<number, Set<number>>();
		for (const page of [undefined, chapter?.slug, 'data', 'print']) {
			await browser.goto(site + addressOf(language, edition.slug, page));
			for (const width of WIDTHS) {
				await browser.setViewportSize({ width, height: 900 });
				const at = `${page ?? 'cover'} at ${width}`;
				const left = await browser
					.locator('h1')
					.first()
					.evaluate((h1) => h1.getBoundingClientRect().left);
				edges.set(width, (edges.get(width) ?? new Set()).add(Math.round(left)));
				const { overlapping, shut, empty, count } = await browser.evaluate(() => {
					const box = (element: Element | null) => element?.getBoundingClientRect();
					const besides = [...document.querySelectorAll('div.beside')];
					const margins = besides.map((beside) => ({
						text: box(beside.firstElementChild),
						margin: box(beside.querySelector('.margin')),
					}));
					const lists = [...document.querySelectorAll('.margin details ul')];
					const cards = [...document.querySelectorAll('figure:has(> details)')];
					return {
						count: besides.length,
						overlapping: margins.filter(({ text, margin }) => !text || !margin || margin.left < text.right)
							.length,
						shut: lists.filter((list) => !list.checkVisibility({ contentVisibilityAuto: true })).length,
						empty: cards.filter((card) => {
							const right = Math.max(
								...[...card.children].map((child) => child.getBoundingClientRect().right),
							);
							return card.getBoundingClientRect().right - right > 40;
						}).length,
					};
				});
				expect.soft({ overlapping, shut, empty }, at).toEqual({ overlapping: 0, shut: 0, empty: 0 });
				if (page === chapter?.slug) expect.soft(count, at).toBeGreaterThan(0);
			}
		}
		for (const [width, found] of edges) expect.soft([...found], `left edges at ${width}`).toHaveLength(1);
	});
}
