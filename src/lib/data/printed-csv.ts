/** `printed.csv`: a row for each place where the report prints a figure. */
import { csvOf, told, type Column } from './column.ts';
import type { Fact, Facts } from './facts-schema.ts';

/** A place of the print that has a figure. */
type PrintedRow = Fact['printed'][number] & { figure: string };

/** What a column is called, and what stands in it where that says too little. */
const title = (column: string) => told(`files.printed.${column}`);
const hint = (column: string) => told(`files.printedHints.${column}`);

/** The columns of `printed.csv`. */
export const PRINTED_COLUMNS: readonly Column<PrintedRow>[] = [
	{
		name: 'figure',
		type: 'string',
		title: title('figure'),
		constraints: { required: true },
		cell: ({ figure }) => figure,
	},
	{
		name: 'form',
		type: 'string',
		title: title('form'),
		constraints: { required: true },
		cell: ({ form }) => form,
	},
	{
		name: 'before',
		type: 'string',
		title: title('before'),
		cell: ({ before }) => before,
	},
	{
		name: 'after',
		type: 'string',
		title: title('after'),
		cell: ({ after }) => after,
	},
	{
		name: 'section',
		type: 'string',
		title: title('section'),
		constraints: { required: true },
		cell: ({ section }) => section,
	},
	{
		name: 'heading',
		type: 'string',
		title: title('heading'),
		description: hint('heading'),
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
