/** Everything an edition's cover shows. */
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../edition/languages.ts';
import type { PageLink } from './frame.ts';
import { StoryLinks } from './links.ts';
import { citationsOf, type Citation, type FormulaMessages } from './source.ts';
import { PageText, type ShownBlock, type ShownInline } from './text.ts';

/** A question that residents ask, answered in one line. */
interface ShownQuestion {
	ask: string;
	answer: ShownInline[];
	href: string;
}

/** A part of the story with its chapters. */
export interface ShownPart {
	name: string;
	chapters: (PageLink & { number: number; description: string })[];
}

export interface CoverPage {
	title: string;
	sentence: ShownInline[];
	questions: ShownQuestion[];
	parts: ShownPart[];
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
	const cover = edition.cover[language];
	const chapters = edition.chapters.map(({ slug, part, text }, index) => ({
		part,
		number: index + 1,
		title: text[language].title,
		description: text[language].description,
		href: links.to({ chapter: slug, fragment: null }),
	}));
	return {
		title: cover.title,
		sentence: page.inlines(cover.sentence),
		questions: cover.questions.map(({ ask, answer, to }) => ({
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
		blocks: page.blocks(cover.blocks),
		start: chapters[0] ?? null,
		citations: citationsOf(edition, page.figures, language, messages),
	};
}
