/** Says awards, tier by tier: the name, who received it, who gave it, and when. */
import type { Speaker } from '../../speech/speaker.ts';
import type { SpokenPart, SpokenSentence } from '../../spoken-page.ts';
import { dateInWords } from '../../telling/day.ts';
import type { ShownInline } from '../../telling/shown.ts';
import type { ShownAward, ShownTier } from './kind.ts';

export function sayAwards(tiers: readonly ShownTier[], speaker: Speaker): SpokenPart[] {
	return tiers.flatMap(({ name, awards }) => [
		speaker.part(
			'',
			name === '' ? [] : speaker.sentences(name),
			awards.length > 1 ? speaker.count(awards.length) : [],
		),
		...awards.map((award) => sayAward(award, speaker)),
	]);
}

function sayAward({ id, name, recipient, issuer, given, notes }: ShownAward, speaker: Speaker): SpokenPart {
	const named = (key: string, content: ShownInline[] | null): SpokenSentence[] =>
		content ? speaker.sentences(speaker.word(key), content) : [];
	return speaker.part(
		id,
		speaker.sentences(name),
		named('recipient', recipient),
		named('issuer', issuer),
		given
			? speaker.sentences(
					speaker.word(given.length > 7 ? 'givenOn' : 'given'),
					dateInWords(given, speaker.language),
				)
			: [],
		speaker.notes(notes),
	);
}
