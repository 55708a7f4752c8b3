/** What an edition opens with, on its cover and at the head of the whole report. */
import type { Edition } from '../edition/edition.ts';
import type { Language } from '../site/languages.ts';
import { numberOf } from './chapter-number.ts';
import type { PageLink, StoryLinks } from './links.ts';
import type { ShownInline } from './shown.ts';
import type { PageText } from './text.ts';

/** A question that readers ask, answered in one line. */
export interface ShownQuestion {
	ask: string;
	/** Whether it is a button of the cover in large type. */
	large: boolean;
	answer: ShownInline[];
	href: string;
}

/** A part of the story with its chapters. */
export interface ShownPart {
	name: string;
	chapters: (PageLink & { number: number | null })[];
}

export interface Opening {
	title: string;
	/** The edition's motif, where it has one. */
	motif: string | null;
	sentence: ShownInline[];
	questions: ShownQuestion[];
	parts: ShownPart[];
}

/** The title, the sentence, the questions and the parts of an edition on a page, which remembers their figures. */
export function openingOf(edition: Edition, page: PageText, links: StoryLinks): Opening {
	const { language } = page;
	const { title, sentence, questions } = edition.cover[language];
	const chapters = chaptersOf(edition, language, links);
	return {
		title,
		motif: edition.drawings.get('motif') ?? null,
		sentence: page.inlines(sentence),
		questions: questions.map(({ ask, large, answer, to }) => ({
			ask,
			large,
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

/** The questions that are buttons in large type: those the edition marks, all where it marks none. */
export function largeOf<Question extends { large: boolean }>(questions: readonly Question[]): Question[] {
	const marked = questions.filter(({ large }) => large);
	return marked.length > 0 ? marked : [...questions];
}

/** Whether one of those leads to this place of a chapter, which is then told in full. */
export function answersLarge(edition: Edition, language: Language, slug: string, fragment: string): boolean {
	return largeOf(edition.cover[language].questions).some(
		({ to }) => to.chapter === slug && to.fragment === fragment,
	);
}

/** Every chapter with the way to it, in the order of the story. */
export function chaptersOf(edition: Edition, language: Language, links: StoryLinks) {
	return edition.chapters.map((chapter) => ({
		part: chapter.part,
		number: numberOf(edition, chapter)?.number ?? null,
		title: chapter.text[language].title,
		href: links.to({ chapter: chapter.slug, fragment: null }),
	}));
}
