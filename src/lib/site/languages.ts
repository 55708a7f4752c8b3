/** The languages whose grammar the code knows: reports are read in these, and commands speak them. */
export const READ_LANGUAGES = ['zh-CN', 'en'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/**
 * Every other language that has a file in `messages/`. Types cannot list files, so that one name stands for all of them; no
 * value is ever this name. What the code does for it holds for any language: words out of its messages, numbers and dates as
 * `Intl` writes them.
 */
export type OtherLanguage = 'any other of messages/';

/** A BCP 47 tag that has a file in `messages/`. */
export type Language = ReadLanguage | OtherLanguage;

/**
 * The languages that every edition of the site is complete in, the first being the one served at the root. Its editions name
 * them; who begins a command or a build has read there which they are (`tools/site-languages.ts`).
 */
export const LANGUAGES = languagesNamed(process.env.SITE_LANGUAGES ?? '');

/** The first language of the site: names and quantities are shown in it beside another, and what hangs in places speaks it. */
export const PRINTED_LANGUAGE: Language = LANGUAGES[0];

/** The language that reports are read in unless they name another: the first of the site that can be; English where it has none. */
export const REPORT_LANGUAGE: ReadLanguage = LANGUAGES.find(isRead) ?? 'en';

/** Each language but the one that the others are compared with, and that one: Chinese where the site speaks it, else its first. */
export const COMPARED: readonly (readonly [language: Language, like: Language])[] = LANGUAGES.filter(
	(language) => language !== comparedWith(),
).map((language) => [language, comparedWith()]);

/** One text in every language. */
export type Text = Record<Language, string>;

/** The same of what only a command says. */
export type ReadText = Record<ReadLanguage, string>;

/** Whether the code knows the grammar of a language. */
export function isRead(language: string): language is ReadLanguage {
	return READ_LANGUAGES.some((read) => read === language);
}

/** Makes something in every language. */
export function inLanguages<Value>(make: (language: Language) => Value): Record<Language, Value> {
	return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<
		Language,
		Value
	>;
}

/** The known language whose letters are as wide: Chinese for all that is written in squares. How long a text may be goes by it. */
export function asWideAs(language: Language): ReadLanguage {
	if (isRead(language)) return language;
	// Pages ask as well, in browsers that may not know: letters are the likelier.
	const { script = '' } = 'Locale' in Intl ? new Intl.Locale(language).maximize() : {};
	return /^(?:Han|Jpan|Kore)/.test(script) ? 'zh-CN' : 'en';
}

/** Makes something in the languages that commands speak. */
export function inReadLanguages<Value>(make: (language: ReadLanguage) => Value): Record<ReadLanguage, Value> {
	return { 'zh-CN': make('zh-CN'), en: make('en') };
}

/** Of what is given for the known languages and for any other, that of the site's. */
export function ofLanguages<Chinese, English, Other>(
	known: { 'zh-CN': Chinese; en: English },
	other: (language: OtherLanguage) => Other,
): { 'zh-CN': Chinese; en: English } & Record<OtherLanguage, Other> {
	return inLanguages((language) => (isRead(language) ? known[language] : other(language))) as ReturnType<
		typeof ofLanguages<Chinese, English, Other>
	>;
}

function comparedWith(): Language {
	return LANGUAGES.find((language) => language === 'zh-CN') ?? LANGUAGES[0];
}

/** The languages of a list with commas, in its order; those whose grammar is known where it names none. */
function languagesNamed(names: string): readonly [Language, ...Language[]] {
	const [first, ...others] = names.split(',').filter((name) => name !== '') as Language[];
	return first ? [first, ...others] : READ_LANGUAGES;
}
