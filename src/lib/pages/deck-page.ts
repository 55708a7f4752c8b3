/** Everything the deck of an edition shows: its scenes, the way on, and where their figures come from. */
import type { Edition } from '../edition/edition.ts';
import { DECK } from '../site/pages.ts';
import { StoryLinks, type PageLink } from '../telling/links.ts';
import { chaptersOf } from '../telling/opening.ts';
import type { PageContext } from '../telling/page-context.ts';
import { scenesOf, type ShownScene } from '../telling/scenes.ts';
import { citationsOf, type PageCitation } from '../telling/source.ts';
import { PageText } from '../telling/text.ts';

export interface DeckPage {
	scenes: ShownScene[];
	/** The chapter to read first. */
	start: PageLink | null;
	/** Where the deck is shared as a whole. */
	share: string | null;
	/** Address of what it says aloud. */
	spoken: string;
	citations: PageCitation[];
}

/** Makes the deck of an edition. */
export function deckPage(edition: Edition, context: PageContext): DeckPage {
	const { language, view, base, pictures, kinds } = context;
	const links = new StoryLinks(edition, language, base, view);
	const page = new PageText(edition, language, links, pictures);
	const scenes = scenesOf(edition, page, links, kinds);
	return {
		scenes,
		start: chaptersOf(edition, language, links)[0] ?? null,
		share: links.toShare(DECK, null),
		spoken: links.toSpoken(DECK),
		citations: citationsOf(edition, page.figures, language, links),
	};
}
