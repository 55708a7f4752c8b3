import { imageCopy, imageParams } from '$lib/server/images.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => imageParams();

export const GET: RequestHandler = async ({ params }) =>
	new Response(await imageCopy(params.edition, params.image), { headers: { 'content-type': 'image/jpeg' } });
