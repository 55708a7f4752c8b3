/** How each kind of list looks: its whole list, and one entry of it by itself. */
import type { Component } from 'svelte';
import AwardWall from './awards/AwardWall.svelte';
import LargeAward from './awards/LargeAward.svelte';
import type { awards } from './awards/kind';
import CommitmentList from './commitments/CommitmentList.svelte';
import LargeCommitment from './commitments/LargeCommitment.svelte';
import type { commitments } from './commitments/kind';
import type { EntryProps, ListProps } from './list-props';
import NoteList from './notes/NoteList.svelte';
import type { notes } from './notes/kind';
import LargeOwn from './own/LargeOwn.svelte';
import OwnList from './own/OwnList.svelte';
import type { cards, timeline, wall } from './own/kind';
import LargeService from './services/LargeService.svelte';
import ServiceList from './services/ServiceList.svelte';
import type { services } from './services/kind';
import SourcesList from './sources/SourcesList.svelte';
import type { sources } from './sources/kind';
import LargeVisit from './visits/LargeVisit.svelte';
import VisitList from './visits/VisitList.svelte';
import type { visits } from './visits/kind';

interface Look {
	list: Component<ListProps<unknown>>;
	/** Absent where entries are not sent on. */
	entry?: Component<EntryProps<unknown>>;
}

/** By the name of the kind. The kinds themselves stay out of what browsers get: they read and check editions. */
const LOOKS: ReadonlyMap<string, Look> = new Map([
	look<typeof visits>('visits', VisitList, LargeVisit),
	look<typeof awards>('awards', AwardWall, LargeAward),
	look<typeof services>('services', ServiceList, LargeService),
	look<typeof commitments>('commitments', CommitmentList, LargeCommitment),
	look<typeof timeline>('timeline', OwnList, LargeOwn),
	look<typeof wall>('wall', OwnList, LargeOwn),
	look<typeof cards>('cards', OwnList, LargeOwn),
	look<typeof sources>('sources', SourcesList),
	look<typeof notes>('notes', NoteList),
]);

/** The component that draws the lists of a kind. @throws Error where there is none */
export function lookOfList(kind: string): Look['list'] {
	const list = LOOKS.get(kind)?.list;
	if (!list) throw new Error(`no component draws lists of "${kind}"`);
	return list;
}

/** The component that draws an entry of a kind by itself. @throws Error where there is none */
export function lookOfEntry(kind: string): NonNullable<Look['entry']> {
	const entry = LOOKS.get(kind)?.entry;
	if (!entry) throw new Error(`no component draws an entry of "${kind}"`);
	return entry;
}

/** Ties a kind to the components that draw just what it shows. @param name of the kind */
function look<Kind extends { show: AnyShow; entries?: { show: AnyShow } }>(
	name: string,
	list: Component<ListProps<ReturnType<Kind['show']>>>,
	entry?: Component<EntryProps<ReturnType<NonNullable<Kind['entries']>['show']>>>,
): [string, Look] {
	return [name, { list, entry } as Look];
}

type AnyShow = (...given: never[]) => unknown;
