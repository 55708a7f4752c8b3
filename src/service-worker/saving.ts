/** Saves what the release keeps: by what differs from the last one, in one file where little is there, else entry by entry. */
import { BUNDLE, partsOf } from '../lib/offline/bundle';
import { digestOf } from '../lib/offline/digest';
import { isLateLost, leftAfter, mayBegin, NOTHING_LEFT, notToAskFor, type Left } from '../lib/offline/passes';
import { applied, UPDATE, type Change } from '../lib/offline/update';
import { noteLeft, readLeft } from './left';
import {
	BASE,
	countSaved,
	entries,
	hasCopies,
	hasUpdate,
	keyOf,
	SAVED,
	saveEntry,
	typeOf,
	wholeAddress,
} from './release';

/** How many entries in a row may fail before a pass of saving ends: the server is in trouble, or somebody else answers. */
const IN_A_ROW = 5;

/** Gets how many entries this pass has saved so far. */
type OnProgress = (done: number) => Promise<void>;

let full = false;

/** Whether the device had no room when it was last saved. */
export function isFull(): boolean {
	return full;
}

/** What a pass of saving is for. */
interface Pass {
	/** Whether the reader asked for it: then nothing is left out, and nothing waits for a pause to be over. */
	isAsked?: boolean;
	/** Whether it is to take the place of a saved copy, as a whole or not at all. */
	isUpdate?: boolean;
	onProgress?: OnProgress;
}

/**
 * Fetches, one after the other, the entries that are not there or not whole. One that fails does not stop the rest; many in
 * a row do, and of an update the first that finds no room: what would still fit is of no use. Gives whether all is there
 * that can be had.
 */
export async function saveAll({ isAsked = false, isUpdate = false, onProgress }: Pass): Promise<boolean> {
	const noted = await readLeft();
	const left = isAsked ? { ...NOTHING_LEFT, isBegun: noted.isBegun } : noted;
	// Nothing can be learnt about a server without a network.
	if (!navigator.onLine || !mayBegin(left, Date.now())) return (await countSaved()) === entries.size;
	const leftOut = notToAskFor(left, Date.now());
	const before = await countSaved();
	const lost: string[] = [...leftOut];
	let row: string[] = [];
	let isTroubled = false;
	full = false;
	const filed = await saveTogether(left, onProgress);
	let done = filed.size;
	const findsNoRoom = () => isUpdate && full;
	for (const address of entries.keys()) {
		if (findsNoRoom()) break;
		if (leftOut.includes(address) || filed.has(address)) continue;
		const outcome = (await attempted(saveEntry(address))) ?? 'missed';
		if (outcome === 'saved') done++;
		const isLost = outcome === 'altered' || outcome === 'refused' || (outcome === 'late' && isLateLost(left));
		if (isLost) lost.push(address);
		if (!isLost && outcome !== 'saved') isTroubled = true;
		row = outcome === 'saved' || outcome === 'altered' ? [] : [...row, address];
		if (row.length === IN_A_ROW) break;
		await onProgress?.(done);
	}
	const isCut = row.length === IN_A_ROW || findsNoRoom();
	const pass = {
		// Where everything fails it says nothing of this or that entry.
		lost: isCut ? lost.filter((address) => !row.includes(address)) : lost,
		askedForLost: leftOut.length === 0,
		isTroubled: isTroubled || isCut,
		isFruitful: (await countSaved()) > before,
	};
	await noteLeft(leftAfter(left, pass, Date.now())).catch(() => undefined);
	return !pass.isTroubled;
}

/**
 * Saves what comes together: what differs from the last release, and where more than half is lacking then, all in one. Gives
 * the addresses that are saved by it.
 */
async function saveTogether(left: Left, onProgress?: OnProgress): Promise<ReadonlySet<string>> {
	const filed = new Set<string>();
	const cache = await caches.open(SAVED);
	const file: File = async (address, content, headers) => {
		const url = wholeAddress(address);
		if ((await digestOf(content)) !== entries.get(url)) return;
		await cache.put(keyOf(url), new Response(content, { headers }));
		filed.add(url);
		// A worker may be ended at any time.
		if (filed.size === 1) await noteLeft({ ...left, isBegun: true });
		await onProgress?.(filed.size);
	};
	if (left.isBegun) return filed;
	if (hasUpdate && (await hasCopies())) await attempted(saveUpdate(file));
	if (!full && (await countSaved()) < entries.size / 2) await attempted(saveBundle(file));
	return filed;
}

/** Saves a file of the release if it is one: what is altered or from another release is none. */
type File = (address: string, content: Uint8Array<ArrayBuffer>, headers: Headers) => Promise<void>;

/** Makes what the last release has otherwise out of the copies that are here. Of another release there are none. */
async function saveUpdate(file: File): Promise<void> {
	const response = await fetchTogether(UPDATE);
	const changes = (await response.json()) as Change[];
	for (const [address, digest, steps] of changes) {
		const copy = await caches.match(keyOf(wholeAddress(address), digest), { cacheName: SAVED });
		if (!copy) continue;
		const content = new TextEncoder().encode(applied(await copy.text(), steps));
		await file(address, content, headersOfPart(response, typeOf(copy)));
	}
}

/** Saves each part of a bundle as soon as it is there. Only by brotli it weighs less than its parts do by themselves. */
async function saveBundle(file: File): Promise<void> {
	const response = await fetchTogether(BUNDLE);
	const { body, headers } = response;
	if (!body || headers.get('Content-Encoding') !== 'br') return body?.cancel();
	for await (const { address, type, content } of partsOf(body))
		await file(address, content, headersOfPart(response, type));
}

/** The answer to a request for a file with much in it. Throws where the host has none. */
async function fetchTogether(name: string): Promise<Response> {
	const response = await fetch(BASE + name, { cache: 'no-cache', credentials: 'same-origin' });
	if (response.ok) return response;
	await response.body?.cancel();
	throw new Error(`${name}: ${response.status}`);
}

/** What the host says of everything, its day and its policies, without what it says of the file that a part came in. */
function headersOfPart(together: Response, type: string): Headers {
	const headers = new Headers(together.headers);
	for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified', 'Vary'])
		headers.delete(name);
	headers.set('Content-Type', type);
	return headers;
}

/** What comes of some work; nothing where the network fails or the device keeps no more. */
async function attempted<Result>(work: Promise<Result>): Promise<Result | undefined> {
	try {
		return await work;
	} catch (error) {
		if ((error as Error).name === 'QuotaExceededError') full = true;
		return undefined;
	}
}
