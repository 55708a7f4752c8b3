import { spokenHall } from '$lib/server/spoken.server';
import { hallParams, inPlainView } from '$lib/server/site.server';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => hallParams().filter(inPlainView);

/** What the page of a hall says aloud. */
export const GET: RequestHandler = ({ locals, params }) => json(spokenHall(locals.language, params.hall));
