/** What this release keeps on the device: its entries, each known by its content, and the copies of them that are there. */
import { PrecacheController } from 'workbox-precaching';
import { digestOf } from '../lib/offline/digest';
import { markedAs } from '../lib/offline/mark';
import type { Outcome } from '../lib/offline/passes';

declare const self: ServiceWorkerGlobalScope;

/** What stands before every address: `/`, or the base path with its slash. */
export const BASE = new URL(self.registration.scope).pathname;
export const SAVED = `saved ${BASE}`;

/** Addresses below the base path with the digests of their contents; the build puts them in. */
const manifest = self.__WB_MANIFEST as unknown as readonly (readonly [address: string, digest: string])[];

/** The digest of each entry by its whole address. */
export const entries: ReadonlyMap<string, string> = new Map(
	manifest.map(([address, digest]) => [new URL(BASE + address, location.origin).href, digest]),
);

/** Thrown where an entry is not saved because something else came in its place. */
export class NotSaved extends Error {
	constructor(readonly outcome: Outcome) {
		super(outcome);
	}
}

export const saved = new PrecacheController({
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

/** A name for this release: no other has these entries. */
export function digestOfRelease(): Promise<string> {
	return digestOf(new TextEncoder().encode(JSON.stringify(manifest)));
}

/** The saved copy of an address, if it is there and whole; one that is spoilt is thrown away. */
export async function savedCopy(address: string): Promise<Response | undefined> {
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

/** How many entries are there. */
export async function countSaved(): Promise<number> {
	const keys = new Set((await (await caches.open(SAVED)).keys()).map(({ url }) => url));
	return [...saved.getURLsToCacheKeys().values()].filter((key) => keys.has(key)).length;
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
