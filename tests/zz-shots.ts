/** node --import tsx tests/zz-shots.ts SITE OUT : WIDTH[:night][:js0][:open] PATH ... */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { createSiteServer, listen } from '../src/tools/serve.ts';
const [root = '', out = '', ...shots] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const server = createSiteServer({ root });
const site = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-background-networking'] });
for (const shot of shots) {
	const [spec = '', path = ''] = shot.split('@');
	const [width, ...flags] = spec.split(':');
	const has = (f: string) => flags.includes(f);
	const context = await browser.newContext({ viewport: { width: Number(width), height: Number(flags.find((f) => /^h\d/.test(f))?.slice(1) ?? 700) }, colorScheme: has('night') ? 'dark' : 'light', javaScriptEnabled: !has('nojs'), serviceWorkers: 'block' });
	const tab = await context.newPage();
	const response = await tab.goto(site + path, { waitUntil: 'networkidle' });
	if (has('open')) await tab.click('header details summary');
	if (has('focus')) { await tab.focus('header details a'); }
	const wide = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth, document.documentElement.lang, document.documentElement.dataset.view]);
	const list = await tab.evaluate(() => [...document.querySelectorAll('header summary, header details ul, header details a')].map((e) => { const r = e.getBoundingClientRect(); return [e.tagName, Math.round(r.left), Math.round(r.top), Math.round(r.width), Math.round(r.height)].join(' '); }));
	const name = `${out}/${spec.replaceAll(':', '-')}${path.replaceAll('/', '_')}.png`;
	await tab.screenshot({ path: name, fullPage: has('full') });
	console.log(response?.status(), name, ...wide, list.join(' | '));
	await context.close();
}
await browser.close();
server.close();
