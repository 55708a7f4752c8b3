import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import english from '../messages/en.json' with { type: 'json' };
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import type { Edition } from '../src/lib/edition/edition.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { ROOT } from '../src/tools/command.ts';
import { listsOf } from './lists.ts';
import { figuresOn, headOf, placesOn, unfilledWords, unmarkedForeignWords } from './content-faults.ts';
import { axeFaults, look, sidewaysFaults } from './layout-faults.ts';
import { samplesOf, withFewAlike } from './samples.ts';
import { builtFiles, isForSharing, isTool, runsInBrowser, sitePages } from './site-pages.ts';
import { openWatched, PHONE, test } from './site-test.ts';
import { placesOf } from './told-places.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const { plain, moved } = VARIANTS;
const EXAMINED = { ...PHONE, bypassCSP: true } as const;

test.describe('an edition of another organisation and year', () => {
	const [edition] = editionsOf(moved);
	if (!edition) throw new Error('there is no fictional edition');

	for (const page of withFewAlike(sitePages(moved), editionsOf(moved))) {
		test(`${page.address} is complete, and fits the narrowest phone with the largest text`, async ({
			serve,
			reader,
		}) => {
			const browser = await reader(EXAMINED);
			const { troubles } = await openWatched(browser, (await serve(moved)) + page.address);
			expect(troubles).toEqual([]);
			const shown = editionsOf(moved).find(({ slug }) => slug === page.edition) ?? edition;
			const places = page.part ? [] : placesOf(shown, page.chapter, page.language).map(({ id }) => id);
			expect((await placesOn(browser, places)).map(({ id }) => id)).toEqual(places);
			const { marks, citations } = await figuresOn(browser);
			if (!runsInBrowser(page))
				expect(new Set(citations.map(({ id }) => id))).toEqual(new Set(marks.map(({ id }) => id)));
			expect(await unfilledWords(browser)).toEqual([]);
			expect(await unmarkedForeignWords(browser, page.language)).toEqual([]);
			expect(await axeFaults(browser)).toEqual([]);
			await look(browser, { width: 320, text: 200, scheme: 'light' });
			expect(await sidewaysFaults(browser)).toEqual([]);
		});
	}

	test('says nothing of ours', () => {
		const ours = editionsOf(plain).flatMap(namesOf);
		expect(ours.length).toBeGreaterThan(0);
		for (const file of builtFiles(moved.folder).filter((name) => !/\.(br|gz)$/.test(name))) {
			const text = readFileSync(join(ROOT, moved.folder, file), 'utf8');
			expect(
				ours.filter((name) => text.includes(name)),
				file,
			).toEqual([]);
		}
	});

	for (const [language, { awards }] of Object.entries({ 'zh-CN': chinese, en: english })) {
		test(`says in ${language} that there are no awards when there are none`, async ({ serve, reader }) => {
			expect(listsOf(edition).awards).toEqual([]);
			const chapter = edition.chapters.find(({ shows }) => shows === 'awards');
			const browser = await reader(PHONE);
			const prefix = language === 'en' ? '/en' : '';
			await browser.goto(`${await serve(moved)}${prefix}/${edition.slug}/${chapter?.slug}/`);
			await expect(browser.getByText(awards.empty, { exact: true })).toBeVisible();
		});
	}
});

test.describe('two editions side by side', () => {
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

	for (const language of LANGUAGES) {
		const prefix = language === 'en' ? '/en' : '';

		test(`${prefix}/ shows the newest one's cover and says so`, async ({ serve, reader }) => {
			const browser = await reader(PHONE);
			const site = await serve(moved);
			await browser.goto(`${site}${prefix}/`);
			await expect(browser.locator('h1')).toHaveText(newest.cover[language].title);
			expect((await headOf(browser)).canonical).toMatch(
				new RegExp(`^https?://[^/]+${BASE_PATH}${prefix}/${newest.slug}/$`),
			);
		});
	}

	for (const page of samplesOf(pages, editions).filter((one) => one.edition && !isForSharing(one))) {
		test(`${page.address} leads to the same page of the other year, or to its cover`, async ({
			serve,
			reader,
		}) => {
			const site = await serve(moved);
			const browser = await reader(PHONE);
			await browser.goto(site + page.address);
			for (const other of editions.filter(({ slug }) => slug !== page.edition)) {
				const prefix = page.language === 'en' ? '/en' : '';
				const same = isTool(page) || other.chapters.some(({ slug }) => slug === page.chapter);
				const expected = `${prefix}/${other.slug}/${same ? `${page.chapter}/` : ''}`;
				expect(pages.map(({ address }) => address)).toContain(expected);
				const link = browser.locator('footer').getByRole('link', { name: String(other.report.year) });
				await expect(link).toHaveAttribute('href', BASE_PATH + expected);
			}
		});
	}
});

/** Names by which an organisation would be known. */
function namesOf({ title, organisation, halls }: Edition): string[] {
	const { name, short, branches } = organisation;
	return [title, name, short, ...branches, ...halls.map((hall) => hall.name)].flatMap((text) =>
		LANGUAGES.map((language) => text[language]),
	);
}
