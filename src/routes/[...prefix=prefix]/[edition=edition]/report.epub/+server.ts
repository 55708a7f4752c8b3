import { bookFile } from '$lib/server/book.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The whole report as an ebook; found through the page that offers it. */
export const GET: RequestHandler = async ({ locals, params, url }) =>
	new Response(await bookFile({ ...locals, origin: url.origin }, params.edition), {
		headers: { 'content-type': 'application/epub+zip' },
	});
