/** What `src/app.html` leaves open and SvelteKit does not fill: the language, the view, the colours of its ground, and the scripts inside the page. */
import type { View } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';

/** The start tag of the page: the first that there is, and all of it is the template's. */
const START = /<html [^>]*>/;

/** The end of the head. Words of a page cannot hold a tag, so that none can look like it. */
const END_OF_HEAD = /%inline%(?=\s*<\/head>)/;

/** What fills them. */
interface Filling {
	language: Language;
	view: View;
	/** Scripts for the end of the head. */
	inline: string;
	/** Colours of the page's ground, which a browser gives to its bar. */
	paper: { day: string; night: string };
}

/**
 * Fills the open places of a page. Only the template's own count: a title may hold the same signs, and stays as it is.
 */
export function fillTemplate(html: string, { language, view, inline, paper }: Filling): string {
	// Functions, because a replacement text would give "$" a meaning.
	return html
		.replace(START, (tag) =>
			tag
				.replace('%lang%', () => language)
				.replace(' %view%', () => (view === 'plain' ? '' : ` data-view="${view}"`)),
		)
		.replace('content="%paper-day%"', () => `content="${paper.day}"`)
		.replace('content="%paper-night%"', () => `content="${paper.night}"`)
		.replace(END_OF_HEAD, () => inline);
}
