/** The shape of `commitments.yaml`: what is promised for a year, or planned without a date. */
import { z } from 'zod';
import { field } from '../../edition/field.ts';
import { id, listEntry, text } from '../../edition/schema.ts';

export const commitment = field(
	z.strictObject({
		...listEntry,
		year: field(
			z.number().int().nullable(),
			'The year that the report names; null: planned without a date.',
			'报告写明的年份；没写年份的打算写 null。',
		),
		part: field(
			id,
			'What it is about: a part of the story.',
			'说的是哪一部分，edition.yaml 里 parts 的名字。',
		),
		text: field(text, 'What is promised.', '承诺或打算做什么。'),
	}),
	'Commitments: what is promised for a year, or planned without a date.',
	'承诺和打算：答应哪一年做，或者没写年份的打算。',
);

export type Commitment = z.infer<typeof commitment>;
