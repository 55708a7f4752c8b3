/** Everything an edition's cover shows. */
import type { Edition } from '../edition/edition.ts';
import { awards, weightiestAwards, type AwardOnCover } from '../lists/awards/kind.ts';
import { visits, yearOfVisits } from '../lists/visits/kind.ts';
import { DECK } from '../site/pages.ts';
import { StoryLinks, type PageLink } from '../telling/links.ts';
import { chaptersOf, largeOf, openingOf, type Opening, type ShownQuestion } from '../telling/opening.ts';
import type { PageContext } from '../telling/page-context.ts';
import { citationsOf, type PageCitation } from '../telling/source.ts';
import { PageText, type ShownBlock } from '../telling/text.ts';

export interface CoverPage extends Opening {
	/** Address of what it says aloud. */
	spoken: string;
	/** The questions that are buttons in large type: those the edition marks, all where it marks none. */
	large: ShownQuestion[];
	/** Picture of the year with a mark a visit; `null` where there was none. */
	year: string | null;
	/** Where all visits are. */
	allVisits: string;
	/** The awards of the highest tiers, in the order of the wall. */
	awards: AwardOnCover[];
	/** Where all awards are. */
	allAwards: string;
	/** What this is and who published it. */
	blocks: ShownBlock[];
	/** The year in full screens. */
	deck: string;
	/** The chapter to read first. */
	start: PageLink | null;
	citations: PageCitation[];
}

/** Makes the cover of an edition. */
export function coverPage(edition: Edition, context: PageContext): CoverPage {
	const { language, view, base, pictures } = context;
	const links = new StoryLinks(edition, language, base, view);
	return showCover(edition, new PageText(edition, language, links, pictures), links);
}

/** Shows a cover on a page, which remembers its figures; figures that stand above it are cited with its own. */
export function showCover(edition: Edition, page: PageText, links: StoryLinks): CoverPage {
	const { language } = page;
	const all = ({ slug }: { slug: string }) => links.to({ chapter: slug, fragment: null });
	const opening = openingOf(edition, page, links);
	// A note stands where a chapter tells its figure, not where the opening mentions it.
	page.postponeNotes();
	return {
		...opening,
		spoken: links.toSpoken(),
		large: largeOf(opening.questions),
		year: yearOfVisits(edition, page, (id) => links.to({ chapter: visits.slug, fragment: id })),
		allVisits: all(visits),
		allAwards: all(awards),
		awards: weightiestAwards(edition, page, links),
		blocks: page.blocks(edition.cover[language].blocks),
		deck: links.to({ chapter: DECK, fragment: null }),
		start: chaptersOf(edition, language, links)[0] ?? null,
		citations: citationsOf(edition, page.figures, language, links),
	};
}
