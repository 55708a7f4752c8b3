/** What an EPUB says of itself: its package document, and the page of its contents. */
import type { Book, BookPage } from './book.ts';
import { escaped, xhtmlPage } from './xhtml.ts';

/** A page, and whether drawings stand in it, which has to be said. */
interface ListedPage {
	readonly page: BookPage;
	readonly isDrawn: boolean;
}

/** What a reader can count on (https://www.w3.org/community/reports/publishingcg/CG-FINAL-epub-a11y-discov-vocab/). */
const ACCESS = {
	accessMode: ['textual', 'visual'],
	accessModeSufficient: ['textual'],
	accessibilityFeature: [
		'alternativeText',
		'displayTransformability',
		'readingOrder',
		'structuralNavigation',
		'tableOfContents',
		'unlocked',
	],
	accessibilityHazard: ['none'],
};

/**
 * The package document: what the book is, what files it has, and in which order they are read.
 * @param images files of JPEGs: `images/pier.jpg`
 */
export function packageDocument(book: Book, pages: readonly ListedPage[], images: readonly string[]): string {
	const { language, identifier, title, description, publisher, source, period, words } = book;
	const access = Object.entries(ACCESS).flatMap(([name, values]) =>
		values.map((value) => meta(`schema:${name}`, value)),
	);
	const items = [
		'<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
		'<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
		'<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>',
		'<item id="styles" href="book.css" media-type="text/css"/>',
		...images.map(
			(file, index) => `<item id="image-${index + 1}" href="${escaped(file)}" media-type="image/jpeg"/>`,
		),
		...pages.map(
			({ page: { file }, isDrawn }) =>
				`<item id="${idOf(file)}" href="${file}" media-type="application/xhtml+xml"${isDrawn ? ' properties="svg"' : ''}/>`,
		),
	];
	const order = ['cover', 'nav', ...pages.map(({ page }) => idOf(page.file))];
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${escaped(identifier)}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:description>${escaped(description)}</dc:description>
<dc:publisher>${escaped(publisher)}</dc:publisher>
<dc:source>${escaped(source)}</dc:source>
${[
	meta('dcterms:temporal', `${period.from}/${period.to}`),
	// The format asks for a time. A clock would make every build differ, and the edition has one day that is its own: its last.
	meta('dcterms:modified', `${period.to}T00:00:00Z`),
	...access,
	meta('schema:accessibilitySummary', words.accessibility),
].join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${order.map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The contents: every page, those of a part below its name; and where the cover and the beginning of the text are. */
export function contentsPage({ language, words, pages }: Book): string {
	const first = pages.find(({ kind }) => kind === 'chapter') ?? pages[0];
	const landmarks = [
		['cover', 'cover.xhtml', words.cover],
		['toc', 'nav.xhtml', words.contents],
		...(first ? [['bodymatter', first.file, first.title]] : []),
	].map(
		([kind = '', file = '', name = '']) =>
			`<li><a epub:type="${kind}" href="${file}">${escaped(name)}</a></li>`,
	);
	const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">${escaped(words.contents)}</h1>
<ol>
${entriesOf(pages).join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="${escaped(words.contents)}">
<ol>
${landmarks.join('\n')}
</ol>
</nav>`;
	return xhtmlPage({ language, title: words.contents, body });
}

/** Pages of one part that follow each other stand below its name. */
function entriesOf(pages: readonly BookPage[]): string[] {
	const groups: { part: string; pages: BookPage[] }[] = [];
	for (const page of pages) {
		const last = groups.at(-1);
		if (last && last.part === page.part && page.part !== '') last.pages.push(page);
		else groups.push({ part: page.part, pages: [page] });
	}
	return groups.map(({ part, pages: own }) => {
		const links = own.map(({ file, title }) => `<li><a href="${file}">${escaped(title)}</a></li>`);
		return part === ''
			? links.join('\n')
			: `<li><span>${escaped(part)}</span><ol>${links.join('')}</ol></li>`;
	});
}

function meta(property: string, value: string): string {
	return `<meta property="${property}">${escaped(value)}</meta>`;
}

/** An id within the package document: `chapter-staff.xhtml` → `page-chapter-staff`. */
function idOf(file: string): string {
	return `page-${file.replace(/\.xhtml$/, '')}`;
}
