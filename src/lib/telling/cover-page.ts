/** Everything an edition's cover shows, and what of it opens the whole report. */
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import { yearOfVisits } from './collections.ts';
import type { PageLink } from './links.ts';
import { StoryLinks } from './links.ts';
import type { PageContext, PageMessages } from './page-context.ts';
import { citationsOf, type Citation } from './source.ts';
import { PageText, type ShownBlock, type ShownInline } from './text.ts';

/** A question that residents ask, answered in one line. */
export interface ShownQuestion {
	ask: string;
	answer: ShownInline[];
	href: string;
}

/** A part of the story with its chapters. */
export interface ShownPart {
	name: string;
	chapters: (PageLink & { number: number })[];
}

/** An award as the cover shows it. */
export interface CoverAward {
	tier: string;
	/** 1 for the weightiest tier. */
	rank: number;
	title: ShownInline[];
	recipient: ShownInline[] | null;
	href: string;
}

/** What an edition opens with. */
export interface Opening {
	title: string;
	sentence: ShownInline[];
	questions: ShownQuestion[];
	parts: ShownPart[];
}

export interface CoverPage extends Opening {
	/** Picture of the year with a mark a visit; `null` where there was none. */
	year: string | null;
	/** Where all visits are. */
	allVisits: string;
	/** The awards of the highest tiers, in the order of the wall. */
	awards: CoverAward[];
	/** Where all awards are. */
	allAwards: string;
	/** What this is and who published it. */
	blocks: ShownBlock[];
	/** The chapter to read first. */
	start: PageLink | null;
	citations: Citation[];
}

/** Tiers whose awards the cover shows; the wall shows all. */
const TIERS_ON_COVER = 2;

/** Makes the cover of an edition. */
export function coverPage(edition: Edition, context: PageContext): CoverPage {
	const { language, view, base, messages, pictures } = context;
	const links = new StoryLinks(edition, language, base, view);
	return showCover(edition, new PageText(edition, language, links, pictures), links, messages);
}

/** Shows a cover on a page, which remembers its figures; figures that stand above it are cited with its own. */
export function showCover(
	edition: Edition,
	page: PageText,
	links: StoryLinks,
	messages: PageMessages,
): CoverPage {
	const { language } = page;
	return {
		...openingOf(edition, page, links),
		year: yearOfVisits(edition, page, messages, (id) => links.to({ chapter: 'visits', fragment: id })),
		allVisits: links.to({ chapter: 'visits', fragment: null }),
		allAwards: links.to({ chapter: 'awards', fragment: null }),
		awards: edition.tiers.slice(0, TIERS_ON_COVER).flatMap(({ id, name }, index) =>
			edition.awards
				.filter(({ tier }) => tier === id)
				.map((award) => ({
					tier: name[language],
					rank: index + 1,
					title: page.text(award.title),
					recipient: award.recipient ? page.text(award.recipient) : null,
					href: links.to({ chapter: 'awards', fragment: award.id }),
				})),
		),
		blocks: page.blocks(edition.cover[language].blocks),
		start: chaptersOf(edition, language, links)[0] ?? null,
		citations: citationsOf(edition, page.figures, language, messages),
	};
}

/** The title, the sentence, the questions and the parts of an edition on a page, which remembers their figures. */
export function openingOf(edition: Edition, page: PageText, links: StoryLinks): Opening {
	const { language } = page;
	const { title, sentence, questions } = edition.cover[language];
	const chapters = chaptersOf(edition, language, links);
	return {
		title,
		sentence: page.inlines(sentence),
		questions: questions.map(({ ask, answer, to }) => ({
			ask,
			answer: page.inlines(answer),
			href: links.to(to),
		})),
		parts: edition.parts
			.map(({ id, name }) => ({
				name: name[language],
				chapters: chapters.filter(({ part }) => part === id),
			}))
			.filter((part) => part.chapters.length > 0),
	};
}

/** Every chapter with the way to it, in the order of the story. */
function chaptersOf({ chapters }: Edition, language: Language, links: StoryLinks) {
	return chapters.map(({ slug, part, text }, index) => ({
		part,
		number: index + 1,
		title: text[language].title,
		href: links.to({ chapter: slug, fragment: null }),
	}));
}
