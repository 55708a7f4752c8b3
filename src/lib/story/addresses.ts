/** Addresses of the site's pages, without the base path that a host may put before them. */
import { LANGUAGES, type Language } from '../edition/languages.ts';

/** What comes before every address of a language: nothing for the first, `/en` for English. */
export function prefixOf(language: Language): string {
	return language === LANGUAGES[0] ? '' : `/${language}`;
}

/** The language of an address. */
export function languageOf(pathname: string): Language {
	return (
		LANGUAGES.find(
			(language) => prefixOf(language) !== '' && `${pathname}/`.startsWith(`${prefixOf(language)}/`),
		) ?? LANGUAGES[0]
	);
}

/** A page's address: the newest edition's cover, an edition's cover, or a chapter. */
export function addressOf(language: Language, edition?: string, chapter?: string): string {
	return [prefixOf(language), edition, chapter].filter((part) => part !== undefined).join('/') + '/';
}
