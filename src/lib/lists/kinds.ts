/** The registry of list kinds. A new one is a folder beside this file, a line here and, for how it looks, in `components.ts`. */
import type { PicturedKind } from '../pictures/pictured-kind.ts';
import { awards } from './awards/kind.ts';
import { commitments } from './commitments/kind.ts';
import { notes } from './notes/kind.ts';
import { cards, timeline, wall } from './own/kind.ts';
import { services } from './services/kind.ts';
import { sources } from './sources/kind.ts';
import { visits } from './visits/kind.ts';

export const LIST_KINDS: readonly PicturedKind[] = [
	visits,
	awards,
	services,
	commitments,
	timeline,
	wall,
	cards,
	sources,
	notes,
];
