/** A site in a language whose grammar the code does not know, and in English beside it: all that it says comes out of its words and its editions. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { finderOf } from '../src/lib/search/finder.ts';
import type { SearchData } from '../src/lib/search/record.ts';
import { messagesOf, type Messages } from '../src/lib/words/message-files.ts';
import { BARS } from '../src/tools/bench/bars.ts';
import { ROOT } from '../src/tools/command.ts';
import { unfilledWords } from './content-faults.ts';
import { parseCsv } from './csv.ts';
import { all, attribute, documentOf, first, textOf, textWithout, type Document } from './html.ts';
import { builtFiles } from './site-pages.ts';
import { OTHER_SITES } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

const { folder } = OTHER_SITES.french;
const YEAR = '2031';

/** Where the newest cover stands besides its own address, and what leads to it. */
const COVER = /^\/(en\/)?(?:404\.html|(elder\/)?)$/;

const read = (file: string) => readFileSync(join(ROOT, folder, file), 'utf8');
const page = (file: string): Document => documentOf({ html: read(file) });
const json = (file: string) => JSON.parse(read(file)) as unknown;

describe.runIf(IS_WHOLE)('a site in French and English', () => {
	const files = IS_WHOLE ? builtFiles(folder) : [];
	const pages = files.filter((file) => file.endsWith('.html'));
	const isEnglish = (file: string) => file.startsWith('en/');

	test('speaks the language of its address on every page, and leads to the same page in the other', () => {
		expect(pages.length).toBeGreaterThan(100);
		expect(pages.filter(isEnglish)).toHaveLength(pages.length / 2);
		for (const file of pages) {
			const tree = page(file);
			const [own, other] = isEnglish(file) ? ['en', 'fr'] : ['fr', 'en'];
			expect.soft(attribute(first('html', tree), 'lang'), file).toBe(own);
			// The newest cover is known by its year, and stands in for what is not there.
			const here = `/${file.replace(/index\.html$/, '')}`.replace(COVER, `/$1$2${YEAR}/`);
			const there = isEnglish(file) ? here.replace('/en/', '/') : `/en${here}`;
			const [way, ...more] = all('.page > header a[hreflang]', tree);
			expect.soft(more, file).toEqual([]);
			expect
				.soft([attribute(way ?? null, 'hreflang'), attribute(way ?? null, 'href')], file)
				.toEqual([other, there]);
		}
	});

	test('tells search engines both languages, and French where neither is asked for', () => {
		const tree = page(`${YEAR}/reading/index.html`);
		const told = all('link[rel="alternate"][hreflang]', tree).map((link) => [
			attribute(link, 'hreflang'),
			new URL(attribute(link, 'href') ?? '').pathname,
		]);
		expect(told).toEqual([
			['fr', `/${YEAR}/reading/`],
			['en', `/en/${YEAR}/reading/`],
			['x-default', `/${YEAR}/reading/`],
		]);
		expect(attribute(first('meta[property="og:locale"]', tree), 'content')).toBe('fr_FR');
		expect(json('manifest.webmanifest')).toMatchObject({ lang: 'fr', dir: 'ltr', start_url: '/' });
		expect(json('en/manifest.webmanifest')).toMatchObject({ lang: 'en', start_url: '/en/' });
		expect(textOf(first('h1', page('404.html')))).toBe('Cette page n’existe pas');
	});

	test('leaves no word of another language and no hole on a French page', () => {
		const own = new Set(wordsIn(messagesOf('fr')));
		// What is as short as a name may stand in a printed heading.
		const english = wordsIn(messagesOf('en')).filter((words) => words.length > 12 && !own.has(words));
		expect(english.length).toBeGreaterThan(150);
		for (const file of pages.filter((name) => !isEnglish(name))) {
			const tree = page(file);
			const text = textWithout('script', first('body', tree) as NonNullable<ReturnType<typeof first>>);
			expect.soft(unfilledWords(tree), file).toEqual([]);
			expect
				.soft(
					english.filter((words) => text.includes(words)),
					file,
				)
				.toEqual([]);
			expect.soft(/\p{Script=Han}/u.exec(text), file).toBeNull();
		}
	});

	test('names an honour as the report prints it beside the translation, and nowhere else', () => {
		const names = (file: string) =>
			all('main p[lang]', page(file)).map((name) => [attribute(name, 'lang'), textOf(name)]);
		expect(names(`${YEAR}/awards/index.html`)).toEqual([['en', 'Open Door Award']]);
		expect(names(`en/${YEAR}/awards/index.html`)).toEqual([]);
	});

	test('writes numbers, units and dates as its readers do', () => {
		const house = textOf(first('main', page(`${YEAR}/house/index.html`))).replace(/\s+/g, ' ');
		expect(house).toContain('1,24 million de livres');
		expect(house).toContain('8,65 millions de yuans');
		const reading = textOf(first('main', page(`${YEAR}/reading/index.html`))).replace(/\s+/g, ' ');
		expect(reading).toContain('4 350 lecteurs');
		expect(reading).toContain('62 %');
		expect(reading).toContain('88,5 points');
		expect(all('main time', page(`${YEAR}/openings/index.html`)).map(textOf)).toEqual([
			'mars 2031',
			'12 septembre 2031',
		]);
		const list = page('q/index.html');
		expect(textOf(first('main h1', list))).toBe('Salles de lecture');
	});

	test('says its pages aloud as they are written, in sentences that end where words go together', () => {
		const { lang, parts } = json(`${YEAR}/reading/spoken.json`) as {
			lang: string;
			parts: { say: (string | [string, string])[] }[];
		};
		expect(lang).toBe('fr');
		const said = parts.flatMap(({ say }) => say.map((one) => (typeof one === 'string' ? one : one[0])));
		expect(said.join(' ')).toMatch(/62\s% d’entre eux/);
		expect(said.filter((sentence) => /\s(?:du|de|la|le|les|et|à)$/.test(sentence))).toEqual([]);
		expect(said.join(' ')).not.toMatch(/\p{Script=Han}|percent|yuan\b/u);
	});

	test('is found with accents and without, and with a typing fault', () => {
		const { find } = finderOf([
			json('search/texts.json') as SearchData,
			json('en/search/texts.json') as SearchData,
		]);
		const titles = (query: string) => find(query).hits.map(({ record }) => record.title);
		expect(titles('bénévoles').length).toBeGreaterThan(0);
		expect(titles('benevoles')).toEqual(titles('bénévoles'));
		expect(titles('benevolse')).toEqual(titles('bénévoles'));
		// A word that only its edition knows another one for.
		expect(titles('bibliothèque')).toContain('La maire au Quai');
		expect(find('storey room').hits.map(({ language }) => language)).toContain('en');
	});

	test('has its columns, its data package and its book in both', () => {
		const [head = []] = parseCsv(read(`${YEAR}/data/facts.csv`).replace('\uFEFF', ''));
		expect(head.filter((name) => /_(?:fr|en)$/.test(name))).toEqual(
			['name', 'unit', 'shown', 'exact', 'formula', 'notes'].flatMap((name) => [`${name}_fr`, `${name}_en`]),
		);
		const { resources } = json(`${YEAR}/data/datapackage.json`) as {
			resources: { title: string; schema?: { fields: { title: string }[] } }[];
		};
		expect(resources.map(({ title }) => title)).toContain('Chiffres / Figures');
		expect(resources[0]?.schema?.fields.map(({ title }) => title)).toContain('Nom (fr) / Name (fr)');
		const books = files.filter((file) => file.endsWith('.epub'));
		expect(books).toHaveLength(2);
		for (const file of books) {
			const inside = unzipSync(readFileSync(join(ROOT, folder, file)));
			const [, opf] = Object.entries(inside).find(([name]) => name.endsWith('.opf')) ?? [];
			const language = /<dc:language>(\w+)</.exec(Buffer.from(opf ?? []).toString('utf8'))?.[1];
			expect(language).toBe(isEnglish(file) ? 'en' : 'fr');
		}
	});

	test('has cards, posters and sheets', () => {
		for (const prefix of ['', 'en/'])
			for (const thing of ['', 'reading/', 'reading/figure-joined/', 'openings/garden/'])
				for (const name of ['card.png', 'poster.png'])
					expect(existsSync(join(ROOT, folder, `${prefix}${YEAR}/${thing}${name}`))).toBe(true);
		expect(read('print/q-a4.svg').length).toBeGreaterThan(1000);
	});

	test('sends scripts that are as small as ever, and no words of a language that it does not speak', () => {
		const scripts = files.filter((file) => /^_app\/.*\.js$|^service-worker\.js$/.test(file));
		expect(scripts.length).toBeGreaterThan(20);
		const skip = (language: string) => (messagesOf(language).site as Messages).skip as string;
		const withWords = (language: string) => scripts.filter((file) => read(file).includes(skip(language)));
		expect(withWords('fr').length).toBeGreaterThan(0);
		expect(withWords('zh-CN')).toEqual([]);
		expect(statSync(join(ROOT, folder, 'service-worker.js.br')).size).toBeLessThanOrEqual(BARS.worker.limit);
	});
});

/** Every message that stands as it is: without values, choices and parts. */
function wordsIn(messages: Messages): string[] {
	return Object.values(messages).flatMap((words) =>
		typeof words === 'string' ? (/[{|]/.test(words) ? [] : [words]) : wordsIn(words),
	);
}
