/** How the publisher reads what the outline asks about: an edition's `answers.yaml`, and what else it knows of the print. */
import { z } from 'zod';
import { PRINTED_LANGUAGE, type Language } from '../site/languages.ts';
import type { Answer, Known, Limit } from './grammar/reading.ts';
import { keyOf } from './printed-places.ts';
import { withoutBlanks } from './without-blanks.ts';

/** A number as it is computed with, in single units and without commas. */
const decimal = z
	.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)], {
		error: 'a number in single units, such as 1250.5',
	})
	.transform(String);

const reason = z.string().trim().min(1, 'the reason, in words').max(300, 'at most 300 characters');
const limit = z.enum(['about', 'more-than', 'at-least', 'less-than', 'at-most']).nullable().default(null);

const answer = z.discriminatedUnion(
	'as',
	[
		/** No quantity and no date. Of 单位：万元: it does not hold for the cells below. */
		z.strictObject({ as: z.literal('neither'), why: reason }),
		z.strictObject({ as: z.literal('date'), why: reason }),
		z.strictObject({ as: z.literal('quantity'), value: decimal, unit: z.string(), limit, why: reason }),
		z.strictObject({
			as: z.literal('range'),
			from: decimal,
			to: decimal,
			unit: z.string(),
			limit,
			why: reason,
		}),
		/** Of 单位：万元: it holds for every number of the table that has no unit of its own. */
		z.strictObject({ as: z.literal('unit'), why: reason }),
		/** Of a §: it is no part of the report, such as a note of whoever typed it. */
		z.strictObject({ as: z.literal('left-out'), why: reason }),
	],
	{ error: 'an answer with "as": neither, date, quantity, range, unit or left-out' },
);

/** By address (§3.1 翻一番), by § (§0) or by printed form (翻一番): how that is read. */
export const answers = z.record(z.string().trim().min(1), answer);
export type AnswerData = z.infer<typeof answer>;
export type Answers = z.infer<typeof answers>;

/** What of a unit the reading of a report wants. */
interface HelpfulUnit {
	kind: string;
	printed: readonly string[];
	en?: { one: string; other: string } | undefined;
}

/** What an edition says about reading its report. */
export interface ReadingHelp {
	terms?: readonly string[];
	/** Its units, by id, as `units.yaml` has them. */
	units?: Readonly<Record<string, HelpfulUnit>>;
	answers?: Answers;
}

/** What the grammar asks for, and what tables do. */
export interface ReportKnown extends Known {
	/** Captions such as 单位：万元 that do not hold for the cells below, by form or by address. */
	notForCells?: ReadonlySet<string>;
}

/** The same as the readers of a report want it. @param language of the report */
export function knownOf(
	{ terms = [], units = {}, answers = {} }: ReadingHelp,
	language: Language = PRINTED_LANGUAGE,
): ReportKnown {
	const all = Object.values(units);
	const words = all
		.flatMap(({ printed, en }) => (language === 'en' ? [en?.one ?? '', en?.other ?? ''] : printed))
		.filter((word) => word !== '' && !/^[%％‰]$/.test(word));
	// The first printed word of money is what it is counted in; the others are names of it.
	const currencies = all
		.filter(({ kind }) => kind === 'money')
		.flatMap(({ printed }) => printed.slice(1).map((name) => [name, printed[0] ?? name] as const));
	return {
		terms,
		units: [...new Set(words)],
		currencies: Object.fromEntries(currencies),
		notForCells: new Set(
			Object.entries(answers)
				.filter(([, { as }]) => as === 'neither')
				.map(([key]) => comparable(key)),
		),
	};
}

/** A key of `answers.yaml` as it is compared. */
export function comparable(key: string): string {
	return key.startsWith('§') ? keyOf(key) : withoutBlanks(key);
}

/** Finds the answer to what is printed at an address: that of the address, or else that of its form. */
export function answerFinder(answers: Answers): (address: string, form: string) => AnswerData | undefined {
	const byKey = new Map(Object.entries(answers).map(([key, answer]) => [comparable(key), answer]));
	return (address, form) => byKey.get(keyOf(address)) ?? byKey.get(withoutBlanks(form));
}

/** How an answer has something read; `null` of one about a whole §. */
export function readingOf(data: AnswerData): Answer | null {
	switch (data.as) {
		case 'neither':
		case 'date':
			return { as: data.as };
		case 'unit':
			return { as: 'neither' };
		case 'quantity':
			return { as: 'quantity', value: data.value, unit: data.unit, limit: data.limit as Limit | null };
		case 'range':
			return {
				as: 'quantity',
				from: data.from,
				to: data.to,
				unit: data.unit,
				limit: data.limit as Limit | null,
			};
		case 'left-out':
			return null;
	}
}
