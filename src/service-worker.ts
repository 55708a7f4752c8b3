/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the newest edition on the device and answers from there. What it keeps is known by its content: an entry that
 * is not what this release put there is neither saved nor shown. Everything else comes from the network.
 */
import { PrecacheController } from 'workbox-precaching';
import { BUNDLE, partsOf } from './lib/offline/bundle';
import { digestOf } from './lib/offline/digest';
import { markedAs } from './lib/offline/mark';
import type { SavedState, Wish } from './lib/offline/messages';
import {
	isLateLost,
	leftAfter,
	mayBegin,
	NOTHING_LEFT,
	notToAskFor,
	type Left,
	type Outcome,
} from './lib/offline/passes';
import { addressOf, languageAndViewOf, prefixOf } from './lib/site/addresses';
import { SHARE } from './lib/site/page-of-thing';
import { HALLS } from './lib/site/pages';

declare const self: ServiceWorkerGlobalScope & {
	/** Addresses below the base path with the digests of their contents; the build puts them in. */
	readonly __WB_MANIFEST: readonly (readonly [address: string, digest: string])[];
};

/** What stands before every address: `/`, or the base path with its slash. */
const BASE = new URL(self.registration.scope).pathname;
const SAVED = `saved ${BASE}`;
const SEEN = `seen ${BASE}`;
/** Where it is written down what could not be saved. */
const LEFT = `left ${BASE}`;
/** How many pages and pictures that belong to no saved edition are kept when they were seen. */
const SEEN_LIMIT = 60;
/** How long the network may take, in milliseconds, before what is here is shown in place of a page that is not saved. */
const PATIENCE = 4000;
/** How many entries in a row may fail before a pass of saving ends: the server is in trouble, or somebody else answers. */
const IN_A_ROW = 5;

const manifest = self.__WB_MANIFEST;
const entries = new Map(
	manifest.map(([address, digest]) => [new URL(BASE + address, location.origin).href, digest]),
);
const total = entries.size;

/** Thrown where an entry is not saved because something else came in its place. */
class NotSaved extends Error {
	constructor(readonly outcome: Outcome) {
		super(outcome);
	}
}

const saved = new PrecacheController({
	cacheName: SAVED,
	plugins: [
		{
			cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
				(cachedResponse && (await verified(request.url, cachedResponse))) ?? null,
			cacheWillUpdate: async ({ request, response }) => {
				const copy = response.clone();
				const whole = await verified(request.url, response);
				if (!whole) throw new NotSaved(await outcomeOf(copy));
				return whole;
			},
		},
	],
});
saved.addToCacheList([...entries].map(([url, revision]) => ({ url, revision })));

const NOTHING = {
	saved: 0,
	lost: 0,
	total,
	saving: false,
	full: false,
	broken: false,
	since: null,
	bytes: null,
};
const BROKEN: SavedState = { ...NOTHING, broken: true };

let saving: Promise<unknown> | undefined;
let full = false;

// A first visit is not disturbed: its page asks for saving when it has been read for a while. An update takes the
// place of a saved copy as a whole or not at all; it does not wait for what the host alters or refuses.
self.addEventListener('install', (event) => {
	event.waitUntil(replaceSavedCopy(event));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([saved.activate(event), self.clients.claim(), forgetOlderReleases()]));
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
			save(event, wish.asked)
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
	const address = withoutQuery(url);
	if (entries.has(address)) return savedOrNetwork(event, address);
	if (event.request.mode !== 'navigate') {
		return event.request.destination === 'image' ? pictureFromNetwork(event, address) : undefined;
	}
	const plain = plainAddress(url);
	if (entries.has(withoutQuery(plain))) return Promise.resolve(Response.redirect(plain.href));
	return pageFromNetwork(event, address, plain);
}

/** The address of the same page in the plain view, as the site writes it: with its slash, or by its file's own name. */
function plainAddress(url: URL): URL {
	const path = pathInSite(url).replace(/\/index\.html$|\.html$|\/$/, '');
	const { language, view } = languageAndViewOf(path);
	const plain = new URL(url);
	const name = BASE.slice(0, -1) + prefixOf(language) + path.slice(prefixOf(language, view).length);
	plain.pathname = entries.has(`${url.origin}${name}.html`) ? `${name}.html` : `${name}/`;
	if (view !== 'plain') plain.searchParams.set('view', view);
	return plain;
}

async function savedOrNetwork(event: FetchEvent, address: string): Promise<Response> {
	const copy = await savedCopy(address);
	if (copy) return copy;
	if (event.request.mode !== 'navigate') return fetch(event.request);
	return pageFromNetwork(event, address);
}

/**
 * A page that is not saved: from the network, else as it was last seen, else the saved page around it, else whatever came,
 * else the site's own page that says so.
 * @param plain where the address has another in the plain view, that one
 */
async function pageFromNetwork(event: FetchEvent, address: string, plain?: URL): Promise<Response> {
	const ours = async (response: Response) => {
		// Hosts know one page for what is not there; ours is in the language of the address.
		if (response.status === 404) {
			const missing = await savedCopy(ownPage(address, '404.html'));
			return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : response;
		}
		// The host adds the slash of a page, or somebody leads to where they ask their guests to log in: the browser will see.
		if (response.type === 'opaqueredirect' && !address.endsWith('/')) return response;
		if (!isAnswer(response, 'text/html')) return undefined;
		const html = await response.clone().text();
		const mark = await markedAs(html);
		if (mark === 'foreign') return undefined;
		// Of what is to be saved, only what cannot be: on a host that alters pages, those that were read stay as they were read.
		if (hasItsFiles(html) && (mark === 'altered' || !entries.has(address)))
			event.waitUntil(keepSeen(address, response.clone()));
		return response;
	};
	const instead = async () => (await seenCopy(address)) ?? (plain && (await pageAround(plain)));
	try {
		return await fromNetwork(event, ours, instead);
	} catch {
		return offlinePage(address);
	}
}

/** A picture that is not saved: from the network, else as it was last seen. */
function pictureFromNetwork(event: FetchEvent, address: string): Promise<Response> {
	const ours = (response: Response) => {
		if (!isAnswer(response, 'image/')) return undefined;
		event.waitUntil(keepSeen(address, response.clone()));
		return response;
	};
	return fromNetwork(event, ours, () => seenCopy(address));
}

/** The answer of the network if it is ours; when it takes too long or is not, what is here instead; else the answer all the same. */
async function fromNetwork(
	event: FetchEvent,
	ours: (response: Response) => Promise<Response | undefined> | Response | undefined,
	instead: () => Promise<Response | undefined>,
): Promise<Response> {
	const asked = fetch(event.request);
	const answer = asked.then(ours);
	// One that comes too late to be shown is still kept.
	event.waitUntil(answer.catch(() => undefined));
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
	return (await Promise.race([answer, late]).catch(() => undefined)) ?? (await instead()) ?? asked;
}

/** Whether the host answered with such a thing itself, and led nowhere else. */
function isAnswer(response: Response, type: string): boolean {
	return response.status === 200 && !response.redirected && typeOf(response).startsWith(type);
}

function typeOf(response: Response): string {
	return response.headers.get('Content-Type') ?? '';
}

/** Whether this release has the styles and scripts of a page: without them it is no page to show. */
function hasItsFiles(html: string): boolean {
	const files = html.match(/[^"'=(\s]+\/_app\/immutable\/[^"')\s>]+/g) ?? [];
	return files.every((file) => entries.has(new URL(file, location.origin).href));
}

async function keepSeen(address: string, response: Response): Promise<void> {
	const cache = await caches.open(SEEN);
	// Put at the end anew: the oldest are the first to go.
	await cache.delete(address);
	await cache.put(address, response);
	for (const key of (await cache.keys()).slice(0, -SEEN_LIMIT)) await cache.delete(key);
}

function seenCopy(address: string): Promise<Response | undefined> {
	return caches.match(address, { cacheName: SEEN });
}

/**
 * Where a saved page tells what has a page of its own: the part of a chapter at its place, a chapter or a cover that is
 * shared as a whole; for a hall its place in the list of all where that tells something of it, else the newest cover.
 */
async function pageAround(plain: URL): Promise<Response | undefined> {
	const path = pathInSite(plain);
	const [, around = '', part = ''] = /^(.*\/)([^/]+)\/$/.exec(path) ?? [];
	const cover = addressOf(languageAndViewOf(path).language);
	const isHall = around === `${cover}${HALLS}/`;
	const list = isHall && (await hallInList(part, plain));
	if (list) return Response.redirect(list.href);
	const page = new URL(BASE + (isHall ? cover : around).slice(1), plain);
	const view = plain.searchParams.get('view');
	if (view) page.searchParams.set('view', view);
	const copy = await savedCopy(withoutQuery(page));
	if (!copy) return undefined;
	if (isHall || part === SHARE) return Response.redirect(page.href);
	const html = await copy.text();
	// What became of a chapter holds for its parts.
	if (html.includes('<h1 data-gone')) return Response.redirect(page.href);
	if (!html.includes(` id="${part}"`)) return undefined;
	page.hash = part;
	return Response.redirect(page.href);
}

/** The place of a hall in the saved list of all, if its publisher tells something of it there. */
async function hallInList(code: string, plain: URL): Promise<URL | undefined> {
	const list = new URL(`../#${code}`, plain);
	list.search = plain.search;
	const html = await (await savedCopy(withoutQuery(list)))?.text();
	return html?.includes(` id="${code}" data-known`) ? list : undefined;
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
	const url = new URL(address);
	return url.origin + BASE + addressOf(languageAndViewOf(pathInSite(url)).language).slice(1) + name;
}

/** A path below the base path, with its slash. */
function pathInSite({ pathname }: URL): string {
	return pathname.slice(BASE.length - 1);
}

function withoutQuery({ origin, pathname }: URL): string {
	return origin + pathname;
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

/** What became of an entry in whose place this came. */
async function outcomeOf(response: Response): Promise<Outcome> {
	const { status } = response;
	// 408 and 429 say that it took too long, or was asked for too often.
	if (status >= 500 || status === 408 || status === 429) return 'late';
	if (status >= 400) return 'refused';
	if (!typeOf(response).startsWith('text/html')) return 'altered';
	return ({ published: 'late', altered: 'altered', foreign: 'missed' } as const)[
		await markedAs(await response.text())
	];
}

async function replaceSavedCopy(event: ExtendableEvent): Promise<void> {
	const keys = (await caches.has(SAVED)) ? await (await caches.open(SAVED)).keys() : [];
	if (keys.length === 0) return;
	if (!(await saveAll(event))) throw new Error('The new release could not be saved whole.');
}

/** Saves what is missing, once however many pages ask, and tells every page how far it is. */
function save(event: ExtendableEvent, isAsked = false): Promise<unknown> {
	saving ??= saveAll(event, isAsked, (done) => tellPages({ saved: done, saving: true, full })).finally(() => {
		saving = undefined;
		// The last word, in the order of the others: pages ask for the whole of it.
		return tellPages({ saving: false });
	});
	return saving;
}

/**
 * Fetches, one after the other, the entries that are not there or not whole. One that fails does not stop the rest; many in
 * a row do. Gives whether all is there that can be had.
 * @param isAsked whether the reader asked for it: then nothing is left out, and nothing waits for a pause to be over
 */
async function saveAll(
	event: ExtendableEvent,
	isAsked = false,
	onProgress?: (done: number) => Promise<void>,
): Promise<boolean> {
	const left = isAsked ? NOTHING_LEFT : await readLeft();
	// Nothing can be learnt about a server without a network.
	if (!navigator.onLine || !mayBegin(left, Date.now())) return (await countSaved()) === total;
	const leftOut = notToAskFor(left, Date.now());
	const before = await countSaved();
	const lost: string[] = [...leftOut];
	let row: string[] = [];
	let isTroubled = false;
	full = false;
	// What is on a device already, and the little that an update changes, comes page by page.
	const filed = before < total / 2 ? await saveBundle(onProgress) : new Set<string>();
	let done = filed.size;
	for (const [url, cacheKey] of saved.getURLsToCacheKeys()) {
		if (leftOut.includes(url) || filed.has(url)) continue;
		const outcome = await saveEntry(event, url, cacheKey);
		if (outcome === 'saved') done++;
		const isLost = outcome === 'altered' || outcome === 'refused' || (outcome === 'late' && isLateLost(left));
		if (isLost) lost.push(url);
		isTroubled ||= !isLost && outcome !== 'saved';
		row = outcome === 'saved' || outcome === 'altered' ? [] : [...row, url];
		if (row.length === IN_A_ROW) break;
		await onProgress?.(done);
	}
	const isCut = row.length === IN_A_ROW;
	const pass = {
		// Where everything fails it says nothing of this or that entry.
		lost: isCut ? lost.filter((url) => !row.includes(url)) : lost,
		askedForLost: leftOut.length === 0,
		isTroubled: isTroubled || isCut,
		isFruitful: (await countSaved()) > before,
	};
	await noteLeft(leftAfter(left, pass, Date.now())).catch(() => undefined);
	return !pass.isTroubled;
}

/**
 * Saves what comes in one file, each part as soon as it is there. Gives the addresses that are saved then: what is cut off,
 * altered or from another release is not among them. Only by brotli it weighs less than its parts do by themselves.
 */
async function saveBundle(onProgress?: (done: number) => Promise<void>): Promise<ReadonlySet<string>> {
	const filed = new Set<string>();
	try {
		const { body, ok, headers } = await fetch(BASE + BUNDLE, {
			cache: 'no-cache',
			credentials: 'same-origin',
		});
		if (!ok || !body || headers.get('Content-Encoding') !== 'br') {
			await body?.cancel();
			return filed;
		}
		const cache = await caches.open(SAVED);
		for await (const { address, type, content } of partsOf(body)) {
			const url = new URL(BASE + address, location.origin).href;
			const key = saved.getCacheKeyForURL(url);
			if (!key || (await digestOf(content)) !== entries.get(url)) continue;
			await cache.put(key, new Response(content, { headers: headersOfPart(headers, type) }));
			filed.add(url);
			await onProgress?.(filed.size);
		}
	} catch (error) {
		full ||= (error as Error).name === 'QuotaExceededError';
	}
	return filed;
}

/** What the host says of everything, its day and its policies, without what it says of the bundle. */
function headersOfPart(bundle: Headers, type: string): Headers {
	const headers = new Headers(bundle);
	for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified', 'Vary'])
		headers.delete(name);
	headers.set('Content-Type', type);
	return headers;
}

/** Fetches an entry unless it is there and whole. */
async function saveEntry(event: ExtendableEvent, url: string, cacheKey: string): Promise<Outcome> {
	const cache = url.includes('/_app/immutable/') ? 'default' : 'no-cache';
	// Workbox fills its cache in an install event only; a page's wish is the same work.
	const install = { type: 'install', waitUntil: (work: Promise<unknown>) => event.waitUntil(work) };
	const [response, finished] = saved.strategy.handleAll({
		request: new Request(url, { cache, credentials: 'same-origin' }),
		event: install as ExtendableEvent,
		params: { cacheKey },
	});
	try {
		await Promise.all([response, finished]);
		return 'saved';
	} catch (error) {
		full ||= (error as Error).name === 'QuotaExceededError';
		return error instanceof NotSaved ? error.outcome : 'missed';
	}
}

async function remove(): Promise<void> {
	await saving;
	await Promise.all([SAVED, SEEN, LEFT].map((name) => caches.delete(name)));
}

/** Where it is written down what this release could not save. */
async function placeOfLeft(): Promise<string> {
	return `${location.origin}${BASE}?left=${await digestOf(new TextEncoder().encode(JSON.stringify(manifest)))}`;
}

async function readLeft(): Promise<Left> {
	const note = await caches.match(await placeOfLeft(), { cacheName: LEFT });
	return note ? ((await note.json()) as Left) : NOTHING_LEFT;
}

async function noteLeft(left: Left): Promise<void> {
	const cache = await caches.open(LEFT);
	await cache.put(await placeOfLeft(), new Response(JSON.stringify(left)));
}

/** Forgets what was noted of older releases, and what was seen of them: pages whose files are gone, or which a saved page tells. */
async function forgetOlderReleases(): Promise<void> {
	const [left, seen] = await Promise.all([LEFT, SEEN].map((name) => caches.open(name)));
	const place = await placeOfLeft();
	for (const key of (await left?.keys()) ?? []) if (key.url !== place) await left?.delete(key);
	for (const key of (await seen?.keys()) ?? []) {
		const copy = await seen?.match(key);
		if (!copy || !(await isStillRight(new URL(key.url), copy))) await seen?.delete(key);
	}
}

async function isStillRight(url: URL, copy: Response): Promise<boolean> {
	if (!typeOf(copy).startsWith('text/html') || entries.has(url.href)) return false;
	const html = await copy.text();
	return (await markedAs(html)) !== 'foreign' && hasItsFiles(html) && !(await pageAround(plainAddress(url)));
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
		lost: notToAskFor(await readLeft(), Date.now()).length,
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
