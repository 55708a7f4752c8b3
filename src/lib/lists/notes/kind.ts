/** The chapter of all source notes, by their kind. */
import type { Edition } from '../../edition/edition.ts';
import { stateOf } from '../../edition/note-state.ts';
import type { PicturedKind } from '../../pictures/pictured-kind.ts';
import type { SourceLink, StoryLinks } from '../../telling/links.ts';
import type { ShownNote } from '../../telling/shown.ts';
import type { PageText } from '../../telling/text.ts';

/** A source note in the list of all. */
interface ListedNote extends ShownNote {
	/** Its id in the list; where it stands at its figure it has another. */
	idInList: string;
	sources: SourceLink[];
}

/** Source notes of one kind. */
export interface NoteGroup {
	kind: ShownNote['kind'];
	notes: ListedNote[];
}

export const notes: PicturedKind<never, NoteGroup[]> = {
	name: 'notes',
	slug: 'notes',
	entry: null,
	fragments: (draft) =>
		draft.notes &&
		Object.entries(draft.notes.value).flatMap(([id, note]) => (stateOf(note) === 'left-out' ? [] : [id])),
	show: noteGroups,
};

function noteGroups(edition: Edition, page: PageText, links: StoryLinks): NoteGroup[] {
	const all = [...edition.notes.values()];
	return [...new Set(all.map(({ kind }) => kind))].map((kind) => ({
		kind,
		notes: all
			.filter((note) => note.kind === kind)
			.map(({ id, source }) => ({
				...page.note(id),
				idInList: links.idOf(notes.slug, id),
				sources: source.map((number) => links.toSource(number)),
			})),
	}));
}
