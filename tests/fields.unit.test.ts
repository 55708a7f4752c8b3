import { Ajv } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { expectedInBoth } from '../src/lib/edition/faults/expected.ts';
import { editionSlugs } from '../src/lib/edition/edition-folders.ts';
import { ROOT } from '../src/tools/command.ts';
import { exampleOf } from '../src/tools/fields/examples.ts';
import { KNOWN_FILES, SCHEMAS, withSchema } from '../src/tools/fields/known-files.ts';
import { madeFiles } from '../src/tools/fields/made-files.ts';
import { everySchema, fieldSchema, isLanguage, type FieldSchema } from '../src/tools/fields/schemas.ts';
import { filesBelow } from '../src/tools/files.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';
import { schemaNamed } from './schema-named.ts';

const FOLDERS = [
	REAL_EDITIONS,
	FICTIONAL_EDITIONS,
	...['chinese', 'english'].map((name) => join(ROOT, 'tests/fixtures/shapes', name)),
];

/** Every file of every edition that is YAML or JSON, by its path. */
const DATA_FILES = FOLDERS.flatMap((folder) =>
	editionSlugs(folder).flatMap((slug) =>
		filesBelow(join(folder, slug))
			.filter((file) => /\.(?:yaml|json)$/.test(file))
			.map((file) => ({ path: join(folder, slug, file), file, edition: join(folder, slug) })),
	),
);

const TEXTS = FOLDERS.flatMap((folder) =>
	filesBelow(folder)
		.filter((file) => file.endsWith('.md'))
		.map((file) => join(folder, file)),
);

/** Judges by the schemas as they stand in the folder of schemas, which is what an editor does. */
const ajv = new Ajv({ allErrors: true, validateFormats: false });
const judges = new Map(
	KNOWN_FILES.map(({ schema }) => [
		schema,
		ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, `${schema}.json`), 'utf8')) as object),
	]),
);

/** What a schema finds wrong in a value; empty where it finds nothing. */
function wrongBy(schema: string, value: unknown): string[] {
	const judge = judges.get(schema);
	if (!judge) throw new Error(`no schema ${schema}`);
	judge(value);
	return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('what is written of the fields is what the code says', async () => {
	for (const [file, text] of await madeFiles()) {
		const path = join(ROOT, file);
		expect(existsSync(path) && readFileSync(path, 'utf8') === text, `${file}: npm run fields`).toBe(true);
	}
});

test.each(DATA_FILES)('$path names its schema first, and holds to it', ({ path, file, edition }) => {
	const text = readFileSync(path, 'utf8');
	const schema = schemaNamed(path);
	expect(dirname(schema)).toBe(SCHEMAS);
	expect(wrongBy(basename(schema, '.json'), parse(text))).toEqual([]);
	expect(withSchema(text, file, edition)).toBe(text);
});

test('the words above every chapter and cover hold to their schema', () => {
	expect(TEXTS.length).toBeGreaterThan(60);
	for (const path of TEXTS) {
		const [, head = ''] = /^---\n([\s\S]*?)\n---$/m.exec(readFileSync(path, 'utf8')) ?? [];
		const schema = basename(path) === 'cover.md' ? 'cover' : 'chapter';
		expect(wrongBy(schema, parse(head)), path).toEqual([]);
	}
});

describe.each(KNOWN_FILES)('the schema of $name', (file) => {
	const schema = fieldSchema(file);
	const example: unknown = parse(exampleOf(file));

	test('has an example that schema and code let through', () => {
		expect(wrongBy(file.schema, example)).toEqual([]);
		expect(file.shape.safeParse(example).error?.issues ?? []).toEqual([]);
	});

	test('has an example in which every field occurs', () => {
		expect(notShown(schema, [example])).toEqual([]);
	});

	test('refuses a field that nobody knows, and so does the code', () => {
		const strange = changes(example, (value) =>
			isEntry(value) && !('code' in value && !('name' in value))
				? { ...value, 'no such field': 7 }
				: undefined,
		);
		expect(strange.length).toBeGreaterThan(0);
		for (const value of strange) refused(value);
	});

	test('refuses a value of another kind, and so does the code', () => {
		const wrong = changes(example, (value) => (isEntry(value) ? undefined : { of: ['another', 'kind'] }));
		for (const value of wrong) refused(value);
	});

	test('asks for what the code asks for', () => {
		const fewer = changes(example, (value) => {
			if (!isEntry(value)) return undefined;
			return Object.keys(value)
				.filter((key) => !isLanguage(key))
				.map((key) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)));
		});
		for (const value of fewer.flatMap((one) => one))
			expect(wrongBy(file.schema, value).length === 0, JSON.stringify(value)).toBe(
				file.shape.safeParse(value).success,
			);
	});

	test('says of every field in both languages what it is for', () => {
		const unsaid: string[] = [];
		everySchema(schema, ({ properties = {} }) => {
			const isText = Object.keys(properties).every(isLanguage);
			for (const [name, { said }] of Object.entries(properties))
				if (!isText && !(/^[A-Z]/.test(said?.en ?? '') && /\p{Script=Han}/u.test(said?.zh ?? '')))
					unsaid.push(name);
		});
		expect(unsaid).toEqual([]);
		expect(schema.said?.zh).toMatch(/\p{Script=Han}/u);
	});

	function refused(value: unknown): void {
		expect(wrongBy(file.schema, value).length, JSON.stringify(value)).toBeGreaterThan(0);
		expect(file.shape.safeParse(value).success, JSON.stringify(value)).toBe(false);
	}
});

test('every form says in Chinese what is asked, and its example is one', () => {
	for (const { shape } of KNOWN_FILES)
		everySchema(fieldSchema({ shape }), ({ form, said: _, ...schema }) => {
			if (!form) return;
			expect(expectedInBoth(form.expects).zh, form.expects).toMatch(/\p{Script=Han}/u);
			const judge = ajv.compile(withoutWords(schema));
			expect(judge(parse(form.example)), form.example).toBe(true);
		});
});

test('a file gets its schema named once, at its beginning', () => {
	const edition = join(SCHEMAS, '../editions/2031');
	const line = '# yaml-language-server: $schema=../../schemas/figures.json\n';
	expect(withSchema('{}\n', 'figures.yaml', edition)).toBe(`${line}{}\n`);
	expect(withSchema(`${line.replace('../../', '../')}{}\n`, 'figures.yaml', edition)).toBe(`${line}{}\n`);
	expect(withSchema('a: b\n', 'guides/town.yaml', edition)).toContain(
		'$schema=../../../schemas/guidebook.json\n',
	);
	expect(withSchema('{"sections":[]}', 'source.json', edition)).toContain(
		'"$schema": "../../schemas/source.json"',
	);
	expect(withSchema('# text\n', 'zh-CN/figures.md', edition)).toBe('# text\n');
	expect(withSchema('a: b\n', 'unknown.yaml', edition)).toBe('a: b\n');
});

function isEntry(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value with one part of it changed, once for each part that can be; none where a part stays. */
function changes(value: unknown, change: (part: unknown) => unknown): unknown[] {
	const own = change(value);
	const changed = own === undefined ? [] : Array.isArray(own) && isEntry(value) ? own : [own];
	if (typeof value !== 'object' || value === null) return changed;
	const inside = Object.entries(value as object).flatMap(([key, part]) =>
		changes(part, change).map((other) =>
			Array.isArray(value)
				? value.map((one, index) => (String(index) === key ? other : one))
				: { ...value, [key]: other },
		),
	);
	return [...changed, ...inside];
}

/** Fields of a schema that none of the values has. */
function notShown(schema: FieldSchema, values: readonly unknown[]): string[] {
	const { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] } = schema;
	const missing = Object.entries(properties).flatMap(([name, part]) => {
		const shown = values.filter(isEntry).flatMap((value) => (name in value ? [value[name]] : []));
		if (part.const !== undefined && !shown.includes(part.const)) return [`${name}: ${String(part.const)}`];
		return shown.length === 0 ? [name] : notShown(part, shown);
	});
	const inside = values.filter(isEntry).flatMap((value) => Object.values(value));
	if (typeof additionalProperties === 'object') missing.push(...notShown(additionalProperties, inside));
	if (items)
		missing.push(
			...notShown(
				items,
				values.flatMap((value) => (Array.isArray(value) ? value : [])),
			),
		);
	for (const part of [...anyOf, ...oneOf]) {
		const [name, kind] =
			Object.entries(part.properties ?? {}).find(([, { const: only }]) => only !== undefined) ?? [];
		const own =
			name === undefined ? values : values.filter((value) => isEntry(value) && value[name] === kind?.const);
		missing.push(...notShown(part, own));
	}
	return missing;
}

/** A schema as it is compiled: without what is said of its parts. */
function withoutWords(schema: FieldSchema): object {
	const copy = structuredClone(schema);
	everySchema(copy, (part) => {
		delete part.said;
		delete part.form;
	});
	return copy;
}
