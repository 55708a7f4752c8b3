import { base } from '$app/paths';
import { languageOf } from '$lib/story/addresses';
import { speak } from '$lib/messages';
import { withPolicyOf } from '$lib/policy';
import type { Handle } from '@sveltejs/kit';

/** Gives every page the language of its address, for its words and its `lang`, and the policy of its route. */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.url.pathname.slice(base.length));
	event.locals.language = language;
	speak(language);
	return resolve(event, {
		// Scripts are asked for by scripts: a reader without JavaScript does not fetch them.
		preload: ({ type }) => type === 'css',
		transformPageChunk: ({ html }) => withPolicyOf(event.route.id, html.replace('%lang%', language)),
	});
};
