import type { Language } from '../site/languages.ts';

/** A day (ISO) in words: 2 月 16 日, 16 February. */
export function dayInWords(date: string, language: Language): string {
	const locale = language === 'en' ? 'en-GB' : language;
	return new Date(date).toLocaleDateString(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
}

/** A day or a month (ISO) with its year in words: 1999年2月16日, 16 February 1999, February 1999. */
export function dateInWords(date: string, language: Language): string {
	return new Date(date).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
		year: 'numeric',
		month: 'long',
		...(date.length > 7 && { day: 'numeric' }),
		timeZone: 'UTC',
	});
}
