/** How far a source note has come between the site and the publisher. */
import type { Note } from './schema.ts';

/** `open` until the publisher has answered it or decided that readers are not told it. */
export type NoteState = 'open' | 'answered' | 'left-out';

/** The state of a note; one that is both answered and left out is a fault before anybody asks. */
export function stateOf({ clarification, leftOut }: Pick<Note, 'clarification' | 'leftOut'>): NoteState {
	if (leftOut !== undefined) return 'left-out';
	return clarification ? 'answered' : 'open';
}
