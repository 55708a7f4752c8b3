/** What cameras read on what hangs in halls. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PIXELS, sheetCode, SHEET_NAMES } from '../src/lib/pictures/hall-sheet.ts';
import { hallSheetsOf } from '../src/lib/pictures/hall-sheets.ts';
import { POSTER_CODE } from '../src/lib/pictures/poster.ts';
import { ROOT } from '../src/tools/command.ts';
import { siteOf } from './built-pictures.ts';
import { misreadings, type Square } from './qr-damage.ts';
import { scanSheet } from './scanned-sheet.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

/** Share of its side that a camera sees on each side of a code that it is held at: signal, ripples and words are in view. */
const VIEW = 1 / 4;

describe.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])('$folder', (variant) => {
	const [edition] = editionsOf(variant);
	if (!edition) throw new Error('there is no edition');
	const sheets = hallSheetsOf(edition, siteOf(variant));

	test.each(SHEET_NAMES)('every hall has a %s', (name) => {
		const ofThatSize = sheets.filter((sheet) => sheet.name === name);
		expect(ofThatSize.map(({ hall }) => hall)).toEqual(edition.halls);
	});

	test.each(sheets)('two decoders read the code on $address, whole and damaged', async (sheet) => {
		const { address, leadsTo, name, hall } = sheet;
		const svg = readFileSync(join(ROOT, variant.folder, address), 'utf8');
		// The larger a sheet is, the further away people stand: each code looks as large as a poster's to a camera.
		const dots = (POSTER_CODE.width * PIXELS) / sheetCode(name, leadsTo, hall).width;
		const { picture, code } = scanSheet(svg, sheet, dots);
		expect(await misreadings(picture, withView(code), leadsTo)).toEqual({});
	});
});

/** A code with what a camera sees around it. */
function withView({ x, y, width }: Square): Square {
	const view = Math.round(width * VIEW);
	return { x: x - view, y: y - view, width: width + 2 * view };
}
