/** Everything the page for printing shows: every hall with its sheets. */
import { HALLS } from '../site/pages.ts';
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import type { Hall } from '../edition/edition-file.ts';
import { SHEETS, type SheetName } from '../pictures/hall-sheet.ts';
import { kindAsTitle, kindsOfPlaces } from '../telling/place-words.ts';
import { hallSheetsOf } from '../pictures/hall-sheets.ts';
import { addressOf, type View } from '../site/addresses.ts';

export interface KitHall {
	/** Also its fragment on the page. */
	code: string;
	name: string;
	/** Where its code leads: absolute, as people see it. */
	leadsTo: string;
	/** Its page in the reader's language and view. */
	href: string;
	sheets: KitSheet[];
}

interface KitSheet {
	name: SheetName;
	/** Address of its picture. */
	source: string;
	/** Millimetres. */
	width: number;
	height: number;
}

/** Halls of one kind, in the order of the edition. */
export interface PrintKit {
	/** Id of the kind, and what several of it are called. */
	kind: string;
	title: string;
	halls: KitHall[];
}

/** Gives the halls of an edition by kind, in the order in which the edition first names one of it. */
export function printKit(
	edition: Edition,
	{ language, view, origin, base }: { language: Language; view: View; origin: string; base: string },
): PrintKit[] {
	const sheets = hallSheetsOf(edition, origin + base);
	const hallOf = (hall: Hall): KitHall => {
		const own = sheets.filter((sheet) => sheet.hall === hall);
		return {
			code: hall.code,
			name: hall.name[language],
			leadsTo: own[0]?.leadsTo ?? '',
			href: `${base}${addressOf(language, HALLS, hall.code, view)}`,
			sheets: own.map(({ name, address }) => ({ name, source: base + address, ...SHEETS[name].paper })),
		};
	};
	return kindsOfPlaces(edition).map((kind) => ({
		kind: kind.id,
		title: kindAsTitle(kind, 'other', language),
		halls: edition.places.filter((hall) => hall.kind === kind.id).map(hallOf),
	}));
}
