import { charactersFile } from '$lib/server/data-files.server';
import { fileParams } from '$lib/server/site.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => fileParams();

/** Readings and simple forms of the characters on an edition's data page, for its search. */
export const GET: RequestHandler = ({ params }) =>
	new Response(charactersFile(params.edition), { headers: { 'content-type': 'application/json' } });
