/** The shape of `visits.yaml`: who came, when, where and what for. */
import { z } from 'zod';
import { day, listEntry, text, words } from '../../edition/schema.ts';

const person = z.strictObject({
	/** The name as printed, in Chinese characters; absent for a group that is not named. */
	name: words.optional(),
	pinyin: words.optional(),
	role: text,
});

export const visit = z.strictObject({
	...listEntry,
	date: day,
	/** The date as printed. */
	printed: words,
	daypart: z.enum(['morning', 'afternoon']).optional(),
	place: text,
	guests: z.array(person).min(1),
	purpose: text,
	hosts: z.array(person).default([]),
});

export type Person = z.infer<typeof person>;
export type Visit = z.infer<typeof visit>;
