/** What answers a request: what is saved, the network, what was seen, the page around, in this order. */
import { markedAs } from '../lib/offline/mark';
import { offlinePage, ownPage, pageAround, plainAddress } from './around';
import { entries, savedCopy, typeOf, withoutQuery } from './release';
import { hasItsFiles, keepSeen, seenCopy } from './seen';

/** How long the network may take, in milliseconds, before what is here is shown in place of a page that is not saved. */
const PATIENCE = 4000;

/** What answers a request: the saved copy, or what is like it, or the network; nothing where the browser may ask itself. */
export function answerTo(event: FetchEvent, url: URL): Promise<Response> | undefined {
	const address = withoutQuery(url);
	if (entries.has(address)) return savedOrNetwork(event, address);
	if (event.request.mode !== 'navigate') {
		return event.request.destination === 'image' ? pictureFromNetwork(event, address) : undefined;
	}
	const plain = plainAddress(url);
	if (entries.has(withoutQuery(plain))) return Promise.resolve(Response.redirect(plain.href));
	return pageFromNetwork(event, address, plain);
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
