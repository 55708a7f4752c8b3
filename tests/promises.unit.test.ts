/** What is promised to readers: an address once published is kept, a new year is a new year, and words are what they look like. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../src/lib/edition/fault.ts';
import { siteAddresses } from '../src/lib/edition/published.ts';
import { readDraft } from '../src/lib/edition/draft.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { Faults } from '../src/lib/edition/fault.ts';
import { computeFormula } from '../src/lib/edition/formula.ts';
import { fillTemplate } from '../src/lib/frame/template.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { ROOT } from '../src/tools/command.ts';
import { notePublished } from '../src/tools/published-list.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, lineOf } from './edition-copy.ts';

const EDITION = '2031';
const FILE = `${EDITION}/edition.yaml`;
const PUBLISHED = 'published.json';

let copy: EditionCopy;
beforeEach(() => (copy = new EditionCopy(FICTIONAL_EDITIONS)));
afterEach(() => copy.dispose());

/** Exchanges words in a file of the copy. */
function swap(file: string, from: string, to: string): void {
	copy.change(file, (text) => exchange(text, from, to));
}

/** Adds words at the end of a file of the copy. */
function append(file: string, words: string): void {
	copy.change(file, (text) => `${text}${words}`);
}

/** Says in the edition what became of something. */
function retire(address: string, to?: string, file = FILE): void {
	const way = to === undefined ? '' : `    to: "${to}"\n`;
	const entry = `  "${address}":\n    text:\n      zh-CN: 已经并到别处。\n      en: It is told elsewhere now.\n${way}`;
	copy.change(file, (text) => exchange(text, '\nretired:\n', `\nretired:\n${entry}`));
}

/** What the check finds; each thing once. */
function faults(): readonly Fault[] {
	const found = copy.faults();
	for (const { expected, mend } of found) expect(expected && mend).not.toBe('');
	return found;
}

/** A fault of a file at the line where some words stand once. */
function faultAt(file: string, words: string, found: RegExp): unknown {
	return expect.objectContaining({
		file,
		line: lineOf(copy.read(file), words),
		found: expect.stringMatching(found) as string,
	});
}

describe('a published address that is gone is a fault', () => {
	test('when a hall has another code, and its QR code hangs on walls', () => {
		swap(FILE, 'code: sqd', 'code: sq');
		const [fault, ...others] = faults();
		expect(others).toEqual([]);
		expect(fault).toEqual(faultAt(PUBLISHED, '"/q/sqd/"', /^\/q\/sqd\/, published earlier, is gone$/));
		expect(fault?.mend).toMatch(/give the place its code back.*2031\/edition\.yaml.*retired: "\/q\/sqd\/"/);
	});

	test('when a chapter opens with another figure, whose page people sent on', () => {
		for (const language of LANGUAGES)
			swap(`${EDITION}/${language}/money.md`, 'lead: revenue', 'lead: subsidy');
		expect(faults()).toEqual([
			faultAt(PUBLISHED, '"/2031/money/figure-revenue/"', /figure-revenue\/, published earlier, is gone/),
		]);
	});

	test('when a visit has another id: its page and its place in the list are one mistake', () => {
		swap(`${EDITION}/visits.yaml`, 'id: visit-01-08', 'id: visit-of-january');
		expect(faults()).toEqual([
			faultAt(PUBLISHED, '"/2031/visits/visit-01-08/"', /visit-01-08\/, published earlier, is gone/),
		]);
	});

	test('when a source note has another id, which has a place and no page', () => {
		append(`${EDITION}/notes.yaml`, '\n');
		swap(PUBLISHED, '"/2031/notes/#fall-limit"', '"/2031/notes/#fall-limits"');
		expect(faults()).toEqual([
			faultAt(PUBLISHED, '#fall-limits"', /fall-limits, published earlier, is gone/),
		]);
	});

	test('when a chapter is gone, once, with all that stood on it', () => {
		swap(
			PUBLISHED,
			'"/2031/money/"',
			'"/2031/money/",\n"/2031/pier/",\n"/2031/pier/#old",\n"/2031/pier/old/",\n"/2031/pier/share/"',
		);
		const [fault, ...others] = faults();
		expect(others).toEqual([]);
		expect(fault).toEqual(
			faultAt(PUBLISHED, '"/2031/pier/",', /^\/2031\/pier\/, published earlier, is gone$/),
		);
	});

	test('when a file of data is gone, which nothing can stand in for', () => {
		swap(PUBLISHED, '"/2031/data/facts.csv"', '"/2031/data/facts.xls"');
		const [fault, ...others] = faults();
		expect(others).toEqual([]);
		expect(fault?.mend).toMatch(/cannot be retired/);
	});

	test('when the folder of a year is gone or has another name, once', () => {
		copy.rename(EDITION, '2032');
		for (const [from, to] of [
			['year: 2031', 'year: 2032'],
			['from: 2031', 'from: 2030'],
			['to: 2031-12-31', 'to: 2032-12-31'],
		] as const)
			swap('2032/edition.yaml', from, to);
		const gone = faults().filter(({ file }) => file === PUBLISHED);
		expect(gone.map(({ found }) => found)).toEqual(['/2031/, published earlier, is gone']);
		expect(gone[0]?.mend).toBe('put the folder 2031 back, under this name');
	});

	test('when a newer edition lacks a hall of an older one', () => {
		copyYear('2032');
		swap('2032/edition.yaml', 'code: lhz', 'code: lh');
		const [fault, ...others] = faults();
		expect(others).toEqual([]);
		expect(fault).toEqual(faultAt(PUBLISHED, '"/q/lhz/"', /^\/q\/lhz\//));
		expect(fault?.mend).toContain('2032/edition.yaml');
	});
});

describe('what became of it is said under "retired"', () => {
	test('of a hall, in whichever edition', () => {
		swap(FILE, 'code: sqd', 'code: sq');
		retire('/q/sqd/', '/q/sq/');
		expect(faults()).toEqual([]);
		expect(copy.editions()[0]?.retired['/q/sqd/']).toMatchObject({ to: '/q/sq/' });
	});

	test('of a thing, for its page and its place', () => {
		swap(`${EDITION}/visits.yaml`, 'id: visit-01-08', 'id: visit-of-january');
		retire('/2031/visits/visit-01-08/', '/2031/visits/#visit-of-january');
		expect(faults()).toEqual([]);
	});

	test('of a place alone, which leaves the page to be told', () => {
		swap(`${EDITION}/visits.yaml`, 'id: visit-01-08', 'id: visit-of-january');
		retire('/2031/visits/#visit-01-08');
		expect(faults().map(({ found }) => found)).toEqual([
			'/2031/visits/visit-01-08/, published earlier, is gone',
		]);
	});

	test('of a chapter, for all that stood on it', () => {
		swap(
			PUBLISHED,
			'"/2031/money/"',
			'"/2031/money/", "/2031/pier/", "/2031/pier/#old", "/2031/pier/old/", "/2031/pier/share/"',
		);
		retire('/2031/pier/', '/2031/harbour/');
		expect(faults()).toEqual([]);
	});

	test.each([
		['something that is there', '/2031/money/', undefined, /\/2031\/money\/, where something is/],
		['what is another edition’s', '/2030/money/', undefined, /the retired address \/2030\/money\//],
		['a whole year', '/2031/', undefined, /the retired address \/2031\//],
		['something that leads on to nowhere', '/2031/pier/', '/2031/pier/', /the way on to \/2031\/pier\//],
	])('and is refused of %s', (_, address, to, found) => {
		retire(address, to);
		expect(faults()).toEqual([
			expect.objectContaining({ file: FILE, found: expect.stringMatching(found) as string }),
		]);
	});

	test.each([
		['figures', 'en: It has {staff-total} no more.', /the reference \{staff-total\}/],
		['bare quantities', 'en: It had 48 boats.', /the bare quantity "48 boats"/],
	])('in words without %s, as everywhere', (_, words, found) => {
		retire('/2031/pier/');
		swap(FILE, 'en: It is told elsewhere now.', words);
		expect(faults()).toContainEqual(
			expect.objectContaining({ file: FILE, found: expect.stringMatching(found) as string }),
		);
	});
});

describe('published.json', () => {
	test('gets every address of a release, and keeps those of earlier ones', () => {
		const before = JSON.parse(copy.read(PUBLISHED)) as string[];
		copyYear('2032');
		expect(notePublished(copy.folder)).toBe(join(copy.folder, PUBLISHED));
		const after = JSON.parse(copy.read(PUBLISHED)) as string[];
		expect(after).toEqual([...new Set(after)].sort());
		expect(after).toEqual(expect.arrayContaining(before));
		expect(after).toContain('/2032/visits/visit-03-12/');
		// One year alone has no list of years.
		expect([before, after].map((addresses) => addresses.includes('/years/'))).toEqual([false, true]);
		// What was retired in the year before is no address of the next.
		expect(after.filter((address) => address.startsWith('/2032/')).length).toBe(
			before.filter((address) => address.startsWith('/2031/')).length - RETIRED_OF_FIXTURE,
		);
		expect(faults()).toEqual([]);
	});

	test('is written the same again', () => {
		copy.remove(PUBLISHED);
		notePublished(copy.folder);
		const once = copy.read(PUBLISHED);
		notePublished(copy.folder);
		expect(copy.read(PUBLISHED)).toBe(once);
	});

	test('of an earlier form, in the folder of a year, is refused with what to do', () => {
		copy.write(`${EDITION}/${PUBLISHED}`, '{ "harbour": ["letter"] }');
		const [fault, ...others] = faults();
		expect(others).toEqual([]);
		expect(fault).toMatchObject({ file: `${EDITION}/${PUBLISHED}`, line: 1 });
		expect(fault?.mend).toMatch(/remove it if nothing of it is public/);
	});

	test.each(['{ "harbour": ["letter"] }', '["harbour#letter"]', '[1]', '"/2031/"'])(
		'that says %s is refused',
		(text) => {
			copy.write(PUBLISHED, text);
			const [fault, ...others] = faults();
			expect(others).toEqual([]);
			expect(fault).toMatchObject({ file: PUBLISHED, line: 1 });
			expect(fault?.expected).toMatch(/published address/);
		},
	);

	test('accuses nobody while a file cannot be read', () => {
		for (const file of [`${EDITION}/visits.yaml`, `${EDITION}/en/crew.md`, `${EDITION}/zh-CN/crew.md`])
			copy.write(file, '');
		expect(
			faults()
				.map(({ file }) => file)
				.sort(),
		).toEqual([`${EDITION}/en/crew.md`, `${EDITION}/visits.yaml`, `${EDITION}/zh-CN/crew.md`]);
		copy.write(FILE, '');
		expect(faults().filter(({ file }) => file === PUBLISHED)).toEqual([]);
	});
});

/** How many addresses of the fictional edition are retired, in published.json. */
const RETIRED_OF_FIXTURE = (
	JSON.parse(readFileSync(join(FICTIONAL_EDITIONS, PUBLISHED), 'utf8')) as string[]
).filter(
	(address) =>
		address.startsWith(`/${EDITION}/`) &&
		!siteAddresses([readDraft(FICTIONAL_EDITIONS, EDITION, LIST_KINDS, new Faults())], []).known.has(address),
).length;

/** Makes of the edition that of another year, as a publisher would who has changed what has to be changed. */
function copyYear(year: string): void {
	for (const file of copy.files()) {
		if (!file.startsWith(`${EDITION}/`)) continue;
		if (/\.(?:jpg|mp3)$/.test(file)) {
			copy.duplicate(file, file.replace(EDITION, year));
			continue;
		}
		const text = copy.read(file).replace(/^retired:\n(?: .*\n)+/m, 'retired: {}\n');
		const moved = text.replaceAll(String(Number(EDITION) + 1), 'NEXT').replaceAll(EDITION, year);
		copy.write(file.replace(EDITION, year), moved.replaceAll('NEXT', String(Number(year) + 1)));
	}
	const promises = [...copy.read(`${EDITION}/commitments.yaml`).matchAll(/^- id: (\S+)/gm)];
	copy.write(`${year}/outcomes.yaml`, promises.map(([, id]) => `${id}: { state: no-word }\n`).join(''));
}

describe('the first step of a new year', () => {
	/** Copies the folder of the edition, and nothing more. */
	function copyFolder(to: string): void {
		for (const file of copy.files())
			if (file.startsWith(`${EDITION}/`)) copy.duplicate(file, file.replace(EDITION, to));
	}

	test('a copied folder in which nothing is changed is told as that, with what to change first', () => {
		copyFolder('2032');
		swap('2032/edition.yaml', '\nretired:\n', '\nretired: {}\nnothing:\n');
		copy.change('2032/edition.yaml', (text) => text.replace(/nothing:\n(?: .*\n)+/, ''));
		const [fault, ...others] = faults();
		expect(others).toEqual([]);
		expect(fault).toEqual(
			faultAt('2032/edition.yaml', 'year: 2031', /the year 2031 in the folder 2032, as in 2031/),
		);
		expect(fault?.expected).toContain('2032');
		expect(fault?.mend).toMatch(/change "year" and "period" in 2032\/edition\.yaml first/);
	});

	test('what the copy still says of the other year’s retired addresses is told', () => {
		copyYear('2032');
		copy.change('2032/edition.yaml', (text) =>
			text.replace('retired: {}\n', 'retired:\n  /2031/pier/: { text: { zh-CN: 没有了。, en: Gone. } }\n'),
		);
		expect(faults()).toEqual([
			faultAt('2032/edition.yaml', '/2031/pier/:', /the retired address \/2031\/pier\//),
		]);
	});

	test.each([
		[
			'a year without its period',
			'year: 2031',
			'year: 2032',
			'2032',
			/a period that ends on 2031-12-31, as that of 2031/,
		],
		[
			'a period without its year',
			'to: 2031-12-31',
			'to: 2032-12-31',
			'2032',
			/the year 2031 in the folder 2032/,
		],
	])('%s is told', (_, from, to, folder, found) => {
		copyFolder(folder);
		swap(`${folder}/edition.yaml`, from, to);
		expect(faults()).toContainEqual(
			expect.objectContaining({
				file: `${folder}/edition.yaml`,
				found: expect.stringMatching(found) as string,
			}),
		);
	});

	test('a backup beside its original is told as that', () => {
		copyFolder('2031-copy');
		const told = faults().filter(
			({ file, found }) => file === '2031-copy/edition.yaml' && found.includes('as in 2031:'),
		);
		expect(told).toHaveLength(1);
		expect(told[0]?.mend).toMatch(/move 2031-copy out of the folder of editions/);
	});

	test('a year that its period does not touch is told', () => {
		copy.remove(PUBLISHED);
		copy.rename(EDITION, 'the-year');
		copy.change('the-year/edition.yaml', (text) =>
			exchange(text, 'year: 2031', 'year: 2029').replace(/^retired:\n(?: .*\n)+/m, ''),
		);
		expect(faults()).toEqual([
			faultAt('the-year/edition.yaml', 'period: {', /the year 2029 with a period from 2031-01-01/),
		]);
	});

	test('a folder of another year than the edition’s is told', () => {
		copy.remove(PUBLISHED);
		copy.rename(EDITION, '2029');
		copy.change('2029/edition.yaml', (text) => text.replace(/^retired:\n(?: .*\n)+/m, ''));
		expect(faults()).toEqual([
			faultAt('2029/edition.yaml', 'year: 2031', /the year 2031 in the folder 2029/),
		]);
	});

	test('a business year may be called after the year it begins in, or ends in', () => {
		swap(FILE, 'from: 2031-01-01, to: 2031-12-31', 'from: 2030-07-01, to: 2031-06-30');
		expect(faults()).toEqual([]);
		swap(FILE, 'from: 2030-07-01, to: 2031-06-30', 'from: 2031-02-01, to: 2032-01-31');
		expect(faults().filter(({ found }) => found.includes('period'))).toEqual([]);
	});
});

describe('a folder among the editions that is none', () => {
	test.each(['backup', '2031-old', '新建文件夹'])('%s is told with one sentence', (name) => {
		copy.write(`${name}/notes.txt`, 'kept for later');
		const [fault, ...others] = faults();
		expect(others).toEqual([]);
		expect(fault).toMatchObject({ file: `${name}/edition.yaml`, line: 1, found: 'no such file' });
		expect(fault?.mend).toContain(`move the folder ${name} elsewhere`);
	});

	test.each(['.git', '.idea', '__MACOSX', '.DS_Store'])('%s is left alone, for no person made it', (name) => {
		mkdirSync(join(copy.folder, name));
		expect(faults()).toEqual([]);
	});
});

describe('an id that the page has for a part of its own is a fault', () => {
	test.each([
		'share',
		'main',
		'top',
		'services',
		'citations',
		'share-sheet',
		'install-help',
		'figure-fares',
		'note-fares',
		'chart-fares',
	])('of a visit: %s', (id) => {
		copy.remove(PUBLISHED);
		swap(`${EDITION}/visits.yaml`, 'id: visit-01-08', `id: ${id}`);
		expect(faults()).toEqual([
			faultAt(`${EDITION}/visits.yaml`, `id: ${id}`, /which the page has for a part/),
		]);
	});

	test.each(['services.yaml: flood-patrol', 'commitments.yaml: reading-rooms'])(
		'of an entry of %s',
		(entry) => {
			const [file = '', id = ''] = entry.split(': ');
			copy.remove(PUBLISHED);
			swap(`${EDITION}/${file}`, `id: ${id}\n`, 'id: main\n');
			expect(faults()).toContainEqual(
				faultAt(`${EDITION}/${file}`, 'id: main', /the id "main", which the page has/),
			);
		},
	);

	test('of a source note', () => {
		append(
			`${EDITION}/notes.yaml`,
			'\nmain:\n  kind: order\n  source: [§2.1]\n  stands: sources\n  text: { zh-CN: 次序。, en: An order. }\n',
		);
		expect(faults()).toContainEqual(
			expect.objectContaining({
				file: `${EDITION}/notes.yaml`,
				line: lineOf(copy.read(`${EDITION}/notes.yaml`), 'main:\n'),
				found: 'the id "main", which the page has for a part of its own',
			}),
		);
	});

	test('of a hall, on the page that prints its sheets', () => {
		copy.remove(PUBLISHED);
		swap(FILE, 'code: sqd', 'code: main');
		expect(faults()).toEqual([faultAt(FILE, 'code: main', /the code "main"/)]);
	});

	test.each(['1st', 'a--b', 'a-', '-a'])('and one of a section that is no id: %s', (id) => {
		copy.remove(PUBLISHED);
		for (const language of LANGUAGES)
			copy.change(`${EDITION}/${language}/harbour.md`, (text) => exchange(text, '{#company ', `{#${id} `));
		swap(FILE, 'to: /2031/harbour/#company', 'to: /2031/harbour/');
		expect(faults().map(({ found }) => found)).toEqual([`the section id "${id}"`, `the section id "${id}"`]);
	});
});

describe('names that every JavaScript object has are names like others', () => {
	test('as a unit that does not exist', () => {
		copy.change(`${EDITION}/figures.yaml`, (text) => text.replace('unit: vessel', 'unit: constructor'));
		expect(faults()).toEqual([
			faultAt(`${EDITION}/figures.yaml`, 'unit: constructor', /the unit "constructor"/),
		]);
	});

	test('as a note, a chart or a figure that does not exist', () => {
		swap(`${EDITION}/figures.yaml`, 'notes: [complaints-basis]', 'notes: [constructor]');
		for (const language of LANGUAGES)
			append(`${EDITION}/${language}/harbour.md`, '\n```charts\nconstructor\n```\n\n{constructor}\n');
		expect(new Set(faults().map(({ found }) => found))).toEqual(
			new Set(['the note "constructor"', 'the chart "constructor"', 'the figure "constructor"']),
		);
	});

	test.each(['figures', 'units', 'notes', 'charts', 'waivers'])(
		'and __proto__ is refused in %s.yaml',
		(name) => {
			append(`${EDITION}/${name}.yaml`, '\n__proto__: { kind: remark }\n');
			if (name === 'waivers') copy.change(`${EDITION}/waivers.yaml`, (text) => text.replace('\n{}\n', '\n'));
			expect(faults()).toContainEqual(
				faultAt(`${EDITION}/${name}.yaml`, '__proto__:', /the key "__proto__"/),
			);
		},
	);

	test.each(['toString', 'valueOf', 'hasOwnProperty'])('and %s is no id', (name) => {
		append(
			`${EDITION}/notes.yaml`,
			`\n${name}:\n  kind: order\n  source: [§2.1]\n  stands: sources\n  text: { zh-CN: 次序。, en: An order. }\n`,
		);
		expect(faults()).toEqual([
			expect.objectContaining({
				file: `${EDITION}/notes.yaml`,
				line: lineOf(copy.read(`${EDITION}/notes.yaml`), `${name}:`),
			}),
		]);
	});
});

describe('the publisher’s website', () => {
	test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:nobody@ferry.cn', 'ferry.cn', '//ferry.cn'])(
		'is not "%s"',
		(address) => {
			swap(FILE, 'website: https://ferry.example/', `website: "${address}"`);
			expect(faults()).toEqual([faultAt(FILE, `website: "${address}"`, /contacts › website/)]);
		},
	);
});

describe('a page whose words look like the template', () => {
	const TEMPLATE = readFileSync(join(ROOT, 'src/app.html'), 'utf8');
	const WORDS = "%inline% %lang% %view% %sveltekit.head% $& $1 $` $' $$";
	const page = (words: string) =>
		TEMPLATE.replace('%sveltekit.head%', () => `<title>${words}</title>`).replace(
			'%sveltekit.body%',
			() => words,
		);

	test.each(['plain', 'elder'] as const)('keeps them, in the view %s', (view) => {
		const filled = fillTemplate(page(WORDS), {
			language: 'en',
			view,
			inline: "<script>'$&'</script>",
			paper: { day: '#fff', night: '#000' },
		});
		expect(filled).toContain(`<title>${WORDS}</title>`);
		expect(filled.match(/<script>'\$&'<\/script>\s*<\/head>/g)).toHaveLength(1);
		expect(filled).toMatch(
			view === 'elder'
				? /^<!doctype html>\s*<html lang="en"[^>]* data-view="elder">/
				: /^<!doctype html>\s*<html lang="en"[^>%]*>/,
		);
		const rest = filled.replaceAll(WORDS, '');
		expect(rest).not.toMatch(/%(inline|lang|view)%/);
	});
});

describe('characters that nobody sees are a fault, with their number and their line', () => {
	const HIDDEN = [
		'0000',
		'0007',
		'001B',
		'007F',
		'0085',
		'00AD',
		'061C',
		'200B',
		'200D',
		'200E',
		'2028',
		'202E',
		'2060',
		'2066',
		'FEFF',
		'FFFC',
		'FFFD',
		'E000',
	];

	test.each(HIDDEN)('U+%s in a chapter', (code) => {
		append(
			`${EDITION}/en/harbour.md`,
			`\nA boat${String.fromCodePoint(parseInt(code, 16))}house stands here.\n`,
		);
		expect(faults()).toEqual([
			faultAt(
				`${EDITION}/en/harbour.md`,
				'house stands',
				new RegExp(`the character U\\+${code}, .*behind "A boat"`),
			),
		]);
	});

	test.each(['0000', '200B', '202E'])('U+%s in a data file', (code) => {
		swap(
			`${EDITION}/notes.yaml`,
			'en: This visit came',
			`en: This${String.fromCodePoint(parseInt(code, 16))} visit came`,
		);
		expect(faults()).toEqual([faultAt(`${EDITION}/notes.yaml`, 'visit came', new RegExp(`U\\+${code}`))]);
	});

	test('in a data file that writes it by its number', () => {
		swap(
			`${EDITION}/notes.yaml`,
			'en: This visit came after the year of the report.',
			'en: "This\\u202e visit came later."',
		);
		expect(faults()).toEqual([faultAt(`${EDITION}/notes.yaml`, 'visit came later', /U\+202E/)]);
	});

	test('in a chapter that writes it by its number', () => {
		append(`${EDITION}/en/harbour.md`, '\nA boat&#x200b;house stands here.\n');
		expect(faults()).toEqual([faultAt(`${EDITION}/en/harbour.md`, 'house stands', /U\+200B/)]);
	});

	test('but not those that people write: blanks of other widths, dashes, accents, pictures joined of several', () => {
		append(`${EDITION}/en/harbour.md`, '\nCafé — a\u00A0pier, “here”\u3000and · 👨‍👩‍👧 ❤️‍🔥 👩🏽‍🚀.\n');
		expect(faults()).toEqual([]);
	});
});

describe('slips of a keyboard are told as what they are', () => {
	test.each([
		['edition.yaml', '  year: 2031', '  year：2031', 'year'],
		['edition.yaml', 'title:\n  zh-CN: 渡口', 'title：\n  zh-CN: 渡口', 'title'],
		['visits.yaml', '- id: visit-03-12', '- id：visit-03-12', 'id'],
		['zh-CN/crew.md', 'title: ', 'title：', 'title'],
	])('a colon of full width in %s: %j', (name, from, to, key) => {
		swap(`${EDITION}/${name}`, from, to);
		expect(faults()).toEqual([
			faultAt(`${EDITION}/${name}`, `${key}：`, new RegExp(`a colon of full width behind "${key}"`)),
		]);
	});

	test('a date without its hyphens', () => {
		swap(`${EDITION}/visits.yaml`, 'date: 2031-03-12', 'date: 20310312');
		const [fault, ...others] = faults();
		expect(others).toEqual([]);
		expect(fault).toEqual(faultAt(`${EDITION}/visits.yaml`, 'date: 20310312', /0 › date: 20310312/));
		expect(fault?.expected).toBe('a day such as 1999-02-16 or a month such as 1999-02');
	});

	test('a folder in the place of a file', () => {
		copy.remove(`${EDITION}/visits.yaml`);
		mkdirSync(join(copy.folder, EDITION, 'visits.yaml'));
		expect(faults()).toEqual([
			expect.objectContaining({ file: `${EDITION}/visits.yaml`, found: 'a folder of this name' }),
		]);
	});
});

describe('what is far too much is told, and does not bring the check down', () => {
	test.each([
		[
			'a paragraph of a million characters',
			'en/harbour.md',
			`\n${'word '.repeat(190_000)}\n`,
			/a line of \d+ characters/,
		],
		[
			'a paragraph of many lines',
			'en/harbour.md',
			`\n${'word word\n'.repeat(1000)}`,
			/a paragraph of 9999 characters/,
		],
		[
			'a text of many lines',
			'answers.yaml',
			`\n"§2.1 9 艘":\n  as: neither\n  why: >\n${'    word word\n'.repeat(1000)}`,
			/§2\.1 9 艘 › why: "word/,
		],
		['a file of megabytes', 'en/harbour.md', '\nword\n'.repeat(200_000), /a file of \d+ KB/],
		['brackets in brackets', 'notes.yaml', `\nx: ${'['.repeat(4000)}\n`, /entries inside entries/],
		[
			'brackets in brackets over many lines',
			'notes.yaml',
			`\nx:\n${' [\n'.repeat(20_000)}${' ]\n'.repeat(20_000)}`,
			/entries inside entries/,
		],
		[
			'steps without end',
			'notes.yaml',
			`\nx:\n${Array.from({ length: 60 }, (_, step) => `${'  '.repeat(step + 1)}x:`).join('\n')}\n`,
			/entries inside entries/,
		],
		['quotations in quotations', 'en/harbour.md', `\n${'>'.repeat(4000)} a\n`, /inside each other/],
		['brackets in a paragraph', 'en/harbour.md', `\n${'['.repeat(4000)} a\n`, /inside each other/],
	])('%s', (_, file, words, found) => {
		append(`${EDITION}/${file}`, words);
		const [fault, ...others] = faults();
		expect(others).toEqual([]);
		expect(fault).toMatchObject({
			file: `${EDITION}/${file}`,
			found: expect.stringMatching(found) as string,
		});
	});
});

describe('a formula', () => {
	const SOURCES = { figure: (id: string) => (id === 'a' ? 10 : 4), count: () => 7, items: () => 8 };

	test.each([
		['{a} - {b}', 6],
		['({a} + {b}) * 2', 28],
		['0 - {a}', -10],
		['round({a} / 3, -1)', 0],
		['round({a} / (1 + {b} / 100), 2)', 9.62],
		['zeros({a}, {b})', 0],
		['count("awards", "tier=town")', 7],
		['items("§3.1")', 8],
	])('may be %s', (formula, value) => {
		expect(computeFormula(formula, SOURCES)).toBe(value);
	});

	test.each([
		['-{a}', '"-{a}"'],
		['f=3', '"f=3"'],
		['sqrt({a})', '"sqrt({a})"'],
		['{a} ^ 2', '"{a} ^ 2"'],
		['{a} % 3', '"{a} % 3"'],
		['2 {a}', '"2 {a}"'],
		['{a}!', '"{a}!"'],
		['[{a}, 2]', '"[{a}, 2]"'],
		['{a} > 1 ? 1 : 2', '{a} > 1 ? 1 : 2'],
		['pi * {a}', '"pi"'],
		['true', '"true"'],
		['count', '"count"'],
		['count({a})', '"count({a})"'],
		['zeros({a} + {b})', '"zeros({a} + {b})"'],
		['round({a}, {b})', '"round({a}, {b})"'],
		['round()', '"round()"'],
		['figure0 + {a}', '"figure0"'],
		['$$$ + {a}', '"$$$"'],
		['{a} + {b', 'it ends too early'],
		['{a} + )', 'it cannot be read from ")" on'],
		['{a} + {B}', '"{B}"'],
		['count(...{a})', '"count(...{a})"'],
		['({a}, {b})', '"{a}, {b}"'],
		['`{a}`', '"`{a}`"'],
		['{a} ?? 1', '"{a} ?? 1"'],
		['{a}; {b}', 'no arithmetic'],
	])('may not be %s', (formula, told) => {
		expect(() => computeFormula(formula, SOURCES)).toThrow(told);
	});

	test('that is not arithmetic is told with its line', () => {
		swap(`${EDITION}/figures.yaml`, "'{revenue} - {tickets}'", "'-{tickets}'");
		expect(faults()).toEqual([
			faultAt(`${EDITION}/figures.yaml`, "formula: '-{tickets}'", /"-\{tickets\}" is no arithmetic/),
		]);
	});
});
