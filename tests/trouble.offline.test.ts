/** No worker, no trouble: whatever a browser or a disk withholds, reading goes on and the line tells the truth. */
import { expect, type BrowserContext, type Page } from 'playwright/test';
import { BUNDLE } from '../src/lib/offline/bundle.ts';
import { changedRelease } from './changed-release.ts';
import {
	comeBack,
	entriesOf,
	expectState,
	openAndSave,
	savedEntries,
	takeUpdate,
	test,
	updateLine,
	type TroubledServer,
} from './kept-site.ts';
import { VARIANTS } from './variants.ts';
import { WHOLE } from './whole.ts';

const { moved } = VARIANTS;

/** Opens the site and gives what the console says. */
async function openListening(
	phone: BrowserContext,
	address: string,
): Promise<{ page: Page; said: string[] }> {
	const page = await phone.newPage();
	const said: string[] = [];
	page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
	page.on('pageerror', (error) => said.push(String(error)));
	await page.goto(address);
	return { page, said };
}

test(
	'13 storage cleared while a page is open: reading goes on, and it is saved again',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, `${server.address}/`);
		await page.evaluate(async () => {
			for (const name of await caches.keys()) await caches.delete(name);
		});
		await server.stop();
		await page.goto(`${server.address}/2031/crew/`);
		await expect(page.locator('body')).toContainText('没有网络');
		await expect(page.locator('body')).toContainText('No network');
		await server.start();
		await page.goto(`${server.address}/2031/crew/`);
		await expect(page.locator('h1')).toBeVisible();
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
	},
);

test('14 a spoilt entry is never shown, and is mended', async ({ host, phone }) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	const spoil = () =>
		page.evaluate(async (address) => {
			const [name = ''] = (await caches.keys()).filter((key) => key.startsWith('saved '));
			const cache = await caches.open(name);
			const key = (await cache.keys()).find(({ url }) => url.split('?')[0] === address);
			const headers = { 'Content-Type': 'text/html' };
			if (!key) throw new Error('it is not saved');
			await cache.put(key, new Response('<!doctype html><h1>spoilt</h1>', { headers }));
		}, `${server.address}/2031/crew/`);
	await spoil();
	await page.goto(`${server.address}/2031/crew/`);
	await expect(page.locator('h1')).not.toHaveText('spoilt');
	await expectState(page, 'saved');
	await spoil();
	await server.stop();
	await page.goto(`${server.address}/2031/crew/`);
	await expect(page.locator('h1')).toHaveText('现在没有网络');
	await server.start();
	await page.goto(`${server.address}/2031/crew/`);
	await expectState(page, 'saved');
	await server.stop();
	await page.goto(`${server.address}/2031/crew/`);
	await expect(page.locator('h1')).not.toHaveText(/spoilt|没有网络/);
	await server.start();
});

test(
	'15 a full disk: what there is room for is saved, and the line says that it is not all',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await phone.newPage();
		const devtools = await phone.newCDPSession(page);
		await page.goto('about:blank');
		await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 300_000 });
		await page.goto(`${server.address}/`);
		await expectState(page, 'full');
		expect((await savedEntries(page, server.address)).length).toBeLessThan((await entriesOf(moved)).length);
		server.takeRequests();
		for (let turn = 0; turn < 10; turn++) await comeBack(page, server);
		const asked = server.takeRequests();
		// All in one ends where it ended before, and is not asked for again; five in a row that find no room end a pass.
		expect(asked.filter((address) => address === `/${BUNDLE}`).length).toBeLessThanOrEqual(1);
		expect(asked.length).toBeLessThanOrEqual(1 + 5 * 5);
		await page.goto(`${server.address}/2031/awards/`);
		await expect(page.locator('h1')).toBeVisible();
	},
);

/** Leaves room for so many bytes more than are there. Gives what takes the limit away again. */
async function leaveRoom(
	page: Page,
	{ address }: TroubledServer,
	bytes: number,
): Promise<() => Promise<void>> {
	const devtools = await page.context().newCDPSession(page);
	const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: used + bytes });
	return async () => void (await devtools.send('Storage.overrideQuotaForOrigin', { origin: address }));
}

for (const [name, last] of [
	['its differences told', moved],
	['fetched page by page', undefined],
] as const)
	test(
		`40 a disk that is full in the middle of an update, ${name}: the release before stays whole, nothing is asked for again and again, and with room the update comes`,
		WHOLE,
		async ({ host, phone }) => {
			const release = await changedRelease(moved, {
				text: (html) => html.replaceAll('</h1>', '！</h1>'),
				...(last && { last }),
			});
			const server = await host(moved);
			const page = await openAndSave(phone, `${server.address}/2031/crew/`);
			const title = await page.locator('h1').textContent();
			const makeRoom = await leaveRoom(page, server, 200_000);
			server.takeRequests();
			server.publish(release);
			await comeBack(page, server);
			await expectState(page, 'outdated');
			await expect(updateLine(page)).toBeHidden();
			const stored = await savedEntries(page, server.address);
			const whole = await entriesOf(moved);
			// Some of it found room, and takes no place of what was there.
			expect(stored.length).toBeGreaterThan(whole.length);
			expect(stored).toEqual(expect.arrayContaining(whole));
			expect(server.takeRequests().length).toBeLessThanOrEqual(stored.length - whole.length + 2);
			for (let turn = 0; turn < 10; turn++) {
				await comeBack(page, server);
				await page.evaluate(async () => {
					const registration = await navigator.serviceWorker.ready;
					while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 50));
				});
			}
			// Five more passes, which ask for the one that found no room, and for the differences where none came.
			expect(server.takeRequests().length).toBeLessThanOrEqual(10);
			await server.stop();
			for (const address of ['/2031/awards/', '/en/2031/crew/', '/2031/crew/']) {
				await page.goto(server.address + address);
				await expect(page.locator('h1')).not.toContainText('！');
			}
			await server.start();
			await makeRoom();
			// As after a pause.
			const [worker] = phone.serviceWorkers();
			await worker?.evaluate(async () => {
				for (const key of await caches.keys()) if (key.startsWith('left ')) await caches.delete(key);
			});
			await comeBack(page, server);
			await expect(updateLine(page)).toBeVisible();
			await takeUpdate(page);
			await expect(page.locator('h1')).toHaveText(`${title}！`);
			expect(await savedEntries(page, server.address)).toEqual(await entriesOf(release));
		},
	);

for (const [name, script] of [
	[
		'no serviceWorker in the browser',
		() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
	],
	[
		'workers forbidden',
		() => {
			ServiceWorkerContainer.prototype.register = () =>
				Promise.reject(new DOMException('no', 'SecurityError'));
		},
	],
] as const) {
	test(`16 ${name}: everything reads, with one clear warning, and the line says so`, async ({
		host,
		phone,
	}) => {
		const server = await host(moved);
		await phone.addInitScript(script);
		const { page, said } = await openListening(phone, `${server.address}/`);
		await expectState(page, 'unable');
		expect(said).toEqual([expect.stringContaining('Nothing is saved for reading without a network')]);
		await page.goto(`${server.address}/2031/crew/`);
		await expect(page.locator('h1')).toBeVisible();
	});
}

test('16 a worker that does not load: the same', WHOLE, async ({ host, phone }) => {
	const server = await host(moved);
	server.failing = /^\/service-worker\.js$/;
	const { page, said } = await openListening(phone, `${server.address}/`);
	await expectState(page, 'unable');
	// The browser itself notes the answer.
	expect(said.filter((text) => !/^(Failed to load resource|A bad HTTP)/.test(text))).toEqual([
		expect.stringContaining('Nothing is saved for reading without a network'),
	]);
});

test('16 a browser that gives the worker no storage: the line says so', WHOLE, async ({ host, phone }) => {
	const server = await host(moved);
	const page = await phone.newPage();
	await page.goto(`${server.address}/`);
	await expectState(page, 'saved');
	const [worker] = phone.serviceWorkers();
	await worker?.evaluate(() => {
		CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
	});
	await comeBack(page, server);
	await expectState(page, 'unable');
	await page.goto(`${server.address}/2031/crew/`);
	await expect(page.locator('h1')).toBeVisible();
});

test('17 a browser whose localStorage throws: saved all the same', async ({ host, phone }) => {
	const server = await host(moved);
	await phone.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('no', 'SecurityError');
			},
		});
	});
	const { page, said } = await openListening(phone, `${server.address}/`);
	await expectState(page, 'saved');
	expect(said).toEqual([]);
	await server.stop();
	await page.goto(`${server.address}/2031/crew/`);
	await expect(page.locator('h1')).toBeVisible();
	await server.start();
});
