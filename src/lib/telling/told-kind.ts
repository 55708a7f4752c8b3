/** What telling has to know of a kind of list: how a chapter shows it, and how its entries are told one by one. */
import type { Edition } from '../edition/edition.ts';
import type { ListEntry } from '../edition/schema.ts';
import type { ListKind } from '../edition/draft.ts';
import type { SourceLink, StoryLinks } from './links.ts';
import type { Thing } from './thing.ts';
import type { ShownInline, ShownNote } from './shown.ts';
import type { PageText } from './text.ts';

/** A kind of list as telling knows it. */
export interface ToldKind<
	Entry extends ListEntry = ListEntry,
	List = unknown,
	Shown = unknown,
> extends ListKind<Entry> {
	/** The whole list, on a page that remembers its figures and notes. */
	show(edition: Edition, page: PageText, links: StoryLinks): List;
	/** How its entries are told by themselves; absent of a list whose entries nobody sends on. */
	readonly entries?: ToldEntries<Entry, Shown>;
}

/** How the entries of a list are told one by one. */
export interface ToldEntries<Entry extends ListEntry = ListEntry, Shown = unknown> {
	/** All that is said of one. */
	show(entry: Entry, edition: Edition, page: PageText, links: StoryLinks): Shown;
	/** Whether its title needs that of its chapter where it stands alone: titles of visits are like those of news. */
	readonly namedWithChapter?: boolean;
	/** The words by which one is sent on, besides its title. */
	words(entry: Entry, edition: Edition, page: PageText): EntryWords;
	/** One as short as it can be told. */
	brief(entry: Entry, page: PageText): Brief;
}

/** What a list knows of an entry that is sent on; what it leaves out is empty, and its label is its chapter's title. */
type EntryWords = Partial<Pick<Thing, 'label' | 'when' | 'detail'>> & Pick<Thing, 'sentence'>;

/** An entry in a few words, besides its title. */
interface Brief {
	/** Its day (ISO). */
	day?: string;
	/** Where it was, or when. */
	beside?: ShownInline[];
	text: ShownInline[] | null;
}

/** What every entry of a list shows. */
export interface ShownEntry {
	id: string;
	/** Where it is shared; `null` where nothing is. */
	share: string | null;
	title: ShownInline[];
	notes: ShownNote[];
	source: SourceLink;
}

/** What an entry shows whatever its kind, but for its notes, which stand behind all that it tells. */
export function showEntry(
	{ slug }: Pick<ListKind, 'slug'>,
	entry: ListEntry,
	page: PageText,
	links: StoryLinks,
): Omit<ShownEntry, 'notes'> {
	return {
		id: links.idOf(slug, entry.id),
		share: links.toShare(slug, entry.id),
		title: page.text(entry.title),
		source: links.toSource(entry.source),
	};
}

/** The kind of list that a chapter shows; `null` for a chapter without one. @throws Error where there is no such kind */
export function kindShown<Kind extends ListKind>(
	{ shows }: { shows: string | null },
	kinds: readonly Kind[],
): Kind | null {
	if (shows === null) return null;
	const kind = kinds.find(({ name }) => name === shows);
	if (!kind) throw new Error(`no kind of list "${shows}"`);
	return kind;
}
