/** What the pages of an edition say aloud, made without building the site. */
import { hallPage } from '../src/lib/halls/hall-page.ts';
import { sayHall } from '../src/lib/halls/spoken.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { sayList } from '../src/lib/lists/spoken.ts';
import { coverPage } from '../src/lib/pages/cover-page.ts';
import { deckPage } from '../src/lib/pages/deck-page.ts';
import type { Edition } from '../src/lib/edition/edition.ts';
import type { Language } from '../src/lib/site/languages.ts';
import { sayChapter, sayCover, sayDeck } from '../src/lib/speech/pages.ts';
import { Speaker } from '../src/lib/speech/speaker.ts';
import type { SpokenPart } from '../src/lib/spoken-page.ts';
import { chapterPage } from '../src/lib/telling/chapter-page.ts';

/** By the slug of a chapter, `cover`, `deck` and `hall` with its code, what it says. */
export function spokenPages(edition: Edition, language: Language): Map<string, SpokenPart[]> {
	const speaker = new Speaker(language, edition.spoken[language]);
	const pictures = { chart: () => '', year: () => '' };
	const context = { language, view: 'plain', base: '', pictures, kinds: LIST_KINDS } as const;
	return new Map([
		['cover', sayCover(coverPage(edition, context), speaker)],
		['deck', sayDeck('', deckPage(edition, context).scenes, speaker)],
		...edition.places.map((hall): [string, SpokenPart[]] => [
			`hall ${hall.code}`,
			sayHall(hallPage(edition, hall, context), speaker),
		]),
		...edition.chapters.map((chapter): [string, SpokenPart[]] => [
			chapter.slug,
			sayChapter(chapterPage(edition, chapter, context), speaker, sayList),
		]),
	]);
}

/** Every sentence as it is spoken. */
export function spokenSentences(parts: readonly SpokenPart[]): string[] {
	return parts.flatMap(({ say }) =>
		say.map((sentence) => (typeof sentence === 'string' ? sentence : sentence[0])),
	);
}
