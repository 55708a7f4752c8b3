import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import english from '../messages/en.json' with { type: 'json' };
import chinese from '../messages/zh-CN.json' with { type: 'json' };
import { sectionOf } from '../src/lib/edition/printed-places.ts';
import type { Edition, Figure } from '../src/lib/edition/edition.ts';
import { figureText } from '../src/lib/edition/figure-text.ts';
import { READ_LANGUAGES, PRINTED_LANGUAGE, type ReadLanguage } from '../src/lib/site/languages.ts';
import { ROOT } from '../src/tools/command.ts';
import { parseCsv } from './csv.ts';
import { axeFaults, faintFaults, layoutShift, look, sidewaysFaults, smallTargets } from './layout-faults.ts';
import { commonPiece, commonUnit, commonWord } from './figure-words.ts';
import { openWatched, PHONE, test } from './site-test.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';
import { fewOf, IS_WHOLE } from './whole.ts';

const variant = VARIANTS.plain;
const [edition] = editionsOf(variant) as [Edition];
const figures = [...edition.figures.values()];
/** How far full-width letters stand behind the usual ones. */
const FULL_WIDTH = 'Ａ'.charCodeAt(0) - 'A'.charCodeAt(0);
/** What readers look for: a piece of Chinese names, and a word of English names in full-width capitals. */
const PIECE = commonPiece(figures);
const WORD = commonWord(figures);
const WIDE_WORD = WORD.toUpperCase().replace(/[A-Z]/g, (letter) =>
	String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH),
);
/** A unit with more figures than can be drawn side by side, and so many are. */
const UNIT = commonUnit(figures);
const SHOWN = Math.min(12, figures.filter(({ unitId }) => unitId === UNIT).length);
const WORDS = { 'zh-CN': chinese.data, en: english.data };
const DESK = { serviceWorkers: 'block', viewport: { width: 1280, height: 900 } } as const;
const DESK_WITHOUT_SCRIPTS = { ...DESK, javaScriptEnabled: false } as const;

/** Pixels on a phone: of the folded controls a label and a field; of a figure four lines, up to six where the letters of a machine are wide and names long. */
const MOST_OF_CONTROLS = 80;
const MOST_OF_ROW = { 'zh-CN': 118, en: 156 };

const pathOf = (language: ReadLanguage) => `${language === 'en' ? '/en' : ''}/${edition.slug}/data/`;

for (const language of fewOf(READ_LANGUAGES)) {
	const { columns, kinds, file, clear, filters, compare, empty } = WORDS[language];

	test.describe(pathOf(language), () => {
		test('is complete without JavaScript, and has no control there', async ({ serve, reader }) => {
			const browser = await reader(DESK_WITHOUT_SCRIPTS);
			await browser.goto((await serve(variant)) + pathOf(language));
			const rows = await tableOf(browser);
			expect(rows.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
			for (const [index, figure] of figures.entries()) {
				const { name, cells, links } = rows[index] ?? { name: '', cells: [], links: [] };
				expect(name).toBe(figure.name[language]);
				expect(cells[0]).toBe(figureText(figure, language));
				expect(cells[1]).toContain(figure.value.toLocaleString(language, { maximumFractionDigits: 6 }));
				expect(cells[4]).toContain(kinds[figure.kind]);
				for (const { printed, source } of placesOf(figure)) {
					expect(withoutBlanks(cells[3])).toContain(withoutBlanks(printed));
					expect(cells[3]).toContain(sectionOf(source));
				}
				const prefix = pathOf(language).replace('data/', '');
				for (const note of figure.notes) expect(links).toContain(`${prefix}notes/#${note}`);
				expect(links.filter((href) => href.endsWith(`#figure-${figure.id}`))).not.toEqual([]);
			}
			const controls = browser.locator('main :is(button, input, select, summary)');
			expect(await controls.filter({ visible: true }).count()).toBe(0);
		});

		test('speaks its language before and after it begins to run', async ({ serve, reader }) => {
			const address = (await serve(variant)) + pathOf(language);
			const words = await Promise.all(
				[DESK_WITHOUT_SCRIPTS, DESK].map(async (options) => {
					const browser = await reader(options);
					await browser.goto(address);
					if (options === DESK) await ready(browser);
					return browser.locator('main tbody, main h1, footer p:not(.acts)').allInnerTexts();
				}),
			);
			expect(words[1]).toEqual(words[0]);
			expect(words[0]?.join('')).not.toBe('');
		});

		test('finds words of either language, counts them, and has a way back', async ({ serve, reader }) => {
			const browser = await reader(PHONE);
			await browser.goto((await serve(variant)) + pathOf(language));
			await ready(browser);
			const search = browser.getByRole('searchbox');
			for (const [words, wanted] of [
				[PIECE, figures.filter(({ name }) => name['zh-CN'].includes(PIECE))],
				[WIDE_WORD, figures.filter(({ name, id }) => (name.en + id).toLowerCase().includes(WORD))],
			] as const) {
				await search.fill(words);
				const ids = await shownIds(browser);
				expect(ids).toEqual(expect.arrayContaining(wanted.map(({ id }) => id)));
				expect(ids.length).toBeLessThan(figures.length);
				await expect(browser.locator('main').getByRole('status')).toContainText(String(ids.length));
				await expect(browser.locator('main').getByRole('status')).toContainText(String(figures.length));
			}
			await search.fill('没有这样的词');
			await expect(browser.getByText(empty)).toBeVisible();
			expect(await shownIds(browser)).toEqual([]);
			await browser.getByRole('button', { name: clear }).click();
			await expect(search).toBeFocused();
			expect(await shownIds(browser)).toEqual(figures.map(({ id }) => id));
			await expect(browser).toHaveURL(/\/data\/$/);
		});

		test('fits the narrowest phone with the largest text, with everything open', async ({
			serve,
			reader,
		}) => {
			const browser = await reader(PHONE);
			await browser.goto(`${await serve(variant)}${pathOf(language)}?sort=value`);
			await ready(browser);
			await openAll(browser, language);
			await look(browser, { width: 320, text: 200, scheme: 'light' });
			// The chart follows the width of the window a moment later.
			await expect.poll(() => sidewaysFaults(browser)).toEqual([]);
		});

		test('has its filters folded behind one row on a phone, and a figure in a few lines', async ({
			serve,
			reader,
		}) => {
			const browser = await reader(PHONE);
			await browser.goto((await serve(variant)) + pathOf(language));
			await ready(browser);
			await look(browser, { width: 390, text: 100, scheme: 'light' });
			const controls = await browser.getByRole('search').boundingBox();
			expect(controls?.height).toBeLessThanOrEqual(MOST_OF_CONTROLS);
			await expect(browser.getByRole('combobox').first()).toBeHidden();
			const high = await browser
				.locator('tbody tr')
				.evaluateAll((rows) =>
					rows.map((row) => ({ id: row.id, height: row.getBoundingClientRect().height })),
				);
			expect(high.filter(({ height }) => height > MOST_OF_ROW[language])).toEqual([]);
		});

		// What it does, other than what it says, is the same in both languages.
		if (language !== PRINTED_LANGUAGE && !IS_WHOLE) return;

		test('keeps the view in its address, for whoever gets the link, in the other language too', async ({
			serve,
			reader,
		}) => {
			const browser = await reader(DESK);
			await browser.goto(`${await serve(variant)}${pathOf(language)}?q=${PIECE}&sort=-value`);
			await ready(browser);
			const ids = await shownIds(browser);
			expect(ids.length).toBeGreaterThan(1);
			const values = ids.map((id) => edition.figures.get(id)?.value ?? NaN);
			expect(values).toEqual([...values].sort((a, b) => b - a));
			await expect(browser.getByRole('searchbox')).toHaveValue(PIECE);
			await browser.reload();
			await ready(browser);
			expect(await shownIds(browser)).toEqual(ids);
			await browser.locator('header a[hreflang]').click();
			await ready(browser);
			await expect(browser.locator('html')).not.toHaveAttribute('lang', language);
			expect(await shownIds(browser)).toEqual(ids);
		});

		test('can be read by everyone with everything open, by day and by night', async ({ serve, reader }) => {
			for (const options of fewOf([PHONE, DESK])) {
				// axe brings code of its own into the page, which the page's policy would block.
				const browser = await reader({ ...options, bypassCSP: true });
				const { width } = options.viewport;
				await browser.goto(`${await serve(variant)}${pathOf(language)}?sort=value`);
				await ready(browser);
				await look(browser, { width, text: 100, scheme: 'light' });
				await openAll(browser, language);
				await browser.locator('figure ol button').first().focus();
				expect.soft(await axeFaults(browser, 'all but the dearest'), 'by day').toEqual([]);
				expect.soft(await faintFaults(browser), 'by day').toEqual([]);
				await look(browser, { width, text: 100, scheme: 'dark' });
				expect.soft(await faintFaults(browser), 'by night').toEqual([]);
			}
		});

		test('has controls that a thumb can hit', async ({ serve, reader }) => {
			const browser = await reader(PHONE);
			await browser.goto(`${await serve(variant)}${pathOf(language)}?sort=value`);
			await ready(browser);
			await look(browser, { width: 390, text: 100, scheme: 'light' });
			await openAll(browser, language);
			expect(await smallTargets(browser, 'main :is(button, input, select, summary, a[download])')).toEqual(
				[],
			);
		});

		test('moves nothing when its controls appear', async ({ serve, reader }) => {
			for (const options of [PHONE, DESK]) {
				const browser = await reader(options);
				await browser.goto((await serve(variant)) + pathOf(language));
				await ready(browser);
				expect(await layoutShift(browser)).toBe(0);
			}
		});

		for (const type of ['csv', 'json'] as const) {
			test(`offers ${type.toUpperCase()} that holds every figure`, async ({ serve, reader }) => {
				const browser = await reader(DESK);
				await browser.goto((await serve(variant)) + pathOf(language));
				const [download] = await Promise.all([
					browser.waitForEvent('download'),
					browser.locator('main').getByRole('link', { name: file[type] }).click(),
				]);
				expect(download.suggestedFilename()).toBe(`${edition.slug}-facts.${type}`);
				const text = readFileSync(await download.path(), 'utf8');
				expect(idsOf(type, text)).toEqual(figures.map(({ id }) => id));
			});
		}

		test('breaks no policy and says no error while it is used', async ({ serve, reader }) => {
			const site = await serve(variant);
			const browser = await reader(DESK);
			const { troubles, requests } = await openWatched(browser, site + pathOf(language));
			browser.on('request', (request) => requests.push(request.url()));
			browser.on('console', (message) => troubles.push(message.text()));
			browser.on('pageerror', (error) => troubles.push(String(error)));
			await ready(browser);
			await browser.getByRole('searchbox').fill('1');
			await browser.getByRole('button', { name: columns.value }).click();
			await openAll(browser, language);
			await browser.locator('figure ol button').first().focus();
			await expect(browser).toHaveURL(/sort=value/);
			browser.removeAllListeners();
			expect(troubles).toEqual([]);
			expect(requests.filter((address) => !address.startsWith(`${site}/`))).toEqual([]);
		});

		test('filters by chapter, origin and source note', async ({ serve, reader }) => {
			const browser = await reader(PHONE);
			await browser.goto((await serve(variant)) + pathOf(language));
			await ready(browser);
			await browser.getByRole('button', { name: filters }).click();
			await browser.getByRole('combobox', { name: columns.kind }).selectOption('computed');
			expect(await shownIds(browser)).toEqual(idsWhere(({ kind }) => kind === 'computed'));
			await browser.getByRole('combobox', { name: columns.notes }).selectOption('with');
			expect(await shownIds(browser)).toEqual(
				idsWhere(({ kind, notes }) => kind === 'computed' && notes.length > 0),
			);
			await browser.getByRole('button', { name: clear }).click();
			const chapter = edition.chapters.find(({ text }) => text[language].lead !== null);
			await browser
				.getByRole('combobox', { name: WORDS[language].chapter })
				.selectOption(chapter?.slug ?? '');
			const ids = await shownIds(browser);
			expect(ids).toContain(chapter?.text[language].lead);
			expect(ids.length).toBeLessThan(figures.length);
		});

		test('sorts by its heads with the keyboard, and says how', async ({ serve, reader }) => {
			const browser = await reader(DESK);
			await browser.goto((await serve(variant)) + pathOf(language));
			await ready(browser);
			const head = browser.getByRole('columnheader', { name: columns.value });
			await head.getByRole('button').focus();
			for (const sorted of ['ascending', 'descending']) {
				await browser.keyboard.press('Enter');
				await expect(head).toHaveAttribute('aria-sort', sorted);
				const values = (await shownIds(browser)).map((id) => edition.figures.get(id)?.value ?? NaN);
				const sign = sorted === 'ascending' ? 1 : -1;
				expect(values).toEqual([...values].sort((a, b) => sign * (a - b)));
			}
			await browser.keyboard.press('Enter');
			await expect(head).not.toHaveAttribute('aria-sort');
			expect(await shownIds(browser)).toEqual(figures.map(({ id }) => id));
		});

		test('sorts on a phone, where there are no heads', async ({ serve, reader }) => {
			const browser = await reader(PHONE);
			await browser.goto((await serve(variant)) + pathOf(language));
			await ready(browser);
			await browser.getByRole('button', { name: filters }).click();
			await browser.getByRole('combobox', { name: WORDS[language].order }).selectOption('value');
			await browser.getByRole('button', { name: WORDS[language].up }).click();
			const values = (await shownIds(browser)).map((id) => edition.figures.get(id)?.value ?? NaN);
			expect(values).toEqual([...values].sort((a, b) => b - a));
		});

		test('draws figures of one unit, each to reach with the keyboard and with its source', async ({
			serve,
			reader,
		}) => {
			const browser = await reader(PHONE);
			await browser.goto((await serve(variant)) + pathOf(language));
			await ready(browser);
			await browser.locator('summary').click();
			const choice = browser.getByRole('combobox', { name: compare.choose });
			await choice.selectOption(UNIT);
			const bars = browser.locator('figure ol button');
			await expect(bars).toHaveCount(SHOWN);
			await expect(browser.locator('figure svg rect')).toHaveCount(SHOWN);
			await bars.first().focus();
			await browser.keyboard.press('ArrowDown');
			await expect(bars.nth(1)).toBeFocused();
			await expect(bars.nth(1)).toHaveAttribute('aria-pressed', 'true');
			const readout = browser.locator('figure [aria-live]');
			const value = await bars.nth(1).locator('b').innerText();
			await expect(readout).toContainText(value);
			await expect(readout.getByRole('link', { name: compare.source })).toHaveAttribute(
				'href',
				/\/sources\/#(section-|computed)/,
			);
			await browser.keyboard.press('End');
			await expect(bars.last()).toBeFocused();
			await browser.keyboard.press('Home');
			await expect(bars.first()).toBeFocused();
			await browser.getByRole('searchbox').fill('没有这样的词');
			await expect(choice.getByRole('option', { disabled: false })).toHaveCount(edition.charts.size);
		});

		test('draws every chart of the chapters, each mark with its figure', async ({ serve, reader }) => {
			const browser = await reader(PHONE);
			await browser.goto((await serve(variant)) + pathOf(language));
			await ready(browser);
			await browser.locator('summary').click();
			for (const { id, marks } of edition.charts.values()) {
				await browser.getByRole('combobox', { name: compare.choose }).selectOption(`chart-${id}`);
				const drawn = marks.flatMap(({ figure, second }) =>
					second === undefined ? [figure] : [figure, second],
				);
				const texts = drawn.map((name) => {
					const figure = edition.figures.get(name);
					return figure ? figureText(figure, language) : '';
				});
				await expect
					.poll(async () => (await browser.locator('figure ol b').allInnerTexts()).sort(), {
						message: id,
					})
					.toEqual(texts.sort());
			}
		});

		test('has bars as long as their values, from zero', async ({ serve, reader }) => {
			const browser = await reader(DESK);
			await browser.goto(`${await serve(variant)}${pathOf(language)}?sort=-value`);
			await ready(browser);
			await browser.locator('summary').click();
			await browser.getByRole('combobox', { name: compare.choose }).selectOption(UNIT);
			await expect(browser.locator('figure svg rect')).toHaveCount(SHOWN);
			const bars = await browser.locator('figure svg rect').evaluateAll((rects) =>
				rects.map((rect) => ({
					from: rect.getBoundingClientRect().x - (rect.closest('svg')?.getBoundingClientRect().x ?? NaN),
					length: rect.getBoundingClientRect().width,
				})),
			);
			const values = figures
				.filter(({ unitId }) => unitId === UNIT)
				.map(({ value }) => value)
				.sort((a, b) => b - a);
			expect(new Set(bars.map(({ from }) => Math.round(from)))).toEqual(new Set([0]));
			for (const [index, { length }] of bars.entries())
				expect(length / (bars[0]?.length ?? 1)).toBeCloseTo((values[index] ?? 0) / (values[0] ?? 1), 3);
		});

		test('opens whole documents of the story', async ({ serve, reader }) => {
			const browser = await reader(DESK);
			const { troubles } = await openWatched(browser, (await serve(variant)) + pathOf(language));
			await ready(browser);
			await browser.evaluate(() => Object.assign(window, { isSameDocument: true }));
			await browser.locator('tbody tr').first().locator('a[href*="#figure-"]').first().click();
			await expect(browser.locator('[id^="figure-"]:target')).toBeVisible();
			expect(await browser.evaluate(() => 'isSameDocument' in window)).toBe(false);
			expect(troubles).toEqual([]);
		});
	});
}

test('the files name the schema beside them and say everything in both languages', () => {
	const facts = JSON.parse(builtFile(variant, 'facts.json')) as { $schema: string };
	expect(facts.$schema).toBe('facts.schema.json');
	expect(JSON.parse(builtFile(variant, facts.$schema))).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
	});
	for (const { note } of [chinese, english])
		for (const { kind } of edition.notes.values()) expect(JSON.stringify(facts)).toContain(note[kind]);
});

test.describe('on another host, below a path', () => {
	for (const language of fewOf(READ_LANGUAGES)) {
		test(`${pathOf(language)} works`, async ({ serve, reader }) => {
			const { moved } = VARIANTS;
			const [other] = editionsOf(moved);
			const path = pathOf(language).replace(edition.slug, other?.slug ?? '');
			const site = await serve(moved);
			const browser = await reader(DESK);
			const { troubles, requests } = await openWatched(browser, site + path);
			browser.on('request', (request) => requests.push(request.url()));
			await ready(browser);
			await browser.getByRole('searchbox').fill('48');
			await expect(browser).toHaveURL(`${site}${path}?q=48`);
			await browser.locator('summary').click();
			await expect(browser.locator('details p, figure').first()).toBeVisible();
			await browser.getByRole('button', { name: WORDS[language].clear }).click();
			await expect(browser.locator('figure svg').first()).toBeAttached();
			await expect(browser.locator('main a[download]').first()).toHaveAttribute(
				'href',
				`${moved.settings.BASE_PATH}/${other?.slug}/data/facts.csv`,
			);
			browser.removeAllListeners();
			expect(troubles).toEqual([]);
			expect(requests.filter((address) => !address.startsWith(`${site}/`))).toEqual([]);
		});
	}
});

/** Waits until the controls work. */
async function ready(browser: Page): Promise<void> {
	await expect(browser.getByRole('search')).toBeVisible();
}

/** Opens what folds: the filters of a phone, and bars of a unit. */
async function openAll(browser: Page, language: ReadLanguage): Promise<void> {
	const { filters, compare } = WORDS[language];
	const fold = browser.getByRole('button', { name: filters });
	if (await fold.isVisible()) await fold.click();
	await browser.locator('summary').click();
	await browser.getByRole('combobox', { name: compare.choose }).selectOption(UNIT);
	await expect(browser.locator('figure svg rect').first()).toBeAttached();
}

function shownIds(browser: Page): Promise<string[]> {
	return browser.locator('tbody tr').evaluateAll((rows) => rows.map(({ id }) => id));
}

function idsWhere(isWanted: (figure: Figure) => boolean): string[] {
	return figures.filter(isWanted).map(({ id }) => id);
}

/** The table as it is shown. */
function tableOf(browser: Page) {
	return browser.locator('tbody tr').evaluateAll((rows) =>
		rows.map((row) => ({
			id: row.id,
			name: (row.querySelector('th') as HTMLElement).innerText,
			cells: [...row.querySelectorAll('td')].map(({ innerText }) => innerText),
			links: [...row.querySelectorAll('a')].map(({ pathname, hash }) => pathname + hash),
		})),
	);
}

/** Printed forms of a figure with their addresses, as its files have them. */
function placesOf({ printed, source, also }: Figure): { printed: string; source: string }[] {
	return printed === undefined || source === undefined ? [] : [{ printed, source }, ...also];
}

function withoutBlanks(text = ''): string {
	return text.replace(/\s/g, '');
}

function idsOf(type: 'csv' | 'json', text: string): string[] {
	if (type === 'json') return (JSON.parse(text) as { figures: Figure[] }).figures.map(({ id }) => id);
	const [head = [], ...rows] = parseCsv(text);
	return rows.map((row) => row[head.indexOf('id')] ?? '');
}

/** A file beside the data page of a build. */
function builtFile({ folder }: Variant, name: string): string {
	return readFileSync(join(ROOT, folder, edition.slug, 'data', name), 'utf8');
}
