import type { Edition } from '../src/lib/edition/edition.ts';
import { entriesOf } from '../src/lib/edition/edition.ts';
import { awards } from '../src/lib/lists/awards/kind.ts';
import { commitments } from '../src/lib/lists/commitments/kind.ts';
import { services } from '../src/lib/lists/services/kind.ts';
import { visits } from '../src/lib/lists/visits/kind.ts';
import type { Thing } from '../src/lib/telling/thing.ts';

/** What a thing is, an entry of a list by its list: pages of one kind are made of the same parts. */
export function kindOf({ kind, entry }: Pick<Thing, 'kind' | 'entry'>): string {
	return entry?.kind ?? kind;
}

/** The lists of an edition, by name. */
export function listsOf(edition: Edition) {
	return {
		visits: entriesOf(edition, visits),
		awards: entriesOf(edition, awards),
		services: entriesOf(edition, services),
		commitments: entriesOf(edition, commitments),
	};
}
