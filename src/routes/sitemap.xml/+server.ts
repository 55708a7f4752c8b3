import { sitemap } from '$lib/server/site.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page in every language, for search engines. */
export const GET: RequestHandler = ({ url }) =>
	new Response(sitemap(url.origin), { headers: { 'content-type': 'application/xml' } });
