/** What pictures have to know of a kind of list: the card and the poster of an entry. */
import type { Edition } from '../edition/edition.ts';
import type { ListEntry } from '../edition/schema.ts';
import type { Language } from '../site/languages.ts';
import type { Thing } from '../telling/thing.ts';
import type { ToldEntries, ToldKind } from '../telling/told-kind.ts';
import type { CardPen } from './card-pen.ts';
import type { Composition } from './composition.ts';
import type { Element } from './drawing.ts';

/** A kind of list as pictures know it. */
export interface PicturedKind<
	Entry extends ListEntry = ListEntry,
	List = unknown,
	Shown = unknown,
> extends ToldKind<Entry, List, Shown> {
	readonly entries?: PicturedEntries<Entry, Shown>;
}

/** How the entries of a list are drawn. */
interface PicturedEntries<Entry extends ListEntry = ListEntry, Shown = unknown> extends ToldEntries<
	Entry,
	Shown
> {
	/** The words of its card, from top to bottom. */
	card(thing: Thing, pen: CardPen): Element[];
	/** What stands on its card beside the words, as SVG markup; the motif when left out. */
	cardArt?(entry: Entry, edition: Edition): string;
	/** Its poster above the foot. */
	poster(entry: Entry, thing: Thing, edition: Edition, language: Language): Composition;
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
