/** A printed date as the day or the month that it names; what it does not print is not guessed. */
import type { Period } from '../../../lib/checkup/report-to-check.ts';
import { withoutBlanks } from '../../../lib/edition/without-blanks.ts';
import { isWithin } from '../../../lib/telling/period.ts';

export interface NamedDate {
	/** As printed. */
	printed: string;
	/** `null` where none is printed. */
	year: number | null;
	month: number;
	/** `null` where none is printed. */
	day: number | null;
}

const CHINESE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?$/;
const IN_DIGITS = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;

/** @returns `null` of what names no month, and of a day that no calendar has */
export function namedDate(printed: string): NamedDate | null {
	const form = withoutBlanks(printed);
	const match = CHINESE.exec(form) ?? IN_DIGITS.exec(form);
	if (!match) return null;
	const [year, month, day] = [match[1], match[2], match[3]].map((digits) =>
		digits === undefined ? null : Number(digits),
	);
	// A leap year has every day that there is.
	const inCalendar = new Date(Date.UTC(year ?? 2000, (month ?? 0) - 1, day ?? 1));
	if (!month || inCalendar.getUTCMonth() !== month - 1 || inCalendar.getUTCDate() !== (day ?? 1)) return null;
	return { printed: printed.replace(/\s+/g, ' ').trim(), year: year ?? null, month, day: day ?? null };
}

/** The ISO day or month of a date. @param period whose year it is of, where it prints none */
export function isoDate({ year: own, month, day }: NamedDate, period: Period): string {
	const two = (number: number) => String(number).padStart(2, '0');
	const inYear = (year: string) => [year, two(month), ...(day === null ? [] : [two(day)])].join('-');
	if (own !== null) return inYear(String(own));
	const [first, last] = [period.from, period.to].map((date) => inYear(date.slice(0, 4))) as [string, string];
	return isWithin(first, period) ? first : last;
}
