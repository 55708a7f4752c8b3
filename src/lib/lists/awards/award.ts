/** The shape of `awards.yaml`: what was honoured, whom, by whom and when. */
import { z } from 'zod';
import { field } from '../../edition/field.ts';
import { id, listEntry, printedDate, text } from '../../edition/schema.ts';

export const award = field(
	z.strictObject({
		...listEntry,
		tier: field(
			id.optional(),
			'Its tier, of an edition that has tiers.',
			'级别；edition.yaml 里有级别才写。',
		),
		name: field(
			text,
			'Its whole name, as printed and in translation; its title is a few words for the wall.',
			'全名，照印的写；title 是墙上的几个字。',
		),
		recipient: field(text.optional(), 'Who received it, where that is printed.', '谁得的，报告写了才写。'),
		issuer: field(text.optional(), 'Who gave it, where that is printed.', '谁给的，报告写了才写。'),
		given: field(
			printedDate.optional(),
			'When it was given, where that is printed.',
			'什么时候给的，报告写了才写。',
		),
	}),
	'Honours: what was honoured, whom, by whom and when.',
	'荣誉：得了什么、谁得的、谁给的、什么时候。',
);

export type Award = z.infer<typeof award>;
