/**
 * `datapackage.json`: what the data files of an edition are and how to read them, for programs that know Data Package 2
 * (https://datapackage.org). It tells what the edition has: a licence, for one, it has not.
 */
import { createHash } from 'node:crypto';
import { inLanguages, LANGUAGES, type Text } from '../site/languages.ts';
import type { Column } from './column.ts';
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
	title: Text;
	description: Text;
	columns: (facts: Facts) => readonly Column<never>[];
	keys: object;
}

const TABLES: Readonly<Record<Exclude<DescribedFile, 'facts.json'>, Table>> = {
	'facts.csv': {
		title: { 'zh-CN': '数字', en: 'Figures' },
		description: {
			'zh-CN': '每个数字一行。一格里有几项的，用“ | ”隔开。',
			en: 'A row for each figure. Where a cell holds several values, “ | ” stands between them.',
		},
		columns: factColumns,
		keys: { primaryKey: ['id'] },
	},
	'printed.csv': {
		title: { 'zh-CN': '报告怎么印', en: 'In print' },
		description: {
			'zh-CN': '印刷报告里印着这些数字的地方，每处一行。一个数字印法不止一种的，每种都在。',
			en: 'A row for each place that prints a figure. Where a figure is printed in more than one way, all of them are here.',
		},
		columns: () => PRINTED_COLUMNS,
		keys: { foreignKeys: [{ fields: ['figure'], reference: { resource: 'facts', fields: ['id'] } }] },
	},
	'notes.csv': {
		title: { 'zh-CN': '核对说明', en: 'Source notes' },
		description: {
			'zh-CN': '报告两处写法不同、没有说明计算范围，或者没有写完的地方。',
			en: 'Where the report gives two versions, leaves a basis unstated, or is unfinished.',
		},
		columns: () => NOTE_COLUMNS,
		keys: { primaryKey: ['id'] },
	},
};

/** Said of every table, because a program that reads it would not know. */
const ESCAPED: Text = {
	'zh-CN': '以 = + - @ 开头的文字，前面有一个撇号，免得表格软件当成公式。',
	en: 'A text that begins with = + - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula.',
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
		description: together({
			'zh-CN': `${report['zh-CN']}里的数字：${period.from} 至 ${period.to}。由本站整理，数字以印刷报告为准。这里没有写明使用许可。`,
			en: `Figures of the ${report.en}, ${period.from} to ${period.to}, gathered by this site; the printed report has the last word. No licence is given here.`,
		}),
		homepage,
		sources: [
			{ title: together(inLanguages((language) => `${organisation[language]} · ${report[language]}`)) },
		],
		resources: [
			...tables.map(([file, { title: name, description, columns, keys }]) => ({
				...described(file, files[file], 'csv', 'text/csv'),
				title: together(name),
				description: `${together(description)}\n\n${together(ESCAPED)}`,
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
				title: together({ 'zh-CN': '全部，给程序用', en: 'All of it, for programs' }),
				description: together({
					'zh-CN': '同样的数字和说明，连同章节。结构见旁边的 facts.schema.json。',
					en: 'The same figures and notes, with the chapters. Its shape is in facts.schema.json beside it.',
				}),
			},
		],
	};
}

/** What holds of a file whatever is in it: `facts.csv` is the resource `facts`, `facts.json` is `facts-json`. */
function described(file: DescribedFile, content: string, format: 'csv' | 'json', mediatype: string) {
	const bytes = new TextEncoder().encode(content);
	return {
		name: format === 'csv' ? file.replace(/\.csv$/, '') : file.replace('.', '-'),
		path: file,
		format,
		mediatype,
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
	};
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
