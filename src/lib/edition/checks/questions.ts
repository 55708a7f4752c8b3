/** What the outline asks is answered, and every answer is to something. */
import { comparable, answerFinder } from '../answers.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { OUTLINE_FAULTS } from '../faults/outline.ts';
import { addressesIn, keyOf } from '../printed-places.ts';
import { whyAsked } from '../reading/why-asked.ts';
import { withoutBlanks } from '../without-blanks.ts';

export function checkQuestions({ made, answers }: Draft, faults: Faults): void {
	if (!made || answers === null) return;
	const given = answers?.value ?? {};
	const answerTo = answerFinder(given);
	const printed = new Set<string>();
	for (const [place, { number, quantities, questions = [], dates }] of made.value.sections.entries()) {
		const isLeftOut = given[number]?.as === 'left-out';
		const askedAt = addressesIn(number, questions);
		for (const address of [...addressesIn(number, quantities), ...askedAt]) printed.add(keyOf(address));
		for (const form of [...quantities, ...questions].map(({ form }) => form).concat(dates))
			printed.add(withoutBlanks(form));
		printed.add(keyOf(number));
		for (const [index, { form, why }] of questions.entries()) {
			const address = askedAt[index] ?? number;
			if (isLeftOut || answerTo(address, form)) continue;
			const { en, 'zh-CN': zh } = whyAsked(why, form);
			faults.add({
				file: made.file,
				line: made.lineOf(['sections', place, 'questions', index, 'form']),
				...OUTLINE_FAULTS['open-question']({ address, asked: { en, zh } }),
			});
		}
	}
	for (const key of Object.keys(given)) {
		if (!answers || printed.has(comparable(key))) continue;
		faults.add({
			file: answers.file,
			line: answers.lineOf([key]),
			...OUTLINE_FAULTS['idle-answer']({ key }),
		});
	}
}
