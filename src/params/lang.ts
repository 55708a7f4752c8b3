import { prefixOf } from '$lib/story/addresses';
import { LANGUAGES } from '$lib/edition/languages';

/** Matches the address prefix of a language other than the first, which stands at the root. */
export function match(param: string): boolean {
	return LANGUAGES.some((language) => prefixOf(language) === `/${param}`);
}
