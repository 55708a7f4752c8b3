/** The site on web servers as they are, by the files that we write for them: saved whole from nginx, brought to the next release, and read without it. */
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from 'playwright/test';
import { ROOT } from '../src/tools/command.ts';
import { SHELL } from './browsers.ts';
import {
	entriesOf,
	expectState,
	openAndSave,
	savedEntries,
	takeUpdate,
	test,
	updateLine,
} from './kept-site.ts';
import { HOSTS, whyNot, type RealHost } from './real-hosts.ts';
import { CHANGE, VARIANTS, type Variant } from './variants.ts';

const { moved, next } = VARIANTS;
const base = moved.settings.BASE_PATH;
const { 'nginx behind a proxy': nginx, Caddy: caddy } = HOSTS;

let folder: string;
let host: RealHost | undefined;

test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'on-nginx-'));
});

test.afterEach(async () => {
	await host?.close();
	rmSync(folder, { recursive: true });
});

/** Puts a release in place at once, as an operator would. */
function publish({ folder: site }: Variant): string {
	const [beside, current] = [join(folder, 'beside'), join(folder, 'current')];
	symlinkSync(join(ROOT, site), beside);
	renameSync(beside, current);
	return current;
}

test('on nginx the report is saved whole, a new release is taken with one tap, and it reads when nginx is gone', async ({
	phone,
}) => {
	const why = whyNot('nginx');
	test.skip(why !== undefined, why);
	host = await nginx?.start(publish(moved), base, join(folder, 'nginx'));
	const site = `http://localhost:${host?.port}${base}`;
	const changed = `/${CHANGE.edition}/${CHANGE.chapter}/`;
	const page = await openAndSave(phone, site + changed);
	expect(await savedEntries(page, site)).toEqual(await entriesOf(moved));
	publish(next);
	await expect(async () => {
		await page.evaluate(() => dispatchEvent(new Event('focus')));
		await expect(updateLine(page)).toBeVisible({ timeout: 1000 });
	}).toPass();
	await takeUpdate(page);
	await expect(page.locator('main')).toContainText(CHANGE.after);
	await expectState(page, 'saved');
	expect(await savedEntries(page, site)).toEqual(await entriesOf(next));
	await host?.close();
	for (const address of ['/', `/en${changed}`, changed.slice(0, -1)]) {
		await page.goto(site + address);
		await expect(page.locator('main h1')).toBeVisible();
	}
	await page.goto(`${site}/en/nowhere/`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('Caddy speaks HTTP/3 to who asks for it', async () => {
	const why = whyNot('caddy');
	test.skip(why !== undefined, why);
	const own = join(folder, 'caddy');
	host = await caddy?.start(publish(moved), base, own);
	const { publicKey } = new X509Certificate(readFileSync(join(own, 'chain.pem')));
	const key = createHash('sha256')
		.update(publicKey.export({ type: 'spki', format: 'der' }))
		.digest('base64');
	const browser = await chromium.launch({
		...SHELL,
		args: [
			...(SHELL.args ?? []),
			`--origin-to-force-quic-on=localhost:${host?.port}`,
			// Where it listens; a name may mean another address first.
			'--host-resolver-rules=MAP localhost 127.0.0.1',
			// Nobody vouches for the test's own certificate.
			`--ignore-certificate-errors-spki-list=${key}`,
		],
	});
	const page = await browser.newPage();
	const answer = await page.goto(`https://localhost:${host?.port}${base}/en/`);
	expect(answer?.status()).toBe(200);
	const protocol = () =>
		(performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).nextHopProtocol;
	expect(await page.evaluate(protocol)).toBe('h3');
	await browser.close();
});
