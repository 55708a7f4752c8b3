/** Every hall of an edition with what its publisher tells of it, for the page that lists them; it is saved on the device. */
import type { Edition } from '../edition/edition.ts';
import { addressOf, type View } from '../site/addresses.ts';
import type { Language } from '../site/languages.ts';
import { HALLS } from '../site/pages.ts';
import { kindAsTitle, kindsOfPlaces } from '../telling/place-words.ts';
import { hallLines, type ShownHallLine } from '../telling/hall-lines.ts';

interface ListedHall {
	/** Also its fragment on the page. */
	code: string;
	name: string;
	/** Its own page, which greets. */
	href: string;
	lines: ShownHallLine[];
}

/** Halls of one kind, in the order of the edition. */
export interface HallGroup {
	/** Id of the kind, and what several of it are called. */
	kind: string;
	title: string;
	halls: ListedHall[];
}

/** Gives the halls of an edition by kind, in the order in which the edition first names one of it. */
export function hallList(
	edition: Edition,
	{ language, view, base }: { language: Language; view: View; base: string },
): HallGroup[] {
	return kindsOfPlaces(edition).map((kind) => ({
		kind: kind.id,
		title: kindAsTitle(kind, 'other', language),
		halls: edition.places
			.filter((hall) => hall.kind === kind.id)
			.map((hall) => ({
				code: hall.code,
				name: hall.name[language],
				href: `${base}${addressOf(language, HALLS, hall.code, view)}`,
				lines: hallLines(hall, language),
			})),
	}));
}
