/** The pages for checkers: where each § is told and every computed figure; every source note. */
import type { Edition } from '../edition/edition.ts';
import type { Collection } from '../edition/schema.ts';
import { sectionFragment, type SourceLink, type StoryLinks } from './links.ts';
import { citationOf, printedHeading, type Citation, type FormulaMessages } from './source.ts';
import { markForeign, type PageText, type ShownInline, type ShownNote } from './text.ts';

/** A place of the story. */
interface Place {
	title: ShownInline[];
	href: string;
}

/** A § of the printed report and the places that tell it. */
interface ToldSection {
	number: string;
	id: string;
	/** As the report numbers it. */
	heading: string;
	places: readonly Place[];
}

/** A source note in the list of all. */
interface ListedNote extends ShownNote {
	/** The id of its place in the list; where it stands at its figure it has another. */
	place: string;
	sources: SourceLink[];
}

export interface SourcesIndex {
	principles: string[];
	compiledBy: string;
	/** Ids of the page's parts. */
	ids: Record<'publisher' | 'index' | 'computed', string>;
	sections: ToldSection[];
	computed: Citation[];
}

/** Source notes of one kind. */
export interface NoteGroup {
	kind: ShownNote['kind'];
	notes: ListedNote[];
}

export function sourcesIndex(
	edition: Edition,
	page: PageText,
	links: StoryLinks,
	messages: FormulaMessages,
): SourcesIndex {
	const { language } = page;
	const idOf = (fragment: string) => links.idOf('sources', fragment);
	const places = placesBySection(edition, page, links);
	return {
		principles: edition.report.principles.map((principle) => principle[language]),
		compiledBy: edition.report.compiledBy[language],
		ids: {
			publisher: idOf('publisher'),
			index: idOf('index'),
			computed: idOf('computed'),
		},
		sections: edition.outline.sections.map(({ number }) => ({
			number,
			id: idOf(sectionFragment(number)),
			heading: printedHeading(edition, number),
			places: places.get(number) ?? [],
		})),
		computed: [...edition.figures.values()]
			.filter(({ kind }) => kind === 'computed')
			.map((figure) => citationOf(edition, figure, language, messages)),
	};
}

/** Every source note of an edition, by kind. */
export function noteGroups(edition: Edition, page: PageText, links: StoryLinks): NoteGroup[] {
	const kinds = [...new Set([...edition.notes.values()].map(({ kind }) => kind))];
	return kinds.map((kind) => ({
		kind,
		notes: [...edition.notes.values()]
			.filter((note) => note.kind === kind)
			.map(({ id, source }) => ({
				...page.note(id),
				place: links.idOf('notes', id),
				sources: source.map((number) => links.toSource(number)),
			})),
	}));
}

/** The places that tell each §: sections, and chapters whose list has entries from it, each once. */
function placesBySection(
	edition: Edition,
	page: PageText,
	links: StoryLinks,
): ReadonlyMap<string, readonly Place[]> {
	const places = new Map<string, Place[]>();
	const tell = (sources: readonly string[], title: string, chapter: string, fragment: string | null) => {
		const place = { title: markForeign(title, page.language), href: links.to({ chapter, fragment }) };
		for (const number of new Set(sources)) places.set(number, [...(places.get(number) ?? []), place]);
	};
	for (const { slug, shows, text } of edition.chapters) {
		const { title, sections } = text[page.language];
		for (const section of sections) tell(section.sources, section.title, slug, section.id);
		if (shows !== null) tell(sourcesOf(edition, shows), title, slug, null);
	}
	return places;
}

function sourcesOf(edition: Edition, collection: Collection): string[] {
	return collection === 'sources' || collection === 'notes'
		? []
		: edition[collection].map(({ source }) => source);
}
