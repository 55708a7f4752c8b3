import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { dataPackage, DESCRIBED_FILES } from '../src/lib/data/data-package.ts';
import { factsCsv } from '../src/lib/data/facts-csv.ts';
import type { Facts } from '../src/lib/data/facts-schema.ts';
import { factsOf } from '../src/lib/data/facts.ts';
import { notesCsv } from '../src/lib/data/notes-csv.ts';
import { printedCsv } from '../src/lib/data/printed-csv.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { parseCsv } from './csv.ts';
import { DATA_PACKAGE } from './data-package-shape.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';
import { inBoth } from './texts.ts';

const HOME = 'https://report.example/2031/data/';

/** A field as a descriptor has it. */
interface Field {
	name: string;
	type: 'string' | 'number' | 'date';
	title: string;
	constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
}

/** A file as a descriptor has it; a schema of tables alone. */
interface Resource {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	schema?: {
		fields: Field[];
		primaryKey?: string[];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}

interface Package {
	title: string;
	description: string;
	homepage: string;
	resources: Resource[];
}

/** A row as a program reads it by the schema of its table. */
type Row = Readonly<Record<string, string | number | null>>;

const editions = [REAL_EDITIONS, FICTIONAL_EDITIONS].flatMap((folder) => readEditions(folder, LIST_KINDS));
const isValid = new Ajv2020({ allErrors: true, strict: true }).compile(DATA_PACKAGE);

describe.each(editions.map((edition) => [edition.slug, edition] as const))(
	'the data package of %s',
	(_, edition) => {
		const facts = factsOf(edition);
		const files = filesOf(facts);
		const descriptor = dataPackage(facts, files, HOME) as Package;
		const tables = new Map(
			descriptor.resources.flatMap(({ name, path, schema }) =>
				schema ? [[name, readTable(files[path as keyof typeof files], schema.fields)] as const] : [],
			),
		);
		const rowsOf = (name: string) => tables.get(name) ?? [];

		test('has the form that Data Package 2 gives', () => {
			expect(isValid(descriptor) ? [] : isValid.errors).toEqual([]);
			const [first, ...others] = descriptor.resources;
			expect(isValid({ ...descriptor, resources: [{ ...first, path: '/facts.csv' }, ...others] })).toBe(
				false,
			);
			expect(isValid({ ...descriptor, resources: [{ ...first, hash: 'abc' }, ...others] })).toBe(false);
			expect(isValid({ ...descriptor, licences: [] })).toBe(false);
		});

		test('names no licence, because the edition has none', () => {
			expect(descriptor).not.toHaveProperty('licenses');
		});

		test('lists every file with its size and its digest', () => {
			expect(descriptor.resources.map(({ path }) => path)).toEqual(DESCRIBED_FILES);
			for (const { path, bytes, hash } of descriptor.resources) {
				const content = Buffer.from(files[path as keyof typeof files]);
				expect(bytes, path).toBe(content.length);
				expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
			}
		});

		test('says in every language what each table and each column is', () => {
			const titles = descriptor.resources.flatMap(({ schema }) => schema?.fields ?? []);
			for (const { name, title } of titles) expect(title.split(' / '), name).toHaveLength(LANGUAGES.length);
			for (const language of LANGUAGES) expect(descriptor.title).toContain(facts.edition.report[language]);
			expect(descriptor.description).toContain(facts.edition.period.from);
		});

		test('read by its schema, gives every figure as it is, to the last digit', () => {
			expect(
				rowsOf('facts').map(({ id, kind, value, to, unit, limit, period_from, period_to }) => ({
					id,
					kind,
					value,
					to,
					unit,
					limit,
					period_from,
					period_to,
				})),
			).toEqual(
				facts.figures.map(({ id, kind, value, to, unit, limit }) => ({
					id,
					kind,
					value,
					to: to ?? null,
					unit: unit.id,
					limit,
					period_from: facts.edition.period.from,
					period_to: facts.edition.period.to,
				})),
			);
			for (const language of LANGUAGES) {
				const told = (column: string) => rowsOf('facts').map((row) => row[`${column}_${language}`] ?? '');
				expect(told('name')).toEqual(facts.figures.map(({ name }) => name[language]));
				expect(told('unit')).toEqual(facts.figures.map(({ unit }) => unit.name[language]));
				expect(told('shown')).toEqual(facts.figures.map(({ shown }) => shown[language]));
				expect(told('exact')).toEqual(facts.figures.map(({ exact }) => exact[language]));
				expect(told('formula')).toEqual(facts.figures.map(({ formula }) => formula?.words[language] ?? ''));
			}
			const joined = (column: string) => rowsOf('facts').map((row) => row[column] ?? '');
			expect(joined('notes')).toEqual(facts.figures.map(({ notes }) => notes.join(' | ')));
			expect(joined('chapters')).toEqual(facts.figures.map(({ chapters }) => chapters.join(' | ')));
		});

		test('read by its schema, gives every way in which a figure is printed', () => {
			const printed = facts.figures.flatMap((figure) =>
				figure.printed.map((place) => ({ figure: figure.id, ...place })),
			);
			expect(rowsOf('printed').map(withEmpty)).toEqual(printed);
		});

		test('read by its schema, gives every source note with the answer of the publisher', () => {
			expect(rowsOf('notes').map(withEmpty)).toEqual(
				facts.sourceNotes.map(({ id, kind, wording, text, sections, clarification }) => ({
					id,
					kind,
					...inColumns('wording', wording),
					...inColumns('text', text),
					sections: sections.join(' | '),
					clarification_date: clarification?.date ?? '',
					...inColumns('clarification', clarification?.text),
				})),
			);
		});

		test('has the keys that it says, and each leads to something', () => {
			for (const { name, schema } of descriptor.resources) {
				const [key] = schema?.primaryKey ?? [];
				if (key !== undefined) {
					const ids = rowsOf(name).map((row) => row[key]);
					expect(new Set(ids).size, name).toBe(ids.length);
				}
				for (const { fields, reference } of schema?.foreignKeys ?? []) {
					const [own = '', other = ''] = [fields[0], reference.fields[0]];
					const known = new Set(rowsOf(reference.resource).map((row) => row[other]));
					expect(rowsOf(name).filter((row) => !known.has(row[own] ?? null))).toEqual([]);
				}
			}
		});
	},
);

test('a range keeps its end, a decimal its digits, and a text that looks like a formula its first sign', () => {
	const facts = factsOf(editions[0] as (typeof editions)[number]);
	const [first] = facts.figures;
	if (!first) throw new Error('an edition has figures');
	const name = inBoth('=1+1', '-1');
	const changed = { ...facts, figures: [{ ...first, name, value: -0.1, to: 22.125 }] };
	const { resources } = dataPackage(changed, filesOf(changed), HOME) as Package;
	const [row] = readTable(factsCsv(changed), resources[0]?.schema?.fields ?? []);
	expect(row).toMatchObject({ value: -0.1, to: 22.125, 'name_zh-CN': '=1+1', name_en: '-1' });
});

function filesOf(facts: Facts) {
	return {
		'facts.csv': factsCsv(facts),
		'printed.csv': printedCsv(facts),
		'notes.csv': notesCsv(facts),
		'facts.json': JSON.stringify(facts),
	};
}

/** Reads a table as Table Schema has it: an empty cell is no value, every other one is of the type of its field. */
function readTable(file: string, fields: readonly Field[]): Row[] {
	const [head = [], ...cells] = parseCsv(file);
	expect(head).toEqual(fields.map(({ name }) => name));
	return cells.map((row) =>
		Object.fromEntries(fields.map((field, index) => [field.name, valueOf(row[index] ?? '', field)])),
	);
}

function valueOf(cell: string, { name, type, constraints }: Field): string | number | null {
	if (cell === '') {
		expect(constraints?.required, name).not.toBe(true);
		return null;
	}
	if (type === 'number') {
		expect(cell, name).toMatch(/^-?\d+(?:\.\d+)?$/);
		return Number(cell);
	}
	if (type === 'date') expect(cell, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	if (constraints?.enum) expect(constraints.enum, name).toContain(cell);
	// The descriptor says so of every table.
	return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');
}

function withEmpty(row: Row) {
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? '']));
}

function inColumns(name: string, text: Partial<Record<string, string>> | undefined) {
	return Object.fromEntries(LANGUAGES.map((language) => [`${name}_${language}`, text?.[language] ?? '']));
}
