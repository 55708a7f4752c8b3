/** What a text says in numbers as one list. */
import type { Language } from '../../site/languages.ts';
import type { Known, Question, Span } from './reading.ts';
import { readQuantities } from './read-quantities.ts';

/** A quantity, a date or a question where it stands in a text. */
export type Occurrence = Span & ({ kind: 'quantity' | 'date' } | { kind: 'question'; why: Question['why'] });

/** Lists the quantities, dates and questions of a text in the order they stand. */
export function findOccurrences(text: string, language: Language, known?: Known): Occurrence[] {
	const { quantities, dates, questions } = readQuantities(text, language, known);
	const place = ({ form, start, end }: Span) => ({ form, start, end });
	return [
		...quantities.map((found): Occurrence => ({ kind: 'quantity', ...place(found) })),
		...dates.map((found): Occurrence => ({ kind: 'date', ...place(found) })),
		...questions.map((found): Occurrence => ({ kind: 'question', ...place(found), why: found.why })),
	].sort((a, b) => a.start - b.start);
}
