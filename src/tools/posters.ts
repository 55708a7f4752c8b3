/**
 * `npm run posters -- --origin https://… [--base /path] [--out posters] [--place code]`: writes the sheets that hang in the
 * newest edition's halls, each as SVG and as PDF of its true size. Their codes hold the address, so it must be the last one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { paperPictureOf } from '../lib/pictures/cache.ts';
import { PRINTED_LANGUAGE } from '../lib/site/languages.ts';
import { sheetFile, type HallSheet } from '../lib/pictures/hall-sheets.ts';
import { PictureError } from '../lib/pictures/paint.ts';
import { MeasureError, withBrowser } from './bench/browser.ts';
import { ROOT } from './command.ts';
import { PostersError, readOptions, sheetsToPrint } from './poster-options.ts';
import { SheetPrinter } from './sheet-printer.ts';

/** What a file's name may not hold on some system or other. */
const NOT_IN_NAMES = /[\\/:*?"<>|\s]+/g;

try {
	const { origin = '', base, out, place } = readOptions(process.argv.slice(2));
	const sheets = sheetsToPrint(origin + base, place);
	const folder = resolve(ROOT, out);
	mkdirSync(folder, { recursive: true });
	await withBrowser(async (browser) => {
		const printer = await SheetPrinter.start(browser);
		for (const [index, sheet] of sheets.entries()) {
			const name = fileNameOf(sheet);
			const drawing = sheet.draw();
			writeFileSync(join(folder, `${name}.svg`), (await paperPictureOf(drawing)).bytes);
			writeFileSync(
				join(folder, `${name}.pdf`),
				await printer.print(drawing, sheet.hall.name[PRINTED_LANGUAGE]),
			);
			console.log(`${index + 1}/${sheets.length}  ${name}: ${sheet.leadsTo}`);
		}
	});
	console.log(`${sheets.length} sheets, as SVG and as PDF, are in ${relative(ROOT, folder) || folder}.`);
} catch (error) {
	const isExpected = [PostersError, PictureError, MeasureError].some((kind) => error instanceof kind);
	console.error(isExpected ? (error as Error).message : error);
	process.exitCode = 1;
}

/** What the files of a sheet are called, without the ending: by its hall's code and name, and its own. */
function fileNameOf({ hall, name }: HallSheet): string {
	const title = hall.name[PRINTED_LANGUAGE].replace(NOT_IN_NAMES, '-');
	return sheetFile({ code: `${hall.code}-${title}` }, name);
}
