/** The shape of `services.yaml`: what volunteers did, and when as far as the print says. */
import { z } from 'zod';
import { field } from '../../edition/field.ts';
import { listEntry, text } from '../../edition/schema.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const service = field(
	z.strictObject({
		...listEntry,
		text: field(text, 'What was done.', '做了什么。'),
		when: field(text, 'When, in words that claim no more than the print.', '什么时候；不比报告说得多。'),
		months: field(
			z.array(z.literal(MONTHS)).default([]),
			'Months of the year in which it recurs, where the print names them.',
			'每年哪几个月有，报告写了才写。',
		),
		day: field(
			z.number().int().min(1).max(31).optional(),
			'Day of those months, where it is printed.',
			'那几个月的几号，报告写了才写。',
		),
	}),
	'Volunteering: what was done for others, and when as far as the print says.',
	'志愿服务：做了什么，报告写到的时间。',
);

export type Service = z.infer<typeof service>;
