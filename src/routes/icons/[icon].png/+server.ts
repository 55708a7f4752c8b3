import { drawIcon, ICONS } from '$lib/drawings/app-icon';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => ICONS.map(({ name }) => ({ icon: name }));

export const GET: RequestHandler = ({ params }) =>
	new Response(drawIcon(params.icon), { headers: { 'content-type': 'image/png' } });
