import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { LANGUAGES, type Text } from '../src/lib/site/languages.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { ROOT } from '../src/tools/command.ts';
import { listsOf } from './lists.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';

/** What belongs to the code: everything but the editions, the tests and what people read about the project. */
const CODE = ['src', 'messages'];
const CONFIGURATION = /^(?!package-lock\.json$).+\.(js|ts|json)$|^\.(editorconfig|npmrc|gitattributes)$/;

const code = [
	...CODE.flatMap((folder) => filesIn(join(ROOT, folder))),
	...readdirSync(ROOT)
		.filter((name) => CONFIGURATION.test(name))
		.map((name) => join(ROOT, name)),
]
	.map((path) => ({ file: relative(ROOT, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
	.filter(({ file }) => !file.startsWith('src/editions/'));

test('there is code to look through', () => {
	expect(code.length).toBeGreaterThan(40);
	expect(code.map(({ file }) => file)).toEqual(
		expect.arrayContaining(['src/app.html', 'messages/en.json', 'package.json', 'svelte.config.js']),
	);
});

const editions = [
	...readEditions(REAL_EDITIONS, LIST_KINDS),
	...readEditions(FICTIONAL_EDITIONS, LIST_KINDS),
];

describe.each(editions.map((edition) => [edition.slug, edition] as const))(
	'of the edition %s',
	(_, edition) => {
		test('the code names neither the organisation nor its departments, places or people', () => {
			const names = namesOf(edition);
			expect(names.length).toBeGreaterThan(10);
			const named = code.flatMap(({ file, text }) =>
				names.filter((name) => text.includes(name)).map((name) => `${file} names ${name}`),
			);
			expect(named).toEqual([]);
		});

		test('the code names no year', () => {
			const year = new RegExp(`(?<!\\d)${edition.report.year}(?!\\d)`);
			expect(code.filter(({ text }) => year.test(text)).map(({ file }) => file)).toEqual([]);
		});
	},
);

/** Every proper name of an edition, in both languages. */
function namesOf(edition: Edition): string[] {
	const { organisation, places, title } = edition;
	const people = listsOf(edition).visits.flatMap(({ guests, hosts }) => [...guests, ...hosts]);
	const kinds = [...new Set(places.map(({ kind }) => kind))];
	const groups = [
		organisation.branches,
		...kinds.map((kind) => places.filter((hall) => hall.kind === kind).map(({ name }) => name)),
	];
	const named = [
		...[title, organisation.name, organisation.short, ...organisation.departments].flatMap(inBothLanguages),
		...groups.flatMap((group) =>
			LANGUAGES.flatMap((language) => withoutCommonEnd(group.map((name) => name[language]))),
		),
		...people.flatMap(({ name, pinyin }) => [name ?? '', pinyin ?? '']),
		...placeOf(organisation.short),
	];
	return [...new Set(named)].filter((name) => name.length > 1);
}

function inBothLanguages(text: Text): string[] {
	return LANGUAGES.map((language) => text[language]);
}

/** The place that a short name begins with: two characters, or one English word. */
function placeOf(short: Text): string[] {
	return [short['zh-CN'].slice(0, 2), short.en.split(' ')[0] ?? ''];
}

/** Names without the words that all of them end with, such as "Branch", which any organisation may have. */
function withoutCommonEnd(names: readonly string[]): string[] {
	if (names.length < 2) return [...names];
	const [first = ''] = names;
	let end = 0;
	while (end < first.length && names.every((name) => name.endsWith(first.slice(-end - 1)))) end++;
	return names.map((name) => name.slice(0, name.length - end).trim());
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());
}
