/**
 * Keeps the newest edition on the device and answers from there. What it keeps is known by its content: an entry that
 * is not what this release put there is neither saved nor shown. Everything else comes from the network.
 */
import { markedAs } from '../lib/offline/mark';
import type { SavedState, Wish } from '../lib/offline/messages';
import { notToAskFor } from '../lib/offline/passes';
import { answerTo } from './answers';
import { pageAround, plainAddress } from './around';
import { LEFT, placeOfLeft, readLeft } from './left';
import {
	BASE,
	countSaved,
	entries,
	forgetOthersSaved,
	hasCopies,
	SAVED,
	savedCopy,
	typeOf,
	weighSaved,
} from './release';
import { isFull, saveAll } from './saving';
import { hasItsFiles, SEEN } from './seen';

declare const self: ServiceWorkerGlobalScope;

const NOTHING = {
	saved: 0,
	lost: 0,
	total: entries.size,
	saving: false,
	full: false,
	broken: false,
	since: null,
	bytes: null,
};
const BROKEN: SavedState = { ...NOTHING, broken: true };

/** After how many entries pages are told how far a pass is: each word to them costs as much as filing an entry. */
const TOLD_EACH = Math.ceil(entries.size / 20);

/** The last pass of saving, and how many there are: one under way, and one that waits for it because the reader asked. */
let saving: Promise<unknown> | undefined;
let passes = 0;

// A first visit is not disturbed: its page asks for saving when it has been read for a while. An update takes the
// place of a saved copy as a whole or not at all; it does not wait for what the host alters or refuses.
self.addEventListener('install', (event) => {
	event.waitUntil(replaceSavedCopy());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([forgetOthersSaved(), self.clients.claim(), forgetOlderReleases()]));
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
			save(wish.asked)
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

async function replaceSavedCopy(): Promise<void> {
	if ((await hasCopies()) && !(await saveAll({ isUpdate: true })))
		throw new Error('The new release could not be saved whole.');
}

/**
 * Saves what is missing, once however many pages ask. A pass that nobody asked for may leave things out or be about to end:
 * a reader who asks meanwhile gets one after it, one however often it is asked for.
 */
function save(isAsked = false): Promise<unknown> {
	if (saving && (!isAsked || passes > 1)) return saving;
	passes++;
	saving = saveAndTell(isAsked, saving);
	return saving;
}

/** Saves what is missing once the pass before is over, however it ended, and tells every page how far it is. */
async function saveAndTell(isAsked: boolean, before?: Promise<unknown>): Promise<void> {
	await before?.catch(() => undefined);
	try {
		await saveAll({
			isAsked,
			onProgress: async (done) => {
				if (done % TOLD_EACH === 0) await tellPages({ saved: done, saving: true, full: isFull() });
			},
		});
	} finally {
		passes--;
		if (passes === 0) saving = undefined;
		// The last word, in the order of the others: pages ask for the whole of it.
		await tellPages({ saving: false });
	}
}

async function remove(): Promise<void> {
	await saving;
	await Promise.all([SAVED, SEEN, LEFT].map((name) => caches.delete(name)));
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
		full: isFull(),
		since: (page || undefined)?.headers.get('Date') ?? null,
		bytes: wish.type === 'STATE' && wish.weigh ? await weighSaved() : null,
	};
}

async function tellPages(news: Partial<SavedState>): Promise<void> {
	const pages = await self.clients.matchAll({ includeUncontrolled: true });
	for (const page of pages) page.postMessage({ ...NOTHING, ...news });
}
