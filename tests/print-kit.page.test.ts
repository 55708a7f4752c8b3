/** What hangs in halls, and the page that prints it: every sheet is there, at its true size, and cameras read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { PIXELS, sheetCode, SHEET_NAMES, SHEETS } from '../src/lib/pictures/hall-sheet.ts';
import { hallSheetsOf, sheetFile, type HallSheet } from '../src/lib/pictures/hall-sheets.ts';
import { POSTER_CODE } from '../src/lib/pictures/poster.ts';
import { ROOT } from '../src/tools/command.ts';
import { listPrecache } from '../src/tools/precache.ts';
import { readSettings } from '../src/tools/settings.ts';
import { axeFaults, look, sidewaysFaults } from './layout-faults.ts';
import { print, textOn } from './paper.ts';
import { boxesOn, isNear } from './printed-boxes.ts';
import { misreadings, type Square } from './qr-damage.ts';
import { scanSheet } from './scanned-sheet.ts';
import { openWatched, PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

/** Of any length on paper, in millimetres: browsers round to pixels. */
const TOLERANCE = 0.5;
const READER = { ...PHONE, bypassCSP: true } as const;

/** Share of its side that a camera sees on each side of a code that it is held at: signal, ripples and words are in view. */
const VIEW = 1 / 4;

for (const variant of [VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[]) {
	const [edition] = editionsOf(variant);
	if (!edition) throw new Error('there is no edition');
	const { halls } = edition;
	const { siteOrigin, basePath } = readSettings(variant.settings);
	const sheets = hallSheetsOf(edition, siteOrigin + basePath);

	test.describe(variant.folder, () => {
		for (const name of SHEET_NAMES) {
			test(`two decoders read the code on the ${name} of every hall, whole and damaged`, async () => {
				const ofThatSize = sheets.filter((sheet) => sheet.name === name);
				expect(ofThatSize.map(({ hall }) => hall)).toEqual(halls);
				for (const sheet of ofThatSize) {
					const { address, leadsTo } = sheet;
					const svg = readFileSync(join(ROOT, variant.folder, address), 'utf8');
					// The larger a sheet is, the further away people stand: each code looks as large as a poster's to a camera.
					const dots = (POSTER_CODE.width * PIXELS) / sheetCode(name, leadsTo).width;
					const { picture, code } = scanSheet(svg, sheet, dots);
					expect(await misreadings(picture, withView(code), leadsTo), address).toEqual({});
				}
			});
		}

		for (const language of LANGUAGES) {
			const address = `${language === 'en' ? '/en' : ''}/print/`;

			test(`${address} shows every sheet of every hall, says in words what it is, and gives the file`, async ({
				serve,
				reader,
			}) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				const { troubles } = await openWatched(browser, (await serve(variant)) + address);
				// Codes that lead to this machine are not to be printed.
				await expect(browser.locator('.preview')).toHaveCount(siteOrigin.includes('//localhost') ? 1 : 0);
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
				await expectSheets(browser, sheets);
			});

			test(`${address} prints the sheets of one hall when the address names it`, async ({
				serve,
				reader,
			}) => {
				const browser = await reader(PHONE_WITHOUT_SCRIPTS);
				for (const { code } of [halls[0], halls.at(-1)].flatMap((hall) => hall ?? [])) {
					await browser.goto('about:blank');
					await browser.goto(`${await serve(variant)}${address}#${code}`);
					await expectSheets(
						browser,
						sheets.filter(({ hall }) => hall.code === code),
					);
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
	expect(kept.filter((address) => /print\/.*\.svg$/.test(address))).toEqual([]);
});

/** Prints the page that is open, and compares the sheets, and the place and size of each code, with what is wanted. */
async function expectSheets(browser: Page, wanted: readonly HallSheet[]): Promise<void> {
	// Letters of the sheets are outlines: whatever is text would be of the page around them.
	expect(textOn(await print(browser))).toBe('');
	const sheets = await boxesOn(await browser.pdf({ preferCSSPageSize: true }));
	expect(sheets).toHaveLength(wanted.length);
	for (const [index, { name, leadsTo, address }] of wanted.entries()) {
		const { width = 0, height = 0, boxes = [] } = sheets[index] ?? {};
		const { paper } = SHEETS[name];
		expect(Math.abs(width - paper.width), address).toBeLessThan(TOLERANCE);
		expect(Math.abs(height - paper.height), address).toBeLessThan(TOLERANCE);
		const code = sheetCode(name, leadsTo);
		const [x, y, side] = [code.x / PIXELS, code.y / PIXELS, code.width / PIXELS];
		const drawn = boxes.filter((box) => isNear(box, { x, y, width: side, height: side }, TOLERANCE));
		expect(drawn.length, `${address}: its code at its place`).toBeGreaterThan(0);
	}
}

/** A code with what a camera sees around it. */
function withView({ x, y, width }: Square): Square {
	const view = Math.round(width * VIEW);
	return { x: x - view, y: y - view, width: width + 2 * view };
}

function naturalWidth(picture: Element): number {
	return (picture as HTMLImageElement).naturalWidth;
}
