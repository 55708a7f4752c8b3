/** Packs a book as EPUB 3.3 (https://www.w3.org/TR/epub-33/). The same book gives the same bytes. */
import type { Document } from 'domhandler';
import { parseFragment } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { packed } from '../packed-files.ts';
import type { Book, BookPage } from './book.ts';
import styles from './book.css?raw';
import { linkPages, markCitations, placeImages } from './links.ts';
import { contentsPage, packageDocument } from './package-document.ts';
import { find, tidy } from './tidy.ts';
import { escaped, xhtmlOf, xhtmlPage } from './xhtml.ts';

/** What an EPUB is, which stands at its beginning, uncompressed. */
const TYPE = 'application/epub+zip';

/** Folder of everything in an EPUB but what every one has. */
const FOLDER = 'EPUB';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * A book as a file.
 * @param origin of the site, to which links lead that lead out of the book
 * @throws Error where a link leads to nothing, or a picture is not there
 */
export function epubOf(book: Book, origin: string): Uint8Array<ArrayBuffer> {
	const pages = book.pages.map((page) => ({ ...page, document: parsed(page.html) }));
	linkPages(pages, origin);
	const images = [...placeImages(pages, book.images)];
	const written = pages.map((page) => ({ page, isDrawn: find('svg', page.document).length > 0 }));
	const inFolder = (name: string, content: string | Uint8Array) => ({ name: `${FOLDER}/${name}`, content });
	return packed([
		{ name: 'mimetype', content: TYPE, isStored: true },
		{ name: 'META-INF/container.xml', content: CONTAINER },
		inFolder(
			'package.opf',
			packageDocument(
				book,
				written,
				images.map(([file]) => file),
			),
		),
		inFolder('nav.xhtml', contentsPage(book)),
		inFolder('cover.xhtml', coverPage(book)),
		{ ...inFolder('cover.png', book.cover), isStored: true },
		...images.map(([file, image]) => ({ ...inFolder(file, image), isStored: true })),
		inFolder('book.css', styles),
		...pages.map((page) => inFolder(page.file, pageOf(book, page))),
	]);
}

function parsed(html: string): Document {
	const document = parseFragment(html, { treeAdapter: adapter }) as Document;
	tidy(document);
	markCitations(document);
	return document;
}

function coverPage({ language, title, words }: Book): string {
	return xhtmlPage({
		language,
		title: words.cover,
		body: `<section epub:type="cover"><p class="cover"><img src="cover.png" alt="${escaped(title)}"/></p></section>`,
	});
}

/** Page of a kind that reading devices also know by its role (https://www.w3.org/TR/dpub-aria-1.1/). */
const ROLES: Partial<Record<BookPage['kind'], string>> = {
	chapter: 'doc-chapter',
	endnotes: 'doc-endnotes',
	colophon: 'doc-colophon',
};

function pageOf({ language }: Book, { kind, title, document }: BookPage & { document: Document }): string {
	const role = ROLES[kind] ? ` role="${ROLES[kind]}"` : '';
	const body = `<section epub:type="${kind}"${role} aria-label="${escaped(title)}">\n${xhtmlOf(document)}\n</section>`;
	return xhtmlPage({ language, title, body });
}
