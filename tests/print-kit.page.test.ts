/** The page that prints what hangs in halls, as a browser shows and prints it: every sheet is there, at its true size. */
import { expect, type Page } from 'playwright/test';
import { PIXELS, sheetCode, SHEETS } from '../src/lib/pictures/hall-sheet.ts';
import { hallSheetsOf, type HallSheet } from '../src/lib/pictures/hall-sheets.ts';
import { siteOf } from './built-pictures.ts';
import { axeFaults, faintFaults, look, sidewaysFaults } from './layout-faults.ts';
import { print, textOn } from './paper.ts';
import { boxesOn, isNear } from './printed-boxes.ts';
import { openWatched, PHONE, PHONE_WITHOUT_SCRIPTS, test } from './site-test.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';
import { fewOf } from './whole.ts';

/** Of any length on paper, in millimetres: browsers round to pixels. */
const TOLERANCE = 0.5;
const READER = { ...PHONE, bypassCSP: true } as const;

/** The sheets are the same in both languages, and only the words around them are not: each site is looked at in one. */
const SITES = [
	{ variant: VARIANTS.moved, address: '/en/print/' },
	{ variant: VARIANTS.plain, address: '/print/' },
] as const satisfies { variant: Variant; address: string }[];

for (const { variant, address } of fewOf(SITES)) {
	const [edition] = editionsOf(variant);
	if (!edition) throw new Error('there is no edition');
	const { places: halls } = edition;
	const sheets = hallSheetsOf(edition, siteOf(variant));

	test.describe(variant.folder, () => {
		test(`${address} draws every sheet that it shows`, async ({ serve, reader }) => {
			const browser = await reader(PHONE_WITHOUT_SCRIPTS);
			const { troubles } = await openWatched(browser, (await serve(variant)) + address);
			expect(troubles).toEqual([]);
			const pictures = browser.locator('article img');
			await expect(pictures).toHaveCount(sheets.length);
			for (const picture of await pictures.all()) {
				await picture.scrollIntoViewIfNeeded();
				await expect.poll(() => picture.evaluate(naturalWidth)).toBeGreaterThan(0);
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

		test(`${address} prints the sheets of one hall when the address names it`, async ({ serve, reader }) => {
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
			await look(browser, { width: 320, text: 100, scheme: 'light' });
			expect(await axeFaults(browser)).toEqual([]);
			expect(await sidewaysFaults(browser)).toEqual([]);
			await look(browser, { width: 320, text: 100, scheme: 'dark' });
			expect(await faintFaults(browser)).toEqual([]);
		});
	});
}

/** Prints the page that is open, and compares the sheets, and the place and size of each code, with what is wanted. */
async function expectSheets(browser: Page, wanted: readonly HallSheet[]): Promise<void> {
	// Letters of the sheets are outlines: whatever is text would be of the page around them.
	expect(textOn(await print(browser))).toBe('');
	const sheets = await boxesOn(await browser.pdf({ preferCSSPageSize: true }));
	expect(sheets).toHaveLength(wanted.length);
	for (const [index, { name, leadsTo, address, hall }] of wanted.entries()) {
		const { width = 0, height = 0, boxes = [] } = sheets[index] ?? {};
		const { paper } = SHEETS[name];
		expect(Math.abs(width - paper.width), address).toBeLessThan(TOLERANCE);
		expect(Math.abs(height - paper.height), address).toBeLessThan(TOLERANCE);
		const code = sheetCode(name, leadsTo, hall);
		const [x, y, side] = [code.x / PIXELS, code.y / PIXELS, code.width / PIXELS];
		const drawn = boxes.filter((box) => isNear(box, { x, y, width: side, height: side }, TOLERANCE));
		expect(drawn.length, `${address}: its code at its place`).toBeGreaterThan(0);
	}
}

function naturalWidth(picture: Element): number {
	return (picture as HTMLImageElement).naturalWidth;
}
