/** Says what is promised: each behind the year that the report names, or that it names none. */
import type { Speaker } from '../../speech/speaker.ts';
import type { SpokenPart } from '../../spoken-page.ts';
import type { CommitmentGroup } from './kind.ts';

export function sayCommitments(groups: readonly CommitmentGroup[], speaker: Speaker): SpokenPart[] {
	return groups.flatMap(({ commitments }) => [
		speaker.part('', speaker.sentences(commitments[0]?.when ?? ''), speaker.count(commitments.length)),
		...commitments.map(({ id, title, text, notes }) =>
			speaker.part(id, speaker.sentences(title), speaker.sentences(text), speaker.notes(notes)),
		),
	]);
}
