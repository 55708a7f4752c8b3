/** Addresses of the site's pages, without the base path that a host may put before them. */
import { LANGUAGES, type Language } from './languages.ts';
import { SEARCH } from './pages.ts';

/** How a page is shown: as most read it, or in the elder view, which has addresses of its own for those without scripts. */
export const VIEWS = ['plain', 'elder'] as const;
export type View = (typeof VIEWS)[number];

/** What comes before every address of a language and a view: nothing for the first, `/en` for English, `/en/elder`. */
export function prefixOf(language: Language, view: View = 'plain'): string {
	return (language === LANGUAGES[0] ? '' : `/${language}`) + (view === 'plain' ? '' : `/${view}`);
}

/** What may come before an address, longest first. */
export const PREFIXES = LANGUAGES.flatMap((language) => VIEWS.map((view) => prefixOf(language, view))).sort(
	(a, b) => b.length - a.length,
);

/** The language and the view of an address. */
export function languageAndViewOf(pathname: string): { language: Language; view: View } {
	const prefix = PREFIXES.find((candidate) => `${pathname}/`.startsWith(`${candidate}/`));
	const places = LANGUAGES.flatMap((language) => VIEWS.map((view) => ({ language, view })));
	return (
		places.find(({ language, view }) => prefixOf(language, view) === prefix) ?? {
			language: LANGUAGES[0],
			view: 'plain',
		}
	);
}

/** A page's address: the newest edition's cover, an edition's cover, or a page below it. */
export function addressOf(language: Language, edition?: string, page?: string, view: View = 'plain'): string {
	return [prefixOf(language, view), edition, page].filter((part) => part !== undefined).join('/') + '/';
}

/** The address of the page that finds everything, in a language and a view. */
export function searchAddress(language: Language, view: View = 'plain'): string {
	return addressOf(language, SEARCH, undefined, view);
}

/** Where the copy of an image of an edition is, below the base path: `/<year>/images/pier.jpg`. */
export function imagePath(slug: string, name: string): string {
	return `/${slug}/images/${name}.jpg`;
}
