/** Numbers in digits, in a language whose grammar the code does not know: what is no date, no § and no fixed term counts. */
import { asWideAs, type Language } from '../../../site/languages.ts';
import { literal } from '../../../words/literal.ts';
import type { Span } from '../reading.ts';

/** Digits as any script has them, with what may stand between those of one number: 1 234,5. */
const DIGITS = /[\p{Nd}\p{No}](?:[\p{Nd}\p{No}.,’'\u00A0\u202F]*[\p{Nd}\p{No}])?/gu;

const SECTION = /§+\s*\d+(?:\.\d+)*(?:#\d+)?/g;
const ISO_DATE = /(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/g;
const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![.,]?\d)/g;

/** A day that stands for any other where a date is written out, and what any other may look like: 22, 1er. */
const ANY_DAY = '22';
const DAY = '\\p{Nd}{1,2}(?:\\p{L}{1,2}|º)?';

const dates = new Map<string, readonly RegExp[]>();

/** The bare numbers of a text. @param terms fixed expressions that hold digits and are no quantity */
export function bareDigits(text: string, language: Language, terms: readonly string[]): Span[] {
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
		terms.filter((term) => term !== '').map((term) => new RegExp(literal(term), 'g')),
	);
}

/** Days and months as a language writes them. */
function datesOf(language: Language): readonly RegExp[] {
	const known = dates.get(language) ?? datesByIntl(language);
	dates.set(language, known);
	return known;
}

/** In Japanese the name of a month has a digit too: 5月. */
function datesByIntl(language: Language): readonly RegExp[] {
	const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2001, month, Number(ANY_DAY))));
	const written = (['long', 'short'] as const).flatMap((month) =>
		([{ day: 'numeric' }, {}] as const).flatMap((day) => {
			const format = new Intl.DateTimeFormat(language, { ...day, month, timeZone: 'UTC' });
			return months.map((date) => format.format(date)).filter((text) => /\p{Nd}/u.test(text));
		}),
	);
	// The longest first: 12月 before 2月.
	const forms = [...new Set(written)]
		.sort((a, b) => b.length - a.length)
		.map((text) =>
			literal(text)
				.replace(ANY_DAY, DAY)
				.replace(/[\s\u00A0\u202F]+/g, '[\\s\\u00A0\\u202F]+'),
		);
	// Where words have blanks between them, the month ends with its word: no 16 mai in 16 maisons.
	const end = asWideAs(language) === 'en' ? '(?![\\p{Nd}\\p{L}])' : '(?!\\p{Nd})';
	return [new RegExp(`(?<!\\p{Nd})(?:${forms.join('|')})${end}`, 'giu')];
}
