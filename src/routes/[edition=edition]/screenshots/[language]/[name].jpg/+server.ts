import { screenshotParams, screenshotPicture } from '$lib/server/site.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => screenshotParams();

export const GET: RequestHandler = ({ params }) =>
	new Response(screenshotPicture(params), { headers: { 'content-type': 'image/jpeg' } });
