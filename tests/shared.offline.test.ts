/** What was sent on, without a network: links lead to the saved copy, marks still copy, posters that were seen stay. */
import { expect } from 'playwright/test';
import { thingsOf } from '../src/lib/telling/things.ts';
import { pageOfThing } from '../src/lib/site/page-of-thing.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { kindOf, listsOf } from './lists.ts';
import { entriesOf, openAndSave, test } from './kept-site.ts';
import { layOut } from './layout-faults.ts';
import { editionsOf, VARIANTS } from './variants.ts';
import { fewOf, WHOLE } from './whole.ts';

const { moved } = VARIANTS;
const [edition] = editionsOf(moved);
if (!edition) throw new Error('there is no edition');

test('22 every part of a page is answered by that page, at its place', async ({ host, phone }) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	await server.stop();
	for (const language of fewOf(['zh-CN', 'en'] as const)) {
		const prefix = language === 'en' ? '/en' : '';
		const all = thingsOf(edition, language, LIST_KINDS);
		// One of each kind; the rest are made of the same parts.
		const samples = all.filter((thing) => thing === all.find((other) => kindOf(other) === kindOf(thing)));
		for (const thing of samples) {
			await page.goto(`${server.address}${prefix}/${edition.slug}/${pageOfThing(thing)}/?from=chat`);
			const around = [edition.slug, thing.chapter].filter(Boolean).join('/');
			const place = thing.fragment === null ? '' : `#${thing.fragment}`;
			const sheet = thing.kind === 'cover' ? 'share/?from=chat' : '';
			await expect(page).toHaveURL(`${server.address}${prefix}/${around}/${sheet}${place}`);
			if (place) await expect(page.locator(place)).toBeInViewport();
		}
	}
	await page.goto(`${server.address}/${edition.slug}/crew/no-such-part/`);
	await expect(page.locator('h1')).toHaveText('现在没有网络');
});

test('23 a hall is answered by what its publisher tells of it, in large type too, else by the cover of its language', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	await server.stop();
	const told = edition.places.find(({ lines }) => lines.length > 0);
	const silent = edition.places.find(({ lines }) => lines.length === 0);
	for (const prefix of ['', '/en']) {
		for (const [view, query] of [
			['', ''],
			['/elder', '?view=elder'],
		]) {
			await page.goto(`${server.address}${prefix}${view}/q/${told?.code}/`);
			await expect(page).toHaveURL(`${server.address}${prefix}/q/${query}#${told?.code}`);
			await expect(page.locator(`[id="${told?.code}"] a[href^="tel:"]`)).toBeInViewport();
			await expect(page.locator('html[data-view="elder"]')).toHaveCount(query ? 1 : 0);
			await page.goto(`${server.address}${prefix}${view}/q/${silent?.code}/`);
			await expect(page).toHaveURL(`${server.address}${prefix}/${query}`);
			await page.evaluate(() => localStorage.clear());
		}
	}
});

test(
	'24 a mark opens the sheet, which copies the address and says that the poster needs a network',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		await phone.grantPermissions(['clipboard-read', 'clipboard-write']);
		const page = await openAndSave(phone, `${server.address}/`);
		await server.stop();
		await page.goto(`${server.address}/${edition.slug}/crew/`);
		await layOut(page);
		await page.locator('#training a[data-act="share"]').click();
		const sheet = page.locator('dialog[open]');
		await expect(sheet.locator('[data-no-poster]').first()).toContainText('现在没有网络');
		// Nothing is told of a poster that is not there.
		await expect(sheet.getByText('长按').filter({ visible: true })).toHaveCount(0);
		await expect(sheet.locator('img')).toHaveCount(0);
		await sheet.locator('[data-copy] button').first().click();
		await expect(sheet.locator('[data-copied]').first()).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			`${server.address}/${edition.slug}/crew/training/`,
		);
	},
);

test('25 a poster that was seen is there again; none is saved ahead', async ({ host, phone }) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	expect(server.requests.filter((address) => /(card|poster)\.png/.test(address))).toEqual([]);
	const entries = (await entriesOf(moved)).map(([address]) => address);
	expect(entries.filter((address) => address.endsWith('.png') && !address.startsWith('icons/'))).toEqual([]);
	const [visit] = listsOf(edition).visits;
	const address = `${server.address}/${edition.slug}/visits/${visit?.id}/`;
	const width = () => page.locator('#share img').evaluate((img: HTMLImageElement) => img.naturalWidth);
	await page.goto(address);
	await page.locator('#share img').scrollIntoViewIfNeeded();
	await expect.poll(width).toBe(1080);
	await server.stop();
	// The page itself was seen as well.
	await page.reload();
	await page.locator('#share img').scrollIntoViewIfNeeded();
	await expect.poll(width).toBe(1080);
});
