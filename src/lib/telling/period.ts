/** The period that a report tells of, in words and in months: a calendar year, a school year, two years. */
import type { EditionData } from '../edition/edition-file.ts';
import type { Language } from '../site/languages.ts';
import { say } from '../words/messages.ts';

type Reported = Pick<EditionData, 'report'>;
type Period = Pick<EditionData['report']['period'], 'from' | 'to'>;

/** A period as messages take it. */
export interface PeriodWords extends Record<string, string> {
	/** As it stands behind a title: `1999`, `1998–1999`. */
	year: string;
	/** As it stands in a sentence: `1999 年`, `the school year 1998–99`. */
	period: string;
	/** Whether words such as “this year” fit it. */
	span: 'year' | 'longer';
}

/** What the period of a report is called: by its year, unless its edition has words of its own. */
export function periodWords({ report: { year, period } }: Reported, language: Language): PeriodWords {
	const label = period.label?.[language] ?? String(year);
	return {
		year: label,
		period: period.words?.[language] ?? say('site.period', { label }, language),
		span: monthsIn(period) > MONTHS ? 'longer' : 'year',
	};
}

const MONTHS = 12;

/**
 * The months of the picture of a year, 1 to 12 in the order in which they come: from the one that the period begins in; from
 * January on where it is longer than a year.
 */
export function monthsInOrder(period: Period): number[] {
	const first = monthsIn(period) > MONTHS ? 1 : Number(period.from.slice(5, 7));
	return Array.from({ length: MONTHS }, (_, index) => ((first - 1 + index) % MONTHS) + 1);
}

/** Whether a day or a month (ISO) lies in a period. */
export function isWithin(date: string, { from, to }: Period): boolean {
	return date >= from.slice(0, date.length) && date <= to.slice(0, date.length);
}

/** Whether its days are told apart without their year. */
export function hasOneYear({ from, to }: Period): boolean {
	return from.slice(0, 4) === to.slice(0, 4);
}

/** Calendar months that a period touches. */
function monthsIn({ from, to }: Period): number {
	return monthNumber(to) - monthNumber(from) + 1;
}

function monthNumber(date: string): number {
	const [year = 0, month = 1] = date.split('-').map(Number);
	return year * MONTHS + month;
}

/** How far in the months of a period's pictures a day or a month (ISO) is, from 0 to 1. */
export function partOfPeriod(date: string, period: Period): number {
	const [, month = 1, day = 16] = date.split('-').map(Number);
	const within = (day - 0.5) / 31;
	const months = monthsIn(period);
	if (months <= MONTHS) return (monthsInOrder(period).indexOf(month) + within) / MONTHS;
	return (monthNumber(date) - monthNumber(period.from) + within) / months;
}

/** Names below a picture of a period from left to right: its months, or its years where it is longer than one. */
export function namesAlong(period: Period, language: Language): string[] {
	if (monthsIn(period) <= MONTHS) return monthNames(period, language);
	const [from, to] = [period.from, period.to].map((date) => Number(date.slice(0, 4))) as [number, number];
	return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** The names of the months in the order of {@link monthsInOrder}. */
export function monthNames(period: Period, language: Language): string[] {
	const names = say('year.months', undefined, language).split(' ');
	return monthsInOrder(period).map((month) => names[month - 1] ?? '');
}
