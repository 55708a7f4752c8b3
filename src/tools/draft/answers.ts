/** The contents of `answers.yaml`: every question of the outline is answered for now, and marked to be looked at. */
import { stringify } from 'yaml';
import type { MadeOutline } from '../../lib/edition/outline.ts';
import { keyOf } from '../../lib/edition/printed-places.ts';
import type { ReadLanguage } from '../../lib/site/languages.ts';
import type { Printed } from './figures.ts';
import { marked } from './marks.ts';

/** @param printed every quantity of the report */
export function answersFile(
	questions: MadeOutline['questions'],
	printed: readonly Printed[],
	language: ReadLanguage,
): string {
	const byKey = new Map(printed.map((one) => [keyOf(one.address), one]));
	const answers = questions.map(({ address, question }) => {
		const { before, form, after } = question;
		const look = marked(
			language,
			language === 'en'
				? `see how “${before} ${form} ${after}” is to be read`
				: `看一看“${before}${form}${after}”怎样读`,
		);
		const quantity = byKey.get(keyOf(address));
		// A total that is not the sum of its parts is a number all the same.
		const isNumber = question.why.code === 'total' && quantity !== undefined;
		return [address, isNumber ? asPrinted(quantity, look) : { as: 'neither', why: look }] as const;
	});
	return stringify(Object.fromEntries(answers));
}

function asPrinted({ found }: Printed, why: string): object {
	const { unit, limit } = found;
	if ('value' in found) return { as: 'quantity', value: found.value, unit, limit, why };
	return { as: 'range', from: found.from, to: found.to, unit, limit, why };
}
