/** Sealed editions: kept as they were built, whatever becomes of their texts, of the code and of the checks. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { describeFaults, Faults, type Fault } from '../src/lib/edition/fault.ts';
import { SEAL_FILE, SEALED_FOLDER } from '../src/lib/edition/seal-file.ts';
import { readSeals } from '../src/lib/edition/sealed.ts';
import { yearLinks } from '../src/lib/pages/year-links.ts';
import { compressBelow } from '../src/tools/compress.ts';
import { filesBelow } from '../src/tools/files.ts';
import { digestInputs } from '../src/tools/inputs.ts';
import { notePublished } from '../src/tools/published-list.ts';
import { faultsOfSeals, openEdition, placeSealed, sealEdition } from '../src/tools/sealed-files.ts';
import { readSettings, type Settings } from '../src/tools/settings.ts';
import { bareEdition } from './bare-edition.ts';
import { EditionCopy, FICTIONAL_EDITIONS } from './edition-copy.ts';
import { runHere } from './run-here.ts';
import { YEARS } from './variants.ts';
import { followSmall, smallEdition } from './years.ts';

const { newest, older } = YEARS;

/** A site of both years, as far as sealing looks at one. */
const SITE: Record<string, string> = {
	'index.html': 'the cover of the newest',
	[`${newest}/index.html`]: 'the newest',
	[`${older}/index.html`]: 'the older',
	[`${older}/index.html.br`]: 'the older, packed',
	[`${older}/data/facts.json`]: '{}',
	[`en/${older}/index.html`]: 'the older in English',
	[`elder/${older}/index.html`]: 'the older in large type',
	[`en/elder/${older}/index.html`]: 'the older in English, in large type',
	[`q/${older}/index.html`]: 'a place that is called like the year',
	'_app/files.json': JSON.stringify(['assets/page.1.css']),
	'_app/immutable/assets/page.1.css': 'p { }',
	'_app/immutable/assets/page.1.css.br': 'p, packed',
	'_app/immutable/assets/page.0.css': 'of the release before',
	'sitemap.xml': ['', 'en/']
		.flatMap((language) =>
			[newest, older, `${older}/money`].map(
				(page) => `<url><loc>https://report.example/csr/${language}${page}/</loc></url>`,
			),
		)
		.join(''),
};

/** What of it is the older year's. */
const OF_OLDER = Object.keys(SITE)
	.filter((file) => file.includes(`${older}/`) || file.includes('page.1'))
	.filter((file) => !file.startsWith('q/'))
	.sort();

let copy: EditionCopy;
let site: string;
let settings: Settings;

beforeEach(() => {
	copy = new EditionCopy(FICTIONAL_EDITIONS);
	for (const [file, text] of bareEdition(Number(older))) copy.write(`${older}/${file}`, text);
	site = mkdtempSync(join(tmpdir(), 'sealed-'));
	write(site, SITE);
	settings = readSettings({
		SITE_ORIGIN: 'https://report.example',
		BASE_PATH: '/csr',
		EDITIONS_DIR: copy.folder,
	});
});

afterEach(() => {
	copy.dispose();
	rmSync(site, { recursive: true });
});

function write(folder: string, files: Record<string, string>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

function editionOf(slug: string): Edition {
	const edition = copy.editions().find((candidate) => candidate.slug === slug);
	if (!edition) throw new Error(`no edition ${slug}`);
	return edition;
}

function seal(slug: string = older) {
	return sealEdition(editionOf(slug), { site, editions: copy.folder, settings });
}

const told = (faults: readonly Fault[]) =>
	faults.map(({ file, inLanguage }) => `${file}: ${inLanguage.en.found}`);

describe('sealing', () => {
	test('keeps all that the build has of the year in every language and view, and what its pages load', () => {
		const { files, found } = seal();
		expect(Object.keys(files)).toEqual(OF_OLDER);
		const folder = join(copy.folder, older, SEALED_FOLDER);
		expect(filesBelow(folder).sort()).toEqual(OF_OLDER);
		for (const file of OF_OLDER) expect(readFileSync(join(folder, file), 'utf8')).toBe(SITE[file]);
		expect(found).toEqual([older, `${older}/money`]);
	});

	test('replaces what an earlier sealing left behind', () => {
		copy.write(`${older}/${SEALED_FOLDER}/${older}/gone/index.html`, 'of a sealing that was broken off');
		seal();
		expect(filesBelow(join(copy.folder, older, SEALED_FOLDER)).sort()).toEqual(OF_OLDER);
	});

	test('is read no more: no fault in its texts is one', () => {
		seal();
		copy.write(`${older}/edition.yaml`, 'nothing: that any code reads');
		copy.remove(`${older}/figures.yaml`);
		expect(told(copy.faults())).toEqual([]);
		expect(copy.editions().map(({ slug }) => slug)).toEqual([newest]);
		expect(readSeals(copy.folder, new Faults()).map(({ slug }) => slug)).toEqual([older]);
	});

	test('is followed by the newest all the same, as long as its texts can be read', () => {
		for (const [file, text] of smallEdition(older)) copy.write(`${older}/${file}`, text);
		followSmall(
			(file) => copy.read(`${newest}/${file}`),
			(file, text) => copy.write(`${newest}/${file}`, text),
		);
		seal();
		const [edition] = copy.editions();
		expect(edition?.before?.slug).toBe(older);
		expect([...(edition?.figures.values() ?? [])].some(({ follows }) => follows !== undefined)).toBe(true);
		copy.write(`${older}/edition.yaml`, 'nothing: that any code reads');
		expect(told(copy.faults()).some((fault) => fault.startsWith(`${newest}/figures.yaml`))).toBe(true);
	});

	test('keeps the addresses that were published of it', () => {
		notePublished(copy.folder);
		seal();
		copy.remove(`${older}/edition.yaml`);
		expect(told(copy.faults())).toEqual([]);
		copy.remove(`${older}/${SEAL_FILE}`);
		copy.remove(older);
		expect(told(copy.faults()).some((fault) => fault.includes(`/${older}/`))).toBe(true);
	});

	test('is undone by opening, and the texts are what counts again', () => {
		seal();
		openEdition(copy.folder, older);
		expect(existsSync(join(copy.folder, older, SEALED_FOLDER))).toBe(false);
		expect(copy.editions().map(({ slug }) => slug)).toEqual([newest, older]);
	});
});

describe('a build', () => {
	test('gets the sealed files as they are, and does not pack them again', async () => {
		seal();
		const folder = mkdtempSync(join(tmpdir(), 'sealed-build-'));
		write(folder, { 'index.html': 'the cover, built anew' });
		expect(placeSealed(copy.folder, folder, settings)).toEqual([]);
		await compressBelow(folder);
		for (const file of OF_OLDER) expect(readFileSync(join(folder, file), 'utf8')).toBe(SITE[file]);
		expect(existsSync(join(folder, 'index.html.br'))).toBe(true);
		expect(existsSync(join(folder, `${older}/index.html.gz`))).toBe(false);
		rmSync(folder, { recursive: true });
	});

	test('is refused below another path', () => {
		seal();
		const folder = mkdtempSync(join(tmpdir(), 'sealed-build-'));
		const faults = placeSealed(copy.folder, folder, { ...settings, basePath: '' });
		expect(describeFaults(faults, 'en')).toContain('sealed for the path "/csr", where BASE_PATH is ""');
		expect(describeFaults(faults, 'zh-CN')).toContain('封存时的路径是“/csr”');
		rmSync(folder, { recursive: true });
	});

	test('is made of the seal, which knows the files by their digests', () => {
		seal();
		const before = digestInputs(settings);
		copy.write(`${older}/${SEALED_FOLDER}/notes.txt`, 'nobody asks for it');
		expect(digestInputs(settings)).toBe(before);
		copy.change(`${older}/${SEAL_FILE}`, (text) => text.replace('"title": "', '"title": "再'));
		expect(digestInputs(settings)).not.toBe(before);
	});
});

describe('the check', () => {
	test('finds what is missing, and what is not as it was', () => {
		seal();
		expect(faultsOfSeals(copy.folder)).toEqual([]);
		copy.write(`${older}/${SEALED_FOLDER}/${older}/index.html`, 'altered');
		expect(told(faultsOfSeals(copy.folder))).toEqual([
			`${older}/${SEALED_FOLDER}/${older}/index.html: a file of a sealed edition, missing or not as it was sealed`,
		]);
		copy.remove(`${older}/${SEALED_FOLDER}/_app/immutable/assets/page.1.css`);
		expect(told(faultsOfSeals(copy.folder))).toEqual([
			expect.stringContaining('2 files, this one among them, of a sealed edition'),
		]);
	});

	test('finds a seal that cannot be read, one newer than the rest, and a site that is sealed as a whole', () => {
		seal();
		copy.change(`${older}/${SEAL_FILE}`, (text) => text.slice(0, -20));
		expect(told(copy.faults())).toEqual([`${older}/${SEAL_FILE}: a seal that cannot be read`]);
		openEdition(copy.folder, older);
		seal(newest);
		expect(told(copy.faults())).toContain(
			`${newest}/${SEAL_FILE}: a sealed edition whose period ends no earlier than that of ${older}`,
		);
		cpSync(join(copy.folder, newest, SEAL_FILE), join(copy.folder, older, SEAL_FILE));
		expect(told(copy.faults())).toContain('.: sealed editions only');
	});

	test('says of a sealed year that it is one', async () => {
		seal();
		const { code, stdout } = await runHere('src/tools/check.ts', ['--lang', 'en'], {
			EDITIONS_DIR: copy.folder,
		});
		expect(code).toBe(0);
		expect(stdout).toContain(`${older}: sealed, ${OF_OLDER.length} files, all as they were`);
	});
});

describe('the list of all years', () => {
	test('has the sealed ones among the others, newest first, in the language and the view of the page', () => {
		const sealed = seal();
		const [edition] = copy.editions();
		if (!edition) throw new Error('no edition');
		const links = yearLinks([edition], [sealed], { language: 'en', view: 'elder', base: '/csr' });
		expect(links.map(({ year, href }) => [year, href])).toEqual([
			[newest, `/csr/en/elder/${newest}/`],
			[older, `/csr/en/elder/${older}/`],
		]);
	});

	test('leads to a sealed year in a language that it has', () => {
		const sealed = seal();
		expect(yearLinks([], [sealed], { language: 'en', view: 'plain', base: '' })[0]?.language).toBeNull();
		const { en: _, ...chinese } = sealed.called;
		const [link] = yearLinks([], [{ ...sealed, called: chinese }], {
			language: 'en',
			view: 'plain',
			base: '',
		});
		expect(link).toMatchObject({ href: `/${older}/`, language: 'zh-CN' });
	});
});

describe('the command', () => {
	const run = (...args: string[]) =>
		runHere('src/tools/seal.ts', args, { EDITIONS_DIR: copy.folder, LANG: 'en_US.UTF-8' });

	test('refuses the newest year, one that is not there, one that is sealed, and none at all', async () => {
		seal();
		for (const [args, sentence] of [
			[[], 'Say which year: npm run seal -- YEAR'],
			[[newest], `${newest} is the newest year`],
			[['1999'], 'There is no year 1999'],
			[[older], `${older} is sealed already`],
		] as const) {
			const { code, stderr } = await run(...args);
			expect(stderr).toContain(sentence);
			expect(code).toBe(1);
		}
	});

	test('opens what is sealed, unless its texts are gone', async () => {
		expect((await run(older, '--open')).stderr).toContain(`${older} is not sealed`);
		seal();
		const main = copy.read(`${older}/edition.yaml`);
		copy.remove(`${older}/edition.yaml`);
		expect((await run(older, '--open')).stderr).toContain('it stays sealed');
		copy.write(`${older}/edition.yaml`, main);
		expect((await run(older, '--open')).stdout).toContain(`${older} is open`);
		expect(copy.editions()).toHaveLength(2);
	});
});
