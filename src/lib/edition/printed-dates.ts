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

const IN_WORDS = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})[日号])?$/;
const IN_DIGITS = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;

/** Whether a printed date (`2 月 2 日`, `2024年 1 月`, `2024.1.5`) can mean an ISO day or month. */
function saysDate(printed: string, date: string): boolean {
	const form = withoutBlanks(printed);
	const match = IN_WORDS.exec(form) ?? IN_DIGITS.exec(form);
	if (!match) return false;
	const [year, month, day] = date.split('-').map(Number);
	const same = (form: string | undefined, number: number | undefined) =>
		form === undefined || Number(form) === number;
	return (
		same(match[1], year) &&
		same(match[2], month) &&
		same(match[3], day) &&
		(match[3] === undefined) === (day === undefined)
	);
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
