/** How the publisher reads what the outline asks about: an edition's `answers.yaml`, and what else it knows of the print. */
import { z } from 'zod';
import { REPORT_LANGUAGE, type ReadLanguage } from '../site/languages.ts';
import type { Answer, Known, Limit } from './grammar/reading.ts';
import { field, form } from './field.ts';
import { keyOf } from './printed-places.ts';
import { withoutBlanks } from './without-blanks.ts';

/** A number as it is computed with, in single units and without commas. */
const A_DECIMAL = 'a number in single units, such as 1250.5';
const decimal = form(
	z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)], { error: A_DECIMAL }).transform(String),
	{ name: { en: 'decimal', zh: '数' }, expects: A_DECIMAL, example: '1250.5' },
);

const reason = field(
	z.string().trim().min(1, 'the reason, in words').max(300, 'at most 300 characters'),
	'The reason.',
	'理由。',
);
const unit = field(z.string(), 'Its unit.', '单位。');
const limit = field(
	z.enum(['about', 'more-than', 'at-least', 'less-than', 'at-most']).nullable().default(null),
	'How the print limits it: about, more than, at least, less than, at most; null, or left out, where it does not.',
	'怎样限定：大约、多于、不少于、少于、不多于；没有就不写。',
);

const answer = z.discriminatedUnion(
	'as',
	[
		z.strictObject({
			as: field(
				z.literal('neither'),
				'No quantity and no date. Of 单位：万元: it does not hold for the cells below.',
				'不是数量，也不是日期。“单位：万元”这样的：下面的数不按它读。',
			),
			why: reason,
		}),
		z.strictObject({ as: field(z.literal('date'), 'A date.', '是日期。'), why: reason }),
		z.strictObject({
			as: field(z.literal('quantity'), 'A quantity.', '是一个数量。'),
			value: field(decimal, 'Its value.', '数值。'),
			unit,
			limit,
			why: reason,
		}),
		z.strictObject({
			as: field(z.literal('range'), 'A range.', '是一个范围。'),
			from: field(decimal, 'Where it begins.', '开头。'),
			to: field(decimal, 'Where it ends.', '末尾。'),
			unit,
			limit,
			why: reason,
		}),
		z.strictObject({
			as: field(
				z.literal('unit'),
				'Of 单位：万元: it holds for every number of the table that has no unit of its own.',
				'“单位：万元”这样的：表里没写单位的数都按它读。',
			),
			why: reason,
		}),
		z.strictObject({
			as: field(
				z.literal('left-out'),
				'Of a §: it is no part of the report, such as a note of whoever typed it.',
				'一整节：不是报告，例如录入的人写的说明。',
			),
			why: reason,
		}),
	],
	{ error: 'an answer with "as": neither, date, quantity, range, unit or left-out' },
);

export const answers = field(
	z.record(
		field(
			z.string().trim().min(1),
			'What it is about: an address (§3.1 翻一番), a § (§0) or a printed form (翻一番).',
			'说的是哪里：印着的一处（§3.1 翻一番）、一节（§0）或一种写法（翻一番）。',
		),
		answer,
	),
	'How the printed report is read where its outline is not sure.',
	'提纲拿不准的地方怎样读，写明理由。',
);
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
	language: ReadLanguage = REPORT_LANGUAGE,
): ReportKnown {
	const all = Object.values(units);
	const words = all
		.flatMap(({ printed, en }) => (language === 'en' && en ? [en.one, en.other] : printed))
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
