/** What an edition calls its places, which are of whatever kinds it names: service halls, clinics, campuses. */
import type { EditionData, PlaceKind } from '../edition/edition-file.ts';
import type { Language } from '../site/languages.ts';
import { listed, say } from '../words/messages.ts';

type Placed = Pick<EditionData, 'places' | 'placeKinds'>;

/** Words for all places of an edition, as the messages about them take them. */
export interface PlaceWords extends Record<string, string> {
	/** As it stands after “every”: `hall and branch`. */
	one: string;
	/** Several, inside a sentence: `halls and branches`. */
	other: string;
	/** The same as a title: `Halls and branches`. */
	title: string;
}

/** The kinds that an edition has a place of, in the order in which it first names one of each. */
export function kindsOfPlaces({ places, placeKinds }: Placed): PlaceKind[] {
	return [...new Set(places.map(({ kind }) => kind))].flatMap(
		(kind) => placeKinds.find(({ id }) => id === kind) ?? [],
	);
}

/** What the places of an edition are called together; plain words where it has none. */
export function placeWords(edition: Placed, language: Language): PlaceWords {
	const kinds = kindsOfPlaces(edition);
	const words = (count: 'one' | 'other') =>
		kinds.length === 0
			? say(`halls.plain.${count}`, undefined, language)
			: listed(
					kinds.map((kind) => kindInWords(kind, count, language)),
					language,
				);
	const other = words('other');
	return { one: words('one'), other, title: asTitle(other, language) };
}

/** What a kind of place is called inside a sentence, one of it or several. */
export function kindInWords({ name }: PlaceKind, count: 'one' | 'other', language: Language): string {
	const words = name[language];
	return typeof words === 'string' ? words : words[count];
}

/** The same where it stands by itself, as a heading. */
export function kindAsTitle(kind: PlaceKind, count: 'one' | 'other', language: Language): string {
	return asTitle(kindInWords(kind, count, language), language);
}

function asTitle(words: string, language: Language): string {
	return words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1);
}
