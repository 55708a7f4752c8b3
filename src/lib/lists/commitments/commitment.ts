/** The shape of `commitments.yaml`: what is promised for a year, or planned without a date. */
import { z } from 'zod';
import { id, listEntry, text } from '../../edition/schema.ts';

export const commitment = z.strictObject({
	...listEntry,
	/** The year the report names, or null: planned, no date. */
	year: z.number().int().nullable(),
	/** What it is about: the id of a part of the story. */
	part: id,
	text,
});

export type Commitment = z.infer<typeof commitment>;
