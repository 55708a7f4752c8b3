/** Browsers since 2020: what they do not know of the styles and scripts that are sent is listed, each with what stands for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { ROOT } from '../src/tools/command.ts';
import { listPrecache } from '../src/tools/precache.ts';
import { oldBrowsers, SupportReader } from './browser-support.ts';
import { NEWER_IN_FRAMEWORK, NEWER_IN_SCRIPTS, NEWER_STYLES } from './newer-features.ts';
import { firstOfEachKind } from './samples.ts';
import { builtFiles, sitePages, sourceOf } from './site-pages.ts';
import { editionsOf, VARIANTS, YEARS } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

const { browserslist } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
	browserslist: string[];
};

/** The first that have all that `hooks.client.ts` asks for. */
const RUNS_FRAMEWORK = ['chrome 93', 'safari 15.4', 'ios_saf 15.4', 'firefox 92'];

/** It has one page of every kind. */
const { moved } = VARIANTS;
const pages = sitePages(moved);
const read = IS_WHOLE ? [...pages, ...sitePages(VARIANTS.plain)] : firstOfEachKind(pages, editionsOf(moved));

const WORKER = 'service-worker.js';
/** Of the entry script and what it fetches; what else is saved is of the framework. */
const OWN = '_app/immutable/workers/';

const kept = await listPrecache({
	folder: join(ROOT, moved.folder),
	base: moved.settings.BASE_PATH,
	olderEditions: [YEARS.older],
});
const scripts = kept.map(([file]) => file).filter((file) => file.endsWith('.js'));
const own = [...scripts.filter((file) => file.startsWith(OWN)), WORKER].map(textOf);
const inPages = [...new Set(read.flatMap((page) => sourceOf(page).scripts))];

test('what older browsers lack of the styles is listed, each with what a reader sees instead', () => {
	const reader = new SupportReader(oldBrowsers(browserslist));
	for (const page of read) for (const styles of sourceOf(page).styles) reader.styles(styles);
	// All that stands below a first screen, and for paper.
	const shared = builtFiles(moved.folder).filter((file) => /\/(further|seldom|paper)\.\w+\.css$/.test(file));
	expect(shared).toHaveLength(3);
	for (const file of shared) reader.styles(textOf(file));
	expect([...reader.newer.keys()].sort()).toEqual(Object.keys(NEWER_STYLES).sort());
});

test('what they lack of the scripts of reading pages and of the worker is listed, each with what stands for it', () => {
	expect(own.length).toBeGreaterThan(10);
	const reader = new SupportReader(oldBrowsers(browserslist));
	for (const script of [...own, ...inPages]) reader.script(script, 2020);
	expect([...reader.newer.keys()].sort()).toEqual(Object.keys(NEWER_IN_SCRIPTS).sort());
});

test.runIf(IS_WHOLE)('what runs in the page of the data needs no more than it asks for', () => {
	const others = scripts.filter((file) => !file.startsWith(OWN));
	expect(others.length).toBeGreaterThan(5);
	const reader = new SupportReader(oldBrowsers(RUNS_FRAMEWORK));
	for (const file of others) reader.script(textOf(file), 2020);
	expect([...reader.newer.keys()].sort()).toEqual(Object.keys(NEWER_IN_FRAMEWORK).sort());
});

test('all scripts can be read by browsers of 2020; older ones do not read the one that shows the controls', () => {
	const reads = (script: string, ecmaVersion: 2019 | 2020) => {
		try {
			return Boolean(parse(script, { ecmaVersion, sourceType: 'module' }));
		} catch {
			return false;
		}
	};
	expect(scripts.length).toBeGreaterThan(20);
	expect([...scripts, WORKER].filter((file) => !reads(textOf(file), 2020))).toEqual([]);
	const first = readFileSync(join(ROOT, 'src/inline/preferences.js'), 'utf8');
	expect([2019, 2020].map((year) => reads(first, year as 2019 | 2020))).toEqual([false, true]);
});

function textOf(file: string): string {
	return readFileSync(join(ROOT, moved.folder, file), 'utf8');
}
