/**
 * The words of the interface. They are used while pages are built; only pages that run in the browser bring them
 * along, and reading pages nothing of this.
 */
import { _, addMessages, init, locale } from 'svelte-i18n';
import { get } from 'svelte/store';
import { LANGUAGES, type Language } from '../site/languages';
import { messagesOf } from './message-files';

for (const language of LANGUAGES) addMessages(language, messagesOf(language));
void init({ fallbackLocale: LANGUAGES[0], initialLocale: LANGUAGES[0] });

/** Makes a language the one that `$_` speaks. Pages are built one at a time, and a browser shows one: one setting serves. */
export function speak(language: Language): void {
	void locale.set(language);
}

/** The languages of the site, as messages about them take them: how many there are, and their names, `Chinese and English`. */
export function languageWords(language: Language): { count: number; languages: string } {
	return {
		count: LANGUAGES.length,
		languages: listed(
			LANGUAGES.map((one) => nameOf(one, language)),
			language,
		),
	};
}

/** What a language is called in a language: as its messages have it, or else as `Intl` does. */
export function nameOf(one: Language, language: Language): string {
	// Asked of its own file: a message that is missing would come out of another language's.
	const { languageNames = {} } = messagesOf(language);
	const named = typeof languageNames === 'string' ? undefined : languageNames[one];
	if (typeof named === 'string') return named;
	const base = one.split('-')[0] ?? one;
	return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(base) ?? base;
}

/** Where a language is written as in a certain country, that country too: `en-GB` has its days before its months. */
export function localeOf(language: Language): string {
	return say('site.locale', undefined, language).replace('_', '-');
}

/** Several things in a row, as a sentence has them: `halls, branches and centres`. */
export function listed(things: readonly string[], language: Language): string {
	return new Intl.ListFormat(localeOf(language)).format(things);
}

/** What stands between two entries of a row, two sentences, or two things said apart. */
export function between(mark: 'list' | 'apart' | 'sentences', language?: Language): string {
	return say(`marks.${mark}`, { first: '', second: '' }, language);
}

/** A word of the interface, in the language that is spoken unless another is named. */
export function say(key: string, values?: Record<string, string | number>, language?: Language): string {
	return get(_)(key, { values, locale: language });
}
