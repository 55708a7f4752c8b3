/**
 * `npm run screenshots`: takes pictures of the newest edition's own pages, as a phone shows them, for the stores and
 * browsers that show them before installing. They are kept with the edition; take them anew when its pages change.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LANGUAGES } from '../lib/site/languages.ts';
import { readEditions } from '../lib/edition/read.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { addressOf } from '../lib/site/addresses.ts';
import { SCREENSHOT, SCREENSHOT_PAGES, screenshotFile } from '../lib/server/screenshots.ts';
import { withBrowser } from './bench/browser.ts';
import { buildIfStale } from './build.ts';
import { ROOT } from './command.ts';
import { createSiteServer, listen } from './serve.ts';
import { readSettings } from './settings.ts';

const VIEWPORT = { width: 390, height: 844 };

/** Of a JPEG, in per cent. */
const QUALITY = 78;

const settings = readSettings(process.env);
await buildIfStale({ settings });
const folder = resolve(ROOT, settings.editionsDir);
const [newest] = readEditions(folder, LIST_KINDS);
if (!newest) throw new Error(`There is no edition in ${folder}.`);
const server = createSiteServer({ root: join(ROOT, 'build'), base: settings.basePath });
const site = `http://localhost:${await listen(server, 0)}${settings.basePath}`;
await withBrowser(async (browser) => {
	const scale = SCREENSHOT.width / VIEWPORT.width;
	const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: scale, isMobile: true });
	const tab = await context.newPage();
	for (const language of LANGUAGES) {
		for (const { name, ...place } of SCREENSHOT_PAGES) {
			const page = 'page' in place ? place.page : undefined;
			if (page !== undefined && !newest.chapters.some(({ slug }) => slug === page)) continue;
			await tab.goto(`${site}${addressOf(language, newest.slug, page)}`);
			const file = screenshotFile(join(folder, newest.slug), language, name);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, await tab.screenshot({ type: 'jpeg', quality: QUALITY }));
			console.log(file);
		}
	}
});
server.close();
server.closeAllConnections();
