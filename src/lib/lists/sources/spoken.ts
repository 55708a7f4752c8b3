/** Says what of the report is told nowhere, and why. The index by § is for looking up, and nobody would listen to it. */
import type { Speaker } from '../../speech/speaker.ts';
import type { SpokenPart } from '../../spoken-page.ts';
import { say } from '../../words/messages.ts';
import type { SourcesIndex } from './sources-index.ts';

export function saySources({ ids, leftOut }: SourcesIndex, speaker: Speaker): SpokenPart[] {
	if (leftOut.length === 0) return [];
	return [
		speaker.part(
			ids.leftOut,
			speaker.sentences(say('sources.leftOut', undefined, speaker.language)),
			...leftOut.flatMap(({ text, why }) => [speaker.sentences(text), speaker.sentences(why)]),
		),
	];
}
