import type { Language } from '../site/languages.ts';

/** A day (ISO) in words: 2 月 16 日, 16 February. */
export function dayInWords(date: string, language: Language): string {
	const locale = language === 'en' ? 'en-GB' : language;
	return new Date(date).toLocaleDateString(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
}
