import { spokenChapter } from '$lib/server/spoken.server';
import { chapterParams, inPlainView } from '$lib/server/site.server';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chapterParams().filter(inPlainView);

/** What a chapter says aloud. */
export const GET: RequestHandler = ({ locals, params }) =>
	json(spokenChapter(locals.language, params.edition, params.chapter));
