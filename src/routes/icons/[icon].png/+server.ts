import { appIcon, iconParams } from '$lib/server/icons.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = iconParams;

export const GET: RequestHandler = async ({ params }) =>
	new Response(await appIcon(params.icon), { headers: { 'content-type': 'image/png' } });
