/** What `src/app.html` leaves open and SvelteKit does not fill: the language, the view, and the scripts inside the page. */
import type { View } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';

/** The start tag of the page: the first that there is, and all of it is the template's. */
const START = /<html [^>]*>/;

/** The end of the head. Words of a page cannot hold a tag, so that none can look like it. */
const END_OF_HEAD = /%inline%(?=\s*<\/head>)/;

/**
 * Fills the open places of a page. Only the template's own count: a title may hold the same signs, and stays as it is.
 * @param inline scripts for the end of the head
 */
export function fillTemplate(
	html: string,
	{ language, view, inline }: { language: Language; view: View; inline: string },
): string {
	// Functions, because a replacement text would give "$" a meaning.
	return html
		.replace(START, (tag) =>
			tag
				.replace('%lang%', () => language)
				.replace(' %view%', () => (view === 'plain' ? '' : ` data-view="${view}"`)),
		)
		.replace(END_OF_HEAD, () => inline);
}
