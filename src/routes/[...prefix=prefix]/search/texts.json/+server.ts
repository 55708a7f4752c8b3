import { searchTexts } from '$lib/server/search.server';
import { languageParams } from '$lib/server/site.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languageParams();

/** All that can be found in a language, for the script of the page of search. */
export const GET: RequestHandler = ({ locals }) =>
	new Response(searchTexts(locals.language), { headers: { 'content-type': 'application/json' } });
