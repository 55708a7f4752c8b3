/** How each kind of list looks: its whole list, and one entry of it by itself. */
import type { Component } from 'svelte';
import type { ListEntry } from '../edition/schema';
import type { Frame } from '../frame/frame';
import type { ToldKind } from '../telling/told-kind';
import AwardWall from './awards/AwardWall.svelte';
import LargeAward from './awards/LargeAward.svelte';
import { awards } from './awards/kind';
import CommitmentList from './commitments/CommitmentList.svelte';
import LargeCommitment from './commitments/LargeCommitment.svelte';
import { commitments } from './commitments/kind';
import NoteList from './notes/NoteList.svelte';
import { notes } from './notes/kind';
import LargeService from './services/LargeService.svelte';
import ServiceList from './services/ServiceList.svelte';
import { services } from './services/kind';
import SourcesList from './sources/SourcesList.svelte';
import { sources } from './sources/kind';
import LargeVisit from './visits/LargeVisit.svelte';
import VisitList from './visits/VisitList.svelte';
import { visits } from './visits/kind';

/** What every list is drawn with. */
interface ListProps<List> {
	list: List;
	/** Level of its headings: one deeper within the whole report than on a page of its own. */
	level?: number;
	frame: Frame;
}

/** What every entry by itself is drawn with. */
interface EntryProps<Shown> {
	entry: Shown;
}

interface Look {
	list: Component<ListProps<unknown>>;
	/** Absent where entries are not sent on. */
	entry?: Component<EntryProps<unknown>>;
}

/** By the name of the kind. */
export const LOOKS: ReadonlyMap<string, Look> = new Map([
	look(visits, VisitList, LargeVisit),
	look(awards, AwardWall, LargeAward),
	look(services, ServiceList, LargeService),
	look(commitments, CommitmentList, LargeCommitment),
	look(sources, SourcesList),
	look(notes, NoteList),
]);

/** Ties a kind to the components that draw just what it shows. */
function look<Entry extends ListEntry, List, Shown>(
	{ name }: ToldKind<Entry, List, Shown>,
	list: Component<ListProps<List>>,
	entry?: Component<EntryProps<Shown>>,
): [string, Look] {
	return [name, { list, entry } as Look];
}
