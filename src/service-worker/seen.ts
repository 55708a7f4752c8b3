/** Pages and pictures that belong to nothing saved: the last ones that were seen are kept. */
import { BASE, entries } from './release';

export const SEEN = `seen ${BASE}`;
/** How many pages and pictures that belong to no saved edition are kept when they were seen. */
const SEEN_LIMIT = 60;

export async function keepSeen(address: string, response: Response): Promise<void> {
	const cache = await caches.open(SEEN);
	// Put at the end anew: the oldest are the first to go.
	await cache.delete(address);
	await cache.put(address, response);
	for (const key of (await cache.keys()).slice(0, -SEEN_LIMIT)) await cache.delete(key);
}

export function seenCopy(address: string): Promise<Response | undefined> {
	return caches.match(address, { cacheName: SEEN });
}

/** Whether this release has the styles and scripts of a page: without them it is no page to show. */
export function hasItsFiles(html: string): boolean {
	const files = html.match(/[^"'=(\s]+\/_app\/immutable\/[^"')\s>]+/g) ?? [];
	return files.every((file) => entries.has(new URL(file, location.origin).href));
}
