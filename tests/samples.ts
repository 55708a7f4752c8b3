import type { Edition } from '../src/lib/edition/edition.ts';
import { SHARE } from '../src/lib/site/page-of-thing.ts';
import { PRINTED_LANGUAGE } from '../src/lib/site/languages.ts';
import { DECK, GUIDE, SEARCH } from '../src/lib/site/pages.ts';
import { isForSharing, isMissingPage, isTool, runsInBrowser, type SitePage } from './site-pages.ts';
import { IS_WHOLE } from './whole.ts';

/** Pages of one kind are made of the same parts. */
export function kindOf(page: SitePage, editions: readonly Edition[]): string {
	if (page.retired) return 'retired';
	const hall = editions[0]?.places.find(({ code }) => code === page.hall);
	// Where nothing is told of a hall, its page is a cover below a line.
	if (hall) return hall.tells.length > 0 ? 'hall' : 'cover';
	const edition = editions.find(({ slug }) => slug === page.edition);
	const chapter = edition?.chapters.find(({ slug }) => slug === page.chapter);
	if (page.part && page.chapter === DECK) return page.part === SHARE ? SHARE : 'scene';
	if (page.part) return `part ${kindOfPart(page.part, chapter)}`;
	if (chapter) return chapter.shows ?? 'chapter';
	if (page.chapter === GUIDE || page.own?.startsWith('about/')) return 'statement';
	if (isTool(page) || page.chapter === DECK) return page.chapter ?? 'tool';
	if (page.own) return `own ${page.own}`;
	return isMissingPage(page) ? 'missing' : 'cover';
}

/** Visits and awards have layouts of their own; all other entries of lists, and figures, look alike. */
function kindOfPart(part: string, chapter: Edition['chapters'][number] | undefined): string {
	if (chapter?.text['zh-CN'].sections.some(({ id }) => id === part)) return 'section';
	if (part === SHARE) return SHARE;
	return chapter?.shows === 'visits' || chapter?.shows === 'awards' ? chapter.shows : 'entry';
}

/**
 * The first page of each kind in the language of print, of older editions apart from the rest; in the others, whose words
 * are longer, the newest edition's cover, a chapter and its data, the search, and what the site says of itself.
 * All pages when `npm run test:all` asks for them.
 */
export function samplesOf(pages: readonly SitePage[], editions: readonly Edition[]): SitePage[] {
	if (IS_WHOLE) return [...pages];
	return firstOfEachKind(pages, editions).filter(
		(page) => page.language === PRINTED_LANGUAGE || isTold(page, editions),
	);
}

/** Whether it tells of the newest edition what no page around it tells. */
function isTold(page: SitePage, editions: readonly Edition[]): boolean {
	const [newest] = editions;
	if (page.part !== undefined || page.hall !== undefined || isForSharing(page) || isMissingPage(page))
		return false;
	if (page.own !== undefined) return page.own === SEARCH || page.own === 'about';
	if (isTool(page)) return runsInBrowser(page);
	if ((page.edition ?? newest?.slug) !== newest?.slug) return false;
	// Lists, scenes and what is looked up are made of the same parts, with less to read.
	return ['cover', 'chapter'].includes(kindOf(page, editions));
}

/** The first page of each kind in each language, of older editions apart from the rest. */
export function firstOfEachKind(pages: readonly SitePage[], editions: readonly Edition[]): SitePage[] {
	const firsts = new Map<string, SitePage>();
	const older = editions.slice(1).map(({ slug }) => slug);
	for (const page of pages) {
		const edition = older.find((slug) => slug === page.edition);
		const key = `${edition} ${page.language} ${kindOf(page, editions)}`;
		if (!firsts.has(key)) firsts.set(key, page);
	}
	return [...firsts.values()];
}

/** All pages, but of halls and of parts of a page, which are made of the same parts, no more than the samples. */
export function withFewAlike(pages: readonly SitePage[], editions: readonly Edition[]): SitePage[] {
	const samples = samplesOf(pages, editions);
	return pages.filter(
		(page) => (page.hall === undefined && page.part === undefined) || samples.includes(page),
	);
}
