/** Says all source notes, kind by kind. */
import type { Speaker } from '../../speech/speaker.ts';
import type { SpokenPart } from '../../spoken-page.ts';
import { say } from '../../words/messages.ts';
import type { NoteGroup } from './kind.ts';

export function sayNotes(groups: readonly NoteGroup[], speaker: Speaker): SpokenPart[] {
	return groups.flatMap(({ kind, notes }) => [
		speaker.part(
			'',
			speaker.sentences(say(`note.${kind}`, undefined, speaker.language)),
			notes.length > 1 ? speaker.count(notes.length) : [],
		),
		...notes.map(({ idInList, text, clarification }) =>
			speaker.part(
				idInList,
				speaker.sentences(text),
				clarification ? speaker.sentences(clarification.text) : [],
			),
		),
	]);
}
