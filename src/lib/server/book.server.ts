/** What routes ask for: an edition as a book. */
import { base } from '$app/paths';
import { drawPages } from '../book/draw-pages';
import { epubOf } from '../book/epub';
import type { Edition } from '../edition/edition';
import { bookCover } from '../pictures/book-cover';
import { addressOf } from '../site/addresses';
import type { Language } from '../site/languages';
import type { FileToTake } from '../telling/file-to-take';
import { say } from '../words/messages';
import { imageCopies } from './images.server';
import { findEdition, type Request } from './request.server';
import { wholeReportData } from './site.server';

/** What a book is called beside the cover of its edition. */
const BOOK_FILE = 'report.epub';

const bound = new WeakMap<Edition, Map<string, Promise<Uint8Array<ArrayBuffer>>>>();

/** An edition as an EPUB in the language of a request; bound once for it. */
export function bookFile(request: Request, slug: string): Promise<Uint8Array<ArrayBuffer>> {
	const edition = findEdition(slug);
	const books = bound.get(edition) ?? new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
	bound.set(edition, books);
	const key = `${request.language} ${request.origin}`;
	const known = books.get(key) ?? bind({ ...request, view: 'plain' }, edition);
	books.set(key, known);
	return known;
}

/** Where a book is to be had, and how large it is. */
export async function bookOffer(request: Request, slug: string): Promise<FileToTake> {
	const { language } = request;
	return {
		href: `${base}${addressOf(language, slug)}${BOOK_FILE}`,
		bytes: (await bookFile(request, slug)).length,
		name: `${slug}-${language}.epub`,
	};
}

async function bind(request: Request, edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
	const { language, origin } = request;
	const { frame, report } = wholeReportData(request, edition.slug);
	const address = `${origin}${base}${addressOf(language, edition.slug)}`;
	// Drawn before anything is waited for: while we wait, another page may make another language the one that is spoken.
	const pages = drawPages(report, frame, address);
	const words = wordsIn(language);
	return epubOf(
		{
			language,
			identifier: address,
			title: `${edition.cover[language].title} · ${edition.report.title[language]}`,
			description: edition.cover[language].description,
			publisher: edition.organisation.name[language],
			source: edition.report.title[language],
			period: edition.report.period,
			cover: await bookCover(edition, language),
			images: await imageCopies(edition),
			words,
			pages,
		},
		origin,
	);
}

function wordsIn(language: Language) {
	return {
		cover: say('book.cover', undefined, language),
		contents: say('book.contents', undefined, language),
		accessibility: say('book.accessibility', undefined, language),
	};
}
