/** The shape of a unit's words in a language whose grammar the code does not know. */
import { z } from 'zod';
import { PLURALS, pluralsOf, type UnitForms } from './plurals.ts';

/** A word for any number where a language has no plurals, else one for each of them. */
export function unitForms(language: string) {
	const { needed, known } = pluralsOf(language);
	const expected =
		needed.length === 1
			? `what readers in ${language} see behind a number`
			: `what readers in ${language} see behind a number, in each plural of it: ${needed.join(', ')}`;
	const forms = z
		.partialRecord(z.enum(PLURALS), z.string())
		.refine(
			(given) =>
				needed.every((form) => form in given) && Object.keys(given).every((form) => known.includes(form)),
			{ error: expected },
		);
	const shape = needed.length === 1 ? z.union([z.string(), forms], { error: expected }) : forms;
	return shape as unknown as z.ZodType<UnitForms>;
}
