/** Every sheet of every hall, by the address where it lies: beside the page that prints them, the same in all languages. */
import type { Edition } from '../edition/edition.ts';
import { LANGUAGES } from '../site/languages.ts';
import type { Hall } from '../edition/edition-file.ts';
import { addressOf } from '../site/addresses.ts';
import { hallAddress, hallSheet, SHEET_NAMES, type SheetName } from './hall-sheet.ts';
import type { PaperDrawing } from './on-paper.ts';

/** A sheet that is to be drawn. */
export interface HallSheet {
	/** Below the base path: `/print/xy-a4.svg`. */
	readonly address: string;
	readonly name: SheetName;
	readonly hall: Hall;
	/** Absolute, where its code leads. */
	readonly leadsTo: string;
	readonly draw: () => PaperDrawing;
}

/** What stands before `.svg` in the address of a sheet. */
export function sheetFile({ code }: Pick<Hall, 'code'>, name: SheetName): string {
	return `${code}-${name}`;
}

/**
 * The sheets of an edition's halls, in the edition's order, each hall's from the smallest to the largest.
 * @param site origin and base path, without a slash at the end
 */
export function hallSheetsOf(edition: Edition, site: string): HallSheet[] {
	return edition.places.flatMap((hall) =>
		SHEET_NAMES.map((name): HallSheet => {
			const leadsTo = hallAddress(hall, site);
			return {
				address: `${addressOf(LANGUAGES[0], 'print')}${sheetFile(hall, name)}.svg`,
				name,
				hall,
				leadsTo,
				draw: () => hallSheet(name, edition, hall, leadsTo),
			};
		}),
	);
}
