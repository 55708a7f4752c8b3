/** What stands behind a number in a language whose grammar the code does not know: a word for each plural that it has. */

/** The plurals that any language has (Unicode CLDR), as `Intl.PluralRules` names them. */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** One word for any number, or a word for each plural. */
export type UnitForms = string | ({ other: string } & Partial<Record<(typeof PLURALS)[number], string>>);

/** Numbers that a language may tell apart, as far as people count; what it tells apart in millions alone it may leave out. */
const COUNTED = [...Array.from({ length: 200 }, (_, number) => number), 0.5, 1.5, 2.5];

const rules = new Map<string, Intl.PluralRules>();

/** The plural that a number takes in a language. */
function pluralOf(value: number, language: string): (typeof PLURALS)[number] {
	const rule = rules.get(language) ?? new Intl.PluralRules(language);
	rules.set(language, rule);
	return rule.select(value);
}

/** The plurals that a unit must have in a language, and all that it may have: `one` and `other`, with `many` for millions in French. */
export function pluralsOf(language: string): { needed: string[]; known: string[] } {
	const needed = new Set<string>([...COUNTED.map((number) => pluralOf(number, language)), 'other']);
	const known = new Set<string>(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
	return {
		needed: PLURALS.filter((form) => needed.has(form)),
		known: PLURALS.filter((form) => known.has(form)),
	};
}

/** The word behind a number. @param scale what a shown number is told in, as 1000000 where it is told in millions */
export function unitWord(forms: UnitForms, value: number, scale: number, language: string): string {
	if (typeof forms === 'string') return forms;
	return forms[pluralOf(scale > 1 ? scale : value, language)] ?? forms.other;
}
