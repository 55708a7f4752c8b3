/** The file from which a page is read aloud. */
import { BAR_WORDS, type BarWords, type SpokenPage, type SpokenPart } from '../spoken-page.ts';
import { say } from '../words/messages.ts';
import type { Speaker } from './speaker.ts';

/** @param parts the first of them is the title */
export function spokenPage(title: string, parts: readonly SpokenPart[], { language }: Speaker): SpokenPage {
	const words = BAR_WORDS.map((word) => [word, say(`aloud.${word}`, undefined, language)]);
	return { lang: language, title, parts, words: Object.fromEntries(words) as BarWords };
}
