/**
 * `npm run posters -- --origin https://… [--base /path] [--out posters] [--hall code]`: writes the sheets that hang in the
 * newest edition's halls, each as SVG and as PDF of its true size. Their codes hold the address, so it must be the last one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editionsFolder, readEditions } from '../lib/edition/read.ts';
import { paperPictureOf } from '../lib/pictures/cache.ts';
import { hallSheetsOf, sheetFile, type HallSheet } from '../lib/pictures/hall-sheets.ts';
import { PictureError } from '../lib/pictures/paint.ts';
import { MeasureError, withBrowser } from './bench/browser.ts';
import { ROOT } from './command.ts';
import { originFaults } from './release-faults.ts';
import { SheetPrinter } from './sheet-printer.ts';
import { basePathFault } from './settings.ts';

/** Thrown when nothing can be printed; its message says what to mend. */
class PostersError extends Error {
	override readonly name = 'PostersError';
}

/** What a file's name may not hold on some system or other. */
const NOT_IN_NAMES = /[\\/:*?"<>|\s]+/g;

const SETTING = { name: '--origin', command: 'npm run posters -- --origin https://…' };

try {
	const { origin = '', base, out, hall } = readOptions();
	const sheets = sheetsToPrint(origin + base, hall);
	const folder = resolve(ROOT, out);
	mkdirSync(folder, { recursive: true });
	await withBrowser(async (browser) => {
		const printer = await SheetPrinter.start(browser);
		for (const [index, sheet] of sheets.entries()) {
			const name = fileNameOf(sheet);
			const drawing = sheet.draw();
			writeFileSync(join(folder, `${name}.svg`), (await paperPictureOf(drawing)).bytes);
			writeFileSync(join(folder, `${name}.pdf`), await printer.print(drawing, sheet.hall.name['zh-CN']));
			console.log(`${index + 1}/${sheets.length}  ${name}: ${sheet.leadsTo}`);
		}
	});
	console.log(`${sheets.length} sheets, as SVG and as PDF, are in ${relative(ROOT, folder) || folder}.`);
} catch (error) {
	const isExpected = [PostersError, PictureError, MeasureError].some((kind) => error instanceof kind);
	console.error(isExpected ? (error as Error).message : error);
	process.exitCode = 1;
}

/** The options of the command, checked. @throws PostersError that names everything that is wrong */
function readOptions() {
	const { values } = parseOptions();
	const faults = [
		...originFaults(values.origin, SETTING),
		...[basePathFault(values.base, '--base')].filter((fault) => fault !== undefined),
	];
	if (faults.length > 0) throw new PostersError(`${faults.join('\n\n')}\n\nNothing was written.`);
	return values;
}

function parseOptions() {
	try {
		return parseArgs({
			options: {
				origin: { type: 'string' },
				base: { type: 'string', default: '' },
				out: { type: 'string', default: 'posters' },
				hall: { type: 'string' },
			},
		});
	} catch (error) {
		// Node says in one sentence which option it does not know.
		throw new PostersError(`${(error as Error).message}\n\nNothing was written. Run ${SETTING.command}`);
	}
}

/** The sheets of every hall, or of one. @throws PostersError when there is no such hall */
function sheetsToPrint(site: string, code: string | undefined): HallSheet[] {
	const [newest] = readEditions(editionsFolder());
	if (!newest) throw new PostersError(`There is no edition in ${editionsFolder()}. Nothing was written.`);
	const sheets = hallSheetsOf(newest, site).filter(({ hall }) => code === undefined || hall.code === code);
	if (sheets.length > 0) return sheets;
	const codes = newest.halls.map((hall) => hall.code).join(', ');
	throw new PostersError(
		`--hall is "${code ?? ''}". It must be the code of a hall in the newest edition: ${codes}. Nothing was written.`,
	);
}

/** What the files of a sheet are called, without the ending: by its hall's code and name, and its own. */
function fileNameOf({ hall, name }: HallSheet): string {
	const title = hall.name['zh-CN'].replace(NOT_IN_NAMES, '-');
	return sheetFile({ code: `${hall.code}-${title}` }, name);
}
