/** A page that arrives in pieces, as over a slow network: what is painted stays where it is. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { ROOT } from '../src/tools/command.ts';
import { createSiteServer } from '../src/tools/serve.ts';
import { layoutShift } from './layout-faults.ts';
import { samplesOf } from './samples.ts';
import { sitePages } from './site-pages.ts';
import { PHONE, test } from './site-test.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { WHOLE } from './whole.ts';

const variant = VARIANTS.plain;
const samples = samplesOf(sitePages(variant), editionsOf(variant));

/** After each of these a piece may end: every way and control in the head of a page. */
const BREAK = /<\/(?:a|button)>/g;

const visits = samples.filter(({ chapter, part }) => chapter === 'visits' && !part);

for (const { address, html } of visits) {
	test(`${address} moves nothing, wherever its head is torn`, WHOLE, async ({ browser }) => {
		const end = html.indexOf('</header>');
		const tears = [...html.slice(0, end).matchAll(BREAK)].map(({ index }) => index + 1);
		const site = createSiteServer({ root: join(ROOT, variant.folder) });
		expect(tears.length).toBeGreaterThan(2);
		for (const tear of tears) {
			let rest: ServerResponse | undefined;
			const server = createServer((request, response) => {
				if (request.url !== address) return void site.emit('request', request, response);
				response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(html.slice(0, tear));
				rest = response;
			});
			await new Promise<void>((resolve) => server.listen(0, resolve));
			const context = await browser.newContext(PHONE);
			const page = await context.newPage();
			const { port } = server.address() as AddressInfo;
			await page.goto(`http://localhost:${port}${address}`, { waitUntil: 'commit' });
			await expect(page.locator('header')).toBeAttached();
			await page.evaluate(
				() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
			);
			rest?.end(html.slice(tear));
			await page.waitForLoadState();
			expect.soft(await layoutShift(page), `torn at ${tear} of ${end}`).toBe(0);
			await context.close();
			server.closeAllConnections();
			server.close();
		}
	});
}
