/** Every language that the interface has words in (`messages/`). */
export const KNOWN_LANGUAGES = ['zh-CN', 'en'] as const;

/** A BCP 47 tag out of {@link KNOWN_LANGUAGES}. */
export type Language = (typeof KNOWN_LANGUAGES)[number];

/**
 * The languages that every edition of the site is complete in, the first being the one served at the root. Its editions name
 * them; who begins a command or a build has read there which they are (`tools/site-languages.ts`).
 */
export const LANGUAGES = languagesNamed(process.env.SITE_LANGUAGES ?? '');

/** The language of the printed reports: names and quantities are printed in it, whatever language a page speaks. */
export const PRINTED_LANGUAGE: Language = LANGUAGES[0];

/** One text in every language. */
export type Text = Record<Language, string>;

/** Makes something in every language. */
export function inLanguages<Value>(make: (language: Language) => Value): Record<Language, Value> {
	return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<
		Language,
		Value
	>;
}

/** Of what is given for every known language, that of the site's. */
export function ofLanguages<Given extends Record<Language, unknown>>(given: Given): Given {
	return inLanguages((language) => given[language]) as Given;
}

/** The known languages of a list with commas, in its order; all of them where it names none. */
function languagesNamed(names: string): readonly [Language, ...Language[]] {
	const [first, ...others] = names
		.split(',')
		.flatMap((name) => KNOWN_LANGUAGES.find((known) => known === name) ?? []);
	return first ? [first, ...others] : KNOWN_LANGUAGES;
}
