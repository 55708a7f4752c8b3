/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the newest edition on the device and answers from there. What it keeps is known by its content: an entry that
 * is not what this release put there is neither saved nor shown. Everything else comes from the network.
 */
import { PrecacheController } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { digestOf } from './lib/offline/digest';
import type { SavedState, Wish } from './lib/offline/messages';
import { addressOf, placeInSite, prefixOf } from './lib/site/addresses';

declare const self: ServiceWorkerGlobalScope & {
	/** Addresses below the base path with the digests of their contents; the build puts them in. */
	readonly __WB_MANIFEST: readonly (readonly [address: string, digest: string])[];
};

/** What stands before every address: `/`, or the base path with its slash. */
const BASE = new URL(self.registration.scope).pathname;
const SAVED = `saved ${BASE}`;
const SEEN = `seen ${BASE}`;
/** How many pages and pictures that belong to no saved edition are kept when they were seen. */
const SEEN_LIMIT = 60;
/** How long the network may take, in seconds, before a seen page is shown as it was. */
const PATIENCE = 4;

const entries = new Map(
	self.__WB_MANIFEST.map(([address, digest]) => [new URL(BASE + address, location.origin).href, digest]),
);
const total = entries.size;

const saved = new PrecacheController({
	cacheName: SAVED,
	plugins: [
		{
			cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
				(cachedResponse && (await verified(request.url, cachedResponse))) ?? null,
			cacheWillUpdate: async ({ request, response }) => (await verified(request.url, response)) ?? null,
		},
	],
});
saved.addToCacheList([...entries].map(([url, revision]) => ({ url, revision })));

const seen = new NetworkFirst({
	cacheName: SEEN,
	networkTimeoutSeconds: PATIENCE,
	plugins: [
		{
			cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
			cacheDidUpdate: forgetOldest,
		},
	],
});

const NOTHING = { saved: 0, total, saving: false, full: false, broken: false, since: null, bytes: null };
const BROKEN: SavedState = { ...NOTHING, broken: true };

let saving: Promise<void> | undefined;
let full = false;

// A first visit is not disturbed: its page asks for saving when it has been read for a while. An update takes the
// place of a saved copy as a whole or not at all.
self.addEventListener('install', (event) => {
	event.waitUntil(replaceSavedCopy(event));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([saved.activate(event), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
	const wish = event.data as Wish;
	const answer = async () => event.ports[0]?.postMessage(await stateFor(event, wish).catch(() => BROKEN));
	if (wish.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	else if (wish.type === 'REMOVE')
		event.waitUntil(
			remove()
				.catch(() => undefined)
				.then(answer),
		);
	else if (wish.type === 'SAVE')
		event.waitUntil(
			save(event)
				.catch(() => undefined)
				.then(answer),
		);
	else event.waitUntil(answer());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	const isOurs = url.origin === location.origin && url.pathname.startsWith(BASE);
	if (request.method !== 'GET' || !isOurs) return;
	const answer = answerTo(event, url);
	if (answer) event.respondWith(answer);
});

/** What answers a request: the saved copy, or what is like it, or the network; nothing where the browser may ask itself. */
function answerTo(event: FetchEvent, url: URL): Promise<Response> | undefined {
	const address = url.origin + url.pathname;
	if (entries.has(address)) return savedOrNetwork(event, address);
	if (event.request.mode !== 'navigate') {
		return event.request.destination === 'image' ? seen.handle(event) : undefined;
	}
	const plain = plainAddress(url);
	if (plain) return Promise.resolve(Response.redirect(plain));
	return pageFromNetwork(event, url);
}

/** The saved address that a page without its final slash, or in the elder view's own address, is the same as. */
function plainAddress(url: URL): string | undefined {
	const plain = new URL(url);
	if (!plain.pathname.endsWith('/')) plain.pathname += '/';
	const path = `/${plain.pathname.slice(BASE.length)}`;
	const { language, view } = placeInSite(path);
	if (view === 'elder') {
		plain.pathname = BASE + (prefixOf(language) + path.slice(prefixOf(language, view).length)).slice(1);
		plain.searchParams.set('view', view);
	}
	return entries.has(plain.origin + plain.pathname) ? plain.href : undefined;
}

async function savedOrNetwork(event: FetchEvent, address: string): Promise<Response> {
	const copy = await savedCopy(address);
	if (copy) return copy;
	try {
		return await fetch(event.request);
	} catch (error) {
		if (event.request.mode !== 'navigate') throw error;
		return offlinePage(address);
	}
}

/** A page that is not saved: from the network, else as it was last seen, else the site's own page that says so. */
async function pageFromNetwork(event: FetchEvent, url: URL): Promise<Response> {
	try {
		const response = await seen.handle(event);
		// Hosts know one page for what is not there; ours is in the language of the address.
		const missing = response.status === 404 && (await savedCopy(ownPage(url.href, '404')));
		return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : response;
	} catch {
		return (await pageAround(url)) ?? offlinePage(url.href);
	}
}

/**
 * Where a saved page tells what has a page of its own: the part of a chapter at its place, a chapter or a cover that is
 * shared as a whole, the newest cover for a hall.
 */
async function pageAround(url: URL): Promise<Response | undefined> {
	const [, around = '', part = ''] = /^(.*\/)([^/]+)\/?$/.exec(url.pathname) ?? [];
	const { language } = placeInSite(`/${around.slice(BASE.length)}`);
	const site = BASE + addressOf(language).slice(1);
	if (around === `${site}q/`) return Response.redirect(new URL(site, url).href);
	const saved = await savedCopy(url.origin + around);
	if (part === 'share' && saved) return Response.redirect(url.origin + around);
	return (await saved?.text())?.includes(` id="${part}"`)
		? Response.redirect(`${url.origin}${around}#${part}`)
		: undefined;
}

async function offlinePage(address: string): Promise<Response> {
	// When even that page is gone, a sentence remains.
	const words = { headers: { 'Content-Type': 'text/html;charset=utf-8' } };
	return (
		(await savedCopy(ownPage(address, 'offline/'))) ??
		new Response(
			'<!doctype html><title>!</title><p>没有网络，连上再试。<p>No network. Try again later.',
			words,
		)
	);
}

/** The site's own page of a name, in the language of an address. */
function ownPage(address: string, name: string): string {
	const { pathname, origin } = new URL(address);
	const { language } = placeInSite(`/${pathname.slice(BASE.length)}`);
	return origin + BASE + addressOf(language).slice(1) + name;
}

/** The saved copy of an address, if it is there and whole; one that is spoilt is thrown away. */
async function savedCopy(address: string): Promise<Response | undefined> {
	const copy = await saved.matchPrecache(address).catch(() => undefined);
	const whole = copy && (await verified(address, copy));
	const key = saved.getCacheKeyForURL(address);
	if (copy && !whole && key) await (await caches.open(SAVED)).delete(key);
	return whole;
}

/** The response as the site has it, if its content is what this release put at the address. */
async function verified(address: string, response: Response): Promise<Response | undefined> {
	const content = await response.arrayBuffer();
	const [plain = ''] = address.split('?');
	// The content decides, not the status: some hosts answer with 404 when asked for the page that says so.
	return (await digestOf(content)) === entries.get(plain)
		? new Response(content, { headers: response.headers })
		: undefined;
}

async function replaceSavedCopy(event: ExtendableEvent): Promise<void> {
	const keys = (await caches.has(SAVED)) ? await (await caches.open(SAVED)).keys() : [];
	if (keys.length === 0) return;
	await saveAll(event);
	if ((await countSaved()) < total) throw new Error('The new release could not be saved whole.');
}

/** Saves what is missing, once however many pages ask, and tells every page how far it is. */
function save(event: ExtendableEvent): Promise<void> {
	saving ??= saveAll(event, (done) => tellPages({ saved: done, saving: true, full })).finally(() => {
		saving = undefined;
		// The last word, in the order of the others: pages ask for the whole of it.
		return tellPages({ saving: false });
	});
	return saving;
}

/** Fetches, one after the other, the entries that are not there or not whole. One that fails does not stop the rest. */
async function saveAll(event: ExtendableEvent, onProgress?: (done: number) => Promise<void>): Promise<void> {
	// Workbox fills its cache in an install event only; a page's wish is the same work.
	const install = { type: 'install', waitUntil: (work: Promise<unknown>) => event.waitUntil(work) };
	let done = 0;
	full = false;
	for (const [url, cacheKey] of saved.getURLsToCacheKeys()) {
		const cache = url.includes('/_app/immutable/') ? 'default' : 'no-cache';
		const [response, finished] = saved.strategy.handleAll({
			request: new Request(url, { cache, credentials: 'same-origin' }),
			event: install as ExtendableEvent,
			params: { cacheKey },
		});
		try {
			await Promise.all([response, finished]);
			done++;
		} catch (error) {
			full ||= (error as Error).name === 'QuotaExceededError';
		}
		await onProgress?.(done);
	}
}

async function remove(): Promise<void> {
	await saving;
	await Promise.all([SAVED, SEEN].map((name) => caches.delete(name)));
}

/** How many entries are there. */
async function countSaved(): Promise<number> {
	const keys = new Set((await (await caches.open(SAVED)).keys()).map(({ url }) => url));
	return [...saved.getURLsToCacheKeys().values()].filter((key) => keys.has(key)).length;
}

async function stateFor(event: ExtendableMessageEvent, wish: Wish): Promise<SavedState> {
	const { source } = event;
	const page =
		source instanceof WindowClient &&
		(await savedCopy(new URL(source.url).origin + new URL(source.url).pathname));
	return {
		...NOTHING,
		saved: await countSaved(),
		saving: saving !== undefined,
		full,
		since: (page || undefined)?.headers.get('Date') ?? null,
		bytes: wish.type === 'STATE' && wish.weigh ? await weighSaved() : null,
	};
}

async function weighSaved(): Promise<number> {
	const cache = await caches.open(SAVED);
	let bytes = 0;
	for (const key of await cache.keys()) bytes += (await (await cache.match(key))?.blob())?.size ?? 0;
	return bytes;
}

async function tellPages(news: Partial<SavedState>): Promise<void> {
	const pages = await self.clients.matchAll({ includeUncontrolled: true });
	for (const page of pages) page.postMessage({ ...NOTHING, ...news });
}

async function forgetOldest(): Promise<void> {
	const cache = await caches.open(SEEN);
	const keys = await cache.keys();
	for (const key of keys.slice(0, -SEEN_LIMIT)) await cache.delete(key);
}
