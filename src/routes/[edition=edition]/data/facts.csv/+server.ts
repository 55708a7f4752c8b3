import { factsFile, fileParams } from '$lib/server/site.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => fileParams();

/** Every figure of an edition for spreadsheets. */
export const GET: RequestHandler = ({ params }) =>
	new Response(factsFile(params.edition, 'csv'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
