import { base } from '$app/paths';
import { colour } from '$lib/drawings/palette';
import { languageAndViewOf } from '$lib/site/addresses';
import { fillTemplate } from '$lib/frame/template';
import { speak } from '$lib/words/messages';
import { runsInBrowser, withRunningPolicy } from '$lib/policy';
import type { Handle } from '@sveltejs/kit';
import preferences from './inline/preferences.js?raw';
import speculation from './inline/speculation.json?raw';

/**
 * Scripts that stand in every page: what the reader chose (view, scheme) is set before anything is drawn, and the next
 * chapter is fetched when a finger comes down on the way to it. The policy in `svelte.config.js` knows both by digest.
 * A browser takes a while to open what is kept, and everything waits: who seems to be here for the first time, with no worker
 * from a visit before, is shown the page, and is asked behind it (`actions/chosen.ts`).
 */
const INLINE = `<script>${preferences}</script><script type="speculationrules">${speculation}</script>`;

/** Grounds of the page, for the bars of browsers. */
const PAPER = { day: colour('paper'), night: colour('paper', 'night') };

/** Comments that tell Svelte in a browser where its blocks begin and end: nothing on a reading page asks for them. */
const HYDRATION_MARKS = /<!--(?:\[!?|\[-?\d+|\]|[\da-z]*)-->/g;

/** That icons are SVG, which a page knows, and what they are called: nothing asks for it, but for a class of ours behind it. */
const ICON_NAMES =
	/ xmlns="http:\/\/www\.w3\.org\/2000\/svg"| class="lucide(?: lucide-[\w-]+)+"|lucide(?: lucide-[\w-]+)+ /g;

/** What the template is indented by. */
const INDENTS = /^\t+/gm;

/** Gives every page the language and the view of its address: for the words it is drawn with, for its `<html>`, and the policy of its route. */
export const handle: Handle = ({ event, resolve }) => {
	const { language, view } = languageAndViewOf(event.url.pathname.slice(base.length));
	Object.assign(event.locals, { language, view });
	speak(language);
	return resolve(event, {
		// Scripts are asked for by scripts: a reader without JavaScript does not fetch them.
		preload: ({ type }) => type === 'css',
		transformPageChunk: ({ html }) => {
			const page = fillTemplate(html, { language, view, inline: INLINE, paper: PAPER });
			return runsInBrowser(event.route.id)
				? withRunningPolicy(page)
				: page.replaceAll(HYDRATION_MARKS, '').replaceAll(ICON_NAMES, '').replaceAll(INDENTS, '');
		},
	});
};
