/** What a text says in numbers, as one line a place: `40 人次 more-than`, `5..8 人`, `date: 2015学年`, `ask: 半年`. */
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';
import type { Known, Quantity } from '../src/lib/edition/grammar/reading.ts';
import type { ReadLanguage } from '../src/lib/site/languages.ts';

export function saidInNumbers(text: string, language: ReadLanguage = 'zh-CN', known?: Known): string[] {
	const { quantities, dates, questions } = readQuantities(text, language, known);
	return [
		...quantities.map((quantity) => ({ start: quantity.start, said: quantityLine(quantity) })),
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
