/** Everything the page of one shared thing shows: the thing itself, what stands beside it, and how to send it on. */
import { periodWords } from '../telling/period.ts';
import type { Chapter, Edition } from '../edition/edition.ts';
import { pictureAddress, picturePage } from '../pictures/list.ts';
import { addressOf } from '../site/addresses.ts';
import { DECK } from '../site/pages.ts';
import { showSection, type ShownSection } from '../telling/chapter-page.ts';
import type { PageLink } from '../telling/links.ts';
import { StoryLinks } from '../telling/links.ts';
import type { PageContext } from '../telling/page-context.ts';
import { showScene, type ShownScene } from '../telling/scenes.ts';
import { citationsOf, type PageCitation } from '../telling/source.ts';
import type { NamedFigure, ShownNote } from '../telling/shown.ts';
import { PageText } from '../telling/text.ts';
import { kindShown, type ToldKind } from '../telling/told-kind.ts';
import { pageOfThing } from '../site/page-of-thing.ts';
import { say } from '../words/messages.ts';
import { shareOffer, type ShareOffer } from './share-offer.ts';
import type { Thing } from '../telling/thing.ts';
import { thingsOf } from '../telling/things.ts';

/** What a page of a shared thing tells of it. */
export type ShownThing =
	/** A cover or a chapter as a whole: its sentence is enough. */
	| { type: 'whole' }
	| { type: 'section'; section: ShownSection }
	| { type: 'figure'; figure: NamedFigure; notes: ShownNote[] }
	| { type: 'entry'; kind: string; entry: unknown }
	| { type: 'scene'; scene: ShownScene };

export interface ThingPage {
	thing: Thing;
	shown: ShownThing;
	/** The way into the story: the place that the thing has in it. */
	around: PageLink;
	/** What stands before and after it in its chapter, as far as something does. */
	beside: (PageLink & { way: 'previous' | 'next' })[];
	/** What its chapter opens with; `null` where the edition has no drawing of it. */
	opening: string | null;
	offer: ShareOffer;
	citations: PageCitation[];
}

/** Makes the page of a thing. @param origin of the site */
export function thingPage(edition: Edition, thing: Thing, context: PageContext, origin: string): ThingPage {
	const { language, view, base, pictures, kinds } = context;
	const links = new StoryLinks(edition, language, base, view);
	const page = new PageText(edition, language, links, pictures);
	const { chapter: slug, fragment } = thing;
	const chapter = edition.chapters.find((candidate) => candidate.slug === slug);
	const own = picturePage(thing);
	const address = addressOf(language, edition.slug, own);
	const shared = {
		title: thing.title,
		address: `${origin}${base}${address}`,
		poster: `${base}${pictureAddress(language, edition.slug, own, 'poster')}`,
		file: address.split('/').filter(Boolean).join('-'),
	};
	// Before the citations, which are those of the figures that it shows.
	const scene = slug === DECK ? edition.scenes.find(({ id }) => id === fragment) : undefined;
	const shown = scene
		? ({ type: 'scene', scene: showScene(scene, edition, page, links, kinds) } as const)
		: chapter && fragment !== null
			? showThing(edition, chapter, thing, page, links, kinds)
			: WHOLE;
	return {
		thing,
		shown,
		around: placeAround(edition, thing, context, links),
		beside: besides(edition, thing, context),
		opening: edition.drawings.get(slug ?? '') ?? null,
		offer: shareOffer(shared, edition, language),
		citations: citationsOf(edition, page.figures, language, links),
	};
}

const WHOLE: ShownThing = { type: 'whole' };

/** The place that a thing has in the story: in its chapter, in the deck, or the story itself. */
function placeAround(
	edition: Edition,
	{ chapter: slug, fragment }: Thing,
	{ language, base }: PageContext,
	links: StoryLinks,
): PageLink {
	const chapter = edition.chapters.find((candidate) => candidate.slug === slug);
	if (chapter)
		return { title: chapter.text[language].title, href: links.to({ chapter: chapter.slug, fragment }) };
	if (slug === DECK)
		return {
			title: say('deck.title', periodWords(edition, language), language),
			href: links.to({ chapter: DECK, fragment }),
		};
	return { title: edition.title[language], href: base + addressOf(language, edition.slug) };
}

function showThing(
	edition: Edition,
	chapter: Chapter,
	{ kind, fragment, entry }: Thing,
	page: PageText,
	links: StoryLinks,
	kinds: readonly ToldKind[],
): ShownThing {
	if (entry) {
		const entries = kindShown(chapter, kinds)?.entries;
		if (!entries) throw new Error(`nothing tells an entry of "${entry.kind}" by itself`);
		return { type: 'entry', kind: entry.kind, entry: entries.show(entry.entry, edition, page, links) };
	}
	if (kind === 'figure') {
		const figure = page.namedFigure(fragment?.replace(/^figure-/, '') ?? '');
		return { type: 'figure', figure, notes: page.takeNotes() };
	}
	const told = chapter.text[page.language].sections.find(({ id }) => id === fragment);
	if (!told) throw new Error(`no section "${fragment}" in the edition ${edition.slug}`);
	const section = showSection(edition, chapter, told, page, links);
	citeCharts(section, page);
	return { type: 'section', section };
}

/** A chapter tells the figures of its charts in words as well; a section by itself may not, and cites them from the chart. */
function citeCharts({ blocks }: ShownSection, page: PageText): void {
	const charts = blocks.flatMap((block) => (block.type === 'charts' ? block.charts : []));
	for (const figure of charts.flatMap(({ marks }) => marks).flatMap(({ figures }) => figures)) {
		if (page.figures.has(figure.id)) continue;
		page.figures.add(figure.id);
		figure.first = true;
	}
}

/** The things before and after one in its chapter. */
function besides(
	edition: Edition,
	thing: Thing,
	{ language, base, kinds }: PageContext,
): ThingPage['beside'] {
	if (thing.fragment === null) return [];
	const row = thingsOf(edition, language, kinds).filter(
		({ chapter, fragment, kind }) =>
			chapter === thing.chapter && fragment !== null && (kind !== 'figure' || thing.kind === 'figure'),
	);
	const place = row.findIndex(({ fragment }) => fragment === thing.fragment);
	const ways = [
		{ way: 'previous', other: row[place - 1] },
		{ way: 'next', other: row[place + 1] },
	] as const;
	return ways.flatMap(({ way, other }) => {
		if (!other) return [];
		return [{ way, title: other.title, href: base + addressOf(language, edition.slug, pageOfThing(other)) }];
	});
}
