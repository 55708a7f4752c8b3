/** Says what is promised, each behind the year that the report names, or that it names none; then what became of earlier promises. */
import type { Speaker } from '../../speech/speaker.ts';
import type { SpokenPart } from '../../spoken-page.ts';
import type { ShownOutcomes } from '../../telling/outcomes.ts';
import type { ShownCommitments } from './kind.ts';

export function sayCommitments({ groups, outcomes }: ShownCommitments, speaker: Speaker): SpokenPart[] {
	const promised = groups.flatMap(({ commitments }) => [
		speaker.part('', speaker.sentences(commitments[0]?.when ?? ''), speaker.count(commitments.length)),
		...commitments.map(({ id, title, text, notes }) =>
			speaker.part(id, speaker.sentences(title), speaker.sentences(text), speaker.notes(notes)),
		),
	]);
	return outcomes ? [...promised, ...sayOutcomes(outcomes, speaker)] : promised;
}

/** What became of what was promised before: its state, the promise, and what the report says of it. */
function sayOutcomes({ id, title, counts, outcomes }: ShownOutcomes, speaker: Speaker): SpokenPart[] {
	return [
		speaker.part(id, speaker.sentences(title), speaker.sentences(counts.join(''))),
		...outcomes.map((outcome) =>
			speaker.part(
				'',
				speaker.sentences(outcome.told),
				speaker.sentences(outcome.title),
				speaker.sentences(outcome.text),
			),
		),
	];
}
