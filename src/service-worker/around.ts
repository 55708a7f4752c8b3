/** The saved page that tells what an address is about, where that has no saved page of its own. */
import { addressOf, languageAndViewOf, prefixOf } from '../lib/site/addresses';
import { SHARE } from '../lib/site/page-of-thing';
import { HALLS } from '../lib/site/pages';
import { BASE, entries, pathInSite, savedCopy, withoutQuery } from './release';

/** The address of the same page in the plain view, as the site writes it: with its slash, or by its file's own name. */
export function plainAddress(url: URL): URL {
	const path = pathInSite(url).replace(/\/index\.html$|\.html$|\/$/, '');
	const { language, view } = languageAndViewOf(path);
	const plain = new URL(url);
	const name = BASE.slice(0, -1) + prefixOf(language) + path.slice(prefixOf(language, view).length);
	plain.pathname = entries.has(`${url.origin}${name}.html`) ? `${name}.html` : `${name}/`;
	if (view !== 'plain') plain.searchParams.set('view', view);
	return plain;
}

/**
 * Where a saved page tells what has a page of its own: the part of a chapter at its place, a chapter or a cover that is
 * shared as a whole; for a hall its place in the list of all where that tells something of it, else the newest cover.
 */
export async function pageAround(plain: URL): Promise<Response | undefined> {
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

export async function offlinePage(address: string): Promise<Response> {
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
export function ownPage(address: string, name: string): string {
	const url = new URL(address);
	return url.origin + BASE + addressOf(languageAndViewOf(pathInSite(url)).language).slice(1) + name;
}
