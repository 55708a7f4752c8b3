/** Numbers in digits, in a language whose grammar the code does not know: what is no date, no § and no fixed term counts. */
import type { Span } from '../reading.ts';

/** Digits as any script has them, with what may stand between those of one number: 1 234,5. */
const DIGITS = /[\p{Nd}\p{No}](?:[\p{Nd}\p{No}.,’'\u00A0\u202F]*[\p{Nd}\p{No}])?/gu;

const SECTION = /§+\s*\d+(?:\.\d+)*(?:#\d+)?/g;
const ISO_DATE = /(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/g;
const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![.,]?\d)/g;

/** At most so many signs stand between a day and its month: 1er mai, 3. Mai, 3 de maio. */
const BETWEEN = '(?:\\p{L}{0,2}\\.?|º)[\\s\\u00A0]*(?:\\p{L}{1,3}[\\s\\u00A0]+)?';

const dates = new Map<string, readonly RegExp[]>();

/** The bare numbers of a text. @param terms fixed expressions that hold digits and are no quantity */
export function bareDigits(text: string, language: string, terms: readonly string[]): Span[] {
	const free = [...spansOf(text, [SECTION, ISO_DATE, YEAR, ...datesOf(language)]), ...termsIn(text, terms)];
	return [...text.matchAll(DIGITS)]
		.map(({ 0: form, index }) => ({ form, start: index, end: index + form.length }))
		.filter(({ start, end }) => !free.some((span) => span.start <= start && end <= span.end));
}

type Place = Pick<Span, 'start' | 'end'>;

function spansOf(text: string, finds: readonly RegExp[]): Place[] {
	return finds.flatMap((find) =>
		[...text.matchAll(find)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
	);
}

function termsIn(text: string, terms: readonly string[]): Place[] {
	return spansOf(
		text,
		terms.filter((term) => term !== '').map((term) => new RegExp(escaped(term), 'g')),
	);
}

/** Days with the names of their months as a language has them, before and behind. */
function datesOf(language: string): readonly RegExp[] {
	const known = dates.get(language) ?? datesByIntl(language);
	dates.set(language, known);
	return known;
}

function datesByIntl(language: string): readonly RegExp[] {
	const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2001, month, 1)));
	const forms = ([{ day: 'numeric' }, {}] as const).flatMap((day) =>
		(['long', 'short'] as const).map(
			(month) => new Intl.DateTimeFormat(language, { ...day, month, timeZone: 'UTC' }),
		),
	);
	const names = new Set(
		months.flatMap((date) =>
			forms.flatMap((form) =>
				form
					.formatToParts(date)
					.filter(({ type }) => type === 'month')
					.map(({ value }) => value),
			),
		),
	);
	// The longest first: 12月 before 2月.
	const month = [...names]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|');
	return [
		new RegExp(`(?<!\\d)\\d{1,2}${BETWEEN}(?:${month})(?!\\p{L})`, 'giu'),
		new RegExp(`(?<![\\p{L}\\d])(?:${month})[\\s\\u00A0]*\\d{1,2}(?!\\d)`, 'giu'),
	];
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
