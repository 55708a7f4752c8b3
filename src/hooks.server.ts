import { base } from '$app/paths';
import { languageOf } from '$lib/story/addresses';
import { speak } from '$lib/messages';
import type { Handle } from '@sveltejs/kit';

/** Gives every page the language of its address: for the words it is drawn with and for its `lang`. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.url.pathname.slice(base.length));
	event.locals.language = language;
	speak(language);
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', language) });
};
