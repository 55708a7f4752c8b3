/** The page that prints what hangs in halls: every sheet is there, at its true size, and nothing else is printed. */
import { expect, type Page } from 'playwright/test';
import { LANGUAGES } from '../src/lib/edition/languages.ts';
import { SHEET_NAMES, SHEETS, type SheetName } from '../src/lib/pictures/hall-sheet.ts';
import { sheetFile } from '../src/lib/pictures/hall-sheets.ts';
import { listPrecache } from '../src/tools/precache.ts';
import { readSettings } from '../src/tools/settings.ts';
import { axeFaults, look, sidewaysFaults } from './layout-faults.ts';
import { print, textOn } from './paper.ts';
import { openWatched, PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

const POINTS_IN_A_MILLIMETRE = 72 / 25.4;
/** Of a sheet's width or height, in millimetres: browsers round to pixels. */
const TOLERANCE = 0.5;
const READER = { ...PHONE, bypassCSP: true } as const;

for (const variant of [VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[]) {
	const [edition] = editionsOf(variant);
	if (!edition) throw new Error('there is no edition');
	const { halls } = edition;
	const { siteOrigin, basePath } = readSettings(variant.settings);

	test.describe(variant.folder, () => {
		for (const language of LANGUAGES) {
			const address = `${language === 'en' ? '/en' : ''}/print/`;

			test(`${address} shows every sheet of every hall, says in words what it is, and gives the file`, async ({
				serve,
				reader,
			}) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				const { troubles } = await openWatched(browser, (await serve(variant)) + address);
				expect(troubles).toEqual([]);
				for (const hall of halls) {
					const place = browser.locator(`article#${hall.code}`);
					const leadsTo = `${siteOrigin}${basePath}/q/${hall.code}/`;
					await expect(place.locator('h3')).toHaveText(hall.name[language]);
					await expect(place.getByText(leadsTo, { exact: true })).toBeVisible();
					await expect(place.locator(`a[href="#${hall.code}"]`)).toHaveCount(1);
					const pictures = place.locator('img');
					await expect(pictures).toHaveCount(SHEET_NAMES.length);
					for (const [index, name] of SHEET_NAMES.entries()) {
						const picture = pictures.nth(index);
						const file = `${basePath}/print/${sheetFile(hall, name)}.svg`;
						await picture.scrollIntoViewIfNeeded();
						await expect(picture).toHaveAttribute('src', file);
						await expect.poll(() => picture.evaluate(naturalWidth)).toBeGreaterThan(0);
						const alt = (await picture.getAttribute('alt')) ?? '';
						expect(alt).toContain(hall.name[language]);
						expect(alt).toContain(leadsTo);
						await expect(place.locator(`a[download][href="${file}"]`)).toHaveCount(1);
					}
				}
			});

			test(`${address} prints every sheet at its true size, hall by hall, and nothing else`, async ({
				serve,
				reader,
			}) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				await browser.goto((await serve(variant)) + address);
				await expectSheets(
					browser,
					halls.flatMap(() => SHEET_NAMES),
				);
			});

			test(`${address} prints the sheets of one hall when the address names it`, async ({
				serve,
				reader,
			}) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				for (const { code } of [halls[0], halls.at(-1)].flatMap((hall) => hall ?? [])) {
					await browser.goto('about:blank');
					await browser.goto(`${await serve(variant)}${address}#${code}`);
					await expectSheets(browser, SHEET_NAMES);
				}
			});

			test(`${address} can be read by everyone, on the narrowest phone and in both schemes`, async ({
				serve,
				reader,
			}) => {
				const browser = await reader(READER);
				await browser.goto((await serve(variant)) + address);
				for (const scheme of ['light', 'dark'] as const) {
					await look(browser, { width: 320, text: 100, scheme });
					expect(await axeFaults(browser)).toEqual([]);
					expect(await sidewaysFaults(browser)).toEqual([]);
				}
			});
		}
	});
}

test('the way to it is on the page about the app', async ({ serve, reader }) => {
	const browser = await reader(PHONE_WITHOUT_SCRIPTS);
	for (const prefix of ['', '/en']) {
		await browser.goto(`${await serve(VARIANTS.plain)}${prefix}/about/`);
		await expect(browser.locator(`main a[href="${prefix}/print/"]`)).toHaveCount(1);
	}
});

test('the page is saved on a device, and its pictures are not', async () => {
	const { folder } = VARIANTS.plain;
	const kept = (await listPrecache({ folder, base: '', olderEditions: [] })).map(([address]) => address);
	expect(kept).toEqual(expect.arrayContaining(['print/', 'en/print/']));
	expect(kept.filter((address) => address.endsWith('.svg'))).toEqual([]);
});

/** Prints the page that is open, and compares the sheets with those that are wanted. */
async function expectSheets(browser: Page, wanted: readonly SheetName[]): Promise<void> {
	const sheets = await print(browser);
	expect(sheets).toHaveLength(wanted.length);
	for (const [index, name] of wanted.entries()) {
		const { width, height } = sheets[index] ?? { width: 0, height: 0 };
		expect(Math.abs(width / POINTS_IN_A_MILLIMETRE - SHEETS[name].paper.width)).toBeLessThan(TOLERANCE);
		expect(Math.abs(height / POINTS_IN_A_MILLIMETRE - SHEETS[name].paper.height)).toBeLessThan(TOLERANCE);
	}
	// Letters of the sheets are outlines: whatever is text would be of the page around them.
	expect(textOn(sheets)).toBe('');
	// The sheet fills its paper: on paper a picture is as large as the sheet it shows.
	await browser.emulateMedia({ media: 'print' });
	const sizes = await browser
		.locator('img:visible')
		.evaluateAll((pictures) => pictures.map((picture) => picture.getBoundingClientRect().width));
	await browser.emulateMedia({ media: 'screen' });
	const pixels = wanted.map((name) => (SHEETS[name].paper.width / 25.4) * 96);
	expect(sizes.map(Math.round)).toEqual(pixels.map(Math.round));
}

function naturalWidth(picture: Element): number {
	return (picture as HTMLImageElement).naturalWidth;
}
