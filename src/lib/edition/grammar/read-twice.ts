/** Reading texts by the grammar and by the second reader. */
import type { Language } from '../../site/languages.ts';
import type { Known, Question, Reading, Span } from './reading.ts';
import { readQuantities } from './read-quantities.ts';
import { secondQuestions } from './second-reader.ts';

/**
 * What each text says in numbers. Where the second reader finds what the grammar does not, a question is added; where it values
 * a quantity otherwise, the question takes its place.
 * @param texts all at once: the second reader is loaded and its memory kept once
 */
export function readTwice(texts: readonly string[], language: Language, known: Known = {}): Reading[] {
	const readings = texts.map((text) => readQuantities(text, language, known));
	const seconds = secondQuestions(
		texts.map((text, index) => ({ text, reading: readings[index] ?? NOTHING })),
		language,
		known,
	);
	return readings.map((reading, index) => withQuestions(reading, seconds[index] ?? [], known));
}

const NOTHING: Reading = { quantities: [], dates: [], questions: [], neither: [] };

function withQuestions(reading: Reading, seconds: readonly Question[], { answers }: Known): Reading {
	const open = seconds.filter(({ form }) => !answers?.has(form));
	if (open.length === 0) return reading;
	const doubted = (span: Span) => open.filter(({ start, end }) => start < span.end && end > span.start);
	const [certain, doubtful] = [
		reading.quantities.filter((quantity) => doubted(quantity).length === 0),
		reading.quantities.filter((quantity) => doubted(quantity).length > 0),
	];
	const isInside = (question: Question) =>
		doubtful.some(({ start, end }) => question.start < end && question.end > start);
	const asked = doubtful.flatMap((quantity) =>
		doubted(quantity)
			.slice(0, 1)
			.map(({ why }): Question => ({ form: quantity.form, start: quantity.start, end: quantity.end, why })),
	);
	return {
		...reading,
		quantities: certain,
		questions: [...reading.questions, ...asked, ...open.filter((question) => !isInside(question))].sort(
			(a, b) => a.start - b.start,
		),
	};
}
