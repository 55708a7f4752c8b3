/** What cameras read on what hangs in halls. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PIXELS, sheetCode, SHEET_NAMES } from '../src/lib/pictures/hall-sheet.ts';
import { hallSheetsOf } from '../src/lib/pictures/hall-sheets.ts';
import { POSTER_CODE } from '../src/lib/pictures/poster.ts';
import { ROOT } from '../src/tools/command.ts';
import { siteOf } from './built-pictures.ts';
import { finestOf, misreadings, readInView, withView } from './qr-damage.ts';
import { scanSheet } from './scanned-sheet.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

/** Of each size so many are read, and so many of them damaged, too: a hall's code is the same on all, and as large to a camera. */
const READ = IS_WHOLE ? 4 : 1;
const DAMAGED = IS_WHOLE ? 2 : 1;

describe.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])('$folder', (variant) => {
	const [edition] = editionsOf(variant);
	if (!edition) throw new Error('there is no edition');
	const sheets = hallSheetsOf(edition, siteOf(variant));

	test.each(SHEET_NAMES)('every hall has a %s', (name) => {
		const ofThatSize = sheets.filter((sheet) => sheet.name === name);
		expect(ofThatSize.map(({ hall }) => hall)).toEqual(edition.places);
	});

	const finest = (count: number) =>
		SHEET_NAMES.flatMap((name) =>
			finestOf(
				sheets.filter((sheet) => sheet.name === name),
				count,
			),
		);
	const damaged = finest(DAMAGED);

	test.each(finest(READ))('two decoders read the code on $address', async (sheet) => {
		const { address, leadsTo, name, hall } = sheet;
		const svg = readFileSync(join(ROOT, variant.folder, address), 'utf8');
		// The larger a sheet is, the further away people stand: each code looks as large as a poster's to a camera.
		const dots = (POSTER_CODE.width * PIXELS) / sheetCode(name, leadsTo, hall).width;
		const { picture, code } = await scanSheet(svg, sheet, dots);
		expect(await readInView(picture, code)).toEqual([leadsTo, leadsTo]);
		if (damaged.includes(sheet)) expect(await misreadings(picture, withView(code), leadsTo)).toEqual({});
	});
});
