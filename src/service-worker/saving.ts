/** Saves what the release keeps: in one file where nothing is there yet, else entry by entry. */
import { BUNDLE, partsOf } from '../lib/offline/bundle';
import { digestOf } from '../lib/offline/digest';
import {
	isLateLost,
	leftAfter,
	mayBegin,
	NOTHING_LEFT,
	notToAskFor,
	type Outcome,
} from '../lib/offline/passes';
import { noteLeft, readLeft } from './left';
import { BASE, countSaved, entries, NotSaved, saved, SAVED } from './release';

/** How many entries in a row may fail before a pass of saving ends: the server is in trouble, or somebody else answers. */
const IN_A_ROW = 5;

let full = false;

/** Whether the device had no room when it was last saved. */
export function isFull(): boolean {
	return full;
}

/**
 * Fetches, one after the other, the entries that are not there or not whole. One that fails does not stop the rest; many in
 * a row do. Gives whether all is there that can be had.
 * @param isAsked whether the reader asked for it: then nothing is left out, and nothing waits for a pause to be over
 */
export async function saveAll(
	event: ExtendableEvent,
	isAsked = false,
	onProgress?: (done: number) => Promise<void>,
): Promise<boolean> {
	const left = isAsked ? NOTHING_LEFT : await readLeft();
	// Nothing can be learnt about a server without a network.
	if (!navigator.onLine || !mayBegin(left, Date.now())) return (await countSaved()) === entries.size;
	const leftOut = notToAskFor(left, Date.now());
	const before = await countSaved();
	const lost: string[] = [...leftOut];
	let row: string[] = [];
	let isTroubled = false;
	full = false;
	// What is on a device already, and the little that an update changes, comes page by page.
	const asksForBundle = before < entries.size / 2 && !left.isBundleSpent;
	const filed = asksForBundle ? await saveBundle(onProgress) : new Set<string>();
	const isBundleSpent = left.isBundleSpent || filed.size > 0;
	let done = filed.size;
	for (const [url, cacheKey] of saved.getURLsToCacheKeys()) {
		if (leftOut.includes(url) || filed.has(url)) continue;
		const outcome = await saveEntry(event, url, cacheKey);
		if (outcome === 'saved') done++;
		const isLost = outcome === 'altered' || outcome === 'refused' || (outcome === 'late' && isLateLost(left));
		if (isLost) lost.push(url);
		if (!isLost && outcome !== 'saved') isTroubled = true;
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
		isBundleSpent,
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
		if ((error as Error).name === 'QuotaExceededError') full = true;
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
		if ((error as Error).name === 'QuotaExceededError') full = true;
		return error instanceof NotSaved ? error.outcome : 'missed';
	}
}
