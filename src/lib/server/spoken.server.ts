/** What routes ask for: the files from which pages are read aloud. */
import { error } from '@sveltejs/kit';
import { hallPage } from '../halls/hall-page';
import { sayHall } from '../halls/spoken';
import { LIST_KINDS } from '../lists/kinds';
import { sayList } from '../lists/spoken';
import { coverPage } from '../pages/cover-page';
import { deckPage } from '../pages/deck-page';
import { sayChapter, sayCover, sayDeck } from '../speech/pages';
import { Speaker } from '../speech/speaker';
import { spokenPage } from '../speech/spoken-page';
import type { SpokenPage } from '../spoken-page';
import { chapterPage } from '../telling/chapter-page';
import type { PageContext } from '../telling/page-context';
import type { Language } from '../site/languages';
import { periodWords } from '../telling/period';
import { say } from '../words/messages';
import { findEdition } from './request.server';

/** What a chapter says aloud. */
export function spokenChapter(language: Language, slug: string, chapterSlug: string): SpokenPage {
	const edition = findEdition(slug);
	const chapter = edition.chapters.find((candidate) => candidate.slug === chapterSlug) ?? error(404);
	const speaker = new Speaker(language, edition.spoken[language]);
	const shown = chapterPage(edition, chapter, unseen(language));
	return spokenPage(shown.title, sayChapter(shown, speaker, sayList), speaker);
}

/** What a cover says aloud. */
export function spokenCover(language: Language, slug: string): SpokenPage {
	const edition = findEdition(slug);
	const speaker = new Speaker(language, edition.spoken[language]);
	const shown = coverPage(edition, unseen(language));
	return spokenPage(shown.title, sayCover(shown, speaker), speaker);
}

/** What a deck says aloud. */
export function spokenDeck(language: Language, slug: string): SpokenPage {
	const edition = findEdition(slug);
	const speaker = new Speaker(language, edition.spoken[language]);
	const title = say('deck.title', periodWords(edition, language), language);
	return spokenPage(title, sayDeck(title, deckPage(edition, unseen(language)).scenes, speaker), speaker);
}

/** What the page of a hall of the newest edition says aloud. */
export function spokenHall(language: Language, code: string): SpokenPage {
	const edition = findEdition(undefined);
	const hall = edition.places.find((candidate) => candidate.code === code) ?? error(404);
	const speaker = new Speaker(language, edition.spoken[language]);
	return spokenPage(
		hall.name[language],
		sayHall(hallPage(edition, hall, unseen(language)), speaker),
		speaker,
	);
}

/** A page that is heard needs no pictures. */
function unseen(language: Language): PageContext {
	const pictures = { chart: () => '', year: () => '' };
	return { language, view: 'plain', base: '', pictures, kinds: LIST_KINDS };
}
