/** What an edition has to know of a kind of list that its chapters can show: visits, awards … Each is one entry of a registry. */
import type { z } from 'zod';
import type { Text } from '../site/languages.ts';
import type { Draft } from './draft.ts';
import type { Edition } from './edition.ts';
import type { Fault } from './fault.ts';
import type { Path } from './yaml-file.ts';

/** What every entry of a list has. */
export interface ListEntry {
	/** Its fragment in the chapter that shows the list. */
	id: string;
	/** A few words. */
	title: Text;
	/** § of the printed report. */
	source: string;
	/** Ids of source notes. */
	notes: string[];
}

/** A fault at a place of a list's file; the file and the line are added. */
export type TellFault = (path: Path, fault: Pick<Fault, 'found' | 'expected' | 'mend'>) => void;

/** A kind of list. */
export interface ListKind<Entry extends ListEntry = ListEntry> {
	/** As `shows:` in edition.yaml has it; its entries stand in `<name>.yaml`. */
	readonly name: string;
	/** Slug of the chapter that shows it. Others rely on the address. */
	readonly slug: string;
	/** The shape of an entry; `null` of a list without a file, which is made from the rest of the edition. */
	readonly entry: z.ZodType<Entry> | null;
	/** The order of its entries on pages; that of the file when left out. */
	inOrder?(a: Entry, b: Entry): number;
	/** Tells the faults of an entry that no other kind can have. @param path of the entry */
	checkEntry?(entry: Entry, path: Path, draft: Draft, tell: TellFault): void;
	/** Fragments of a list without a file; `null` where a file that holds some could not be read. */
	fragments?(draft: Draft): string[] | null;
}

/** The entries that an edition has of a kind, in the order of pages. */
export function entriesOf<Entry extends ListEntry>(
	{ lists }: Pick<Edition, 'lists'>,
	{ name }: Pick<ListKind<Entry>, 'name' | 'entry'>,
): readonly Entry[] {
	// They were read by the shape of that kind.
	return (lists.get(name) ?? []) as readonly Entry[];
}
