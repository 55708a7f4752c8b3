/** What a reader chose to see of the data page: filters and order, as they stand in the address. */
import type { Language } from '../site/languages.ts';
import type { DataRow } from './rows.ts';
import type { RowFinder } from './row-finder.ts';

export const KINDS = ['reported', 'computed'] as const;
export const NOTED = ['with', 'without'] as const;
export const SORT_KEYS = ['name', 'value', 'unit', 'print', 'kind', 'notes', 'chapter'] as const;

export type SortKey = (typeof SORT_KEYS)[number];

/** The order of the rows: by a column, upwards or downwards. */
export interface Order {
	key: SortKey;
	down: boolean;
}

/** Filters and order; `null` and the empty text choose nothing. */
export interface View {
	words: string;
	/** Slug of a chapter. */
	chapter: string | null;
	kind: (typeof KINDS)[number] | null;
	notes: (typeof NOTED)[number] | null;
	/** `null` is the order of the edition. */
	order: Order | null;
}

/** Everything, in the order of the edition. */
export const WHOLE: View = { words: '', chapter: null, kind: null, notes: null, order: null };

/**
 * Reads a view from the query of an address. The address may come from anywhere: a value that does not exist chooses
 * nothing, as if it were not there.
 * @param chapters slugs to choose from
 */
export function readView(query: string, chapters: readonly string[]): View {
	const values = new URLSearchParams(query);
	const oneOf = <Value extends string>(name: string, known: readonly Value[]): Value | null =>
		known.find((value) => value === values.get(name)) ?? null;
	const sort = values.get('sort') ?? '';
	const key = SORT_KEYS.find((known) => known === sort.replace(/^-/, ''));
	return {
		words: values.get('q') ?? '',
		chapter: oneOf('chapter', chapters),
		kind: oneOf('kind', KINDS),
		notes: oneOf('notes', NOTED),
		order: key ? { key, down: sort.startsWith('-') } : null,
	};
}

/** The query that {@link readView} makes the same view of; empty for {@link WHOLE}. */
export function writeView({ words, chapter, kind, notes, order }: View): string {
	const values = new URLSearchParams();
	if (words.trim()) values.set('q', words.trim());
	if (chapter) values.set('chapter', chapter);
	if (kind) values.set('kind', kind);
	if (notes) values.set('notes', notes);
	if (order) values.set('sort', `${order.down ? '-' : ''}${order.key}`);
	const query = values.toString();
	return query && `?${query}`;
}

/** Whether a view leaves rows out. */
export function isFiltered({ words, chapter, kind, notes }: View): boolean {
	return words.trim() !== '' || chapter !== null || kind !== null || notes !== null;
}

/** The rows of a view, in its order. @param finder knows the words of all rows */
export function rowsIn(
	rows: readonly DataRow[],
	view: View,
	language: Language,
	finder: RowFinder,
): DataRow[] {
	const found = finder
		.find(rows, view.words)
		.filter(
			(row) =>
				(view.chapter === null || row.chapters.some(({ slug }) => slug === view.chapter)) &&
				(view.kind === null || row.kind === view.kind) &&
				(view.notes === null || row.notes.length > 0 === (view.notes === 'with')),
		);
	return view.order ? sorted(found, view.order, language) : found;
}

/** Rows by a column; what it cannot tell apart stays in the order of the edition, upwards and downwards alike. */
function sorted(rows: readonly DataRow[], { key, down }: Order, language: Language): DataRow[] {
	const { compare } = new Intl.Collator(language, { numeric: true });
	const by: Record<SortKey, (a: DataRow, b: DataRow) => number> = {
		name: (a, b) => compare(a.title, b.title),
		value: (a, b) => a.value - b.value,
		unit: (a, b) => compare(a.unit, b.unit) || compare(a.unitId, b.unitId),
		print: (a, b) => a.place - b.place,
		kind: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
		notes: (a, b) => a.notes.length - b.notes.length,
		chapter: (a, b) => firstChapter(a) - firstChapter(b),
	};
	return [...rows].sort((a, b) => (down ? -by[key](a, b) : by[key](a, b)));
}

/** Number of the first chapter that tells a figure; behind all others where none does. */
function firstChapter({ chapters: [first] }: DataRow): number {
	return first?.number ?? Number.MAX_SAFE_INTEGER;
}
