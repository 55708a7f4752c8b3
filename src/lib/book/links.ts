/** Makes the links of a book's pages lead within the book, and those that lead out of it lead to the web. */
import type { Document } from 'domhandler';
import { find } from './tidy.ts';

/** A page whose links are to lead somewhere. */
interface LinkedPage {
	readonly file: string;
	readonly document: Document;
}

/**
 * Rewrites every link, in place. `#staff--training` → `chapter-staff.xhtml#staff--training`, `/<year>/data/` → its absolute address.
 * @param origin of the site, to which addresses below it are added
 * @throws Error where a link leads to nothing, or an id is there twice
 */
export function linkPages(pages: readonly LinkedPage[], origin: string): void {
	const files = placesOf(pages);
	for (const { file, document } of pages) {
		for (const link of find('[href]', document)) {
			const { href = '' } = link.attribs;
			if (href.startsWith('#')) {
				const target = files.get(href.slice(1));
				if (target === undefined) throw new Error(`in ${file} of a book a link leads to nothing: ${href}`);
				link.attribs.href = target === file ? href : target + href;
			} else if (href.startsWith('/')) link.attribs.href = origin + href;
		}
	}
}

/**
 * Says in a page which links lead to where a figure is printed, and which lead back, in place: a reading device can then show a
 * citation beside its figure. To be called before the links are made to lead within the book.
 */
export function markCitations(document: Document): void {
	for (const { attribs } of find('a[href^="#citation-"]', document)) attribs['epub:type'] = 'noteref';
	for (const { attribs } of find('li[id^="citation-"]', document)) attribs['epub:type'] = 'endnote';
	for (const { attribs } of find('li[id^="citation-"] > a[href^="#figure-"]', document))
		attribs.role = 'doc-backlink';
}

/**
 * Makes the pictures of a book's pages those in the book, in place.
 * @param images by the address that the pages know them by
 * @returns the pictures by the file that they are in: `images/pier.jpg`
 * @throws Error where a page shows one that is not among them
 */
export function placeImages(
	pages: readonly LinkedPage[],
	images: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
	const placed = new Map<string, Uint8Array>();
	for (const { file, document } of pages) {
		for (const { attribs } of find('img', document)) {
			const { src = '' } = attribs;
			const image = images.get(src);
			if (!image) throw new Error(`in ${file} of a book a picture is not there: ${src}`);
			attribs.src = `images/${src.split('/').at(-1)}`;
			placed.set(attribs.src, image);
		}
	}
	return placed;
}

/** The file that each id is in. */
function placesOf(pages: readonly LinkedPage[]): ReadonlyMap<string, string> {
	const files = new Map<string, string>();
	for (const { file, document } of pages) {
		for (const { attribs } of find('[id]', document)) {
			const { id = '' } = attribs;
			if (files.has(id)) throw new Error(`a book has the id ${id} twice, in ${files.get(id)} and in ${file}`);
			files.set(id, file);
		}
	}
	return files;
}
