/** What routes ask for: the data of every page, from the editions of the build. */
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPage } from '../data/rows';
import { hallList } from '../halls/hall-list';
import { hallPage } from '../halls/hall-page';
import { printKit } from '../halls/print-kit';
import { LANGUAGES, type Language } from '../site/languages';
import { hasPlacePages } from '../edition/places';
import { editionsFolder } from '../edition/read';
import { DECK, GUIDE, HALLS, sitePagesOf, TAKE, YEARS, type SitePageName } from '../site/pages';
import { LIST_KINDS } from '../lists/kinds';
import { languageWords, say } from '../words/messages';
import { isOwnPage } from '../telling/thing';
import { thingsOf } from '../telling/things';
import { pageOfThing } from '../site/page-of-thing';
import { addressOf, languageAndViewOf, PREFIXES, prefixOf } from '../site/addresses';
import { chapterPage } from '../telling/chapter-page';
import { coverPage } from '../pages/cover-page';
import { guidePage } from '../pages/guide-page';
import { yearLinks } from '../pages/year-links';
import { deckPage } from '../pages/deck-page';
import type { FileToTake } from '../telling/file-to-take';
import { periodWords } from '../telling/period';
import { placeWords } from '../telling/place-words';
import { retiredParts } from '../telling/retired';
import { manifestOf } from './manifest';
import { dataFileBytes } from './data-files.server';
import { languagesOf } from '../edition/sealed';
import {
	allEditions,
	context,
	findEdition,
	frame,
	hasYears,
	pageTitle,
	sealedEditions,
	type Request,
} from './request.server';
import { REPORT_FILE, reportBytes, reportFile } from './report-file';
import { shownRecording } from './recordings.server';
import { readScreenshot, screenshotsIn } from './screenshots';
import { wholeReport } from '../telling/whole-report';

/** The cover of an edition, the newest if none is named. */
export function coverData(request: Request, slug?: string) {
	const edition = findEdition(slug);
	const cover = edition.cover[request.language];
	return {
		frame: frame(request, edition, {
			title: say('site.cover', {
				site: cover.title,
				organisation: edition.organisation.short[request.language],
				...periodWords(edition, request.language),
			}),
			description: cover.description,
		}),
		cover: coverPage(edition, context(request)),
	};
}

/** The deck of an edition: its year in full screens. */
export function deckData(request: Request, slug: string) {
	const edition = findEdition(slug);
	return {
		frame: frame(request, edition, {
			page: DECK,
			heading: say('deck.title', periodWords(edition, request.language)),
			title: pageTitle(say('deck.title', periodWords(edition, request.language)), edition, request),
			description: say('deck.description', {
				organisation: edition.organisation.short[request.language],
				...periodWords(edition, request.language),
			}),
		}),
		deck: deckPage(edition, context(request)),
	};
}

/** The page of a hall: its greeting and the newest edition's cover. */
export function hallData(request: Request, code: string) {
	const edition = findEdition(undefined);
	const hall = edition.places.find((candidate) => candidate.code === code) ?? error(404);
	const name = hall.name[request.language];
	return {
		frame: frame(request, edition, {
			hall: code,
			title: pageTitle(name, edition, request),
			description: say('hall.description', {
				name,
				organisation: edition.organisation.short[request.language],
				...periodWords(edition, request.language),
			}),
		}),
		hall: hallPage(edition, hall, context(request)),
	};
}

/** A chapter of an edition. */
export async function chapterData(request: Request, slug: string, chapterSlug: string) {
	const edition = findEdition(slug);
	const chapter = edition.chapters.find((candidate) => candidate.slug === chapterSlug) ?? error(404);
	const { title, description } = chapter.text[request.language];
	const page = chapterPage(edition, chapter, context(request));
	const shown = new Set(page.citations.map(({ id }) => id));
	return {
		frame: frame(request, edition, {
			page: chapterSlug,
			title: pageTitle(title, edition, request),
			description,
		}),
		chapter: {
			...page,
			retired: retiredParts(allEditions(), edition, chapter, shown, context(request)),
			recording: await shownRecording(request.language, edition, chapterSlug),
		},
	};
}

/** What a guidebook asks of the report of an edition, and where it is told. */
export function guideData(request: Request, slug: string) {
	const edition = findEdition(slug);
	if (edition.guide === null) error(404);
	return {
		frame: frame(request, edition, {
			page: GUIDE,
			heading: say('guide.title'),
			title: pageTitle(say('guide.title'), edition, request),
			description: say('guide.description'),
		}),
		guide: guidePage(edition, edition.guide, context(request)),
	};
}

/** The address parameters of the page on a guidebook, of every edition that answers one. */
export function guideParams() {
	return editionParams().filter(({ edition }) => findEdition(edition).guide !== null);
}

/** The data page of an edition: every figure in one table. */
export function dataPageData(request: Request, slug: string) {
	const edition = findEdition(slug);
	const bytes = dataFileBytes(slug, request.origin);
	return {
		frame: frame(request, edition, {
			page: 'data',
			title: pageTitle(say('data.title'), edition, request),
			description: say('data.description', { count: edition.figures.size }),
		}),
		data: dataPage(edition, context(request)),
		bytes: { csv: bytes['facts.csv'], json: bytes['facts.json'] },
		pdf: pdfOf(request, slug),
	};
}

/** The whole report of an edition on one page. */
export function wholeReportData(request: Request, slug: string) {
	const edition = findEdition(slug);
	return {
		frame: frame(request, edition, {
			page: 'print',
			title: pageTitle(say('print.title'), edition, request),
			description: say('print.description', { report: edition.report.title[request.language] }),
			unlisted: 'whole',
		}),
		report: wholeReport(edition, context(request)),
		pdf: pdfOf(request, slug),
	};
}

/** Where the whole report is to be had as a PDF; `null` where it has not been printed. */
export function pdfOf({ language, origin }: Request, slug: string): FileToTake | null {
	const bytes = reportBytes(folderOf(slug), language, origin + base);
	if (bytes === null) return null;
	return {
		href: `${base}${addressOf(language, slug)}${REPORT_FILE}`,
		bytes,
		name: `${slug}-${language}.pdf`,
	};
}

/** The whole report of an edition as a PDF, where it has been printed. */
export function reportPdf({ language, origin }: Request, slug: string): Uint8Array<ArrayBuffer> {
	const file = reportFile(folderOf(findEdition(slug).slug), language, origin + base);
	return existsSync(file) ? new Uint8Array(readFileSync(file)) : error(404);
}

/** Title and description of the site's own pages, as the interface's words name them. */
const SITE_PAGE_WORDS: Record<SitePageName, [title: string, description: string]> = {
	about: ['app.title', 'app.description'],
	'about/accessibility': ['accessibility.title', 'accessibility.description'],
	'about/privacy': ['privacy.title', 'privacy.description'],
	print: ['kit.title', 'kit.description'],
	search: ['search.title', 'search.description'],
	offline: ['offline.title', 'offline.description'],
	[HALLS]: ['halls.title', 'halls.description'],
	[YEARS]: ['years.title', 'years.description'],
};

/** A page of the site itself, in the frame of the newest edition. */
export function sitePageData(request: Request, own: SitePageName) {
	const edition = findEdition(undefined);
	const [title, description] = SITE_PAGE_WORDS[own];
	const values = { ...placeWords(edition, request.language), ...languageWords(request.language) };
	return {
		frame: frame(request, edition, {
			own,
			title: pageTitle(say(title, values), edition, request),
			description: say(description, values),
			...(own === 'offline' && { unlisted: 'missing' as const }),
		}),
	};
}

/** The statement on accessibility, with the day on which the build was checked, where one is set. */
export function accessibilityData(request: Request) {
	return {
		...sitePageData(request, 'about/accessibility'),
		checked: process.env.CHECKED_ON || null,
	};
}

/** The page that lists the reports of all years. */
export function yearsData(request: Request) {
	if (!hasYears()) error(404);
	return {
		...sitePageData(request, YEARS),
		years: yearLinks(allEditions(), sealedEditions(), { ...request, base }),
	};
}

/** The address parameters of the page of all years, of a site that has more than one. */
export function yearsParams(): { prefix: string }[] {
	return hasYears() ? viewParams() : [];
}

/** The page that lists the halls of the newest edition. */
export function hallsData(request: Request) {
	if (!hasPlaces()) error(404);
	const edition = findEdition(undefined);
	return {
		...sitePageData(request, HALLS),
		words: placeWords(edition, request.language),
		halls: hallList(edition, { ...request, base }),
	};
}

/** The page that prints the sheets of the halls. */
export function printKitData(request: Request) {
	if (!hasPlaces()) error(404);
	const edition = findEdition(undefined);
	return {
		...sitePageData(request, 'print'),
		words: placeWords(edition, request.language),
		kit: printKit(edition, { ...request, base }),
		preview: new URL(request.origin).hostname === 'localhost',
	};
}

/** What a browser needs to install the site, in a language. */
export function manifest(language: Language): string {
	const edition = findEdition(undefined);
	const titles = new Map(edition.chapters.map(({ slug, text }) => [slug, text[language].title]));
	const shots = screenshotsIn(folderOf(edition.slug), language);
	return asJson(
		manifestOf({
			edition,
			language,
			base,
			screenshots: shots.map((name) => ({ name, label: titles.get(name) ?? edition.title[language] })),
			search: say('search.title', undefined, language),
			shortcuts: ['awards', 'visits', 'notes'].flatMap((page) => {
				const name = titles.get(page);
				return name === undefined ? [] : [{ name, page }];
			}),
		}),
	);
}

function asJson(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** The address parameters of every picture that the newest edition has of its pages. */
export function screenshotParams() {
	const { slug } = findEdition(undefined);
	return LANGUAGES.flatMap((language) =>
		screenshotsIn(folderOf(slug), language).map((name) => ({ edition: slug, language, name })),
	);
}

/** A picture of a page, as JPEG. */
export function screenshotPicture(place: { edition: string; language: string; name: string }) {
	const known = screenshotParams().find(
		({ edition, language, name }) =>
			edition === place.edition && language === place.language && name === place.name,
	);
	return known ? readScreenshot(folderOf(known.edition), known.language, known.name) : error(404);
}

function folderOf(slug: string): string {
	return join(editionsFolder(), slug);
}

/** The page for addresses where nothing is. */
export function missingData(request: Request) {
	const edition = findEdition(undefined);
	return {
		frame: frame(request, edition, {
			title: pageTitle(say('missing.title'), edition, request),
			description: say('missing.description'),
			unlisted: 'missing',
		}),
	};
}

/** The address parameter of every language, in the plain view. */
export function languageParams(): { prefix: string }[] {
	return LANGUAGES.map((language) => ({ prefix: prefixOf(language).slice(1) }));
}

/** The address parameter of every language in every view. */
export function viewParams(): { prefix: string }[] {
	return PREFIXES.map((prefix) => ({ prefix: prefix.slice(1) }));
}

/** Whether an address is in the plain view: files beside pages are the same in all views. */
export function inPlainView({ prefix }: { prefix: string }): boolean {
	return languageAndViewOf(`/${prefix}`).view === 'plain';
}

/** The address parameters of the pages for all places together, where there are any. */
export function placePageParams(): { prefix: string }[] {
	return hasPlaces() ? viewParams() : [];
}

function hasPlaces(): boolean {
	return hasPlacePages(findEdition(undefined), allEditions());
}

/** The address parameters of every hall of the newest edition. */
export function hallParams() {
	return findEdition(undefined).places.flatMap(({ code }) =>
		viewParams().map((params) => ({ ...params, hall: code })),
	);
}

/** The address parameters of every cover. */
export function editionParams() {
	return allEditions().flatMap(({ slug }) => viewParams().map((params) => ({ ...params, edition: slug })));
}

/** The address parameters of every edition's files, which know no language. */
export function fileParams() {
	return allEditions().map(({ slug }) => ({ edition: slug }));
}

/** The address parameters of every chapter. */
export function chapterParams() {
	return allEditions().flatMap(({ slug, chapters }) =>
		chapters.flatMap((chapter) =>
			viewParams().map((params) => ({ ...params, edition: slug, chapter: chapter.slug })),
		),
	);
}

/** The site map: every page with its other languages. */
export function sitemap(origin: string): string {
	const pages = [
		...allEditions()
			.filter(({ draft }) => !draft)
			.flatMap(({ slug, chapters, guide }) => [
				[slug] as const,
				...chapters.map((chapter) => [slug, chapter.slug] as const),
				[slug, DECK] as const,
				[slug, 'data'] as const,
				[slug, TAKE] as const,
				...(guide === null ? [] : [[slug, GUIDE] as const]),
				...foundParts(slug).map((page) => [slug, page] as const),
			]),
		...sitePagesOf({ places: hasPlaces(), years: hasYears() })
			.filter((name) => name !== 'offline')
			.map((name) => [name] as const),
	].map(([first, below]) => ({ page: [first, below].filter(Boolean).join('/'), languages: LANGUAGES }));
	const sealed = sealedEditions().flatMap((seal) =>
		seal.found.map((page) => ({ page, languages: languagesOf(seal) })),
	);
	const address = (language: Language, page: string) => `${origin}${base}${addressOf(language, page)}`;
	const entries = [...pages, ...sealed].flatMap(({ page, languages }) => {
		const others = languages.length > 1 ? languages : [];
		const alternates = others
			.map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, page)}"/>`)
			.join('');
		return languages.map((language) => `<url><loc>${address(language, page)}</loc>${alternates}</url>`);
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/** What follows an edition in the addresses of its things that are known by themselves; the same in all languages. */
function foundParts(slug: string): string[] {
	return thingsOf(findEdition(slug), LANGUAGES[0], LIST_KINDS).filter(isOwnPage).map(pageOfThing);
}

/** What robots may read: everything. */
export function robots(origin: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}/sitemap.xml\n`;
}
