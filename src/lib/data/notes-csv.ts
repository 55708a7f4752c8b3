/** `notes.csv`: a row for each source note. */
import { noteKind, type Facts } from './facts-schema.ts';
import { csvOf, inColumns, told, type Column } from './column.ts';

type Note = Facts['sourceNotes'][number];

/** What a column is called. */
const title = (column: string) => told(`files.notes.${column}`);

/** The columns of `notes.csv`. */
export const NOTE_COLUMNS: readonly Column<Note>[] = [
	{
		name: 'id',
		type: 'string',
		title: title('id'),
		constraints: { required: true, unique: true },
		cell: ({ id }) => id,
	},
	{
		name: 'kind',
		type: 'string',
		title: title('kind'),
		constraints: { required: true, enum: noteKind.options },
		cell: ({ kind }) => kind,
	},
	...inColumns<Note>(
		{ name: 'wording', type: 'string', title: title('wording') },
		({ wording }, language) => wording[language],
	),
	...inColumns<Note>(
		{ name: 'text', type: 'string', title: title('text') },
		({ text }, language) => text[language],
	),
	{
		name: 'sections',
		type: 'string',
		title: title('sections'),
		cell: ({ sections }) => sections,
	},
	{
		name: 'clarification_date',
		type: 'date',
		title: title('clarification_date'),
		cell: ({ clarification }) => clarification?.date ?? '',
	},
	...inColumns<Note>(
		{
			name: 'clarification',
			type: 'string',
			title: title('clarification'),
		},
		({ clarification }, language) => clarification?.text[language] ?? '',
	),
];

/** Writes the source notes as CSV. */
export function notesCsv({ sourceNotes }: Facts): string {
	return csvOf(NOTE_COLUMNS, sourceNotes);
}
