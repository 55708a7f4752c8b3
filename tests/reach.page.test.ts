import { join } from 'node:path';
import { expect } from 'playwright/test';
import { ROOT } from '../src/tools/command.ts';
import { createSiteServer, listen } from '../src/tools/serve.ts';
import { sitePages } from './site-pages.ts';
import { test } from './site-test.ts';
import { VARIANTS } from './variants.ts';

const chapter = sitePages(VARIANTS.plain).find(
	({ html }) => /<a[^>]*rel="next"/.test(html) && html.includes('rel="prev"'),
);

test('the next chapter is fetched when a finger comes down on the way to it, and nothing before', async ({
	browser,
}) => {
	if (!chapter) throw new Error('no page leads on');
	const server = createSiteServer({ root: join(ROOT, VARIANTS.plain.folder) });
	const asked: string[] = [];
	// Before the server answers, which changes the address to that of the file.
	server.prependListener('request', ({ url }) => asked.push(url ?? ''));
	const site = `http://localhost:${await listen(server, 0)}`;
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(site + chapter.address);
	const ways = page.locator('main a[rel="next"]:visible');
	const next = (await ways.getAttribute('href')) ?? '';
	// All of the page is seen, and the way on is under the pointer: nothing is fetched that nobody reached for.
	await ways.scrollIntoViewIfNeeded();
	await ways.hover();
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
	);
	expect(asked.filter((address) => /\/$/.test(address))).toEqual([chapter.address]);
	await page.mouse.down();
	await expect.poll(() => asked).toContain(next);
	await page.mouse.up();
	await expect(page).toHaveURL(site + next);
	expect(asked.filter((address) => address === next)).toEqual([next]);
	await context.close();
	server.close();
	server.closeAllConnections();
});
