/** The page that prints what hangs in halls, as far as its HTML says it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHEET_NAMES } from '../src/lib/pictures/hall-sheet.ts';
import { sheetFile } from '../src/lib/pictures/hall-sheets.ts';
import { ROOT } from '../src/tools/command.ts';
import { listPrecache } from '../src/tools/precache.ts';
import { readSettings } from '../src/tools/settings.ts';
import { siteOf } from './built-pictures.ts';
import { hrefsOf } from './content-faults.ts';
import { all, attribute, documentOf, first, textOf } from './html.ts';
import { builtFiles, sitePages } from './site-pages.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

describe.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])('$folder', (variant) => {
	const halls = editionsOf(variant)[0]?.places ?? [];
	const { siteOrigin, basePath } = readSettings(variant.settings);
	const files = new Set(builtFiles(variant.folder));
	const kits = sitePages(variant).filter(({ own }) => own === 'print');

	test.each(kits)(
		'$address shows every sheet of every hall, says in words what it is, and gives the file',
		(kit) => {
			const page = documentOf(kit);
			// Codes that lead to this machine are not to be printed.
			expect(all('.preview', page)).toHaveLength(siteOrigin.includes('//localhost') ? 1 : 0);
			expect(halls.length).toBeGreaterThan(0);
			for (const hall of halls) {
				const place = first(`article#${hall.code}`, page);
				if (!place) throw new Error(`${kit.address} has no place for ${hall.code}`);
				const name = hall.name[kit.language];
				expect.soft(all('h3', place).map(textOf), hall.code).toEqual([name]);
				const leadsTo = `${siteOf(variant)}/q/${hall.code}/`;
				expect.soft(all('p', place).map(textOf), hall.code).toContain(leadsTo);
				expect.soft(all(`a[href="#${hall.code}"]`, place), hall.code).toHaveLength(1);
				const wanted = SHEET_NAMES.map((sheet) => `print/${sheetFile(hall, sheet)}.svg`);
				const addresses = wanted.map((file) => `${basePath}/${file}`);
				expect
					.soft(
						wanted.filter((file) => !files.has(file)),
						hall.code,
					)
					.toEqual([]);
				const pictures = all('img', place);
				expect
					.soft(
						pictures.map((picture) => attribute(picture, 'src')),
						hall.code,
					)
					.toEqual(addresses);
				for (const picture of pictures) expect.soft(attribute(picture, 'alt')).toContain(name);
				expect.soft(hrefsOf('a[download]', place), hall.code).toEqual(addresses);
			}
		},
	);
});

test('the way to it is on the page about the app', () => {
	for (const page of sitePages(VARIANTS.plain).filter(({ own }) => own === 'about')) {
		const address = `${page.language === 'en' ? '/en' : ''}/print/`;
		expect.soft(hrefsOf(`main a[href="${address}"]`, documentOf(page)), page.address).toHaveLength(1);
	}
});

test('the page is saved on a device, and its pictures are not', async () => {
	const folder = join(ROOT, VARIANTS.plain.folder);
	const kept = (await listPrecache({ folder, base: '', olderEditions: [] })).map(([address]) => address);
	expect(kept).toEqual(expect.arrayContaining(['print/', 'en/print/']));
	expect(kept.filter((address) => /print\/.*\.svg$/.test(address))).toEqual([]);
});
