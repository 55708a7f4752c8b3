/** The shape of `services.yaml`: what volunteers did, and when as far as the print says. */
import { z } from 'zod';
import { listEntry, text } from '../../edition/schema.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const service = z.strictObject({
	...listEntry,
	text,
	/** When, in words that claim no more than the print. */
	when: text,
	/** Months of the year in which it recurs; absent where the print names none. */
	months: z.array(z.literal(MONTHS)).default([]),
	/** Day of those months, where it is printed. */
	day: z.number().int().min(1).max(31).optional(),
});

export type Service = z.infer<typeof service>;
