/** `facts.csv`: a row for each figure, for whoever opens it in a spreadsheet. */
import { csvOf, inColumns, type Column } from './column.ts';
import { KINDS, LIMITS, type Fact, type Facts, type Follows } from './facts-schema.ts';

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
		{ name: 'before_edition', type: 'string', title: { 'zh-CN': '上一期', en: 'Edition before' } },
		({ edition }) => edition,
	),
	ofFollowed(
		{
			name: 'before_id',
			type: 'string',
			title: { 'zh-CN': '上一期的代号', en: 'Id in the edition before' },
		},
		({ id }) => id,
	),
	ofFollowed(
		{
			name: 'before_value',
			type: 'number',
			title: { 'zh-CN': '上一期的数值', en: 'Value in the edition before' },
			description: { 'zh-CN': '上一期报告当时的数', en: 'As the report of that edition had it' },
		},
		({ value }) => value,
	),
	ofFollowed(
		{
			name: 'before_restated',
			type: 'string',
			title: { 'zh-CN': '上一期的数，这份报告改印的', en: 'Earlier value, as printed now' },
			description: {
				'zh-CN': '这份报告把上一期的数印得不同时，那个数字的代号',
				en: 'Id of the figure that prints the earlier value otherwise, where one does',
			},
		},
		({ restated }) => restated,
	),
	ofFollowed(
		{
			name: 'change',
			type: 'number',
			title: { 'zh-CN': '变化', en: 'Change' },
			description: {
				'zh-CN': '本站计算；有改印的数，就和改印的比',
				en: 'Our calculation; from the value as printed now, where that is another one',
			},
		},
		({ change }) => change?.by,
	),
	ofFollowed(
		{
			name: 'change_percent',
			type: 'number',
			title: { 'zh-CN': '变化百分之几', en: 'Change in per cent' },
			description: { 'zh-CN': '本站计算', en: 'Our calculation' },
		},
		({ change }) => change?.percent,
	),
	ofFollowed(
		{
			name: 'change_printed',
			type: 'string',
			title: { 'zh-CN': '报告自己印的变化', en: 'Change as printed' },
			description: { 'zh-CN': '印着变化的那个数字的代号', en: 'Id of the figure that prints it' },
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
		title: { 'zh-CN': '哪一期', en: 'Edition' },
		constraints: { required: true },
		cell: ({ edition }) => edition.slug,
	},
	{
		name: 'period_from',
		type: 'date',
		title: { 'zh-CN': '报告期第一天', en: 'First day of the period' },
		constraints: { required: true },
		cell: ({ edition }) => edition.period.from,
	},
	{
		name: 'period_to',
		type: 'date',
		title: { 'zh-CN': '报告期最后一天', en: 'Last day of the period' },
		constraints: { required: true },
		cell: ({ edition }) => edition.period.to,
	},
	{
		name: 'id',
		type: 'string',
		title: { 'zh-CN': '代号', en: 'Id' },
		constraints: { required: true, unique: true },
		cell: ({ figure }) => figure.id,
	},
	...inColumns<FactRow>(
		{ name: 'name', type: 'string', title: { 'zh-CN': '名称', en: 'Name' } },
		({ figure }, language) => figure.name[language],
	),
	{
		name: 'kind',
		type: 'string',
		title: { 'zh-CN': '来历', en: 'Origin' },
		description: {
			'zh-CN': 'reported：报告所印；computed：本站计算，报告里没有',
			en: 'reported: printed in the report; computed: our calculation, not in the report',
		},
		constraints: { required: true, enum: KINDS },
		cell: ({ figure }) => figure.kind,
	},
	{
		name: 'value',
		type: 'number',
		title: { 'zh-CN': '数值', en: 'Value' },
		description: {
			'zh-CN': '按一元、一人、百分之一计，不用万、亿',
			en: 'In single units: yuan, people, percent',
		},
		constraints: { required: true },
		cell: ({ figure }) => figure.value,
	},
	{
		name: 'to',
		type: 'number',
		title: { 'zh-CN': '到多少', en: 'Up to' },
		description: {
			'zh-CN': '一段数的末尾；不是一段数的空着',
			en: 'The end of a range; empty where it is none',
		},
		cell: ({ figure }) => figure.to ?? '',
	},
	{
		name: 'unit',
		type: 'string',
		title: { 'zh-CN': '单位代号', en: 'Unit id' },
		constraints: { required: true },
		cell: ({ figure }) => figure.unit.id,
	},
	...inColumns<FactRow>(
		{ name: 'unit', type: 'string', title: { 'zh-CN': '单位', en: 'Unit' } },
		({ figure }, language) => figure.unit.name[language],
	),
	{
		name: 'limit',
		type: 'string',
		title: { 'zh-CN': '界限', en: 'Limit' },
		description: {
			'zh-CN': '报告印的是“约”“不少于”等',
			en: 'Where the print says about, at least and the like',
		},
		constraints: { enum: LIMITS },
		cell: ({ figure }) => figure.limit ?? '',
	},
	...inColumns<FactRow>(
		{ name: 'shown', type: 'string', title: { 'zh-CN': '本站的写法', en: 'As this site shows it' } },
		({ figure }, language) => figure.shown[language],
	),
	...inColumns<FactRow>(
		{
			name: 'exact',
			type: 'string',
			title: { 'zh-CN': '完整写法', en: 'In full' },
			description: {
				'zh-CN': '数值写全，带界限和单位',
				en: 'The value in full, with its limit and its unit',
			},
		},
		({ figure }, language) => figure.exact[language],
	),
	{
		name: 'printed',
		type: 'string',
		title: { 'zh-CN': '报告怎么印', en: 'In print' },
		description: {
			'zh-CN': '每一处照录；本站算出来的空着',
			en: 'As printed, one for each place; empty where we computed it',
		},
		cell: ({ figure }) => figure.printed.map(({ form }) => form),
	},
	{
		name: 'section',
		type: 'string',
		title: { 'zh-CN': '印在哪一节', en: 'Section' },
		description: { 'zh-CN': '与前一列一一对应', en: 'One for each in the column before' },
		cell: ({ figure }) => figure.printed.map(({ section }) => section),
	},
	{
		name: 'heading',
		type: 'string',
		title: { 'zh-CN': '那一节的标题', en: 'Heading' },
		description: { 'zh-CN': '照报告所印', en: 'Of the section, as printed' },
		cell: ({ figure }) => figure.printed.map(({ heading }) => heading),
	},
	{
		name: 'formula',
		type: 'string',
		title: { 'zh-CN': '算式', en: 'Formula' },
		description: { 'zh-CN': '花括号里是别的数字的代号', en: 'The ids of other figures stand in braces' },
		cell: ({ figure }) => figure.formula?.expression ?? '',
	},
	...inColumns<FactRow>(
		{ name: 'formula', type: 'string', title: { 'zh-CN': '算式，写成话', en: 'Formula in words' } },
		({ figure }, language) => figure.formula?.words[language] ?? '',
	),
	{
		name: 'notes',
		type: 'string',
		title: { 'zh-CN': '核对说明的代号', en: 'Ids of source notes' },
		cell: ({ figure }) => figure.notes,
	},
	...inColumns<FactRow>(
		{ name: 'notes', type: 'string', title: { 'zh-CN': '核对说明', en: 'Source notes' } },
		({ figure, notes }, language) =>
			figure.notes.flatMap((id) => {
				const { wording, text } = notes.get(id) ?? {};
				return wording && text ? [`${wording[language]}: ${text[language]}`] : [];
			}),
	),
	{
		name: 'chapters',
		type: 'string',
		title: { 'zh-CN': '在哪几章讲到', en: 'Chapters that tell it' },
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
