/** What the server of a site whose pictures are still drawn has to know of them. */
import { languageAndViewOf, PREFIXES } from '../lib/site/addresses.ts';
import type { Language } from '../lib/site/languages.ts';
import { say } from '../lib/words/messages.ts';
import type { PictureDrawing } from './picture-drawing.ts';
import type { ComingFiles } from './serve.ts';

/** The pages that print the sheets of the halls. */
const PRINT_KITS = PREFIXES.map((prefix) => `${prefix}/print/`);

/** Pictures as files that are still made: one that is asked for is drawn first, and the page for printing says what is going on. */
export function comingPictures(pictures: Pick<PictureDrawing, 'isOver' | 'has' | 'want'>): ComingFiles {
	return {
		has: (address) => pictures.has(address),
		want: (address) => pictures.want(address),
		told: (html, address) =>
			pictures.isOver || !PRINT_KITS.includes(address)
				? html
				: withNotice(html, languageAndViewOf(address).language),
	};
}

/** A page with a line below its heading that pictures are still drawn; paper does not show it. */
function withNotice(html: string, language: Language): string {
	const line = `<p role="status"><strong>${say('kit.drawing', undefined, language)}</strong></p>`;
	return html.replace('</h1>', (heading) => heading + line);
}
