/** The shape of `visits.yaml`: who came, when, where and what for. */
import { z } from 'zod';
import { day, listEntry, month, text, words } from '../../edition/schema.ts';

const person = z.strictObject({
	/** The name as printed, in Chinese characters; absent for a group that is not named. */
	name: words.optional(),
	pinyin: words.optional(),
	role: text,
});

export const visit = z.strictObject({
	...listEntry,
	date: z.union([day, month], { error: 'a day such as 1999-02-16 or a month such as 1999-02' }),
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
