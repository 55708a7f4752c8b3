/** Everything a chapter shows, on its own page or within the whole report, made from a checked edition. */
import type { Section } from '../edition/chapter-file.ts';
import type { Chapter, Edition } from '../edition/edition.ts';
import { numberOf, type ChapterNumber } from './chapter-number.ts';
import { StoryLinks, type SourceLink } from './links.ts';
import type { PageContext } from './page-context.ts';
import { citationsOf, type PageCitation } from './source.ts';
import { kindShown, type ToldKind } from './told-kind.ts';
import type { NamedFigure, ShownInline, ShownNote } from './shown.ts';
import { markForeign } from './foreign.ts';
import { answersLarge } from './opening.ts';
import { PageText, type ShownBlock } from './text.ts';

export interface ShownSection {
	id: string;
	/** Where it is shared; `null` where nothing is. */
	share: string | null;
	/** Where the publisher is told something of it; `null` where it gives no way. */
	tell: string | null;
	title: ShownInline[];
	/** Whether it answers a question that is a button of the cover in large type. */
	answers: boolean;
	blocks: ShownBlock[];
	notes: ShownNote[];
	sources: SourceLink[];
}

/** A list as its kind shows it. */
export interface ShownList {
	/** Name of its kind. */
	kind: string;
	list: unknown;
}

/** What a chapter tells, wherever it stands. */
export interface ShownChapter {
	/** Its number in the story; `null` of a chapter about the report. */
	place: ChapterNumber | null;
	part: string;
	title: string;
	/** Where it is shared as a whole; `null` where nothing is, as with its lead figure. */
	share: string | null;
	lead: (NamedFigure & { share: string | null }) | null;
	minute: ShownInline[];
	/** Of the figures that the page opens with and tells nowhere else; they follow the introduction. */
	notes: ShownNote[];
	intro: ShownBlock[];
	sections: ShownSection[];
	/** The list that it shows, if it shows one. */
	list: ShownList | null;
}

export interface ChapterPage extends ShownChapter {
	/** Address of what it says aloud. */
	spoken: string;
	/** The drawing that it opens with, where the edition has one; see `edition.drawings`. */
	opening: string | null;
	/** Of every figure on the page, in its order. */
	citations: PageCitation[];
}

/** Makes the page of a chapter. */
export function chapterPage(edition: Edition, chapter: Chapter, context: PageContext): ChapterPage {
	const { language, view, base, pictures, kinds } = context;
	const links = new StoryLinks(edition, language, base, view);
	const page = new PageText(edition, language, links, pictures);
	return {
		...showChapter(edition, chapter, page, links, kinds),
		spoken: links.toSpoken(chapter.slug),
		opening: edition.drawings.get(chapter.slug) ?? null,
		citations: citationsOf(edition, page.figures, language, links),
	};
}

/** Shows a chapter on a page, which remembers its figures and notes. */
export function showChapter(
	edition: Edition,
	chapter: Chapter,
	page: PageText,
	links: StoryLinks,
	kinds: readonly ToldKind[],
): ShownChapter {
	const { language } = page;
	const text = chapter.text[language];
	// In the order of the page, which decides the order of its citations and the places of its notes.
	const lead = text.lead === null ? null : page.namedFigure(text.lead);
	const minute = page.inlines(text.minute);
	const opening = page.postponeNotes();
	const intro = page.blocks(text.intro);
	const postponed = [...opening, ...page.postponeNotes()];
	const sections = text.sections.map((section) => showSection(edition, chapter, section, page, links));
	const kind = kindShown(chapter, kinds);
	const list = kind && { kind: kind.name, list: kind.show(edition, page, links) };
	const notes = page.takeNotes(postponed);
	return {
		place: numberOf(edition, chapter),
		part: edition.parts.find(({ id }) => id === chapter.part)?.name[language] ?? '',
		title: text.title,
		share: links.toShare(chapter.slug, null),
		lead: lead && { ...lead, share: links.toShare(chapter.slug, `figure-${lead.mark.id}`) },
		minute,
		notes,
		intro,
		sections,
		list,
	};
}

/** Shows a section of a chapter on a page, which remembers its figures and notes. */
export function showSection(
	edition: Edition,
	{ slug }: Chapter,
	{ id, title, blocks, sources }: Section,
	page: PageText,
	links: StoryLinks,
): ShownSection {
	return {
		id: links.idOf(slug, id),
		share: links.toShare(slug, id),
		tell: links.toTell(slug, id),
		title: markForeign(title, page.language),
		answers: answersLarge(edition, page.language, slug, id),
		blocks: page.blocks(blocks),
		notes: page.takeNotes(),
		sources: sources.map((number) => links.toSource(number)),
	};
}
