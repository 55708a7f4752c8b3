/** Reading texts by the grammar and by the second reader. */
import type { ReadLanguage } from '../../site/languages.ts';
import type { Known, Quantity, Question, Reading } from './reading.ts';
import { readQuantities } from './read-quantities.ts';
import { secondQuestions } from './second-reader.ts';

/**
 * What each text says in numbers. Where the second reader finds what the grammar does not, a question is added; where it values
 * a quantity otherwise, the question takes its place.
 * @param texts all at once: the second reader is loaded and its memory kept once
 */
export function readTwice(texts: readonly string[], language: ReadLanguage, known: Known = {}): Reading[] {
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
	const doubts = new Map<Quantity, Question>();
	const alone: Question[] = [];
	let next = 0;
	for (const question of open) {
		while ((reading.quantities[next]?.end ?? Number.POSITIVE_INFINITY) <= question.start) next++;
		const quantity = reading.quantities[next];
		if (!quantity || quantity.start >= question.end) alone.push(question);
		else if (!doubts.has(quantity)) {
			const { form, start, end } = quantity;
			doubts.set(quantity, { form, start, end, why: question.why });
		}
	}
	return {
		...reading,
		quantities: reading.quantities.filter((quantity) => !doubts.has(quantity)),
		questions: [...reading.questions, ...doubts.values(), ...alone].sort((a, b) => a.start - b.start),
	};
}
