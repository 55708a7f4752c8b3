/** The saved copy: the whole report without a network, in whatever way the network is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { BUNDLE } from '../src/lib/offline/bundle.ts';
import { isLookedUp } from '../src/lib/site/pages.ts';
import { expect, type BrowserContext, type Page } from 'playwright/test';
import type { Edition } from '../src/lib/edition/edition.ts';
import { addressOf } from '../src/lib/site/addresses.ts';
import { pageOfThing } from '../src/lib/site/page-of-thing.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import type { Thing } from '../src/lib/telling/thing.ts';
import { thingsOf } from '../src/lib/telling/things.ts';
import { ROOT } from '../src/tools/command.ts';
import { altering, always, loginPage, only, type Host } from './hosts.ts';
import {
	entriesOf,
	expectState,
	openAndSave,
	savedEntries,
	tapOfSaved,
	test,
	workerState,
	type TroubledServer,
} from './kept-site.ts';
import { layoutShift } from './layout-faults.ts';
import { kindOf } from './lists.ts';
import { samplesOf } from './samples.ts';
import { isMissingPage, sitePages, type SitePage } from './site-pages.ts';
import { PHONE } from './site-test.ts';
import { editionsOf, VARIANTS, type Variant, YEARS } from './variants.ts';
import { fewOf, IS_WHOLE, WHOLE } from './whole.ts';

const { plain, moved, next } = VARIANTS;
const pages = keptPages(moved);
/** A page of each kind. */
const samples = samplesOf(pages, editionsOf(moved));

/** What halls greet with, parts of pages, what one looks up and older editions are not saved ahead. */
function keptPages(variant: Variant): SitePage[] {
	const [, ...older] = editionsOf(variant).map(({ slug }) => slug);
	return sitePages(variant).filter(
		({ edition, hall, part, ...page }) =>
			!isMissingPage(page) &&
			!isLookedUp(page.place.slice(1)) &&
			hall === undefined &&
			part === undefined &&
			!older.includes(edition ?? ''),
	);
}

/** The least work for a compressor. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** A host that has another release's pages in place of one's own, all in one file. */
const ofAnotherRelease: Host = (_, response) => {
	response.writeHead(200, { 'Content-Type': 'text/plain;charset=utf-8', 'Content-Encoding': 'br' });
	response.end(brotliCompressSync(readFileSync(join(ROOT, next.folder, BUNDLE)), FAST));
	return true;
};

/** The first thing of each kind that is a part of a page. */
function partsByKind(edition: Edition): Map<string, Thing> {
	const parts = thingsOf(edition, 'en', LIST_KINDS).filter(({ fragment }) => fragment !== null);
	return new Map(parts.reverse().map((thing) => [kindOf(thing), thing]));
}

/** Opens pages and expects each to be what the build has. */
async function readAll(page: Page, site: string, all: readonly SitePage[] = pages): Promise<void> {
	for (const { address, html } of all) {
		// Its text is all that is asked for; how it is drawn others look at.
		const answer = await page.goto(site + address, { waitUntil: 'commit' });
		expect((await answer?.text()) === html, address).toBe(true);
	}
	await page.waitForLoadState();
	await expect(page.locator('h1')).toHaveCount(1);
}

test(
	'1 after the first visit pages of every kind open without a network, in both languages',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, `${server.address}/`);
		await phone.setOffline(true);
		await readAll(page, server.address, samples);
		await expectState(page, 'offline');
	},
);

test('2 the same with the server gone; the line says so, with the day of the copy', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	await server.stop();
	await readAll(page, server.address, samples);
	await expectState(page, 'offline');
	await expect(page.locator('footer [data-is="offline"] [data-n]')).toHaveText(/\d{4}/);
	await server.start();
});

test('3, 4, 20 below a base path: what is saved is exactly what the release keeps, and reading it asks the server for nothing', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	expect(moved.settings.BASE_PATH).toBeTruthy();
	expect.soft(await savedEntries(page, server.address), 'saved').toEqual(await entriesOf(moved));
	const scopes = await page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
	);
	expect.soft(scopes, 'what the worker answers for').toEqual([`${server.address}/`]);
	server.takeRequests();
	await readAll(page, server.address, IS_WHOLE ? pages : samples);
	// Posters and sheets for halls are kept when they were seen, not ahead.
	const isPicture = (address: string) => /(\/poster\.png|^\/print\/.*\.svg)$/.test(address);
	expect
		.soft(
			server.takeRequests().filter((address) => !isPicture(address)),
			'asked for',
		)
		.toEqual([]);
	expect.soft(server.strays, 'asked for outside of the path').toEqual([]);
});

test('the real report, once: all of it is saved with few requests and bytes, and each kind of page opens with the server gone', async ({
	host,
	phone,
}) => {
	const server = await host(plain);
	const page = await openAndSave(phone, `${server.address}/`);
	expect(await savedEntries(page, server.address)).toEqual(await entriesOf(plain));
	expect(server.sent).toBeLessThanOrEqual(380 * 1024);
	expect(server.requests.length).toBeLessThanOrEqual(12);
	await server.stop();
	await readAll(page, server.address, samplesOf(keptPages(plain), editionsOf(plain)));
	const [edition] = editionsOf(plain);
	// One part of each kind that there is, as it was sent on.
	for (const [kind, thing] of edition ? partsByKind(edition) : []) {
		await page.goto(server.address + addressOf('en', edition?.slug, pageOfThing(thing)));
		await expect(page.locator(`#${thing.fragment}`), kind).toBeInViewport();
	}
	await page.goto(`${server.address}/search/?q=zyfw`);
	await expect(page.locator('#search-results mark').first(), 'search').toBeVisible();
	await server.start();
});

/** What cuts a save, by how it goes on until then. */
const CUTS = [
	[
		'all in one',
		(server: TroubledServer) => {
			server.lastsBytes = 120_000;
			// A browser throws away what it has not read of a body that breaks off.
			server.fallsSilent = true;
		},
	],
	[
		'page by page',
		(server: TroubledServer) => {
			server.instead = only((address) => address === `/${BUNDLE}`, always(404));
			server.lasts = 30;
		},
	],
] as const;

for (const [name, cut] of fewOf(CUTS)) {
	test(`5 a network cut in the middle of saving ${name}: the rest follows later, and nothing is fetched twice`, async ({
		host,
		phone,
	}) => {
		const server = await host(moved);
		cut(server);
		const page = await phone.newPage();
		await page.goto(`${server.address}/`);
		await expect.poll(async () => (await savedEntries(page, server.address)).length).toBeGreaterThan(0);
		server.dropSilent();
		await expectState(page, 'partial');
		const early = await savedEntries(page, server.address);
		expect(early.length).toBeLessThan((await entriesOf(moved)).length);
		server.lasts = Infinity;
		server.lastsBytes = Infinity;
		server.takeRequests();
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await expectState(page, 'saved');
		const again = server.takeRequests().map((address) => address.slice(1));
		expect(again.filter((address) => early.some(([saved]) => saved === address))).toEqual([]);
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
	});
}

/** What a host does in place of sending all in one. */
const IN_PLACE_OF_ALL = [
	['does not have it', always(404)],
	['answers with a page of its own', loginPage],
	['unpacks it', altering(moved)],
	['has that of another release', ofAnotherRelease],
] as const;

for (const [name, host] of IN_PLACE_OF_ALL) {
	test(
		`5 where a host ${name} in place of all in one, all is saved page by page`,
		WHOLE,
		async ({ host: start, phone }) => {
			const server = await start(moved);
			server.instead = only((address) => address === `/${BUNDLE}`, host);
			const page = await openAndSave(phone, `${server.address}/`);
			expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
			expect(server.requests.filter((address) => address === `/${BUNDLE}`)).toHaveLength(1);
		},
	);
}

test(
	'6 one address that fails keeps nothing else from being saved, and is saved when it recovers',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		server.failing = /^\/(?:2031\/crew\/|bundle\.txt)$/;
		const page = await phone.newPage();
		await page.goto(`${server.address}/`);
		await expectState(page, 'partial');
		const entries = await entriesOf(moved);
		expect(await savedEntries(page, server.address)).toEqual(
			entries.filter(([address]) => address !== '2031/crew/'),
		);
		server.failing = undefined;
		await page.reload();
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(entries);
	},
);

test('7 a server that never answers: a saved page opens while a request is still held', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	server.holding = /./;
	server.takeRequests();
	const other = await phone.newPage();
	const held = other.goto(`${server.address}/not-a-page/`).catch(() => undefined);
	await expect.poll(() => server.requests).toContain('/not-a-page/');
	await page.goto(`${server.address}/2031/awards/`);
	await expect(page.locator('h1')).toBeVisible();
	await other.close();
	await held;
});

test('18 an unknown address is answered in its language: with a network as not there, without one by a page with ways on', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	const unknown = [
		{ address: '/nothing/here/', missing: '这里没有这一页', offline: '现在没有网络' },
		{ address: '/en/nothing/here/', missing: 'There is no such page', offline: 'No network right now' },
	];
	for (const { address, missing } of unknown) {
		const answer = await page.goto(server.address + address);
		expect(answer?.status()).toBe(404);
		await expect(page.locator('h1')).toHaveText(missing);
	}
	await server.stop();
	for (const { address, offline } of unknown) {
		await page.goto(server.address + address);
		await expect(page.locator('h1')).toHaveText(offline);
		await page.locator('#contents a').first().click();
		await expect(page).toHaveURL(/\/2031\/[a-z-]+\/$/);
	}
	await server.start();
});

test('19 queries, missing slashes and the elder view’s own addresses lead to the saved page', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	await server.stop();
	for (const [asked, shown] of [
		['/?utm_source=hall', '/?utm_source=hall'],
		['/2031/crew/?from=singlemessage', '/2031/crew/?from=singlemessage'],
		['/2031/crew', '/2031/crew/'],
		['/en/2031?from=x', '/en/2031/?from=x'],
		['/elder/2031/crew/', '/2031/crew/?view=elder'],
		['/en/elder/', '/en/?view=elder'],
	] as const) {
		await page.goto(server.address + asked);
		await expect(page).toHaveURL(server.address + shown);
		await expect(page.locator('.page > footer')).toHaveCount(1);
	}
	await expect(page.locator('html')).toHaveAttribute('data-view', 'elder');
	await server.start();
});

test('21 a phone whose clock is years ahead or behind reads on', WHOLE, async ({ host, phone }) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	await server.stop();
	await page.clock.install();
	for (const years of [10, -10]) {
		await page.clock.setSystemTime(Date.now() + years * 365 * 24 * 3_600_000);
		await readAll(page, server.address, pages.slice(0, 3));
		await expectState(page, 'offline');
	}
	await server.start();
});

test('pages of an older edition are kept once they were seen, and no more than that', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/`);
	const { newest, older } = YEARS;
	const saved = (await savedEntries(page, server.address)).map(([address]) => address);
	expect(saved.filter((address) => address.startsWith(newest))).not.toEqual([]);
	expect(saved.filter((address) => address.startsWith(older))).toEqual([]);
	await page.goto(`${server.address}/${older}/sources/`);
	const seen = await page.title();
	await server.stop();
	await page.goto(`${server.address}/${older}/sources/`);
	expect(await page.title()).toBe(seen);
	await page.goto(`${server.address}/${older}/notes/`);
	await expect(page.locator('h1')).toHaveText('现在没有网络');
	await server.start();
});

/** Takes a file away from what is saved. */
async function lose(page: Page, address: string): Promise<void> {
	await page.evaluate(async (url) => {
		const [name = ''] = (await caches.keys()).filter((key) => key.startsWith('saved '));
		const cache = await caches.open(name);
		const key = (await cache.keys()).find((each) => each.url.split('?')[0] === url);
		if (!key) throw new Error('it is not saved');
		await cache.delete(key);
	}, address);
}

/** A phone on which one file is not saved, because the host refused it, and is not asked for again but by the reader. */
async function openWithoutFacts(phone: BrowserContext, server: TroubledServer): Promise<Page> {
	server.instead = only((address) => /\/(?:facts\.csv|bundle\.txt)$/.test(address), always(403));
	const page = await phone.newPage();
	await page.goto(`${server.address}/about/`);
	await expectState(page, 'altered');
	return page;
}

/** How often the file was asked for that a host refused. */
function askedForFacts(server: TroubledServer): number {
	return server.takeRequests().filter((address) => address.endsWith('/facts.csv')).length;
}

test(
	'a reader’s wish while a save is under way that nobody asked for is followed by a save of its own, and so are three',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openWithoutFacts(phone, server);
		await lose(page, `${server.address}/2031/crew/`);
		server.holding = /crew/;
		await page.reload();
		await expectState(page, 'saving');
		server.takeRequests();
		await tapOfSaved(page, '再存一次');
		await expect.poll(() => page.evaluate(() => localStorage.getItem('saving'))).toBe('yes');
		// As two other pages would.
		await page.evaluate(async () => {
			const { active } = await navigator.serviceWorker.ready;
			for (let other = 0; other < 2; other++) active?.postMessage({ type: 'SAVE', asked: true });
		});
		expect((await workerState(page)).saving).toBe(true);
		server.failHeld();
		await expectState(page, 'altered');
		expect(askedForFacts(server)).toBe(1);
		server.instead = undefined;
		await tapOfSaved(page, '再存一次');
		await expectState(page, 'saved');
		expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
	},
);

test(
	'a reader’s wish that comes before the worker is there is granted when it is',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openWithoutFacts(phone, server);
		await page.addInitScript(() => {
			const { register } = ServiceWorkerContainer.prototype;
			ServiceWorkerContainer.prototype.register = async function (...args) {
				await new Promise((resolve) => addEventListener('let-go', resolve));
				return register.apply(this, args);
			};
		});
		await page.reload();
		server.takeRequests();
		await tapOfSaved(page, '再存一次');
		await expect.poll(() => page.evaluate(() => localStorage.getItem('saving'))).toBe('yes');
		await page.evaluate(() => dispatchEvent(new Event('let-go')));
		await expectState(page, 'altered');
		await expect.poll(() => askedForFacts(server)).toBe(1);
	},
);

test(
	'what a save leaves out is saved by a page that was opened meanwhile',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, `${server.address}/`);
		await lose(page, `${server.address}/2031/crew/`);
		server.holding = /crew/;
		await page.reload();
		await expectState(page, 'saving');
		const other = await phone.newPage();
		await other.goto(`${server.address}/2031/awards/`);
		await expectState(other, 'saving');
		server.failHeld();
		await expectState(other, 'saved');
		expect(await savedEntries(other, server.address)).toEqual(await entriesOf(moved));
	},
);

test('with data saver on nothing is saved ahead until the reader asks', async ({ host, phone }) => {
	const server = await host(moved);
	const page = await phone.newPage();
	const devtools = await phone.newCDPSession(page);
	await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
	await page.goto(`${server.address}/`);
	await expectState(page, 'unsaved');
	expect(await savedEntries(page, server.address)).toEqual([]);
	await page.locator('footer [data-act="save"]').click();
	await expectState(page, 'saved');
	expect(await savedEntries(page, server.address)).toEqual(await entriesOf(moved));
});

test('the page about this app weighs what is saved, removes it for good, and saves it again', async ({
	host,
	phone,
}) => {
	const server = await host(moved);
	const page = await openAndSave(phone, `${server.address}/about/?view=elder`);
	await expect(page.locator('[data-n="size"]')).toHaveText(/^\d+(\.\d)?$/);
	expect(await layoutShift(page), 'moved by what is said').toBe(0);
	expect(await hidingsWhileWeighed(page), 'the weight went while it was asked for again').toBe(0);
	await tapOfSaved(page, '删掉');
	await expectState(page, 'unsaved');
	expect(await savedEntries(page, server.address)).toEqual([]);
	await page.reload();
	await expectState(page, 'unsaved');
	expect(await savedEntries(page, server.address)).toEqual([]);
	await tapOfSaved(page, '再存一次');
	await expectState(page, 'saved');
});

test(
	'an answer that comes late says nothing of what was removed meanwhile',
	WHOLE,
	async ({ host, phone }) => {
		const server = await host(moved);
		const page = await openAndSave(phone, `${server.address}/about/`);
		const [worker] = phone.serviceWorkers();
		// A page asks what is saved, and weighing it takes until it is let go.
		await worker?.evaluate(async () => {
			const { blob } = Response.prototype;
			const { postMessage } = MessagePort.prototype;
			const late = globalThis as unknown as { letGo(): void; answered: Promise<void> };
			const letGo = new Promise<void>((resolve) => (late.letGo = resolve));
			const weighing = new Promise<void>((resolve) => {
				Response.prototype.blob = async function () {
					resolve();
					await letGo;
					return blob.call(this);
				};
			});
			late.answered = new Promise((resolve) => {
				MessagePort.prototype.postMessage = function (message: { bytes?: number }) {
					postMessage.call(this, message);
					if (message.bytes) resolve();
				};
			});
			const { clients } = globalThis as unknown as {
				clients: { matchAll(): Promise<readonly { postMessage(message: unknown): void }[]> };
			};
			for (const client of await clients.matchAll()) client.postMessage({ saving: false });
			await weighing;
		});
		await tapOfSaved(page, '删掉');
		await expectState(page, 'unsaved');
		await worker?.evaluate(() => {
			const late = globalThis as unknown as { letGo(): void; answered: Promise<void> };
			late.letGo();
			return late.answered;
		});
		// Whatever was sent before this is answered is there by then.
		await page.evaluate(
			() =>
				new Promise((resolve) => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = resolve;
					navigator.serviceWorker.controller?.postMessage({ type: 'STATE' }, [port2]);
				}),
		);
		await expectState(page, 'unsaved');
	},
);

test('nothing is asked for beyond the page before it is there', async ({ host, browser }) => {
	const server = await host(moved);
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'allow' });
	const page = await context.newPage();
	let loaded = false;
	page.on('load', () => (loaded = true));
	const early: string[] = [];
	page.on('request', (request) => loaded || early.push(request.url().slice(server.address.length)));
	await page.goto(`${server.address}/`);
	await expectState(page, 'saved');
	expect(
		early.filter(
			(path) =>
				!/^\/($|_app\/immutable\/(workers\/|assets\/(further|seldom|paper)\.)|favicon|icons\/|manifest)/.test(
					path,
				),
		),
	).toEqual([]);
	await context.close();
});

/** How often the line of the weight is hidden or shown when a page that comes back to the front asks how much is saved. */
function hidingsWhileWeighed(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				let hidings = 0;
				new MutationObserver((changes) => {
					hidings += changes.filter(({ type }) => type === 'attributes').length;
					if (changes.some(({ type }) => type === 'childList')) resolve(hidings);
				}).observe(document.querySelector('[data-is="weighed"]') as HTMLElement, {
					attributeFilter: ['hidden'],
					childList: true,
					subtree: true,
				});
				dispatchEvent(new Event('focus'));
			}),
	);
}
