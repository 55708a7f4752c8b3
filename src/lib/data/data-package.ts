/**
 * `datapackage.json`: what the data files of an edition are and how to read them, for programs that know Data Package 2
 * (https://datapackage.org). It tells what the edition has: a licence, for one, it has not.
 */
import { createHash } from 'node:crypto';
import { inLanguages, LANGUAGES, type Text } from '../site/languages.ts';
import { say } from '../words/messages.ts';
import { told, type Column } from './column.ts';
import { factColumns } from './facts-csv.ts';
import type { Facts } from './facts-schema.ts';
import { NOTE_COLUMNS } from './notes-csv.ts';
import { PRINTED_COLUMNS } from './printed-csv.ts';

/** Where the standard says what such a file, and what a table in it, may hold. */
const PROFILES = 'https://datapackage.org/profiles/2.0';

/** How every CSV file of ours is written; see `column.ts`. */
const DIALECT = {
	$schema: `${PROFILES}/tabledialect.json`,
	header: true,
	delimiter: ',',
	lineTerminator: '\r\n',
	quoteChar: '"',
	doubleQuote: true,
};

/** The files that it describes, by their names beside it. */
export const DESCRIBED_FILES = ['facts.csv', 'printed.csv', 'notes.csv', 'facts.json'] as const;
type DescribedFile = (typeof DESCRIBED_FILES)[number];

/** What a table holds, and what ties it to others. */
interface Table {
	columns: (facts: Facts) => readonly Column<never>[];
	keys: object;
}

const TABLES: Readonly<Record<Exclude<DescribedFile, 'facts.json'>, Table>> = {
	'facts.csv': { columns: factColumns, keys: { primaryKey: ['id'] } },
	'printed.csv': {
		columns: () => PRINTED_COLUMNS,
		keys: { foreignKeys: [{ fields: ['figure'], reference: { resource: 'facts', fields: ['id'] } }] },
	},
	'notes.csv': { columns: () => NOTE_COLUMNS, keys: { primaryKey: ['id'] } },
};

/**
 * The descriptor of an edition's data.
 * @param files what each described file holds
 * @param homepage absolute address of the page that shows the data
 */
export function dataPackage(
	facts: Facts,
	files: Readonly<Record<DescribedFile, string>>,
	homepage: string,
): object {
	const { slug, title, organisation, report, period } = facts.edition;
	const tables = Object.entries(TABLES) as [keyof typeof TABLES, Table][];
	return {
		$schema: `${PROFILES}/datapackage.json`,
		name: `facts-${slug}`,
		title: together(inLanguages((language) => `${title[language]} · ${report[language]}`)),
		description: together(
			inLanguages((language) =>
				say('files.description', { report: report[language], from: period.from, to: period.to }, language),
			),
		),
		homepage,
		sources: [
			{ title: together(inLanguages((language) => `${organisation[language]} · ${report[language]}`)) },
		],
		resources: [
			...tables.map(([file, { columns, keys }]) => ({
				...described(file, files[file], 'csv', 'text/csv'),
				title: together(told(`files.titles.${nameOf(file)}`)),
				// The second because a program that reads a table would not know.
				description: `${together(told(`files.descriptions.${nameOf(file)}`))}\n\n${together(told('files.escaped'))}`,
				type: 'table',
				dialect: DIALECT,
				schema: {
					$schema: `${PROFILES}/tableschema.json`,
					fields: columns(facts).map(fieldOf),
					...keys,
					missingValues: [''],
				},
			})),
			{
				...described('facts.json', files['facts.json'], 'json', 'application/json'),
				title: together(told('files.titles.json')),
				description: together(told('files.descriptions.json')),
			},
		],
	};
}

/** What holds of a file whatever is in it: `facts.csv` is the resource `facts`, `facts.json` is `facts-json`. */
function described(file: DescribedFile, content: string, format: 'csv' | 'json', mediatype: string) {
	const bytes = new TextEncoder().encode(content);
	return {
		name: format === 'csv' ? nameOf(file) : file.replace('.', '-'),
		path: file,
		format,
		mediatype,
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
	};
}

/** `facts.csv` → `facts` */
function nameOf(file: string): string {
	return file.replace(/\.csv$/, '');
}

function fieldOf({ name, type, title, description, constraints }: Column<never>) {
	return {
		name,
		type,
		title: together(title),
		...(description && { description: together(description) }),
		...(constraints && { constraints }),
	};
}

/** The standard has one text where we have one a language: in all languages of the site, the first one first. */
function together(text: Text): string {
	return LANGUAGES.map((language) => text[language]).join(' / ');
}
