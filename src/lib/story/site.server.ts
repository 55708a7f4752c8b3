/** What routes ask for: the data of every page, from the editions of the build. */
import { building } from '$app/environment';
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { _ } from 'svelte-i18n';
import { get } from 'svelte/store';
import type { Edition } from '../edition/edition';
import { LANGUAGES, type Language } from '../edition/languages';
import { editionsFolder, readEditions } from '../edition/read';
import { addressOf, prefixOf } from './addresses';
import { chapterPage } from './chapter-page';
import { coverPage } from './cover-page';
import { frameOf, type FrameRequest } from './frame';
import type { FormulaMessages } from './source';
import { wholeReport } from './whole-report';

/** The page that is asked for. */
interface Request {
	language: Language;
	/** The site's origin. */
	origin: string;
}

let read: Edition[] | undefined;

/** All editions, newest first; read once for a build, and anew for every page while someone edits them. */
function allEditions(): Edition[] {
	if (read && building) return read;
	return (read = readEditions(editionsFolder()));
}

function findEdition(slug: string | undefined): Edition {
	const editions = allEditions();
	return (
		(slug === undefined ? editions[0] : editions.find((edition) => edition.slug === slug)) ??
		error(404, `no edition ${slug ?? ''}`)
	);
}

/** The cover of an edition, the newest if none is named. */
export function coverData(request: Request, slug?: string) {
	const edition = findEdition(slug);
	const cover = edition.cover[request.language];
	return {
		frame: frame(request, edition, {
			title: say('site.cover', {
				site: cover.title,
				organisation: edition.organisation.short[request.language],
				year: String(edition.report.year),
			}),
			description: cover.description,
		}),
		cover: coverPage(edition, request.language, base, formulaMessages()),
	};
}

/** A chapter of an edition. */
export function chapterData(request: Request, slug: string, chapterSlug: string) {
	const edition = findEdition(slug);
	const chapter = edition.chapters.find((candidate) => candidate.slug === chapterSlug) ?? error(404);
	const { title, description } = chapter.text[request.language];
	return {
		frame: frame(request, edition, {
			page: chapterSlug,
			title: pageTitle(title, edition, request),
			description,
		}),
		chapter: chapterPage(edition, chapter, request.language, base, formulaMessages()),
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
		report: wholeReport(edition, request.language, formulaMessages()),
	};
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

function frame(
	{ language, origin }: Request,
	edition: Edition,
	page: Pick<FrameRequest, 'page' | 'title' | 'description' | 'unlisted'>,
) {
	return frameOf({ editions: allEditions(), edition, language, origin, base, ...page });
}

function pageTitle(title: string, edition: Edition, { language }: Request): string {
	return say('site.page', { title, site: edition.title[language], year: String(edition.report.year) });
}

/** A word of the interface in the language that is spoken. */
function say(key: string, values?: Record<string, string | number>): string {
	return get(_)(key, values && { values });
}

function formulaMessages(): FormulaMessages {
	return {
		count: say('citations.count'),
		items: (section) => say('citations.items', { section }),
		zeros: (number) => say('citations.zeros', { number }),
	};
}

/** The address parameter of every language; the first has none. */
export function languageParams(): { lang?: string }[] {
	return LANGUAGES.map((language) => ({ lang: prefixOf(language).slice(1) || undefined }));
}

/** The address parameters of every cover. */
export function editionParams() {
	return allEditions().flatMap(({ slug }) =>
		languageParams().map((params) => ({ ...params, edition: slug })),
	);
}

/** The address parameters of every chapter. */
export function chapterParams() {
	return allEditions().flatMap(({ slug, chapters }) =>
		languageParams().flatMap((params) =>
			chapters.map((chapter) => ({ ...params, edition: slug, chapter: chapter.slug })),
		),
	);
}

/** The site map: every page with its other languages. */
export function sitemap(origin: string): string {
	const pages = allEditions().flatMap(({ slug, chapters }) => [
		[slug] as const,
		...chapters.map((chapter) => [slug, chapter.slug] as const),
	]);
	const address = (language: Language, page: readonly [string, string?]) =>
		`${origin}${base}${addressOf(language, ...page)}`;
	const entries = pages.flatMap((page) => {
		const alternates = LANGUAGES.map(
			(other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, page)}"/>`,
		).join('');
		return LANGUAGES.map((language) => `<url><loc>${address(language, page)}</loc>${alternates}</url>`);
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/** What robots may read: everything. */
export function robots(origin: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}/sitemap.xml\n`;
}
