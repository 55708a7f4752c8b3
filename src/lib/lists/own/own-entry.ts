/** The shape of an entry of a list of an edition's own kind: what it is, and when as far as the print says. */
import { z } from 'zod';
import { field } from '../../edition/field.ts';
import { listEntry, printedDate, text } from '../../edition/schema.ts';

export const ownEntry = field(
	z.strictObject({
		...listEntry,
		text: field(text, 'What is told of it.', '讲的是什么。'),
		on: field(printedDate.optional(), 'When it was, where that is printed.', '什么时候，报告写了才写。'),
	}),
	'A list of a kind of your own: what each entry is, and when as far as the print says.',
	'自己的列表：每条是什么，报告写到的时间。',
);

export type OwnEntry = z.infer<typeof ownEntry>;
