/** Sites of other shapes than ours: one language, places of their own kinds or none, other periods, lists that are not there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../src/tools/command.ts';
import { all, attribute, documentOf, first, textOf, textWithout, type Document } from './html.ts';
import { builtFiles } from './site-pages.ts';
import { OTHER_SITES, OTHERS_BUILT, type Variant } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

/** What a site of one language must not lead to, and what it speaks. */
const SITES = [
	{
		variant: OTHER_SITES.chinese,
		language: 'zh-CN',
		other: 'en',
		covers: {
			'2031': { title: '云汀问诊：云汀三院 2031 年', deck: '90 秒看完这一年' },
			'2030': { title: '青禾来信：青禾中学 2029–2030 学年', deck: '90 秒看完这一年' },
		},
		places: { title: '院区', codes: ['bh', 'nq', 'dz'], kit: '要贴在院区的海报，在这里印：' },
		saved: '每一章和每一张单子',
	},
	{
		variant: OTHER_SITES.english,
		language: 'en',
		other: 'zh-CN',
		covers: {
			'2031': {
				title: 'Threads: Harrow Mill Textiles in 2030–2031',
				deck: 'The report in 90 seconds',
			},
		},
		places: { title: 'Mills', codes: ['h', 'l'], kit: 'What hangs in mills is printed here:' },
		saved: 'Every chapter and every list',
	},
].filter(({ variant }) => OTHERS_BUILT.some((built) => built === variant));

describe.each(SITES)('$variant.folder', ({ variant, language, other, covers, places, saved }) => {
	const pages = builtFiles(variant.folder).filter((file) => file.endsWith('.html'));
	const page = (file: string) => pageOf(variant, file);

	test('speaks one language on every page, leads to no other, and leaves no hole in a sentence', () => {
		expect(pages.length).toBeGreaterThan(20);
		for (const file of pages) {
			const document = page(file);
			expect.soft(attribute(first('html', document), 'lang'), file).toBe(language);
			expect.soft(all('[hreflang]', document), file).toEqual([]);
			const hrefs = all('[href]', document).map((element) => attribute(element, 'href') ?? '');
			expect
				.soft(
					hrefs.filter((href) => href.split('/').includes(other)),
					file,
				)
				.toEqual([]);
			// The page of the data has its table in a script as well.
			const body = first('body', document);
			const words = `${textOf(first('title', document))} ${body ? textWithout('script', body) : ''}`;
			expect
				.soft(/\{(?!title\}|address\})\w+\}|undefined|\bnull\b|NaN|\[object|[，、；：]{2}/.exec(words), file)
				.toBeNull();
		}
		expect(pages.filter((file) => file.startsWith(`${other}/`))).toEqual([]);
		const sitemap = readFileSync(join(ROOT, variant.folder, 'sitemap.xml'), 'utf8');
		expect(sitemap).not.toMatch(/hreflang/);
	});

	test('calls its period and its year in full screens as its editions do', () => {
		for (const [slug, { title, deck }] of Object.entries(covers)) {
			expect(textOf(first('title', page(`${slug}/index.html`)))).toBe(title);
			expect(textOf(first('h1', page(`${slug}/story/index.html`)))).toBe(deck);
		}
	});

	test('has its places under the name that its edition gives them, each with its sheets', () => {
		const list = page('q/index.html');
		expect(textOf(first('main h1', list))).toBe(places.title);
		expect(all('main li[id]', list).map((place) => attribute(place, 'id'))).toEqual(places.codes);
		const kit = page('print/index.html');
		expect(all('article', kit).map((place) => attribute(place, 'id'))).toEqual(places.codes);
		expect(textOf(first('body', page('about/index.html')))).toContain(places.kit);
		for (const code of places.codes)
			for (const name of ['card', 'a4', 'a2'])
				expect(existsSync(join(ROOT, variant.folder, `print/${code}-${name}.svg`))).toBe(true);
	});

	test('says of what is saved only what there is', () => {
		const entries = all('#saved li', page('about/index.html')).map(textOf);
		expect(entries[0]).toBe(saved);
	});
});

describe.runIf(IS_WHOLE)(OTHER_SITES.chinese.folder, () => {
	const page = (file: string) => pageOf(OTHER_SITES.chinese, file);

	test('begins the picture of a school year with the month that the school year begins with', () => {
		const months = all('main svg .tick', page('2030/visits/index.html')).map(textOf);
		expect(months).toEqual(['9', '10', '11', '12', '1', '2', '3', '4', '5', '6', '7', '8']);
	});

	test('names the month alone of a visit of which no more is printed', () => {
		const days = all('main #library time', page('2030/visits/index.html')).map(textOf);
		expect(new Set(days)).toEqual(new Set(['2030年3月']));
	});

	test('shows honours without tiers by the year in which they were given', () => {
		const names = all('main section.tier-1 h2', page('2030/awards/index.html')).map(textOf);
		expect(names.slice(0, 2)).toEqual(['2030年 本页列 1 项', '2029年 本页列 1 项']);
	});

	test('shows a list of an edition’s own kind down a line of time, in a chapter of its own name', () => {
		const list = first('main ul.timeline', page('2030/homes/index.html'));
		const entries = list ? all('li', list) : [];
		expect(entries.map((entry) => attribute(entry, 'id'))).toEqual(['autumn', 'spring', 'evacuation']);
		expect(entries.map((entry) => all('time', entry).map(textOf).slice(0, 1))).toEqual([
			['2029年10月12日'],
			['2030年3月'],
			[],
		]);
		// Each is an address of its own, with a card and a poster, and is said aloud.
		const { folder } = OTHER_SITES.chinese;
		for (const file of ['index.html', 'card.png', 'poster.png'])
			expect(existsSync(join(ROOT, folder, '2030/homes/spring', file))).toBe(true);
		expect(readFileSync(join(ROOT, folder, '2030/homes/spoken.json'), 'utf8')).toContain('春天的开放日');
	});

	test('has no page, no link and no shortcut for a list that an edition does not have', () => {
		const { folder } = OTHER_SITES.chinese;
		for (const list of ['visits', 'awards', 'volunteering', 'commitments'])
			expect(existsSync(join(ROOT, folder, '2031', list))).toBe(false);
		const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'manifest.webmanifest'), 'utf8')) as {
			shortcuts: { url: string }[];
		};
		expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['/search/', '/2031/notes/']);
		// Nobody is said to have written the report where it does not say who.
		expect(textOf(first('#publisher', page('2031/sources/index.html')))).toContain('云汀三院 · 2031');
	});
});

function pageOf({ folder }: Variant, file: string): Document {
	return documentOf({ html: readFileSync(join(ROOT, folder, file), 'utf8') });
}
