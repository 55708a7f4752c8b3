/** Everything the page of a hall shows: what the report says of the place, the publisher's details, and the cover. */
import { periodWords } from '../telling/period.ts';
import type { Edition } from '../edition/edition.ts';
import { parsePlace, type StoryPlace } from '../edition/inline.ts';
import { entriesOf } from '../edition/edition.ts';
import type { Hall } from '../edition/edition-file.ts';
import type { Language } from '../site/languages.ts';
import { showCover, type CoverPage } from '../pages/cover-page.ts';
import { hallLines, type ShownHallLine } from '../telling/hall-lines.ts';
import { StoryLinks, type SourceLink } from '../telling/links.ts';
import type { PageContext } from '../telling/page-context.ts';
import type { ShownInline } from '../telling/shown.ts';
import { markForeign } from '../telling/foreign.ts';
import { PageText } from '../telling/text.ts';
import { say } from '../words/messages.ts';
import type { ToldKind } from '../telling/told-kind.ts';

/** One thing that the report says of a place, as short as it can be told. */
interface BriefThing {
	title: ShownInline[];
	/** Where the story tells it whole. */
	href: string;
	/** Of a visit: its day (ISO). */
	day: string | null;
	/** Of a visit where it was, of a service when. */
	beside: ShownInline[] | null;
	text: ShownInline[] | null;
	/** § numbers of the printed report. */
	sources: readonly string[];
}

export interface HallPage {
	name: string;
	/** What follows the greeting: what comes next is about the place, or what the site is, in one sentence. */
	opening: string;
	/** In the order in which the edition names them. */
	things: BriefThing[];
	/** The § that names the hall, and those of what is told of it. */
	sources: SourceLink[];
	/** The publisher's own, which the report does not have; empty where nothing is given. */
	lines: ShownHallLine[];
	cover: CoverPage;
}

/**
 * Makes the page of a hall. Throws when the hall names a place that the edition does not have, which its check has
 * ruled out.
 */
export function hallPage(edition: Edition, hall: Hall, context: PageContext): HallPage {
	const { language, view, base, pictures, kinds } = context;
	const links = new StoryLinks(edition, language, base, view);
	const page = new PageText(edition, language, links, pictures);
	// Before the cover, as on the page, so that marks and citations of figures come in its order.
	const things = hall.tells.map((place) => briefThing(edition, place, page, links, kinds));
	return {
		name: hall.name[language],
		opening: things.length > 0 ? firstSentenceAt(edition, hall, language) : aboutTheSite(edition, language),
		things,
		sources: [...new Set([hall.source, ...things.flatMap(({ sources }) => sources)])].map((number) =>
			links.toSource(number),
		),
		lines: hallLines(hall, language),
		cover: { ...showCover(edition, page, links), spoken: links.toSpokenHall(hall.code) },
	};
}

/** The sentence before what the report says of a hall, in the words of its kind. */
function firstSentenceAt({ placeKinds }: Edition, { kind }: Hall, language: Language): string {
	return (
		placeKinds.find(({ id }) => id === kind)?.first?.[language] ?? say('hall.first', undefined, language)
	);
}

function aboutTheSite(edition: Edition, language: Language): string {
	return say(
		'hall.about',
		{ organisation: edition.organisation.short[language], ...periodWords(edition, language) },
		language,
	);
}

/** What stands at a place (`chapter#fragment`): a section, or an entry of the chapter's list. */
function briefThing(
	edition: Edition,
	written: string,
	page: PageText,
	links: StoryLinks,
	kinds: readonly ToldKind[],
): BriefThing {
	const place = parsePlace(written);
	const thing = place && (sectionAt(edition, place, page) ?? entryAt(edition, place, page, kinds));
	if (!thing) throw new Error(`no place "${written}" in the edition ${edition.slug}`);
	return { day: null, beside: null, ...thing, href: links.to(place) };
}

type Told = Pick<BriefThing, 'title' | 'text' | 'sources'> & Partial<BriefThing>;

function sectionAt(edition: Edition, { chapter, fragment }: StoryPlace, page: PageText): Told | null {
	const told = edition.chapters.find(({ slug }) => slug === chapter)?.text[page.language];
	const section = told?.sections.find(({ id }) => id === fragment);
	if (!told || !section) return null;
	// What is sent on by itself stands alone here, too.
	const own = told.send.get(section.id);
	const first = own ?? section.blocks.find((block) => block.type === 'paragraph')?.content;
	return {
		title: markForeign(section.title, page.language),
		text: first ? page.inlines(first) : null,
		sources: section.sources,
	};
}

function entryAt(
	edition: Edition,
	{ chapter, fragment }: StoryPlace,
	page: PageText,
	kinds: readonly ToldKind[],
): Told | null {
	const kind = kinds.find(({ slug }) => slug === chapter);
	const entry = kind && entriesOf(edition, kind).find(({ id }) => id === fragment);
	if (!entry || !kind.entries) return null;
	const { title, source } = entry;
	return { title: page.text(title), ...kind.entries.brief(entry, page), sources: [source] };
}
