/** Everything the page on a guidebook shows: its topics, where this report tells each, and what it leaves out. */
import type { Edition } from '../edition/edition.ts';
import { parsePlace } from '../edition/inline.ts';
import type { Language } from '../site/languages.ts';
import type { Guide, GuideTopic } from '../edition/guide.ts';
import { tellingsBySection, type Telling } from '../lists/sources/sources-index.ts';
import { StoryLinks, type SourceLink } from '../telling/links.ts';
import type { PageContext } from '../telling/page-context.ts';
import type { ShownInline } from '../telling/shown.ts';
import { markForeign } from '../telling/foreign.ts';
import { PageText } from '../telling/text.ts';

interface ShownTopic {
	id: string;
	name: ShownInline[];
	/** How far the report tells it. */
	state: 'told' | 'partly' | 'not';
	sources: SourceLink[];
	/** Where the story tells these, each place once. */
	tellings: Telling[];
	/** What of it the report leaves out; `null` where nothing. */
	leftOut: ShownInline[] | null;
}

export interface GuidePage {
	title: ShownInline[];
	publisher: ShownInline[];
	/** The month (ISO) in which it was published. */
	published: string;
	read: ShownInline[];
	/** How many topics it has, how many of these the report tells, in part or whole, and how many only in part. */
	asked: number;
	told: number;
	partly: number;
	parts: { id: string; name: ShownInline[]; topics: ShownTopic[] }[];
}

export function guidePage(edition: Edition, { book, answers }: Guide, context: PageContext): GuidePage {
	const { language, view, base, pictures } = context;
	const links = new StoryLinks(edition, language, base, view);
	const page = new PageText(edition, language, links, pictures);
	const bySection = tellingsBySection(edition, page, links);
	const topicOf = ({ id, name }: GuideTopic): ShownTopic => {
		const { source, told, leftOut } = answers.get(id) ?? { source: [], told: [] };
		const tellings =
			told.length > 0
				? told.map((place) => tellingAt(edition, place, language, links))
				: source.flatMap((number) => bySection.get(number) ?? []);
		return {
			id,
			name: page.text(name),
			state: source.length === 0 ? 'not' : leftOut ? 'partly' : 'told',
			sources: source.map((number) => links.toSource(number)),
			tellings: [...new Map(tellings.map((telling) => [telling.href, telling])).values()],
			leftOut: leftOut ? page.text(leftOut) : null,
		};
	};
	const parts = book.parts.map(({ id, name, topics }) => ({
		id,
		name: page.text(name),
		topics: topics.map(topicOf),
	}));
	const topics = parts.flatMap((part) => part.topics);
	return {
		title: page.text(book.title),
		publisher: page.text(book.publisher),
		published: book.published,
		read: page.text(book.read),
		asked: topics.length,
		told: topics.filter(({ state }) => state !== 'not').length,
		partly: topics.filter(({ state }) => state === 'partly').length,
		parts,
	};
}

/** A place that the edition names (`chapter#section` or a chapter), by its title. */
function tellingAt(edition: Edition, written: string, language: Language, links: StoryLinks): Telling {
	const place = parsePlace(written);
	const text = edition.chapters.find(({ slug }) => slug === place?.chapter)?.text[language];
	if (!place || !text) throw new Error(`no place "${written}" in the edition ${edition.slug}`);
	const section = text.sections.find(({ id }) => id === place.fragment);
	return { title: markForeign(section?.title ?? text.title, language), href: links.to(place) };
}
