/** The shape of `awards.yaml`: what was honoured, whom, by whom and when. */
import { z } from 'zod';
import { day, id, listEntry, month, text, words, year } from '../../edition/schema.ts';

export const award = z.strictObject({
	...listEntry,
	/** Of an edition that has tiers. */
	tier: id.optional(),
	/** Whole name as printed, and in English; its title is a few words for the wall. */
	name: text,
	recipient: text.optional(),
	issuer: text.optional(),
	given: z
		.strictObject({
			date: z.union([day, month, year], {
				error: 'a day such as 1999-02-16, a month such as 1999-02 or a year such as "1999"',
			}),
			printed: words,
		})
		.optional(),
});

export type Award = z.infer<typeof award>;
