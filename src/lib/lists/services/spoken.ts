/** Says what volunteers did: each with its time. */
import type { Speaker } from '../../speech/speaker.ts';
import type { SpokenPart } from '../../spoken-page.ts';
import type { ShownServices } from './kind.ts';

export function sayServices({ services }: ShownServices, speaker: Speaker): SpokenPart[] {
	return services.map(({ id, title, when, text, notes }) =>
		speaker.part(
			id,
			speaker.sentences(title),
			speaker.sentences(when),
			speaker.sentences(text),
			speaker.notes(notes),
		),
	);
}
