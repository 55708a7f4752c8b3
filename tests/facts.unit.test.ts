import { Ajv2020 } from 'ajv/dist/2020.js';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { sectionOf } from '../src/lib/edition/printed-places.ts';
import { factsCsv } from '../src/lib/data/facts-csv.ts';
import { facts as factsShape, factsSchema, type Facts } from '../src/lib/data/facts-schema.ts';
import { factsOf } from '../src/lib/data/facts.ts';
import type { Edition } from '../src/lib/edition/edition.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { say } from '../src/lib/words/messages.ts';
import { parseCsv } from './csv.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';
import { inBoth } from './texts.ts';

const editions = [REAL_EDITIONS, FICTIONAL_EDITIONS].flatMap((folder) => readEditions(folder, LIST_KINDS));

describe.each(editions.map((edition) => [edition.slug, edition] as const))(
	'the facts of %s',
	(_, edition) => {
		const facts = factsOf(edition);
		const file = factsCsv(facts);
		const rows = parseCsv(file);

		test('tell every figure once, with the value, the names and the printed forms of the edition', () => {
			expect(
				facts.figures.map(({ id, value, name, printed }) => ({ id, value, name, printed })),
			).toMatchObject(
				[...edition.figures.values()].map((figure) => ({
					id: figure.id,
					value: figure.value,
					name: figure.name,
					printed: placesOf(figure),
				})),
			);
		});

		test('say how each computed figure is computed, in both languages, and print it nowhere', () => {
			for (const { id, kind, formula, printed } of facts.figures) {
				expect(kind === 'computed', id).toBe(formula !== null);
				expect(kind === 'computed', id).toBe(printed.length === 0);
				for (const language of LANGUAGES) expect(formula?.words[language], id).not.toBe('');
			}
		});

		test('show with each formula the numbers that it computes with, and the result that they give', () => {
			for (const { id, formula, exact } of facts.figures) {
				for (const language of LANGUAGES) {
					const words = formula?.words[language];
					if (words === undefined) continue;
					const [computed = '', sign, result = ''] = words.split(/ ([=≈]) /);
					expect(result, id).toBe(exact[language]);
					if (!/[+−×÷]/.test(computed)) continue;
					const [sum, value] = [computed, result].map(inNumbers) as [number, number];
					// What is rounded says so, and is within one step of its last digit.
					const percent = result.includes('%') ? 100 : 1;
					const step = sign === '≈' ? 10 ** lastZeros(value * percent) / percent : 1e-9;
					expect(Math.abs(sum - value), `${id}: ${words}`).toBeLessThanOrEqual(step);
				}
			}
		});

		test('tell every source note, with its wording and its text in both languages', () => {
			expect(facts.sourceNotes.map(({ id }) => id)).toEqual([...edition.notes.keys()]);
			for (const { kind, wording, text } of facts.sourceNotes) {
				for (const language of LANGUAGES) {
					expect(wording[language]).toBe(say(`note.${kind}`, undefined, language));
					expect(text[language]).not.toMatch(/^$|[{}]|undefined/);
				}
			}
		});

		test('name only chapters and notes that are there', () => {
			const chapters = facts.chapters.map(({ slug }) => slug);
			const notes = facts.sourceNotes.map(({ id }) => id);
			expect(
				facts.figures.flatMap((figure) => figure.chapters.filter((slug) => !chapters.includes(slug))),
			).toEqual([]);
			expect(facts.figures.filter((figure) => figure.chapters.length === 0)).toEqual([]);
			expect(facts.figures.flatMap((figure) => figure.notes.filter((id) => !notes.includes(id)))).toEqual([]);
		});

		test('as JSON are valid against the schema beside them', () => {
			const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(factsSchema());
			const read: unknown = JSON.parse(JSON.stringify(facts));
			expect(isValid(read) ? [] : isValid.errors).toEqual([]);
			expect(factsShape.parse(read)).toEqual(facts);
			expect(isValid({ ...facts, surprise: true })).toBe(false);
			expect(isValid({ ...facts, figures: [{ ...facts.figures[0], value: '1' }] })).toBe(false);
		});

		test('as CSV begin with a byte order mark and end every line as Excel and WPS expect it', () => {
			expect([...new TextEncoder().encode(file)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
			expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			expect(file.endsWith('\r\n')).toBe(true);
		});

		test('as CSV have a row for every figure, as many cells in each, and the same values', () => {
			const [head = [], ...cells] = rows;
			expect(cells.map(({ length }) => length)).toEqual(cells.map(() => head.length));
			const column = (name: string) => cells.map((row) => row[head.indexOf(name)]);
			expect(column('id')).toEqual([...edition.figures.keys()]);
			expect(column('value')).toEqual([...edition.figures.values()].map(({ value }) => String(value)));
			for (const language of LANGUAGES)
				expect(column(`name_${language}`)).toEqual(facts.figures.map(({ name }) => name[language]));
			expect(column('printed')).toEqual(
				facts.figures.map(({ printed }) => printed.map(({ form }) => form).join(' | ')),
			);
		});

		test('as CSV have no text that a spreadsheet would run', () => {
			expect(rows.flat().filter((cell) => /^[=+@]|^-(?!\d)/.test(cell))).toEqual([]);
		});
	},
);

test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
	'a name such as %j stays a text in a spreadsheet',
	(name) => {
		const [, cells = []] = parseCsv(factsCsv(withFirst({ name: inBoth(name, name) })));
		expect(cells.filter((cell) => cell === `'${name}`)).toHaveLength(LANGUAGES.length);
	},
);

test('a value below zero stays a number in a spreadsheet', () => {
	const [, cells] = parseCsv(factsCsv(withFirst({ value: -12.5 })));
	expect(cells).toContain('-12.5');
});

/** The facts of an edition with its first figure changed. */
function withFirst(change: Partial<Facts['figures'][number]>): Facts {
	const [edition] = editions as [Edition];
	const facts = factsOf(edition);
	const [first, ...others] = facts.figures;
	if (!first) throw new Error('an edition has figures');
	return { ...facts, figures: [{ ...first, ...change }, ...others] };
}

/** Printed forms of a figure with their §, as its files have them. */
function placesOf({
	printed,
	source,
	also,
}: Edition['figures'] extends ReadonlyMap<string, infer F> ? F : never) {
	if (printed === undefined || source === undefined) return [];
	return [{ printed, source }, ...also].map((place) => ({
		form: expect.stringMatching(
			new RegExp(`^${[...place.printed.replace(/\s/g, '')].join('\\s*')}$`),
		) as string,
		section: sectionOf(place.source),
	}));
}

/** What arithmetic gives that is written for readers, such as `¥200 ÷ (1 + 5%)`. */
function inNumbers(text: string): number {
	const arithmetic = text
		.replace(/(\d),(?=\d)/g, '$1')
		.replace(/÷/g, '/')
		.replace(/×/g, '*')
		.replace(/−/g, '-')
		.replace(/([\d.]+)%/g, '($1/100)')
		.replace(/[^\d.()+\-*/ ]/g, '');
	return Number(new Script(arithmetic).runInNewContext());
}

/** How many zeros a number ends in: 6 of 795000000, -3 of 22.125. */
function lastZeros(value: number): number {
	if (!Number.isInteger(value)) return -(String(value).split('.')[1]?.length ?? 0);
	return /0*$/.exec(String(value))?.[0].length ?? 0;
}
