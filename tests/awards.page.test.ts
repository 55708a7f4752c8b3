/** The wall of honours: whole words, even columns, and no hole where one is opened. */
import { expect } from 'playwright/test';
import { look } from './layout-faults.ts';
import { sitePages } from './site-pages.ts';
import { PHONE, test } from './site-test.ts';
import { VARIANTS } from './variants.ts';

const variant = VARIANTS.plain;
const WIDTHS = [320, 390, 768, 1280];
const walls = sitePages(variant).filter(
	(page) => page.chapter === 'awards' && page.view === 'plain' && !page.part,
);

for (const wall of walls)
	for (const width of WIDTHS)
		test(`${wall.address} at ${width}: words stay whole, boxes of a row are alike, an open one leaves no hole`, async ({
			serve,
			reader,
		}) => {
			const site = await serve(variant);
			const page = await reader(PHONE);
			await page.goto(site + wall.address);
			await look(page, { width, text: 0, scheme: 'light' });

			const broken = await page.evaluate(() => {
				const faults: string[] = [];
				for (const title of document.querySelectorAll('.name, summary .title, summary .who')) {
					const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
					const tops: number[] = [];
					while (texts.nextNode()) {
						const node = texts.currentNode as Text;
						const isHan = /\p{Script=Han}/u.test(node.data);
						for (const match of node.data.matchAll(/\S+/g)) {
							const range = document.createRange();
							range.setStart(node, match.index);
							range.setEnd(node, match.index + match[0].length);
							const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
							if (lines.size > 1 && (!isHan || title.matches('.title'))) faults.push(`broken: ${match[0]}`);
						}
						for (let index = 0; index < node.length; index++) {
							const range = document.createRange();
							range.setStart(node, index);
							range.setEnd(node, index + 1);
							const [box] = range.getClientRects();
							if (box && box.width > 0) tops.push(Math.round(box.top));
						}
					}
					const last = tops.filter((top) => top === tops.at(-1)).length;
					if (last < 2) faults.push(`alone on the last line: ${title.textContent}`);
				}
				return faults;
			});
			expect.soft(broken).toEqual([]);

			const boxes = () =>
				page.evaluate(() =>
					[...document.querySelectorAll('.tier-3 details[id]')].map((box) => {
						const { left, right, top, height } = box.getBoundingClientRect();
						return { left, right, top: Math.round(top + scrollY), height: Math.round(height) };
					}),
				);
			for (const row of rowsOf(await boxes())) {
				expect.soft(new Set(row.map(({ height }) => height)).size, 'heights in a row').toBe(1);
			}
			// The second of a row, on the right where there are two.
			await page.locator('.tier-3 details[id]').nth(1).locator('summary').first().click();
			const all = await boxes();
			const [left, right] = [
				Math.min(...all.map((box) => box.left)),
				Math.max(...all.map((box) => box.right)),
			];
			for (const row of rowsOf(all)) {
				expect.soft(Math.min(...row.map((box) => box.left)), 'left end of a row').toBeCloseTo(left, 0);
				expect.soft(Math.max(...row.map((box) => box.right)), 'right end of a row').toBeCloseTo(right, 0);
			}
		});

/** Boxes that begin at the same height. */
function rowsOf<Box extends { top: number }>(boxes: readonly Box[]): Box[][] {
	const tops = [...new Set(boxes.map(({ top }) => top))];
	return tops.map((top) => boxes.filter((box) => box.top === top));
}
