/** Says a list of an edition's own kind: how many there are, then each with its date. */
import type { Speaker } from '../../speech/speaker.ts';
import type { SpokenPart } from '../../spoken-page.ts';
import { dateInWords } from '../../telling/day.ts';
import type { ShownOwnList } from './kind.ts';

export function sayOwnList({ entries }: ShownOwnList, speaker: Speaker): SpokenPart[] {
	return [
		speaker.part('', entries.length > 1 ? speaker.count(entries.length) : []),
		...entries.map(({ id, title, on, text, notes }) =>
			speaker.part(
				id,
				on === null ? [] : speaker.sentences(dateInWords(on, speaker.language)),
				speaker.sentences(title),
				speaker.sentences(text),
				speaker.notes(notes),
			),
		),
	];
}
