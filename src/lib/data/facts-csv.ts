/** `facts.csv`: a row for each figure, for whoever opens it in a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import { LANGUAGES } from '../site/languages.ts';
import type { Fact, Facts } from './facts-schema.ts';

/** Stands between the values of one cell. */
const BETWEEN = ' | ';

/**
 * Writes the figures as CSV: UTF-8 with a byte order mark and CRLF, as Excel and WPS expect it. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
 */
export function factsCsv({ edition, figures, sourceNotes }: Facts): string {
	const notes = new Map(sourceNotes.map((note) => [note.id, note]));
	const records = figures.map((figure) => ({ edition: edition.slug, ...columnsOf(figure, notes) }));
	return stringify(records, {
		header: true,
		bom: true,
		record_delimiter: 'windows',
		escape_formulas: true,
		// A single CR or LF ends no line here, but would in a spreadsheet.
		quoted_match: /[\r\n]/,
	});
}

type Notes = ReadonlyMap<string, Facts['sourceNotes'][number]>;

function columnsOf(figure: Fact, notes: Notes): Record<string, string | number> {
	const { id, name, kind, value, unit, limit, shown, printed, formula, chapters } = figure;
	const noteTexts = inColumns('notes', (language) =>
		joined(
			figure.notes.flatMap((note) => {
				const { wording, text } = notes.get(note) ?? {};
				return wording && text ? [`${wording[language]}: ${text[language]}`] : [];
			}),
		),
	);
	return {
		id,
		...inColumns('name', (language) => name[language]),
		kind,
		value,
		unit: unit.id,
		...inColumns('unit', (language) => unit.name[language]),
		limit: limit ?? '',
		...inColumns('shown', (language) => shown[language]),
		printed: joined(printed.map(({ form }) => form)),
		section: joined(printed.map(({ section }) => section)),
		heading: joined(printed.map(({ heading }) => heading)),
		formula: formula?.expression ?? '',
		...inColumns('formula', (language) => formula?.words[language] ?? ''),
		notes: joined(figure.notes),
		...noteTexts,
		chapters: joined(chapters),
	};
}

/** A column for each language: name_zh-CN, name_en. */
function inColumns(name: string, cell: (language: (typeof LANGUAGES)[number]) => string) {
	return Object.fromEntries(LANGUAGES.map((language) => [`${name}_${language}`, cell(language)]));
}

function joined(values: readonly string[]): string {
	return values.join(BETWEEN);
}
