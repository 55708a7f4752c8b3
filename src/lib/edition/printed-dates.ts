/** Dates as the report prints them, against those that an edition has. */
import type { Draft } from './draft.ts';
import { LIST_FAULTS } from './faults/lists.ts';
import type { ListEntry } from './schema.ts';
import type { TellFault } from './draft.ts';
import type { Path } from './yaml-file.ts';
import { withoutBlanks } from './without-blanks.ts';

/** The dates that a § prints, as they are printed; `null` where the outline could not be read or has no such §. */
export function datesOf({ outline }: Draft, source: string): string[] | null {
	return outline?.value.sections.find(({ number }) => number === source)?.dates ?? null;
}

/** Whether a printed date ends in a day of the month: `20 号`, `2 月 2 日`. */
export function saysDay(printed: string, day: number): boolean {
	return Number(/(\d{1,2})[号日]$/.exec(withoutBlanks(printed))?.[1]) === day;
}

const IN_WORDS = /^(?:(\d{4})年度?)?(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?$/;
/** 16 February 1999, February 1999, 1999. */
const DAY_FIRST = /^(?:(?:(\d{1,2})(?:st|nd|rd|th)? )?(?:of )?([A-Z][a-z]{2,8})\.?,? ?)?(\d{4})?$/;
/** February 16, 1999. */
const MONTH_FIRST = /^([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;
const IN_DIGITS = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;

/** Whether a printed date (`2 月 2 日`, `2024年 1 月`, `2024.1.5`, `2024年度`, `1 May 2024`) can mean an ISO day, month or year. */
export function saysDate(printed: string, date: string): boolean {
	const said = inChinese(withoutBlanks(printed)) ?? inEnglish(printed.trim());
	if (!said) return false;
	const [year, month, day] = date.split('-').map(Number);
	const isLeftOut = (part: number | undefined, inside: number | undefined) =>
		part === undefined && inside !== undefined;
	return (
		(said.year === year || isLeftOut(said.year, said.month ?? said.day)) &&
		(said.month === month || isLeftOut(said.month, said.day)) &&
		said.day === day
	);
}

/** What a printed date names: a day may stand without its month, and a month without its year. */
interface Said {
	year?: number;
	month?: number;
	day?: number;
}

function inChinese(form: string): Said | null {
	const [, year, month, day] = IN_WORDS.exec(form) ?? IN_DIGITS.exec(form) ?? [];
	return saidIn(year, month, day);
}

function inEnglish(form: string): Said | null {
	const [, day, month, year] = DAY_FIRST.exec(form) ?? [];
	const [, otherMonth, otherDay, otherYear] = MONTH_FIRST.exec(form) ?? [];
	const name = (month ?? otherMonth)?.slice(0, 3);
	const number = name === undefined ? 0 : MONTHS.indexOf(name) + 1;
	if (name !== undefined && number === 0) return null;
	return saidIn(year ?? otherYear, name && String(number), day ?? otherDay);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function saidIn(...parts: (string | undefined)[]): Said | null {
	if (parts.every((part) => part === undefined)) return null;
	const [year, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part)));
	return { year, month, day };
}

/**
 * Tells where the date of an entry is not the one that its § prints, or lies outside of the report's period without a
 * note that explains it.
 * @param path of what holds both forms: `date`, an ISO day or month, and `printed`
 */
export function checkDate(
	{ date, printed }: { date: string; printed: string },
	path: Path,
	entry: ListEntry,
	draft: Draft,
	tell: TellFault,
): void {
	const dates = datesOf(draft, entry.source);
	if (dates && !dates.some((form) => withoutBlanks(form) === withoutBlanks(printed))) {
		tell([...path, 'printed'], LIST_FAULTS.dateNotPrinted(printed, entry.source, dates.join(', ')));
	}
	if (!saysDate(printed, date)) {
		tell([...path, 'date'], LIST_FAULTS.otherDate(date, printed));
	}
	const { notes, edition } = draft;
	const period = edition?.value.report.period;
	const explained = entry.notes.some(
		(id) => !notes || (Object.hasOwn(notes.value, id) && notes.value[id]?.kind === 'outside'),
	);
	if (
		period &&
		!explained &&
		(date < period.from.slice(0, date.length) || date > period.to.slice(0, date.length))
	) {
		tell([...path, 'date'], LIST_FAULTS.outsidePeriod(date, period.from, period.to));
	}
}
