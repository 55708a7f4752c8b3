/** The shape of `visits.yaml`: who came, when, where and what for. */
import { z } from 'zod';
import { field } from '../../edition/field.ts';
import { day, listEntry, month, text, words } from '../../edition/schema.ts';

const person = z.strictObject({
	name: field(
		words.optional(),
		'The name as printed; absent for a group that is not named.',
		'名字，照印的写；没写名字的一群人不写。',
	),
	pinyin: field(words.optional(), 'The name for readers of English.', '名字的拼音，给读英文的人。'),
	role: field(text, 'What the report calls them.', '报告怎样称呼。'),
});

export const visit = field(
	z.strictObject({
		...listEntry,
		date: field(
			z.union([day, month], { error: 'a day such as 1999-02-16 or a month such as 1999-02' }),
			'The day or the month.',
			'日期或月份。',
		),
		printed: field(words, 'The date as printed.', '日期照印的写。'),
		daypart: field(
			z.enum(['morning', 'afternoon']).optional(),
			'Whether it was in the morning or in the afternoon, where that is printed.',
			'上午（morning）还是下午（afternoon），报告写了才写。',
		),
		place: field(text, 'Where.', '在哪里。'),
		guests: field(z.array(person).min(1), 'Who came.', '来的人。'),
		purpose: field(text, 'What for.', '来做什么。'),
		hosts: field(z.array(person).default([]), 'Who received them.', '接待的人。'),
	}),
	'Visits: who came, when, where and what for.',
	'来访：谁来、什么时候、在哪里、做什么。',
);

export type Person = z.infer<typeof person>;
export type Visit = z.infer<typeof visit>;
