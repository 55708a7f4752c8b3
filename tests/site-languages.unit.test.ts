/** Which languages a site speaks, and what its places are called in them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeOutline } from '../src/lib/edition/outline.ts';
import { hasPlacePages } from '../src/lib/edition/places.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import type { EditionData, PlaceKind } from '../src/lib/edition/edition-file.ts';
import type * as Languages from '../src/lib/site/languages.ts';
import { ofLanguages, type ReadLanguage } from '../src/lib/site/languages.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { StoryLinks } from '../src/lib/telling/links.ts';
import { placeWords } from '../src/lib/telling/place-words.ts';
import { PageText } from '../src/lib/telling/text.ts';
import { ROOT } from '../src/tools/command.ts';
import { siteLanguages } from '../src/tools/site-languages.ts';
import { FICTIONAL_EDITIONS } from './edition-copy.ts';
import { inBoth } from './texts.ts';

describe('the languages of a site', () => {
	const folder = mkdtempSync(join(tmpdir(), 'languages-'));
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	test.each([
		['none where no edition names any', { 2030: 'draft: true' }, ''],
		['those that an edition names', { 2030: 'languages: [en]' }, 'en'],
		['in its order', { 2030: 'languages: [en, zh-CN]' }, 'en,zh-CN'],
		['of the newest, if they differ', { 2030: 'languages: [en]', 2031: 'languages: [zh-CN]' }, 'zh-CN'],
		['of one that can be read', { 2030: 'languages: [en]', 2031: 'languages: [' }, 'en'],
		['of one that names any', { 2030: 'languages: [en]', 2031: 'languages: all' }, 'en'],
		['none that has no words', { 2030: 'languages: [xx, fr]' }, 'fr'],
	])('are %s', (_, editions, languages) => {
		for (const [slug, text] of Object.entries(editions)) {
			mkdirSync(join(folder, slug), { recursive: true });
			writeFileSync(join(folder, slug, 'edition.yaml'), text);
		}
		expect(siteLanguages({ EDITIONS_DIR: folder })).toBe(languages);
	});

	test.each([
		['', ['zh-CN', 'en']],
		['en', ['en']],
		['en,zh-CN', ['en', 'zh-CN']],
		['fr,zh-CN', ['fr', 'zh-CN']],
	])('“%s” are known as soon as a site begins, the first at its root', async (named, languages) => {
		vi.stubEnv('SITE_LANGUAGES', named);
		// A copy of its own of the module, because it reads them once.
		const path = `../src/lib/site/languages.ts?named=${named}`;
		const module = (await import(path)) as typeof Languages;
		vi.unstubAllEnvs();
		expect(module.LANGUAGES).toEqual(languages);
		expect(module.PRINTED_LANGUAGE).toBe(languages[0]);
		expect(Object.keys(module.ofLanguages({ 'zh-CN': 1, en: 2 }, () => 3))).toEqual(languages);
	});
});

describe('places', () => {
	const kind = (id: string, chinese: string, one: string, other: string): PlaceKind => ({
		id,
		name: ofLanguages({ 'zh-CN': chinese, en: { one, other } }, () => ({ one, other })),
	});
	const KINDS = [
		kind('hall', '营业厅', 'hall', 'halls'),
		kind('clinic', '门诊部', 'clinic', 'clinics'),
		kind('campus', '校区', 'campus', 'campuses'),
	];

	test.each([
		[[], 'zh-CN', '地方', '各处地方', '各处地方'],
		[['campus'], 'zh-CN', '校区', '校区', '校区'],
		[['hall', 'clinic', 'hall'], 'zh-CN', '营业厅和门诊部', '营业厅和门诊部', '营业厅和门诊部'],
		[[], 'en', 'place', 'places', 'Places'],
		[['campus', 'campus'], 'en', 'campus', 'campuses', 'Campuses'],
		[
			['clinic', 'hall', 'campus'],
			'en',
			'clinic, hall and campus',
			'clinics, halls and campuses',
			'Clinics, halls and campuses',
		],
	] as const)(
		'of the kinds %j are called in %s as the edition calls them',
		(kinds, language, one, other, title) => {
			const places = kinds.map((kind) => ({ kind }));
			const edition = { places, placeKinds: KINDS } as unknown as Parameters<typeof placeWords>[0];
			expect(placeWords(edition, language)).toEqual({ one, other, title });
		},
	);
});

test.each([
	['it has a place', 1, [], true],
	['it has none', 0, ['/2031/staff/'], false],
	['it had one, whose code is retired', 0, ['/q/xj/'], true],
])('a site has the pages of its places where %s: %s', (_, count, retired, isThere) => {
	const newest = { places: Array.from({ length: count }) } as unknown as EditionData;
	const editions = [
		{ retired: Object.fromEntries(retired.map((address) => [address, {}])) },
	] as EditionData[];
	expect(hasPlacePages(newest, editions)).toBe(isThere);
});

test.each([
	['zh-CN', 'en', { text: '先锋船队', lang: 'zh-CN' }],
	['zh-CN', 'zh-CN', null],
	['en', 'zh-CN', { text: 'Pioneer Fleet', lang: 'en' }],
	['en', 'en', null],
] as const)('of a report in %s a page in %s shows as the printed name %j', (printed, language, shown) => {
	const [edition] = readEditions(FICTIONAL_EDITIONS, LIST_KINDS);
	if (!edition) throw new Error('no edition');
	const told = { ...edition, report: { ...edition.report, language: printed } };
	const links = new StoryLinks(told, language, '', 'plain');
	const page = new PageText(told, language, links, { chart: () => '', year: () => '' });
	expect(page.printedName(inBoth('先锋船队', 'Pioneer Fleet'))).toEqual(shown);
});

test.each([
	['hospital', 'chinese/2031', 'zh-CN', ['云汀三院']],
	['school', 'chinese/2030', 'zh-CN', []],
	['company', 'english/2031', 'en', []],
] as const)('the outline of the fictional %s is that of its report', (report, edition, language, terms) => {
	const read = (path: string) => readFileSync(join(ROOT, 'tests/fixtures', path), 'utf8');
	const made = makeOutline(read(`report/${report}.md`), { terms: [...terms] }, language as ReadLanguage);
	const { sections } = JSON.parse(read(`shapes/${edition}/source.json`)) as { sections: unknown[] };
	expect(sections).toEqual(JSON.parse(JSON.stringify(made.outline.sections)));
});
