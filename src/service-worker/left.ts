/** What this release could not save, written down so that it is not asked for without end. */
import { NOTHING_LEFT, type Left } from '../lib/offline/passes';
import { BASE, digestOfRelease } from './release';

export const LEFT = `left ${BASE}`;

/** Where it is written down what this release could not save. */
export async function placeOfLeft(): Promise<string> {
	return `${location.origin}${BASE}?left=${await digestOfRelease()}`;
}

export async function readLeft(): Promise<Left> {
	const note = await caches.match(await placeOfLeft(), { cacheName: LEFT });
	return note ? ((await note.json()) as Left) : NOTHING_LEFT;
}

export async function noteLeft(left: Left): Promise<void> {
	const cache = await caches.open(LEFT);
	await cache.put(await placeOfLeft(), new Response(JSON.stringify(left)));
}
