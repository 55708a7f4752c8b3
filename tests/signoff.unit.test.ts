/** The sheet that the publisher signs: everything that is open is on it, and nothing is written of an edition with faults. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { stateOf } from '../src/lib/edition/note-state.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { runScript } from '../src/tools/command.ts';
import { attribute, elementsIn } from '../src/tools/elements.ts';
import { html } from '../src/tools/html.ts';
import { mattersOf } from '../src/tools/signoff/matters.ts';
import { countsOf, sheetOf } from '../src/tools/signoff/sheet.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';
import { listsOf } from './lists.ts';
import { runHere, type EndedHere } from './run-here.ts';
import { YEARS } from './variants.ts';
import { followSmall, smallEdition } from './years.ts';

const EDITION = '2031';

describe.each([
	['real', REAL_EDITIONS],
	['fictional', FICTIONAL_EDITIONS],
])('the sheet of the %s edition', (_, folder) => {
	const [edition] = readEditions(folder, LIST_KINDS) as [Edition];
	const sheet = sheetFrom(edition, folder);
	const elements = elementsIn(parse(sheet));
	const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
	const words = sheet.slice(sheet.indexOf('<body>')).replace(/<[^>]*>/g, '');

	test('holds every open note once, to be answered, and every other one as settled', () => {
		const notes = [...edition.notes.values(), ...edition.notesLeftOut.values()];
		expect(notes.length).toBeGreaterThan(0);
		const asked = elements
			.filter(({ tagName }) => tagName === 'article')
			.flatMap((article) => attribute(article, 'id') ?? []);
		const open = notes.filter((note) => stateOf(note) === 'open').map(({ id }) => `note-${id}`);
		expect(asked.filter((id) => id.startsWith('note-')).sort()).toEqual(open.sort());
		expect(ids.filter((id) => id.startsWith('note-')).sort()).toEqual(
			notes.map(({ id }) => `note-${id}`).sort(),
		);
	});

	test('names everybody whom the lists name, every promise and every detail that is missing', () => {
		const { visits, commitments } = listsOf(edition);
		const people = visits
			.flatMap(({ guests, hosts }) => [...guests, ...hosts])
			.flatMap(({ name }) => name ?? []);
		expect(people.filter((name) => !words.includes(name))).toEqual([]);
		expect(ids.filter((id) => id.startsWith('promise-'))).toEqual(
			commitments.map(({ id }) => `promise-${id}`),
		);
		const bare = edition.places.filter(({ lines }) =>
			['address', 'hours', 'telephone'].some((wanted) => lines.every(({ kind }) => kind !== wanted)),
		);
		expect(bare.filter(({ code }) => !words.includes(`/q/${code}/`))).toEqual([]);
	});

	test('is one file in the printed language that asks for nothing else and leaves nothing unfilled', () => {
		expect(sheet).toMatch(/^<!doctype html>\s*<html lang="zh-CN">/);
		expect(sheet).not.toMatch(/<(script|link|img|iframe)\b|https?:|url\(/);
		expect(new Set(ids).size).toBe(ids.length);
		expect(words).not.toMatch(/undefined|null|\[object|[{}]/);
	});
});

describe('a sheet', () => {
	let copy: EditionCopy;

	beforeEach(() => {
		copy = new EditionCopy(FICTIONAL_EDITIONS);
	});

	afterEach(() => copy.dispose());

	test('asks the department that a note names, and leaves the rest to be assigned', () => {
		const [edition] = copy.editions() as [Edition];
		const name = edition.organisation.departments[0]?.['zh-CN'] ?? '';
		copy.change(`${EDITION}/notes.yaml`, (text) =>
			exchange(text, 'complaints-basis:\n', `complaints-basis:\n  ask: ${name}\n`),
		);
		const [asked] = copy.editions() as [Edition];
		const [first, last] = mattersOf(asked, LIST_KINDS, join(copy.folder, EDITION)).asked;
		expect(first?.department).toBe(name);
		expect(first?.notes.map(({ id }) => id)).toEqual(['complaints-basis']);
		expect(last?.department).toBeNull();
	});

	test('shows a note that is left out with its reason, and the site no longer has it', () => {
		copy.unpublish(EDITION);
		copy.change(`${EDITION}/notes.yaml`, (text) =>
			exchange(text, 'complaints-basis:\n', 'complaints-basis:\n  leftOut: 只是细节\n'),
		);
		// The notes that readers are told are counted.
		copy.change(`${EDITION}/figures.yaml`, (text) =>
			text.replace(/value: 8(?=(\n .*)*count\("notes"\))/, 'value: 7'),
		);
		const [edition] = copy.editions() as [Edition];
		expect(edition.notes.has('complaints-basis')).toBe(false);
		expect([...edition.figures.values()].filter(({ notes }) => notes.includes('complaints-basis'))).toEqual(
			[],
		);
		expect(sheetFrom(edition, copy.folder)).toContain('只是细节');
	});

	test('lists what became of each promise of the edition before, and what is printed anew, and neither where nothing is before', () => {
		const alone = sheetFrom(editionIn(copy), copy.folder);
		expect(alone).not.toContain('id="outcome-');
		expect(alone).not.toContain('改印');
		copy.unpublish(EDITION);
		for (const [file, text] of smallEdition(YEARS.older)) copy.write(`${YEARS.older}/${file}`, text);
		followSmall(
			(file) => copy.read(`${EDITION}/${file}`),
			(file, text) => copy.write(`${EDITION}/${file}`, text),
		);
		const [edition] = copy.editions() as [Edition, Edition];
		const counts = countsOf(mattersOf(edition, LIST_KINDS, join(copy.folder, EDITION)));
		expect([counts.outcomes, counts.restated]).toEqual([4, 1]);
		const elements = elementsIn(parse(sheetFrom(edition, copy.folder)));
		const asked = elements
			.filter(({ tagName }) => tagName === 'article')
			.flatMap((article) => attribute(article, 'id') ?? [])
			.filter((id) => /^(?:outcome|restated)-/.test(id));
		expect(asked).toEqual([
			...['electric-boats', 'lower-fares', 'night-boats', 'quiet-cabins'].map((id) => `outcome-${id}`),
			'restated-chargers',
		]);
		const words = sheetFrom(edition, copy.folder).replace(/<[^>]*>/g, '');
		expect(words).toContain('没做到 · 船票降价');
		expect(words).toContain('这份报告没有再提它。');
		expect(words).toContain('上一期印的：15座；这一期印的：17座');
	});

	test('shows what only the publisher decides, open until it is decided', () => {
		const concern = (decision: string) =>
			`concerns:\n  wording:\n    source: [§3.2]\n    text: 满意度 {satisfaction} 怎么写？\n${decision}`;
		copy.write(`${EDITION}/signoff.yaml`, concern(''));
		const before = countsOf(mattersOf(editionIn(copy), LIST_KINDS, join(copy.folder, EDITION)));
		expect(before.concerns).toBe(1);
		copy.write(`${EDITION}/signoff.yaml`, concern('    decision: { date: 2032-05-01, text: 照写 }\n'));
		const after = countsOf(mattersOf(editionIn(copy), LIST_KINDS, join(copy.folder, EDITION)));
		expect(after.concerns).toBe(0);
		expect(sheetFrom(editionIn(copy), copy.folder)).toContain('照写');
	});

	test('writes text as text', () => {
		expect(html`<b>${'a < b & "c"'}</b>${[html`<i>${1}</i>`]}`.source).toBe(
			'<b>a &lt; b &amp; &quot;c&quot;</b><i>1</i>',
		);
	});
});

describe('npm run signoff', () => {
	let copy: EditionCopy;

	beforeEach(() => {
		copy = new EditionCopy(FICTIONAL_EDITIONS);
	});

	afterEach(() => copy.dispose());

	test('writes a file an edition', async () => {
		const { code, output } = await signoff('--out', join(copy.folder, 'out'));
		expect(output).toContain('open notes');
		expect(code).toBe(0);
		expect(readdirSync(join(copy.folder, 'out'))).toEqual([`${EDITION}.html`]);
		expect(readFileSync(join(copy.folder, 'out', `${EDITION}.html`), 'utf8')).toContain('公开前核对单');
	});

	test('speaks the language of a site in English alone', async () => {
		const out = join(copy.folder, 'out');
		const env = { EDITIONS_DIR: 'tests/fixtures/shapes/english', SITE_LANGUAGES: 'en' };
		expect(await runScript('src/tools/signoff.ts', ['--out', out], { env })).toMatchObject({ code: 0 });
		const sheet = readFileSync(join(out, '2031.html'), 'utf8');
		expect(sheet).toContain('<html lang="en">');
		expect(sheet).toContain('☐ It is: ');
		// A site that is not for readers in China needs no registration there.
		expect(sheet).toContain('contacts › telephone');
		expect(sheet).not.toContain('contacts › icp');
		expect(/[\p{Script=Han}：；、（）]/u.exec(sheet.slice(sheet.indexOf('<body>')))).toBeNull();
	});

	test('writes nothing of an edition with faults, and tells them', async () => {
		copy.change(`${EDITION}/notes.yaml`, (text) =>
			exchange(text, 'complaints-basis:\n', 'complaints-basis:\n  ask: 没有的部门\n'),
		);
		const { code, output } = await signoff('--out', join(copy.folder, 'out'));
		expect(code).toBe(1);
		expect(output).toContain('the department "没有的部门"');
		expect(existsSync(join(copy.folder, 'out'))).toBe(false);
	});

	test.each([
		[['--edition', '1999'], '--edition is "1999". It must be one of the editions: 2031'],
		[['--year', '2031'], "Unknown option '--year'"],
	])('says what is wrong with %j', async (args, message) => {
		const { code, output } = await signoff(...args);
		expect(code).toBe(1);
		expect(output).toContain(message);
		expect(output).toContain('Nothing was written');
	});

	function signoff(...args: string[]): Promise<EndedHere> {
		return runHere('src/tools/signoff.ts', args, { EDITIONS_DIR: copy.folder });
	}
});

function editionIn(copy: EditionCopy): Edition {
	const [edition] = copy.editions() as [Edition];
	return edition;
}

function sheetFrom(edition: Edition, folder: string): string {
	return sheetOf(edition, mattersOf(edition, LIST_KINDS, join(folder, edition.slug)));
}
