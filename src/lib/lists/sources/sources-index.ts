/** Where each § of the printed report is told, and every computed figure. */
import type { Edition } from '../../edition/edition.ts';
import { sectionFragment, type StoryLinks } from '../../telling/links.ts';
import { citationOf, printedHeading, type Citation } from '../../telling/source.ts';
import type { ShownInline } from '../../telling/shown.ts';
import { markForeign, type PageText } from '../../telling/text.ts';

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
	places: Place[];
}

export interface SourcesIndex {
	principles: string[];
	compiledBy: string;
	/** Ids of the page's parts. */
	ids: Record<'publisher' | 'index' | 'computed', string>;
	sections: ToldSection[];
	computed: Citation[];
}

export function sourcesIndex(edition: Edition, page: PageText, links: StoryLinks): SourcesIndex {
	const { language } = page;
	const idOf = (fragment: string) => links.idOf('sources', fragment);
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
			places: placesTelling(edition, number, page, links),
		})),
		computed: [...edition.figures.values()]
			.filter(({ kind }) => kind === 'computed')
			.map((figure) => citationOf(edition, figure, language)),
	};
}

/** Sections, and chapters whose list has entries from a §, each once. */
function placesTelling(edition: Edition, number: string, page: PageText, links: StoryLinks): Place[] {
	const titled = (title: string) => markForeign(title, page.language);
	return edition.chapters.flatMap(({ slug, shows, text }) => {
		const { title, sections } = text[page.language];
		const listed = edition.lists.get(shows ?? '')?.some(({ source }) => source === number);
		return [
			...sections
				.filter(({ sources }) => sources.includes(number))
				.map((section) => ({
					title: titled(section.title),
					href: links.to({ chapter: slug, fragment: section.id }),
				})),
			...(listed ? [{ title: titled(title), href: links.to({ chapter: slug, fragment: null }) }] : []),
		];
	});
}
