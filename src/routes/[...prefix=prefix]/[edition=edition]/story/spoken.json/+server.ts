import { spokenDeck } from '$lib/server/spoken.server';
import { editionParams, inPlainView } from '$lib/server/site.server';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => editionParams().filter(inPlainView);

/** What a deck says aloud. */
export const GET: RequestHandler = ({ locals, params }) => json(spokenDeck(locals.language, params.edition));
