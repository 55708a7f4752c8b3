/** `facts.csv`: a row for each figure, for whoever opens it in a spreadsheet. */
import { csvOf, inColumns, told, type Column } from './column.ts';
import { KINDS, LIMITS, type Fact, type Facts, type Follows } from './facts-schema.ts';

/** What a column is called, and what stands in it where that says too little. */
const title = (column: string) => told(`files.facts.${column}`);
const hint = (column: string) => told(`files.factsHints.${column}`);

/** A figure, with what else of its edition stands in its row. */
interface FactRow extends Pick<Facts, 'edition'> {
	figure: Fact;
	notes: ReadonlyMap<string, Facts['sourceNotes'][number]>;
}

/** A column of what figures follow; empty where one follows nothing. */
function ofFollowed(
	{ name, type, title, description }: Omit<Column<FactRow>, 'cell'>,
	cell: (follows: Follows) => string | number | null | undefined,
): Column<FactRow> {
	return {
		name,
		type,
		title,
		...(description && { description }),
		cell: ({ figure: { follows } }) => (follows ? (cell(follows) ?? '') : ''),
	};
}

/** What stands in `facts.csv` of an edition with figures that follow those of the edition before. */
const FOLLOWING_COLUMNS: readonly Column<FactRow>[] = [
	ofFollowed(
		{ name: 'before_edition', type: 'string', title: title('before_edition') },
		({ edition }) => edition,
	),
	ofFollowed(
		{
			name: 'before_id',
			type: 'string',
			title: title('before_id'),
		},
		({ id }) => id,
	),
	ofFollowed(
		{
			name: 'before_value',
			type: 'number',
			title: title('before_value'),
			description: hint('before_value'),
		},
		({ value }) => value,
	),
	ofFollowed(
		{
			name: 'before_restated',
			type: 'string',
			title: title('before_restated'),
			description: hint('before_restated'),
		},
		({ restated }) => restated,
	),
	ofFollowed(
		{
			name: 'change',
			type: 'number',
			title: title('change'),
			description: hint('change'),
		},
		({ change }) => change?.by,
	),
	ofFollowed(
		{
			name: 'change_percent',
			type: 'number',
			title: title('change_percent'),
			description: hint('change_percent'),
		},
		({ change }) => change?.percent,
	),
	ofFollowed(
		{
			name: 'change_printed',
			type: 'string',
			title: title('change_printed'),
			description: hint('change_printed'),
		},
		({ printedChange }) => printedChange,
	),
];

/** The columns of `facts.csv`. */
export function factColumns({ figures }: Pick<Facts, 'figures'>): readonly Column<FactRow>[] {
	return figures.some(({ follows }) => follows) ? [...FACT_COLUMNS, ...FOLLOWING_COLUMNS] : FACT_COLUMNS;
}

/** Those that every edition has. */
const FACT_COLUMNS: readonly Column<FactRow>[] = [
	{
		name: 'edition',
		type: 'string',
		title: title('edition'),
		constraints: { required: true },
		cell: ({ edition }) => edition.slug,
	},
	{
		name: 'period_from',
		type: 'date',
		title: title('period_from'),
		constraints: { required: true },
		cell: ({ edition }) => edition.period.from,
	},
	{
		name: 'period_to',
		type: 'date',
		title: title('period_to'),
		constraints: { required: true },
		cell: ({ edition }) => edition.period.to,
	},
	{
		name: 'id',
		type: 'string',
		title: title('id'),
		constraints: { required: true, unique: true },
		cell: ({ figure }) => figure.id,
	},
	...inColumns<FactRow>(
		{ name: 'name', type: 'string', title: title('name') },
		({ figure }, language) => figure.name[language],
	),
	{
		name: 'kind',
		type: 'string',
		title: title('kind'),
		description: hint('kind'),
		constraints: { required: true, enum: KINDS },
		cell: ({ figure }) => figure.kind,
	},
	{
		name: 'value',
		type: 'number',
		title: title('value'),
		description: hint('value'),
		constraints: { required: true },
		cell: ({ figure }) => figure.value,
	},
	{
		name: 'to',
		type: 'number',
		title: title('to'),
		description: hint('to'),
		cell: ({ figure }) => figure.to ?? '',
	},
	{
		name: 'unit',
		type: 'string',
		title: title('unit'),
		constraints: { required: true },
		cell: ({ figure }) => figure.unit.id,
	},
	...inColumns<FactRow>(
		{ name: 'unit', type: 'string', title: title('unit_words') },
		({ figure }, language) => figure.unit.name[language],
	),
	{
		name: 'limit',
		type: 'string',
		title: title('limit'),
		description: hint('limit'),
		constraints: { enum: LIMITS },
		cell: ({ figure }) => figure.limit ?? '',
	},
	...inColumns<FactRow>(
		{ name: 'shown', type: 'string', title: title('shown') },
		({ figure }, language) => figure.shown[language],
	),
	...inColumns<FactRow>(
		{
			name: 'exact',
			type: 'string',
			title: title('exact'),
			description: hint('exact'),
		},
		({ figure }, language) => figure.exact[language],
	),
	{
		name: 'printed',
		type: 'string',
		title: title('printed'),
		description: hint('printed'),
		cell: ({ figure }) => figure.printed.map(({ form }) => form),
	},
	{
		name: 'section',
		type: 'string',
		title: title('section'),
		description: hint('section'),
		cell: ({ figure }) => figure.printed.map(({ section }) => section),
	},
	{
		name: 'heading',
		type: 'string',
		title: title('heading'),
		description: hint('heading'),
		cell: ({ figure }) => figure.printed.map(({ heading }) => heading),
	},
	{
		name: 'formula',
		type: 'string',
		title: title('formula'),
		description: hint('formula'),
		cell: ({ figure }) => figure.formula?.expression ?? '',
	},
	...inColumns<FactRow>(
		{ name: 'formula', type: 'string', title: title('formula_words') },
		({ figure }, language) => figure.formula?.words[language] ?? '',
	),
	{
		name: 'notes',
		type: 'string',
		title: title('notes'),
		cell: ({ figure }) => figure.notes,
	},
	...inColumns<FactRow>(
		{ name: 'notes', type: 'string', title: title('notes_words') },
		({ figure, notes }, language) =>
			figure.notes.flatMap((id) => {
				const { wording, text } = notes.get(id) ?? {};
				return wording && text ? [`${wording[language]}: ${text[language]}`] : [];
			}),
	),
	{
		name: 'chapters',
		type: 'string',
		title: title('chapters'),
		cell: ({ figure }) => figure.chapters,
	},
];

/** Writes the figures as CSV. */
export function factsCsv(facts: Facts): string {
	const { edition, figures, sourceNotes } = facts;
	const notes = new Map(sourceNotes.map((note) => [note.id, note]));
	return csvOf(
		factColumns(facts),
		figures.map((figure) => ({ edition, figure, notes })),
	);
}
