/** The site on nginx as it is, by the file that we write for it: saved whole, brought to the next release, and read without it. */
import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { ROOT } from '../src/tools/command.ts';
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
const nginx = HOSTS['nginx behind a proxy'];
const why = whyNot('nginx');

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
