import { factsSchemaFile, fileParams } from '$lib/server/site.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => fileParams();

/** The shape of `facts.json`. */
export const GET: RequestHandler = ({ params }) =>
	new Response(factsSchemaFile(params.edition), { headers: { 'content-type': 'application/schema+json' } });
