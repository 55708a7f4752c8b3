import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition, Figure } from '../src/lib/edition/edition.ts';
import type { Fault } from '../src/lib/edition/fault.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { printedPlaces } from '../src/lib/edition/printed-places.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { bareEdition } from './bare-edition.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';
import { listsOf } from './lists.ts';

const [real] = readEditions(REAL_EDITIONS, LIST_KINDS) as [Edition];
const [fictional] = readEditions(FICTIONAL_EDITIONS, LIST_KINDS) as [Edition];
const FIGURES = `${real.slug}/figures.yaml`;
const reported = [...real.figures.values()].filter(({ kind }) => kind === 'reported');
const computed = [...real.figures.values()].filter(({ kind }) => kind === 'computed');

let copy: EditionCopy;
beforeEach(() => (copy = new EditionCopy(REAL_EDITIONS)));
afterEach(() => copy.dispose());

/** Numbers of the lines of a file that match a pattern. */
function linesWith(file: string, pattern: RegExp): number[] {
	return copy
		.read(file)
		.split('\n')
		.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

/** Line of a key of a figure in the changed file. */
function lineOfFigure(id: string, key: string): number {
	const lines = copy.read(FIGURES).split('\n');
	const start = lines.indexOf(`${id}:`);
	return lines.findIndex((line, index) => index > start && line.startsWith(`  ${key}:`)) + 1;
}

/** Lines of a file that faults name. */
function linesTold(faults: readonly Fault[], file: string): number[] {
	return [...new Set(faults.filter((fault) => fault.file === file).map(({ line }) => line))];
}

describe('the figures of the real edition', () => {
	test('every value that is changed is told, with its line', () => {
		copy.change(FIGURES, (text) =>
			text.replace(/^ {2}value: (.+)$/gm, (_, value: string) => `  value: ${Number(value) + 1}`),
		);
		const changed = linesWith(FIGURES, /^ {2}value: /);
		expect(changed).toHaveLength(real.figures.size);
		expect(linesTold(copy.faults(), FIGURES)).toEqual(expect.arrayContaining(changed));
	});

	test('every printed form that is changed is told, with its line', () => {
		copy.change(FIGURES, (text) => text.replace(/printed: ("[^"]*"|[^,}\n]+)/g, 'printed: 987 公里'));
		const changed = linesWith(FIGURES, /printed: /);
		expect(changed.length).toBeGreaterThan(reported.length);
		const told = copy.faults().filter(({ found }) => found === '"987 公里"');
		expect(linesTold(told, FIGURES)).toEqual(expect.arrayContaining(changed));
	});

	test.each(someOf(reported).map((figure) => [figure.id, figure] as const))(
		'another § for %s is told, with its line, and so is the place that nothing tells then',
		(id, { source = '' }) => {
			copy.change(FIGURES, (text) => moveFigure(text, source, '§2 987 人'));
			const faults = copy.faults();
			expect(faults).toContainEqual(
				expect.objectContaining({ file: FIGURES, line: lineOfFigure(id, 'source'), found: '§2 987 人' }),
			);
			expect(faults).toContainEqual(
				expect.objectContaining({ found: expect.stringContaining(`nothing tells ${source},`) as string }),
			);
		},
	);

	test('two figures cannot have one place of the print', () => {
		const [first, second] = reported as [Figure, Figure];
		copy.change(FIGURES, (text) => moveFigure(text, second.source ?? '', first.source ?? ''));
		expect(copy.faults()).toContainEqual(
			expect.objectContaining({
				file: FIGURES,
				line: lineOfFigure(second.id, 'source'),
				found: `${first.source}, which the figure ${first.id} has already`,
			}),
		);
	});

	test('every computed figure follows the figures it is computed from', () => {
		const dependent = computed.filter(followsPrint);
		expect(dependent.length).toBeGreaterThan(5);
		for (const [index, { id, value }] of reported.entries()) {
			const other = value * (index + 2) + 1;
			copy.change(FIGURES, (text) =>
				exchange(text, `\n${id}:\n  value: ${value}\n`, `\n${id}:\n  value: ${other}\n`),
			);
		}
		const lines = dependent.map(({ id }) => lineOfFigure(id, 'value'));
		expect(linesTold(copy.faults(), FIGURES)).toEqual(expect.arrayContaining(lines));
	});

	test('every printed quantity is told by one figure or waived with a reason', () => {
		const told = reported.flatMap(({ source, also }) => [source, ...also.map((place) => place.source)]);
		const waived = [...real.waivers.keys()];
		expect([...told, ...waived].sort()).toEqual(
			printedPlaces(real.outline)
				.all.map(({ address }) => address)
				.sort(),
		);
	});
});

describe('the words of the real edition', () => {
	const chapters = real.chapters.map(({ slug }) => slug);

	test.each(chapters.filter((slug) => bodyReference(slug)))(
		'another figure in the English of %s alone is told, with its line',
		(slug) => {
			const file = `${real.slug}/en/${slug}.md`;
			const stranger = reported.find(({ id }) => !copy.read(file).includes(id))?.id ?? '';
			const [before = '', reference = ''] = bodyReference(slug) ?? [];
			copy.change(file, (text) => text.replace(before + reference, `${before}{${stranger}}`));
			expect(copy.faults()).toContainEqual(
				expect.objectContaining({
					file,
					line: linesWith(file, new RegExp(`\\{${stranger}\\}`))[0],
					found: expect.stringContaining(stranger) as string,
				}),
			);
		},
	);

	test.each(LANGUAGES)(
		'a figure that no longer has its name is told wherever the %s words use it',
		(language) => {
			const { id } = reported[1] as Figure;
			copy.change(FIGURES, (text) => text.replace(`\n${id}:\n`, `\n${id}-renamed:\n`));
			const faults = copy.faults();
			for (const name of ['cover', ...chapters]) {
				const file = `${real.slug}/${language}/${name}.md`;
				const lines = linesWith(file, new RegExp(`\\{${id}[:}]|^${id}$|^lead: ${id}$`));
				expect(linesTold(faults, file), file).toEqual(expect.arrayContaining(lines));
			}
		},
	);

	/** The first reference to a figure in the body of an English chapter, with the words before it on its line. */
	function bodyReference(slug: string): [string, string] | null {
		const text = readFileSync(join(REAL_EDITIONS, real.slug, 'en', `${slug}.md`), 'utf8');
		const body = text.slice(text.indexOf('\n---\n', 4));
		const match = /^(.*?)(\{[a-z0-9-]+(?::[a-z]+)?\})/m.exec(body.replace(/\{#.*\}/g, ''));
		return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : null;
	}
});

describe('editions', () => {
	test('come newest first, whatever their folders are called', () => {
		const both = new EditionCopy(REAL_EDITIONS, FICTIONAL_EDITIONS);
		both.unpublish(fictional.slug);
		both.rename(fictional.slug, 'a-later-year');
		const slugs = both.editions().map(({ slug }) => slug);
		both.dispose();
		expect(slugs).toEqual(['a-later-year', real.slug]);
	});

	test('have their visits by date, in whatever order the print has them', () => {
		const dates = listsOf(real).visits.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort());
	});

	test('may have no list at all, and no chapter or file for one', () => {
		for (const [file, text] of bareEdition(2040)) copy.write(`2040/${file}`, text);
		expect(copy.faults()).toEqual([]);
		const bare = copy.editions().find(({ slug }) => slug === '2040');
		expect(bare).toMatchObject({ places: [], placeKinds: [] });
		expect(bare && Object.values(listsOf(bare))).toEqual([[], [], [], []]);
		expect(bare?.chapters.map(({ shows }) => shows)).toEqual([null, 'sources', 'notes']);
	});

	test('have a chapter for every list that holds something, and a file for every list that a chapter shows', () => {
		for (const [file, text] of bareEdition(2040)) copy.write(`2040/${file}`, text);
		copy.write('2040/services.yaml', copy.read('2023/services.yaml'));
		expect(copy.faults().map(({ found }) => found)).toContain('no chapter "volunteering"');
		copy.remove('2040/services.yaml');
		copy.change('2040/edition.yaml', (text) =>
			text.replace('chapters:', 'chapters:\n  - { slug: visits, part: all, shows: visits }'),
		);
		expect(copy.faults().map(({ file }) => file)).toContain('2040/visits.yaml');
	});

	test('keep what the publisher says of a hall, numbers and all', () => {
		expect(fictional.places[0]).toMatchObject({
			lines: [{ kind: 'address', text: { en: expect.stringMatching(/\d/) as string } }, {}, {}, {}, {}, {}],
		});
	});
});

/** Whether a figure is printed, or computed from one that is; a mere count of entries is neither. */
function followsPrint({ kind, formula = '' }: Figure): boolean {
	const sources = [...formula.matchAll(/\{([a-z0-9-]+)\}/g)].flatMap(
		([, id = '']) => real.figures.get(id) ?? [],
	);
	return kind === 'reported' || sources.some(followsPrint);
}

/** Gives the figure of one printed place another one. */
function moveFigure(text: string, from: string, to: string): string {
	const written = ["'", '"']
		.map((quote) => `source: ${quote}${from}${quote}`)
		.find((form) => text.includes(form));
	return exchange(text, written ?? from, `source: '${to}'`);
}

/** A few of many, spread over all of them. */
function someOf<Item>(items: readonly Item[]): Item[] {
	return items.filter((_, index) => index % 20 === 0);
}
