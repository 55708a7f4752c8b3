/** Days as a report prints them. */

/** What of a day is printed. */
export interface PrintedDay {
	year: number | null;
	month: number | null;
	day: number | null;
}

const IN_WORDS = /^(?:(\d{4})年(?:度)?)?(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?$/;
const IN_DIGITS = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH =
	/^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([A-Za-z]{3})[a-z]*\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d))?(?:,?\s+(\d{4}))?$/;

/** Reads a printed date: 2025 年 5 月 6 日, 5月6日, 2025年, 2025-05-06, 6 May 2025; `null` where it is none of these. */
export function dayOf(form: string): PrintedDay | null {
	const plain = form.replace(/\s+/g, '');
	const match = IN_WORDS.exec(plain) ?? IN_DIGITS.exec(plain);
	if (match && plain !== '')
		return { year: numberOf(match[1]), month: numberOf(match[2]), day: numberOf(match[3]) };
	const english = ENGLISH.exec(form.trim());
	const month = MONTHS.indexOf(english?.[2]?.toLowerCase() ?? '') + 1;
	if (!english || month === 0) return null;
	return { year: numberOf(english[4]), month, day: numberOf(english[1] ?? english[3]) };
}

function numberOf(printed: string | undefined): number | null {
	return printed === undefined ? null : Number(printed);
}

/** Days of a month; of February the 29th where the year is not said. */
export function daysIn(month: number, year: number | null): number {
	return month === 2 && year === null ? 29 : new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** 0 of Sunday to 6 of Saturday. */
export function weekdayOf(year: number, month: number, day: number): number {
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
