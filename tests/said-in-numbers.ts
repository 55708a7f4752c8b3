/** What a text says in numbers, as one line a place: `40 人次 more-than`, `5..8 人`, `date: 2015学年`, `ask: 半年`. */
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';
import type { Known, Quantity } from '../src/lib/edition/grammar/reading.ts';
import type { ReadLanguage } from '../src/lib/site/languages.ts';

export function saidInNumbers(text: string, language: ReadLanguage = 'zh-CN', known?: Known): string[] {
	return said(text, language, known, quantityLine);
}

/** The same with what a quantity is counted for: `300 hours /each`. */
export function saidWithPer(text: string, language: ReadLanguage, known?: Known): string[] {
	return said(text, language, known, (quantity) =>
		[quantityLine(quantity), quantity.per && `/${quantity.per}`].filter(Boolean).join(' '),
	);
}

function said(
	text: string,
	language: ReadLanguage,
	known: Known | undefined,
	line: (quantity: Quantity) => string,
): string[] {
	const { quantities, dates, questions } = readQuantities(text, language, known);
	return [
		...quantities.map((quantity) => ({ start: quantity.start, said: line(quantity) })),
		...dates.map(({ start, form }) => ({ start, said: `date: ${form}` })),
		...questions.map(({ start, form }) => ({ start, said: `ask: ${form}` })),
	]
		.sort((a, b) => a.start - b.start)
		.map(({ said }) => said);
}

function quantityLine(quantity: Quantity): string {
	const value = 'value' in quantity ? quantity.value : `${quantity.from}..${quantity.to}`;
	return [value, quantity.unit, quantity.limit].filter(Boolean).join(' ');
}
