/** The languages every edition is complete in, the first being the one served at the root. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

/** A BCP 47 tag out of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

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
