/**
 * The words of the interface. They are used while pages are built; only pages that run in the browser bring them
 * along, and reading pages nothing of this.
 */
import { _, addMessages, init, locale } from 'svelte-i18n';
import { get } from 'svelte/store';
import english from '../../../messages/en.json' with { type: 'json' };
import chinese from '../../../messages/zh-CN.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../site/languages';

addMessages('zh-CN', chinese);
addMessages('en', english);
void init({ fallbackLocale: LANGUAGES[0], initialLocale: LANGUAGES[0] });

/** Makes a language the one that `$_` speaks. Pages are built one at a time, and a browser shows one: one setting serves. */
export function speak(language: Language): void {
	void locale.set(language);
}

/** The languages of the site, as messages about them take them: how many there are, and their names, `Chinese and English`. */
export function languageWords(language: Language): { count: number; languages: string } {
	const names = LANGUAGES.map((one) => say(`search.languages.${one}`, undefined, language));
	const joined = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
	return { count: LANGUAGES.length, languages: joined.format(names) };
}

/** A word of the interface, in the language that is spoken unless another is named. */
export function say(key: string, values?: Record<string, string | number>, language?: Language): string {
	return get(_)(key, { values, locale: language });
}
