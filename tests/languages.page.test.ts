/** The list of languages in the head of a site in three: where it opens, and where it leads. */
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { ROOT } from '../src/tools/command.ts';
import { createSiteServer, listen } from '../src/tools/serve.ts';
import { test } from './site-test.ts';
import { VARIANTS, YEARS } from './variants.ts';
import { WHOLE } from './whole.ts';

const WIDTHS = [320, 390, 768, 1280];
/** Where a page has its text, from the side of its window. */
const MARGIN = 20;

for (const view of ['', 'elder/'])
	test(
		`it opens below its button and ends where text does${view && ', in large type too'}`,
		WHOLE,
		async ({ browser }) => {
			const server = createSiteServer({ root: join(ROOT, VARIANTS.languages.folder) });
			const site = `http://localhost:${await listen(server, 0)}`;
			const context = await browser.newContext({ serviceWorkers: 'block' });
			const page = await context.newPage();
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`${site}/${view}${YEARS.newest}/`);
				await page.locator('header summary').click();
				const { button, list, links, wide } = await page.evaluate(() => {
					const box = (element: Element | null | undefined) => {
						const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
						return { left, right, top, bottom };
					};
					/** Where the words of a link begin. */
					const words = (link: Element) => {
						const range = document.createRange();
						range.selectNodeContents(link);
						return range.getBoundingClientRect().left;
					};
					return {
						button: box(document.querySelector('header summary')),
						list: box(document.querySelector('header details ul')),
						links: [...document.querySelectorAll('header details a')].map(words),
						wide: document.documentElement.scrollWidth,
					};
				});
				const at = `${width} pixels`;
				expect.soft(wide, at).toBe(width);
				expect.soft(list.right, at).toBeCloseTo(width - MARGIN, 0);
				expect.soft(list.top, at).toBeCloseTo(button.bottom, 0);
				// What is seen of the button lies above the list.
				expect.soft(button.left, at).toBeGreaterThan(list.left);
				expect.soft(button.right - list.right, at).toBeLessThanOrEqual(MARGIN);
				expect.soft(new Set(links.map(Math.round)).size, at).toBe(1);
			}
			await page.locator('header details a[hreflang="zh-CN"]').click();
			await expect(page).toHaveURL(`${site}/zh-CN/${view}${YEARS.newest}/`);
			await context.close();
			server.close();
			server.closeAllConnections();
		},
	);
