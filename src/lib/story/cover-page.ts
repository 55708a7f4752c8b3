/** Everything an edition's cover shows, and what of it opens the whole report. */
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../edition/languages.ts';
import type { PageLink } from './frame.ts';
import { StoryLinks } from './links.ts';
import { citationsOf, type Citation, type FormulaMessages } from './source.ts';
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
	chapters: (PageLink & { number: number; description: string })[];
}

/** What an edition opens with. */
export interface Opening {
	title: string;
	sentence: ShownInline[];
	questions: ShownQuestion[];
	parts: ShownPart[];
}

export interface CoverPage extends Opening {
	/** Days of the visits, ISO. */
	visits: { date: string; title: ShownInline[]; href: string }[];
	/** The awards of the highest tiers, in the order of the wall. */
	awards: { tier: string; title: ShownInline[]; recipient: ShownInline[] | null; href: string }[];
	/** What this is and who published it. */
	blocks: ShownBlock[];
	/** The chapter to read first. */
	start: PageLink | null;
	citations: Citation[];
}

/** Tiers whose awards the cover shows; the wall shows all. */
const TIERS_ON_COVER = 2;

/**
 * Makes the cover of an edition.
 * @param base the site's base path
 */
export function coverPage(
	edition: Edition,
	language: Language,
	base: string,
	messages: FormulaMessages,
): CoverPage {
	const links = new StoryLinks(edition, language, base);
	const page = new PageText(edition, language, links);
	return {
		...openingOf(edition, page, links),
		visits: edition.visits.map(({ id, date, title }) => ({
			date,
			title: page.text(title),
			href: links.to({ chapter: 'visits', fragment: id }),
		})),
		awards: edition.tiers.slice(0, TIERS_ON_COVER).flatMap(({ id, name }) =>
			edition.awards
				.filter(({ tier }) => tier === id)
				.map((award) => ({
					tier: name[language],
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
		description: text[language].description,
		href: links.to({ chapter: slug, fragment: null }),
	}));
}
