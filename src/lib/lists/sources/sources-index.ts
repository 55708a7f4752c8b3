/** Where each § of the printed report is told, and every computed figure. */
import type { Language } from '../../site/languages.ts';
import type { Edition } from '../../edition/edition.ts';
import { commitments } from '../commitments/kind.ts';
import { sectionFragment, type SourceLink, type StoryLinks } from '../../telling/links.ts';
import { citationOf, printedHeading, type Citation } from '../../telling/source.ts';
import type { ShownInline } from '../../telling/shown.ts';
import { markForeign } from '../../telling/foreign.ts';
import type { PageText } from '../../telling/text.ts';

/** Where a § is told: a section, or a chapter whose list has entries from it. */
export interface Telling {
	title: ShownInline[];
	href: string;
}

/** A § of the printed report and the tellings that tell it. */
interface ToldSection {
	number: string;
	id: string;
	/** As the report numbers it. */
	heading: string;
	tellings: readonly Telling[];
}

export interface SourcesIndex {
	principles: string[];
	/** `null` where the report does not say who wrote it. */
	compiledBy: string | null;
	/** Ids of the page's parts. */
	ids: Record<'publisher' | 'index' | 'computed' | 'leftOut', string>;
	sections: ToldSection[];
	/** The language of their headings. */
	printedIn: Language;
	computed: Citation[];
	/** What is told nowhere, and why. */
	leftOut: { text: ShownInline[]; why: ShownInline[]; sources: SourceLink[] }[];
}

export function sourcesIndex(edition: Edition, page: PageText, links: StoryLinks): SourcesIndex {
	const { language } = page;
	const idOf = (fragment: string) => links.idOf('sources', fragment);
	const tellings = tellingsBySection(edition, page, links);
	return {
		principles: edition.report.principles.map((principle) => principle[language]),
		compiledBy: edition.report.compiledBy?.[language] ?? null,
		ids: {
			publisher: idOf('publisher'),
			index: idOf('index'),
			computed: idOf('computed'),
			leftOut: idOf('left-out'),
		},
		sections: edition.outline.sections.map(({ number }) => ({
			number,
			id: idOf(sectionFragment(number)),
			heading: printedHeading(edition, number),
			tellings: tellings.get(number) ?? [],
		})),
		printedIn: edition.report.language,
		computed: [...edition.figures.values()]
			.filter(({ kind }) => kind === 'computed')
			.map((figure) => citationOf(edition, figure, language)),
		leftOut: edition.leftOut.map(({ source, text, why }) => ({
			text: page.text(text),
			why: page.text(why),
			sources: source.map((number) => links.toSource(number)),
		})),
	};
}

/** The tellings that tell each §: sections, and chapters whose list has entries or outcomes from it, each once. */
export function tellingsBySection(
	edition: Edition,
	page: PageText,
	links: StoryLinks,
): ReadonlyMap<string, readonly Telling[]> {
	const tellings = new Map<string, Telling[]>();
	const tell = (sources: readonly string[], title: string, chapter: string, fragment: string | null) => {
		const telling = { title: markForeign(title, page.language), href: links.to({ chapter, fragment }) };
		for (const number of new Set(sources)) tellings.set(number, [...(tellings.get(number) ?? []), telling]);
	};
	for (const { slug, shows, text } of edition.chapters) {
		const { title, sections } = text[page.language];
		for (const section of sections) tell(section.sources, section.title, slug, section.id);
		const listed = edition.lists.get(shows ?? '') ?? [];
		const answered = shows === commitments.name ? [...edition.outcomes.values()] : [];
		tell(
			[...listed, ...answered].flatMap(({ source }) => source ?? []),
			title,
			slug,
			null,
		);
	}
	return tellings;
}
