import { languageParams, manifest } from '$lib/server/site.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => languageParams();

/** What a browser needs to install the site, in the language of the address. */
export const GET: RequestHandler = ({ locals }) =>
	new Response(manifest(locals.language), { headers: { 'content-type': 'application/manifest+json' } });
