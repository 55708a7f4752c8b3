/** A number of which a rule took the first digits for something else is no number: 5万次 of 126.5万次 is asked about as a whole. */
import { coveredBy } from './covered.ts';
import type { Quantity, Question, Reading } from './reading.ts';

/** Digits right before a number, with the point between. */
const DIGITS_BEFORE = /\d[\d.,]*$/;
const DIGITS_BEHIND = /^(?:\d|[.,]\d)[\d.,]*/;
/** No report prints a number of more. */
const LONGEST = 40;

/** A reading in which every quantity that begins or ends inside of a run of digits is a question. */
export function askAboutCut(reading: Reading, written: string, text: string): Reading {
	const cut = new Map<Quantity, Question>();
	for (const quantity of reading.quantities) {
		const { start, end } = wholeRun(text, quantity);
		if (start === quantity.start && end === quantity.end) continue;
		cut.set(quantity, { form: written.slice(start, end), start, end, why: { code: 'digit-groups' } });
	}
	if (cut.size === 0) return reading;
	const asked = [...cut.values()];
	const isAsked = coveredBy(asked);
	const isApart = ({ start, end }: { start: number; end: number }) => !isAsked(start) && !isAsked(end - 1);
	return {
		quantities: reading.quantities.filter((quantity) => !cut.has(quantity) && isApart(quantity)),
		dates: reading.dates.filter(isApart),
		questions: [...reading.questions.filter(isApart), ...asked].sort((a, b) => a.start - b.start),
		neither: reading.neither.filter(isApart),
	};
}

/** Where the digits begin and end that a quantity is printed in. */
function wholeRun(text: string, { start, end }: Quantity): { start: number; end: number } {
	const before = /^\d/.test(text.slice(start, start + 1))
		? DIGITS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0]
		: undefined;
	const behind = /\d$/.test(text.slice(end - 1, end))
		? DIGITS_BEHIND.exec(text.slice(end, end + LONGEST))?.[0]
		: undefined;
	return { start: start - (before ?? '').length, end: end + (behind ?? '').length };
}
