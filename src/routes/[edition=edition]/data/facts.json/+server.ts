import { factsFile, fileParams } from '$lib/server/site.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => fileParams();

/** Every figure and source note of an edition for programs. */
export const GET: RequestHandler = ({ params }) =>
	new Response(factsFile(params.edition, 'json'), { headers: { 'content-type': 'application/json' } });
