/** The scenes of a deck, each with its words and its numbers; an edition without any has some made from its chapters. */
import { periodWords } from './period.ts';
import { DECK } from '../site/pages.ts';
import type { Chapter, Edition, Figure } from '../edition/edition.ts';
import { parsePlace } from '../edition/inline.ts';
import { sectionOf } from '../edition/printed-places.ts';
import type { Scene } from '../edition/scene.ts';
import { say } from '../words/messages.ts';
import type { PageLink, SourceLink, StoryLinks } from './links.ts';
import { drawnScene, type DrawnScene } from './scene-picture.ts';
import type { FigureMark, ShownInline } from './shown.ts';
import { markForeign } from './foreign.ts';
import { plainText } from './plain-text.ts';
import type { PageText } from './text.ts';
import type { ToldKind } from './told-kind.ts';
import { yearOnYear } from './year-on-year.ts';

/** One full screen. */
export interface ShownScene {
	/** Its fragment. */
	id: string;
	line: ShownInline[];
	/** Its number; `null` of a scene without one. */
	mark: FigureMark | null;
	/** Whether we computed that number, and the report does not print it. */
	computed: boolean;
	/** What it was in the period before; `null` where that is not known. */
	was: ShownInline[] | null;
	sentence: ShownInline[];
	/** What its picture shows, in words. */
	see: string;
	picture: DrawnScene;
	sources: SourceLink[];
	/** Where the story tells it whole; `null` of what ends a deck by itself. */
	into: PageLink | null;
	/** Where it is shared; `null` where nothing is. */
	share: string | null;
}

/** Chapters of which a deck without scenes of its own shows the lead figure, at most. */
const MOST_CHAPTERS = 9;

/** Every scene of an edition's deck on a page, which remembers their figures. The last one ends it. */
export function scenesOf(
	edition: Edition,
	page: PageText,
	links: StoryLinks,
	kinds: readonly ToldKind[],
): ShownScene[] {
	if (edition.scenes.length > 0)
		return edition.scenes.map((scene) => showScene(scene, edition, page, links, kinds));
	const leads = edition.chapters
		.filter(({ text }) => text[page.language].lead !== null)
		.slice(0, MOST_CHAPTERS)
		.map((chapter) => sceneOfChapter(chapter, edition, page, links));
	return [openingScene(edition, page, links), ...leads, endingScene(edition, page)];
}

/** A scene of `scenes.yaml`. */
export function showScene(
	scene: Scene,
	edition: Edition,
	page: PageText,
	links: StoryLinks,
	kinds: readonly ToldKind[],
): ShownScene {
	const { id, figure, line, sentence, see, source, into } = scene;
	const { language } = page;
	// In the order of the page, which decides the order of its citations.
	const shownLine = page.text(line);
	const mark = figure === undefined ? null : page.figure(figure);
	return {
		id,
		line: shownLine,
		mark,
		computed: figure !== undefined && page.figureOf(figure).kind === 'computed',
		was: figure === undefined ? null : wasOf(page.figureOf(figure), edition, page),
		sentence: page.text(sentence),
		see: page.plain(see),
		picture: drawnScene(scene, edition, language, kinds),
		sources: source.map((number) => links.toSource(number)),
		into: wayInto(into, edition, page, links),
		share: links.toShare(DECK, id),
	};
}

function wayInto(place: string, edition: Edition, { language }: PageText, links: StoryLinks): PageLink {
	const to = parsePlace(place);
	const chapter = edition.chapters.find(({ slug }) => slug === to?.chapter);
	if (!to || !chapter) throw new Error(`no place "${place}" in the edition ${edition.slug}`);
	return { title: chapter.text[language].title, href: links.to(to) };
}

/** A chapter by its lead figure, which is shared as the chapter shares it. */
function sceneOfChapter(
	{ slug, text }: Chapter,
	edition: Edition,
	page: PageText,
	links: StoryLinks,
): ShownScene {
	const { title, description, lead } = text[page.language];
	if (lead === null) throw new Error(`the chapter "${slug}" has no lead figure`);
	const figure = page.figureOf(lead);
	const { mark, name } = page.namedFigure(lead);
	return {
		id: `scene-${slug}`,
		line: markForeign(title, page.language),
		mark,
		computed: figure.kind === 'computed',
		was: wasOf(figure, edition, page),
		sentence: markForeign(description, page.language),
		see: plainText(name),
		picture: { kind: 'plain' },
		sources: sourcesOf(figure).map((number) => links.toSource(number)),
		into: { title, href: links.to({ chapter: slug, fragment: null }) },
		share: links.toShare(slug, `figure-${lead}`),
	};
}

/** What a figure was in the period before. How it changed stands at its citation: a screen says one thing. */
function wasOf(figure: Figure, edition: Edition, { language }: PageText): ShownInline[] | null {
	return yearOnYear(edition, figure, language)?.was ?? null;
}

function sourcesOf({ source }: Figure): string[] {
	return source === undefined ? [] : [sectionOf(source)];
}

const WITHOUT_NUMBER = {
	mark: null,
	computed: false,
	was: null,
	picture: { kind: 'plain' },
	share: null,
} as const;

function openingScene(edition: Edition, page: PageText, links: StoryLinks): ShownScene {
	const { title, sentence } = edition.cover[page.language];
	return {
		...WITHOUT_NUMBER,
		id: 'scene-first',
		line: markForeign(title, page.language),
		sentence: page.inlines(sentence),
		see: say('deck.plain.see', undefined, page.language),
		sources: [links.toSource(edition.report.source)],
		into: null,
	};
}

function endingScene(edition: Edition, page: PageText): ShownScene {
	const { language } = page;
	return {
		...WITHOUT_NUMBER,
		id: 'scene-last',
		line: markForeign(say('deck.plain.line', periodWords(edition, language), language), language),
		sentence: markForeign(say('deck.plain.sentence', undefined, language), language),
		see: say('deck.plain.see', undefined, language),
		sources: [],
		into: null,
	};
}
