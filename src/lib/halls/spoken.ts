/** Says the page of a hall: the greeting with its name, what the report says of the place, what the publisher adds, then the cover. */
import { sayCover } from '../speech/pages.ts';
import type { Sayable, Speaker } from '../speech/speaker.ts';
import type { SpokenPart, SpokenSentence } from '../spoken-page.ts';
import { dateInWords, dayInWords } from '../telling/day.ts';
import { say } from '../words/messages.ts';
import type { HallPage } from './hall-page.ts';

/** The part for the title is empty: whoever comes to a hall is greeted, wherever reading begins. */
export function sayHall({ name, opening, things, lines, cover }: HallPage, speaker: Speaker): SpokenPart[] {
	const word = (key: string, values?: Record<string, string>) => say(`hall.${key}`, values, speaker.language);
	return [
		speaker.part(''),
		speaker.part('', speaker.sentences(word('greeting', { name })), speaker.sentences(opening)),
		...things.map((thing) => sayThing(thing, speaker)),
		...(lines.length > 0 ? [speaker.part('', speaker.sentences(word('publisher')))] : []),
		...lines.map(({ label, day, text }) =>
			speaker.part(
				'',
				speaker.sentences(
					label,
					speaker.word('colon'),
					...(day ? [dateInWords(day, speaker.language), speaker.word('comma')] : []),
					text,
				),
			),
		),
		...sayCover(cover, speaker),
	];
}

function sayThing({ title, day, beside, text }: HallPage['things'][number], speaker: Speaker): SpokenPart {
	const said = (words: Sayable | null): SpokenSentence[] => (words ? speaker.sentences(words) : []);
	return speaker.part(
		'',
		said(day && dayInWords(day, speaker.language)),
		said(beside),
		said(title),
		said(text),
	);
}
