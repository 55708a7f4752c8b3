import { favicon } from '$lib/server/icons.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(favicon(), { headers: { 'content-type': 'image/svg+xml' } });
