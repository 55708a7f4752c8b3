/** What this release keeps on the device: its entries, each known by its content, and the copies of them that are there. */
import { digestOf } from '../lib/offline/digest';
import { markedAs } from '../lib/offline/mark';
import type { ReleaseList } from '../lib/offline/messages';
import type { Outcome } from '../lib/offline/passes';

declare const self: ServiceWorkerGlobalScope;

/** The build puts it in. */
declare const __RELEASE__: ReleaseList;

/** What stands before every address: `/`, or the base path with its slash. */
export const BASE = new URL(self.registration.scope).pathname;
export const SAVED = `saved ${BASE}`;

const release = __RELEASE__;

/** The digest of each entry by its whole address. */
export const entries: ReadonlyMap<string, string> = new Map(
	release.entries.map(([address, digest]) => [wholeAddress(address), digest]),
);

/** Whether what the last release had otherwise can be made of its copies. */
export const { hasUpdate } = release;

/** An address below the base path, as a request has it. */
export function wholeAddress(address: string): string {
	return new URL(BASE + address, location.origin).href;
}

/** A name for this release: no other has these entries. */
export function digestOfRelease(): Promise<string> {
	return digestOf(new TextEncoder().encode(JSON.stringify(release.entries)));
}

/**
 * By what the copy of an entry is saved, so that those of several releases lie side by side. The name is the one that Workbox
 * gave it: what it saved stays.
 */
export function keyOf(address: string, digest = entries.get(address)): string {
	return `${address}?__WB_REVISION__=${digest}`;
}

/** The saved copy of an address, if it is there and whole; one that is spoilt is thrown away. */
export async function savedCopy(address: string): Promise<Response | undefined> {
	const key = keyOf(address);
	const copy = await caches.match(key, { cacheName: SAVED }).catch(() => undefined);
	const whole = copy && (await verified(address, copy));
	if (copy && !whole) await (await caches.open(SAVED)).delete(key);
	return whole;
}

/** The response as the site has it, if its content is what this release put at the address. */
async function verified(address: string, response: Response): Promise<Response | undefined> {
	const content = await response.arrayBuffer();
	// The content decides, not the status: some hosts answer with 404 when asked for the page that says so.
	return (await digestOf(content)) === entries.get(address)
		? new Response(content, { headers: response.headers })
		: undefined;
}

/** Fetches an entry unless it is there and whole. Throws where the network fails, or the device keeps no more. */
export async function saveEntry(address: string): Promise<Outcome> {
	if (await savedCopy(address)) return 'saved';
	const cache = address.includes('/_app/immutable/') ? 'default' : 'no-cache';
	const response = await fetch(address, { cache, credentials: 'same-origin' });
	const whole = await verified(address, response.clone());
	if (!whole) return outcomeOf(response);
	await (await caches.open(SAVED)).put(keyOf(address), whole);
	return 'saved';
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

/** Whether copies are there, of this release or another. */
export async function hasCopies(): Promise<boolean> {
	return (await caches.has(SAVED)) && (await (await caches.open(SAVED)).keys()).length > 0;
}

/** How many entries are there. */
export async function countSaved(): Promise<number> {
	const keys = new Set((await (await caches.open(SAVED)).keys()).map(({ url }) => url));
	return [...entries.keys()].filter((address) => keys.has(keyOf(address))).length;
}

/** Forgets the copies of other releases. */
export async function forgetOthersSaved(): Promise<void> {
	const cache = await caches.open(SAVED);
	const ours = new Set([...entries.keys()].map((address) => keyOf(address)));
	for (const key of await cache.keys()) if (!ours.has(key.url)) await cache.delete(key);
}

export async function weighSaved(): Promise<number> {
	const cache = await caches.open(SAVED);
	let bytes = 0;
	for (const key of await cache.keys()) bytes += (await (await cache.match(key))?.blob())?.size ?? 0;
	return bytes;
}

export function typeOf(response: Response): string {
	return response.headers.get('Content-Type') ?? '';
}

/** A path below the base path, with its slash. */
export function pathInSite({ pathname }: URL): string {
	return pathname.slice(BASE.length - 1);
}

export function withoutQuery({ origin, pathname }: URL): string {
	return origin + pathname;
}
