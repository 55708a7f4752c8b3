/** The shape of `facts.json`: the public form of an edition's figures and source notes. */
import { z } from 'zod';
import { notes } from '../edition/schema.ts';
import { inLanguages, isRead, LANGUAGES } from '../site/languages.ts';

/** What a source note is about. */
export const noteKind = notes.valueType.shape.kind;

/** Where a figure is from: printed in the report, or computed by us. */
export const KINDS = ['reported', 'computed'] as const;

/** How the print limits a value. */
export const LIMITS = ['about', 'more-than', 'at-least', 'less-than', 'at-most'] as const;

const text = z
	.strictObject(inLanguages(() => z.string()))
	.describe(
		LANGUAGES.length === 1
			? 'The words in the language of the site.'
			: LANGUAGES.every(isRead)
				? 'The same words in Chinese and in English.'
				: 'The same words in every language of the site.',
	);
const section = z.string().describe('A § of the printed report, such as §3.1.2.');

const printed = z.strictObject({
	form: z.string().describe('The quantity exactly as printed.'),
	before: z.string().describe('A few characters printed right before it.'),
	after: z.string().describe('A few characters printed right behind it.'),
	section,
	heading: z.string().describe('The heading of the § as printed.'),
});

const figure = z.strictObject({
	id: z.string(),
	name: text,
	kind: z
		.enum(KINDS)
		.describe('reported: printed in the report; computed: our calculation, not in the report.'),
	value: z.number().describe('In single units: yuan, people, percent.'),
	to: z.number().optional().describe('The end of a range whose beginning is the value; only of a range.'),
	limit: z.enum(LIMITS).nullable().describe('How the print limits the value; null where it does not.'),
	unit: z.strictObject({
		id: z.string(),
		kind: z.enum(['money', 'percent', 'count']),
		name: text.describe('Empty where a figure is shown without a unit.'),
	}),
	shown: text.describe('The figure as the story shows it.'),
	exact: text.describe('The value in full, with its limit and its unit.'),
	printed: z.array(printed).describe('Every place that prints it; none for a computed figure.'),
	formula: z
		.strictObject({
			expression: z.string().describe('Arithmetic over figures, whose ids stand in braces.'),
			words: text,
		})
		.nullable()
		.describe('Of a computed figure.'),
	follows: z
		.strictObject({
			edition: z.string().describe('The edition before, by its slug.'),
			id: z.string().describe('The figure of that edition that is the same quantity.'),
			value: z.number().describe('Its value, in single units.'),
			to: z.number().optional().describe('The end of a range; only of a range.'),
			limit: z.enum(LIMITS).nullable().describe('How the print of that edition limits it.'),
			exact: text.describe('Its value in full, with its limit and its unit.'),
			restated: z
				.string()
				.nullable()
				.describe(
					'The figure here that prints the value of the period before otherwise; null where none does.',
				),
			change: z
				.strictObject({
					by: z.number().describe('The difference, as exact as both prints are.'),
					percent: z
						.number()
						.nullable()
						.describe('In per cent of the earlier value; null where it says less than the difference.'),
				})
				.nullable()
				.describe(
					'Our calculation, from the restated value where there is one; null where a print is no single number.',
				),
			printedChange: z
				.string()
				.nullable()
				.describe('The figure here that prints the change itself; null where none does.'),
		})
		.optional()
		.describe('What it was in the period before; only where a figure of the edition before is named.'),
	notes: z.array(z.string()).describe('Ids of the source notes that speak of it.'),
	chapters: z.array(z.string()).describe('Slugs of the chapters that tell it.'),
});

const sourceNote = z.strictObject({
	id: z.string(),
	kind: noteKind,
	wording: text.describe('The standard wording of its kind.'),
	text: text.describe('What is so.'),
	sections: z.array(section),
	clarification: z
		.strictObject({ date: z.string(), text })
		.nullable()
		.describe("The publisher's answer; null while there is none."),
});

export const facts = z
	.strictObject({
		$schema: z.literal('facts.schema.json'),
		edition: z.strictObject({
			slug: z.string(),
			title: text.describe('Name of the site.'),
			organisation: text,
			report: text.describe('Name of the printed report.'),
			period: z.strictObject({ from: z.string(), to: z.string() }).describe('First and last day.'),
		}),
		chapters: z.array(z.strictObject({ slug: z.string(), title: text })),
		figures: z.array(figure),
		sourceNotes: z
			.array(sourceNote)
			.describe('Where the report gives two versions, leaves a basis unstated, or is unfinished.'),
	})
	.meta({
		title: 'Figures of a social-responsibility report',
		description: 'Facts from the printed report, each with the place that prints it.',
	});

export type Facts = z.infer<typeof facts>;
export type Fact = Facts['figures'][number];
export type Follows = NonNullable<Fact['follows']>;

/** The JSON Schema (draft 2020-12) of `facts.json`. */
export function factsSchema(): object {
	return z.toJSONSchema(facts, { target: 'draft-2020-12' });
}
