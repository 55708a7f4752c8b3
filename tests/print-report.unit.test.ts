import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test, type TestContext } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { makeOutline } from '../src/lib/edition/outline.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { ROOT } from '../src/tools/command.ts';
import { withSchema } from '../src/tools/fields/known-files.ts';
import { readingHelp } from '../src/tools/outline/reading-help.ts';
import { listsOf } from './lists.ts';
import { REAL_EDITIONS } from './edition-copy.ts';

/** The printed report, which is no part of the project. */
const REPORT = resolve(ROOT, process.env.REPORT_SOURCE ?? '../shared/report/2023.md');
/** Characters in a row that are taken to be the report's sentence and not ours. */
const COPIED = 25;

/** The report's text; a test that asks for it is skipped where the report is not at hand. */
function reportOr(skip: TestContext['skip']): string {
	skip(!existsSync(REPORT), `the printed report is not at ${REPORT} (REPORT_SOURCE)`);
	return readFileSync(REPORT, 'utf8');
}

const slug = basename(REPORT).replace(/\.[^.]+$/, '');
const edition = readEditions(REAL_EDITIONS, LIST_KINDS).find(
	(candidate) => candidate.slug === slug,
) as Edition;

describe('against the printed report', () => {
	test('the outline made anew is the one that is committed', ({ skip }) => {
		const report = reportOr(skip);
		const committed = readFileSync(join(REAL_EDITIONS, slug, 'source.json'), 'utf8');
		const { outline } = makeOutline(report, readingHelp(join(REAL_EDITIONS, slug)));
		const made = withSchema(JSON.stringify(outline), 'source.json', join(REAL_EDITIONS, slug));
		expect(made).toBe(committed);
	});

	test('no sentence of the report stands in the project', ({ skip }) => {
		const report = lettersOf(reportOr(skip));
		const files = trackedTexts();
		expect(files.length).toBeGreaterThan(50);
		const runs = new Set(slices(report));
		const names = [...properNames(edition), ...documentsIn(readFileSync(REPORT, 'utf8'))].map(lettersOf);
		const copied = files.flatMap(({ file, text }) =>
			longestRuns(lettersOf(text), runs)
				.filter((run) => !names.some((name) => name.includes(run)))
				.map((run) => `${file}: ${run}`),
		);
		expect(copied).toEqual([]);
	});

	test('a sentence of the report would be found', ({ skip }) => {
		const report = reportOr(skip);
		const sentence = report.split('\n').find((line) => line.length > 2 * COPIED) ?? '';
		const ours = `我们说：${sentence
			.slice(0, 2 * COPIED)
			.split('')
			.join(' ')}。`;
		expect(longestRuns(lettersOf(ours), new Set(slices(lettersOf(report))))).toHaveLength(1);
	});

	test('a document is named whole, or not at all', ({ skip }) => {
		const documents = documentsIn(reportOr(skip));
		expect(documents.length).toBeGreaterThan(3);
		const named = trackedTexts()
			.filter(({ file }) => file.startsWith(`src/editions/${slug}/`) && !file.includes('/guides/'))
			.flatMap(({ file, text }) => documentsIn(text).map((name) => ({ file, name })));
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter(({ name }) => !documents.includes(name))).toEqual([]);
	});

	test('everybody who came, received or won stands in the report by that name', ({ skip }) => {
		const report = lettersOf(reportOr(skip));
		const people = listsOf(edition).visits.flatMap(({ guests, hosts }) =>
			[...guests, ...hosts].map(({ name }) => name ?? ''),
		);
		const honours = listsOf(edition).awards.flatMap(({ name, recipient, issuer }) => [
			name['zh-CN'],
			recipient?.['zh-CN'] ?? '',
			issuer?.['zh-CN'] ?? '',
		]);
		const named = [...people, ...honours].filter((name) => name !== '');
		expect(named.length).toBeGreaterThan(30);
		expect(named.filter((name) => !report.includes(lettersOf(name)))).toEqual([]);
	});

	test('every department, branch and hall stands in the report by that name', ({ skip }) => {
		const report = lettersOf(reportOr(skip));
		const { departments, branches } = edition.organisation;
		const names = [...departments, ...branches, ...edition.places.map(({ name }) => name)].map(
			(name) => name['zh-CN'],
		);
		expect(names.filter((name) => !report.includes(lettersOf(name)))).toEqual([]);
	});
});

/** The documents that the report names, 《…》: a name is whole or not there. */
function documentsIn(report: string): string[] {
	return [...report.matchAll(/《([^《》]+)》/g)].map(([, name = '']) => name);
}

/** Names that carry over exactly, however long they are. */
function properNames(edition: Edition): string[] {
	const { organisation, places } = edition;
	const { awards, visits } = listsOf(edition);
	const people = visits.flatMap(({ guests, hosts }) => [...guests, ...hosts]);
	const texts = [
		organisation.name,
		organisation.short,
		...organisation.departments,
		...organisation.branches,
		...places.map(({ name }) => name),
		...awards.flatMap(({ name, recipient, issuer }) => [name, recipient, issuer]),
		...people.map(({ role }) => role),
	];
	return [...texts.map((text) => text?.['zh-CN'] ?? ''), ...people.map(({ name }) => name ?? '')];
}

/** A text without its white space, punctuation and signs, so that they cannot hide a copy. */
function lettersOf(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every run of {@link COPIED} characters. */
function slices(letters: string): string[] {
	return Array.from({ length: Math.max(0, letters.length - COPIED + 1) }, (_, at) =>
		letters.slice(at, at + COPIED),
	);
}

/** What a text shares with the runs, each stretch as long as it goes. */
function longestRuns(letters: string, runs: ReadonlySet<string>): string[] {
	const found: string[] = [];
	let start: number | null = null;
	for (const [at, slice] of [...slices(letters), ''].entries()) {
		if (runs.has(slice)) start ??= at;
		else if (start !== null) {
			found.push(letters.slice(start, at + COPIED - 1));
			start = null;
		}
	}
	return found;
}

/** Every text file that is in the repository or about to be. */
function trackedTexts(): { file: string; text: string }[] {
	const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: ROOT,
	});
	return list
		.toString()
		.split('\0')
		.filter((file) => file !== '' && existsSync(join(ROOT, file)))
		.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
		.filter(({ text }) => !text.includes('\0'));
}
