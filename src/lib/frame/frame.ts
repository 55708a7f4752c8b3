/** What stands around every page: its head, its way to other pages, and who published it. */
import { periodWords, type PeriodWords } from '../telling/period.ts';
import type { Edition } from '../edition/edition.ts';
import { withoutOriginals } from '../edition/other-letters.ts';
import { DECK, GUIDE, HALLS, TAKE, YEARS, type DataFile, type SitePageName } from '../site/pages.ts';
import { LANGUAGES, type Language } from '../site/languages.ts';
import type { Graph } from 'schema-dts';
import { SHARE } from '../site/page-of-thing.ts';
import { addressOf, searchAddress, type View } from '../site/addresses.ts';
import { numberOf } from '../telling/chapter-number.ts';
import type { PageLink } from '../telling/links.ts';
import { placeWords, type PlaceWords } from '../telling/place-words.ts';
import { pageTold, type PageTold } from '../telling/tell-publisher.ts';
import { structuredData } from './structured-data.ts';

/** A chapter where others lead to it. */
interface ChapterLink extends PageLink {
	number: number | null;
	/** Name of its part. */
	part: string;
	current: boolean;
}

export interface Frame {
	language: Language;
	view: View;
	/** Title of the document. */
	title: string;
	description: string;
	/** Whether search engines may list the page. */
	indexed: boolean;
	/** Whether its edition is a draft. */
	draft: boolean;
	/** What machines read of the page; `null` where nobody should find it, or another page is found for it. */
	structured: Graph | null;
	/** The page's own absolute address, whatever search engines know it by. */
	address: string;
	/** Absolute addresses; none of a page that has no address of its own. */
	canonical: string | null;
	/** In every language; none where another page is the canonical one. */
	alternates: { language: Language; href: string }[];
	/** The picture that chats show of a link to the page, absolute, and what it shows; `null` of a page nobody links to. */
	card: { address: string; alt: string } | null;
	/** Where the whole report is shared. */
	shareHref: string;
	/** What a printed page leads to, in words and as a QR code: an absolute address, and the origin of the short ones. */
	paper: { address: string; origin: string } | null;
	/** The same page in the other languages. */
	switches: { language: Language; href: string }[];
	/** The same page in the other view; of a page that has one view only, the cover. */
	otherView: string;
	site: PageLink;
	organisation: string;
	report: string;
	period: { from: string; to: string };
	contacts: Edition['contacts'];
	/** How to tell the publisher something of this page; `null` where it gives no way. */
	told: PageTold | null;
	/** The reports of all years; `null` of a site with one. */
	yearsHref: string | null;
	/** Of a page of an earlier year: the cover of whatever is the newest. */
	newestHref: string | null;
	/** Every chapter; one about the report has no number, and is listed under the name of its part. */
	contents: ChapterLink[];
	previous: PageLink | null;
	next: ChapterLink | null;
	/** What the period of the report is called, as messages about it take it. */
	called: PeriodWords;
	/** The year in full screens. */
	deckHref: string;
	/** Where the report is searched. */
	searchHref: string;
	sourcesHref: string;
	/** The page of all source notes. */
	notesHref: string;
	/** What this app is, and what of it lies on the device. */
	aboutHref: string;
	/** The site's account of itself: whom it serves and how, and what it keeps. */
	statements: { accessibility: string; privacy: string };
	/** Every place, with what its publisher tells of it, and the posters that hang there; `null` of a site without places. */
	places: { href: string; kitHref: string; words: PlaceWords } | null;
	/** What a browser needs to install the site. */
	manifestHref: string;
	/** The icon that iOS puts on a home screen. */
	touchIcon: string;
	/** The whole report on one page; `null` on that page itself. */
	wholeHref: string | null;
	/** What a guidebook asks of such a report; `null` of an edition that answers none. */
	guideHref: string | null;
	/** Where the report is to be had as files. */
	takeHref: string;
	/** Every figure of the edition: the page that shows them, and the files, which are the same in every language. */
	data: {
		href: string;
		csv: string;
		json: string;
		schema: string;
		/** What the files are, for programs. */
		package: string;
		/** What a file is called when it is saved, without its ending. */
		name: string;
	};
}

/** What is drawn with what stands around its page. */
export interface Framed {
	frame: Frame;
}

/** What the frame of a page is made from. */
export interface FrameRequest {
	/** The newest edition. */
	newest: Edition;
	/** Whether the site has reports of more years than one. */
	hasYears: boolean;
	edition: Edition;
	language: Language;
	view: View;
	/** What follows the edition in the page's address: the slug of a chapter or of a tool; absent on a cover. */
	page?: string;
	/** What of that page this one is about, a fragment of it, or `share`, where the whole of it is shared. */
	part?: string;
	/** Whether search engines know that part by itself; if not, they know the page that it stands on. */
	partIsFound?: boolean;
	/** The title of that part, without the site's. */
	heading?: string;
	/** A page of the site itself, outside of the edition. */
	own?: SitePageName;
	/** Code of the hall at whose page the edition's cover is shown; for search engines it is that cover. */
	hall?: string;
	title: string;
	description: string;
	/** Address of its card below the base path, and what the card shows in words; `null` where it has none. */
	card: { address: string; alt: string } | null;
	/** The site's origin, without a slash at its end. */
	origin: string;
	/** The base path, empty or beginning with a slash. */
	base: string;
	/**
	 * What search engines should not list: the site's own pages for what is not there, which nobody should find or keep,
	 * and the whole report on one page, which repeats all others. The latter is its own canonical page, because a
	 * page that stays out of the lists must not drag the cover along; only its paper leads to the cover.
	 */
	unlisted?: 'missing' | 'whole';
}

export function frameOf(request: FrameRequest): Frame {
	const { newest, hasYears, edition, language, view, page, part, partIsFound, heading, own, hall } = request;
	const { card, origin, base, unlisted } = request;
	const title = withoutOriginals(request.title, language);
	const description = withoutOriginals(request.description, language);
	const href = (target: Language, slug: string, below?: string, shown = view) =>
		`${base}${addressOf(target, slug, below, shown)}`;
	/** This page in a language and a view. */
	const here = (target: Language, shown = view) =>
		hall === undefined
			? href(target, own ?? edition.slug, [page, part].filter(Boolean).join('/') || undefined, shown)
			: href(target, HALLS, hall, shown);
	/** The page that this one is a part of. */
	const around = `${origin}${href(language, edition.slug, page, 'plain')}`;
	const isFound = hall === undefined && (part === undefined || partIsFound === true);
	const chapters = edition.chapters.map((chapter) => ({
		number: numberOf(edition, chapter)?.number ?? null,
		part: edition.parts.find(({ id }) => id === chapter.part)?.name[language] ?? '',
		title: chapter.text[language].title,
		href: href(language, edition.slug, chapter.slug),
		current: chapter.slug === page,
	}));
	const place = chapters.findIndex(({ current }) => current);
	const site = { title: edition.title[language], href: href(language, edition.slug) };
	const dataFile = (name: DataFile) => `${base}${addressOf(LANGUAGES[0], edition.slug, 'data')}${name}`;
	// Known by its plain address, in whatever view it is shown.
	const absolute = (target: Language) => `${origin}${here(target, 'plain')}`;
	const cover = `${origin}${base}${addressOf(language, edition.slug)}`;
	return {
		language,
		view,
		title,
		description,
		indexed: unlisted === undefined && !edition.draft,
		draft: edition.draft,
		structured:
			unlisted || !isFound || edition.draft
				? null
				: structuredData({
						edition,
						language,
						page: page ?? own,
						title: heading ?? chapters[place]?.title ?? title,
						chapter:
							part === undefined || !chapters[place] ? null : { name: chapters[place].title, item: around },
						description,
						address: absolute(language),
						cover,
						data: `${origin}${base}${addressOf(LANGUAGES[0], edition.slug, 'data')}`,
					}),
		address: absolute(language),
		canonical:
			unlisted === 'missing' ? null : isFound ? absolute(language) : hall === undefined ? around : cover,
		paper:
			unlisted === 'missing' ? null : { address: unlisted === 'whole' ? cover : absolute(language), origin },
		alternates:
			isFound && LANGUAGES.length > 1
				? LANGUAGES.map((target) => ({ language: target, href: absolute(target) }))
				: [],
		switches: LANGUAGES.filter((target) => target !== language).map((target) => ({
			language: target,
			href: here(target),
		})),
		// A part of a page has no address of its own in large type: the page that it stands on has.
		otherView:
			part === undefined
				? here(language, view === 'plain' ? 'elder' : 'plain')
				: `${href(language, edition.slug, page, 'elder')}${part === SHARE ? '' : `#${part}`}`,
		site,
		organisation: edition.organisation.short[language],
		report: edition.report.title[language],
		period: edition.report.period,
		contacts: edition.contacts,
		told: pageTold(edition, language, {
			title: (part === SHARE ? undefined : heading) ?? chapters[place]?.title ?? title,
			address: absolute(language),
		}),
		yearsHref: hasYears ? href(language, YEARS) : null,
		newestHref: edition === newest ? null : `${base}${addressOf(language, undefined, undefined, view)}`,
		contents: chapters,
		previous: part !== undefined || (page === undefined && !own) ? null : (chapters[place - 1] ?? site),
		next:
			part !== undefined || (place < 0 && (page !== undefined || own)) ? null : (chapters[place + 1] ?? null),
		card: card && { address: `${origin}${base}${card.address}`, alt: card.alt },
		shareHref: href(language, edition.slug, SHARE, 'plain'),
		called: periodWords(edition, language),
		deckHref: href(language, edition.slug, DECK),
		searchHref: `${base}${searchAddress(language, view)}`,
		sourcesHref: href(language, edition.slug, 'sources'),
		notesHref: href(language, edition.slug, 'notes'),
		aboutHref: href(language, 'about'),
		statements: {
			accessibility: href(language, 'about/accessibility'),
			privacy: href(language, 'about/privacy'),
		},
		places:
			newest.places.length === 0
				? null
				: {
						href: href(language, HALLS),
						kitHref: href(language, 'print'),
						words: placeWords(newest, language),
					},
		manifestHref: `${base}${addressOf(language)}manifest.webmanifest`,
		touchIcon: `${base}/icons/touch-180.png`,
		guideHref: edition.guide === null ? null : href(language, edition.slug, GUIDE),
		wholeHref: unlisted === 'whole' ? null : href(language, edition.slug, 'print'),
		takeHref: href(language, edition.slug, TAKE),
		data: {
			href: href(language, edition.slug, 'data'),
			csv: dataFile('facts.csv'),
			json: dataFile('facts.json'),
			schema: dataFile('facts.schema.json'),
			package: dataFile('datapackage.json'),
			name: `${edition.slug}-facts`,
		},
	};
}
