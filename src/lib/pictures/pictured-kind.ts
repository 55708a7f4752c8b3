/** What pictures have to know of a kind of list: the card and the poster of an entry. */
import type { Edition } from '../edition/edition.ts';
import type { ListEntry } from '../edition/schema.ts';
import type { Language } from '../site/languages.ts';
import type { Thing } from '../telling/thing.ts';
import type { ToldEntries, ToldKind } from '../telling/told-kind.ts';
import type { CardPen } from './card-pen.ts';
import type { Composition } from './composition.ts';
import type { Element } from './drawing.ts';
import type { Art, Room } from './art-room.ts';

/** A kind of list as pictures know it. */
export interface PicturedKind<
	Entry extends ListEntry = ListEntry,
	List = unknown,
	Shown = unknown,
> extends ToldKind<Entry, List, Shown> {
	readonly entries?: PicturedEntries<Entry, Shown>;
	/** Its whole list as a picture, for the chapter that shows it; what the chapter opens with stands for it when left out. */
	listArt?(edition: Edition, language: Language, room: Room): Art | null;
}

/** How the entries of a list are drawn. */
interface PicturedEntries<Entry extends ListEntry = ListEntry, Shown = unknown> extends ToldEntries<
	Entry,
	Shown
> {
	/** The words of its card, from top to bottom. */
	card(thing: Thing, pen: CardPen): Element[];
	/** What stands on its card beside the words; its own scene or what its chapter opens with when left out. */
	cardArt?(entry: Entry, edition: Edition, language: Language): Art;
	/** Its poster above the foot. */
	poster(entry: Entry, thing: Thing, edition: Edition, language: Language): Composition;
}

/** The list that a chapter shows as a picture; `null` where there is none. */
export function pictureOfList(
	{ chapter }: Pick<Thing, 'chapter'>,
	edition: Edition,
	language: Language,
	kinds: readonly PicturedKind[],
	room: Room,
): Art | null {
	const shows = edition.chapters.find(({ slug }) => slug === chapter)?.shows;
	return kinds.find(({ name }) => name === shows)?.listArt?.(edition, language, room) ?? null;
}

/** How an entry is drawn. @throws Error where its kind draws none */
export function picturesOfEntry(
	{ kind }: NonNullable<Thing['entry']>,
	kinds: readonly PicturedKind[],
): PicturedEntries {
	const pictures = kinds.find(({ name }) => name === kind)?.entries;
	if (!pictures) throw new Error(`no pictures for entries of "${kind}"`);
	return pictures;
}
