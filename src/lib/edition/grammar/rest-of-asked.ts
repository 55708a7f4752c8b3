/** What belongs to a number that is asked about: 12 345.6 万元 and 0.12 tCO2e/万元 are one question each. */
import type { Question, Reading } from './reading.ts';

const BETWEEN = /^ ?[/／]? ?$/;

/** A reading in which a multiplier without a number of its own is asked about with the number right before it. */
export function withRestOfAsked(reading: Reading, written: string): Reading {
	const questions: Question[] = [];
	for (const question of reading.questions) {
		const last = questions.at(-1);
		const isRest =
			last !== undefined &&
			question.why.code === 'bare-multiplier' &&
			/\d/.test(last.form) &&
			BETWEEN.test(written.slice(last.end, question.start));
		if (!isRest) questions.push(question);
		else
			questions[questions.length - 1] = {
				...last,
				end: question.end,
				form: written.slice(last.start, question.end),
			};
	}
	return questions.length === reading.questions.length ? reading : { ...reading, questions };
}
