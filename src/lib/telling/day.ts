import type { Language } from '../site/languages.ts';
import { localeOf } from '../words/messages.ts';

/** A day or a month (ISO) in words: 2 月 16 日, 16 February, February. */
export function dayInWords(date: string, language: Language): string {
	return inWords(date, language, false);
}

/** A day, a month or a year (ISO) with its year in words: 1999年2月16日, 16 February 1999, February 1999, 1999. */
export function dateInWords(date: string, language: Language): string {
	return inWords(date, language, true);
}

function inWords(date: string, language: Language, withYear: boolean): string {
	return new Date(date).toLocaleDateString(localeOf(language), dateParts(date, withYear));
}

/** What of a date (ISO) there is to name: a year alone has neither month nor day. */
export function dateParts(date: string, withYear: boolean): Intl.DateTimeFormatOptions {
	return {
		...((withYear || date.length === 4) && { year: 'numeric' }),
		...(date.length > 4 && { month: 'long' }),
		...(date.length > 7 && { day: 'numeric' }),
		timeZone: 'UTC',
	};
}
