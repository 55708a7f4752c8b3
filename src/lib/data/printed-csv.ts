/** `printed.csv`: a row for each place where the report prints a figure. */
import { csvOf, type Column } from './column.ts';
import type { Fact, Facts } from './facts-schema.ts';

/** A place of the print that has a figure. */
type PrintedRow = Fact['printed'][number] & { figure: string };

/** The columns of `printed.csv`. */
export const PRINTED_COLUMNS: readonly Column<PrintedRow>[] = [
	{
		name: 'figure',
		type: 'string',
		title: { 'zh-CN': '数字的代号', en: 'Id of the figure' },
		constraints: { required: true },
		cell: ({ figure }) => figure,
	},
	{
		name: 'form',
		type: 'string',
		title: { 'zh-CN': '报告怎么印', en: 'As printed' },
		constraints: { required: true },
		cell: ({ form }) => form,
	},
	{
		name: 'before',
		type: 'string',
		title: { 'zh-CN': '前面几个字', en: 'Printed right before it' },
		cell: ({ before }) => before,
	},
	{
		name: 'after',
		type: 'string',
		title: { 'zh-CN': '后面几个字', en: 'Printed right behind it' },
		cell: ({ after }) => after,
	},
	{
		name: 'section',
		type: 'string',
		title: { 'zh-CN': '印在哪一节', en: 'Section' },
		constraints: { required: true },
		cell: ({ section }) => section,
	},
	{
		name: 'heading',
		type: 'string',
		title: { 'zh-CN': '那一节的标题', en: 'Heading' },
		description: { 'zh-CN': '照报告所印', en: 'Of the section, as printed' },
		cell: ({ heading }) => heading,
	},
];

/** Writes the places that print figures as CSV. */
export function printedCsv({ figures }: Facts): string {
	return csvOf(
		PRINTED_COLUMNS,
		figures.flatMap(({ id, printed }) => printed.map((place) => ({ ...place, figure: id }))),
	);
}
