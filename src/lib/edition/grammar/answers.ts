/** What the publisher has answered, put in the place of what was found. */
import { withoutBlanks } from '../without-blanks.ts';
import type { Answer, Quantity, Reading, Span } from './reading.ts';

/** @param answers by printed form, blanks left out */
export function withAnswers(reading: Reading, answers: ReadonlyMap<string, Answer>): Reading {
	if (answers.size === 0) return reading;
	const answer = ({ form }: Span) => answers.get(withoutBlanks(form));
	const open = <Found extends Span>(found: Found) => !answer(found);
	const told = [...reading.quantities, ...reading.dates, ...reading.questions].flatMap((found) => {
		const said = answer(found);
		return said ? [{ found, said }] : [];
	});
	const quantities = told.flatMap(({ found, said }) =>
		said.as === 'quantity' ? [quantityOf(found, said)] : [],
	);
	const dates = told.flatMap(({ found: { form, start, end }, said }) =>
		said.as === 'date' ? [{ form, start, end }] : [],
	);
	return {
		quantities: inOrder([...reading.quantities.filter(open), ...quantities]),
		dates: inOrder([...reading.dates.filter(open), ...dates]),
		questions: reading.questions.filter(open),
		neither: inOrder([
			...reading.neither,
			...told.flatMap(({ found: { form, start, end }, said }) =>
				said.as === 'neither' ? [{ form, start, end }] : [],
			),
		]),
	};
}

function quantityOf({ form, start, end }: Span, said: Answer & { as: 'quantity' }): Quantity {
	const { unit, limit = null, per = null } = said;
	const common = { form, start, end, unit, limit, per, resolution: '1', keepsZeros: false };
	return 'value' in said ? { ...common, value: said.value } : { ...common, from: said.from, to: said.to };
}

function inOrder<Found extends Span>(found: Found[]): Found[] {
	return found.sort((a, b) => a.start - b.start);
}
