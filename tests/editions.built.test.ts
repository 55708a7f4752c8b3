import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../messages/en.json' with { type: 'json' };
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import type { Edition } from '../src/lib/edition/edition.ts';
import { READ_LANGUAGES } from '../src/lib/site/languages.ts';
import { plainText } from '../src/lib/telling/plain-text.ts';
import { yearOnYear } from '../src/lib/telling/year-on-year.ts';
import { ROOT } from '../src/tools/command.ts';
import { listsOf } from './lists.ts';
import { figuresOn, headOf, placesOn, unfilledWords, unmarkedForeignWords } from './content-faults.ts';
import { all, attribute, documentOf, first, textOf, type Document } from './html.ts';
import { withFewAlike } from './samples.ts';
import { builtFiles, isWholeReport, runsInBrowser, sitePages } from './site-pages.ts';
import { placesOf } from './told-places.ts';
import { editionsOf, VARIANTS, YEARS } from './variants.ts';

const { plain, moved } = VARIANTS;
const MESSAGES = { 'zh-CN': chinese, en: english };

describe('an edition of another organisation and year', () => {
	const pages = sitePages(moved);
	const [edition] = editionsOf(moved);
	if (!edition) throw new Error('there is no fictional edition');

	test('tells every place and cites every figure on every page', () => {
		for (const page of pages) {
			const document = documentOf(page);
			const told = editionsOf(moved).find(({ slug }) => slug === page.edition) ?? edition;
			const places = page.part ? [] : placesOf(told, page.chapter, page.language).map(({ id }) => id);
			const shown = placesOn(document, places, page.address).map(({ id }) => id);
			expect.soft(shown, page.address).toEqual(places);
			if (runsInBrowser(page)) continue;
			const { marks, citations } = figuresOn(document);
			const idsOf = (of: readonly { id: string }[]) => new Set(of.map(({ id }) => id));
			expect.soft(idsOf(citations), page.address).toEqual(idsOf(marks));
		}
	});

	test('misses no word, and marks what is in the other language', () => {
		for (const page of pages) expect.soft(unfilledWords(documentOf(page)), page.address).toEqual([]);
		for (const page of withFewAlike(pages, editionsOf(moved)))
			expect.soft(unmarkedForeignWords(documentOf(page), page.language), page.address).toEqual([]);
	});

	test('says nothing of ours', () => {
		const ours = editionsOf(plain).flatMap(namesOf);
		expect(ours.length).toBeGreaterThan(0);
		for (const file of builtFiles(moved.folder).filter((name) => !/\.(br|gz)$/.test(name))) {
			const text = readFileSync(join(ROOT, moved.folder, file), 'utf8');
			expect
				.soft(
					ours.filter((name) => text.includes(name)),
					file,
				)
				.toEqual([]);
		}
	});

	test.each(READ_LANGUAGES)('says in %s that there are no awards when there are none', (language) => {
		expect(listsOf(edition).awards).toEqual([]);
		const chapter = edition.chapters.find(({ shows }) => shows === 'awards');
		const page = documentAt(pages, `${language === 'en' ? '/en' : ''}/${edition.slug}/${chapter?.slug}/`);
		expect(all('main p', page).map(textOf)).toContain(MESSAGES[language].awards.empty);
	});
});

describe('two editions side by side', () => {
	const editions = editionsOf(moved);
	const { BASE_PATH } = moved.settings;
	const pages = sitePages(moved);
	const [newest] = editions;
	if (!newest) throw new Error('there is no edition');

	test('are in the order of their years', () => {
		const years = editions.map(({ report }) => report.year);
		expect(years).toEqual([...years].sort((a, b) => b - a));
		expect(new Set(years).size).toBeGreaterThan(1);
	});

	test.each(READ_LANGUAGES)("the first page in %s shows the newest one's cover and says so", (language) => {
		const prefix = language === 'en' ? '/en' : '';
		const page = documentAt(pages, `${prefix}/`);
		expect(all('h1', page).map(textOf)).toEqual([newest.cover[language].title]);
		expect(headOf(page).canonical).toMatch(
			new RegExp(`^https?://[^/]+${BASE_PATH}${prefix}/${newest.slug}/$`),
		);
	});
});

describe('an edition that follows another', () => {
	const pages = sitePages(moved).filter((page) => page.edition === YEARS.newest);
	const [newest, older] = editionsOf(moved);
	if (!newest || !older) throw new Error('there are not two editions');
	const follows = [...newest.figures.values()].filter((figure) => figure.follows !== undefined);

	test.each(READ_LANGUAGES)(
		'cites in %s what each figure was, with the way to where that is printed',
		(language) => {
			const prefix = language === 'en' ? '/en' : '';
			const cited = new Set<string>();
			for (const page of pages.filter((one) => one.language === language)) {
				for (const figure of follows) {
					const citation = first(`#citation-${figure.id}`, documentOf(page));
					if (!citation) continue;
					cited.add(figure.id);
					const was = plainText(yearOnYear(newest, figure, language)?.was ?? []);
					expect.soft(textOf(citation), page.address).toContain(was);
					// No paper leads to another edition.
					if (isWholeReport(page)) continue;
					const href = `${moved.settings.BASE_PATH}${prefix}/${older.slug}/data/#${figure.follows}`;
					const links = all('a', citation).map((link) => attribute(link, 'href'));
					expect.soft(links, page.address).toContain(href);
				}
			}
			expect([...cited].sort()).toEqual(follows.map(({ id }) => id).sort());
		},
	);

	test('tells it beside each lead figure, in its chart and in its row of the data, and nowhere in the edition before', () => {
		const told = (address: string) => all('.since', documentAt(pages, address)).map(textOf);
		expect(told(`/${newest.slug}/passengers/`)[0]).toContain('2.18 亿人次');
		expect(told(`/${newest.slug}/money/`)).toHaveLength(2);
		expect(told(`/${newest.slug}/data/`)).toHaveLength(follows.length);
		// A screen of the deck says what its number was, and no more.
		const was = all('.was', documentAt(pages, `/${newest.slug}/story/`)).map(textOf);
		expect(was).toEqual(['2030 年：98.3%']);
		for (const page of sitePages(moved).filter(({ edition }) => edition === older.slug))
			expect.soft(all('.since, .was, #outcomes', documentOf(page)), page.address).toEqual([]);
	});

	test.each(READ_LANGUAGES)('answers in %s each promise of the edition before', (language) => {
		const prefix = language === 'en' ? '/en' : '';
		const page = documentAt(pages, `${prefix}/${newest.slug}/commitments/`);
		const promises = listsOf(older).commitments;
		const titles = all('#outcomes h3', page).map(textOf);
		expect(titles).toEqual(promises.map(({ title }) => title[language]));
		const states = all('#outcomes li > b', page).map(textOf);
		expect(states).toEqual(
			promises.map(({ id }) => {
				const state = newest.outcomes.get(id)?.state ?? 'no-word';
				return MESSAGES[language].outcomes.states[state];
			}),
		);
	});
});

function documentAt(pages: readonly { address: string; html: string }[], address: string): Document {
	const page = pages.find((candidate) => candidate.address === address);
	if (!page) throw new Error(`there is no page ${address}`);
	return documentOf(page);
}

/** Names by which an organisation would be known. */
function namesOf({ title, organisation, places }: Edition): string[] {
	const { name, short, branches } = organisation;
	return [title, name, short, ...branches, ...places.map((place) => place.name)].flatMap((text) =>
		READ_LANGUAGES.map((language) => text[language]),
	);
}
