/** What tables of public data are made of: columns that say what they hold, and how they are written. */
import { stringify } from 'csv-stringify/sync';
import { inLanguages, LANGUAGES, type Language, type Text } from '../site/languages.ts';
import { say } from '../words/messages.ts';

/** Stands between the values of one cell. */
const BETWEEN = ' | ';

/** A column of a table. */
export interface Column<Row> {
	readonly name: string;
	/** A type of Table Schema (https://datapackage.org/standard/table-schema/). */
	readonly type: 'string' | 'number' | 'date';
	/** What it is called, and what stands in it where that does not say enough. */
	readonly title: Text;
	readonly description?: Text;
	/** What every cell must be. */
	readonly constraints?: {
		readonly required?: true;
		readonly unique?: true;
		readonly enum?: readonly string[];
	};
	/** The cell of a row; its values, where it has several. */
	readonly cell: (row: Row) => string | number | readonly string[];
}

/** A word of the interface in every language of the site. */
export function told(key: string, values?: Record<string, string>): Text {
	return inLanguages((language) => say(key, values, language));
}

/** A column for each language: name_zh-CN, name_en. */
export function inColumns<Row>(
	{ name, title, ...rest }: Omit<Column<Row>, 'cell'>,
	cell: (row: Row, language: Language) => string | readonly string[],
): Column<Row>[] {
	return LANGUAGES.map((language) => ({
		...rest,
		name: `${name}_${language}`,
		title: inLanguages((shown) => say('files.inLanguage', { title: title[shown], language }, shown)),
		cell: (row) => cell(row, language),
	}));
}

/**
 * Writes a table as CSV: UTF-8 with a byte order mark and CRLF, as Excel and WPS expect it. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	const records = rows.map((row) =>
		columns.map(({ cell }) => {
			const value = cell(row);
			return typeof value === 'object' ? value.join(BETWEEN) : value;
		}),
	);
	return stringify(records, {
		header: true,
		columns: columns.map(({ name }) => name),
		bom: true,
		record_delimiter: 'windows',
		escape_formulas: true,
		// A single CR or LF ends no line here, but would in a spreadsheet.
		quoted_match: /[\r\n]/,
	});
}
