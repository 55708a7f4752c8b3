/** `notes.csv`: a row for each source note. */
import { noteKind, type Facts } from './facts-schema.ts';
import { csvOf, inColumns, type Column } from './column.ts';

type Note = Facts['sourceNotes'][number];

/** The columns of `notes.csv`. */
export const NOTE_COLUMNS: readonly Column<Note>[] = [
	{
		name: 'id',
		type: 'string',
		title: { 'zh-CN': '代号', en: 'Id' },
		constraints: { required: true, unique: true },
		cell: ({ id }) => id,
	},
	{
		name: 'kind',
		type: 'string',
		title: { 'zh-CN': '种类', en: 'Kind' },
		constraints: { required: true, enum: noteKind.options },
		cell: ({ kind }) => kind,
	},
	...inColumns<Note>(
		{ name: 'wording', type: 'string', title: { 'zh-CN': '这一类的说法', en: 'Wording of its kind' } },
		({ wording }, language) => wording[language],
	),
	...inColumns<Note>(
		{ name: 'text', type: 'string', title: { 'zh-CN': '说明', en: 'Note' } },
		({ text }, language) => text[language],
	),
	{
		name: 'sections',
		type: 'string',
		title: { 'zh-CN': '说的是哪几节', en: 'Sections' },
		cell: ({ sections }) => sections,
	},
	{
		name: 'clarification_date',
		type: 'date',
		title: { 'zh-CN': '发布单位哪天答复', en: 'Date of the publisher’s answer' },
		cell: ({ clarification }) => clarification?.date ?? '',
	},
	...inColumns<Note>(
		{
			name: 'clarification',
			type: 'string',
			title: { 'zh-CN': '发布单位的答复', en: 'The publisher’s answer' },
		},
		({ clarification }, language) => clarification?.text[language] ?? '',
	),
];

/** Writes the source notes as CSV. */
export function notesCsv({ sourceNotes }: Facts): string {
	return csvOf(NOTE_COLUMNS, sourceNotes);
}
