/** What an edition is as a book, in one language: its pages in their order, and what a shelf says of it. */
import type { Language } from '../site/languages.ts';

/** A page of a book: what is on it as HTML, before it is made fit for a book. */
export interface BookPage {
	/** The file that it is in: `chapter-staff.xhtml`. */
	readonly file: string;
	/** What the contents call it. */
	readonly title: string;
	/** The part of the story that it belongs to, by name; empty of one that stands by itself. */
	readonly part: string;
	/** What it is to a reading device (https://www.w3.org/TR/epub-ssv-11/). */
	readonly kind: 'titlepage' | 'chapter' | 'endnotes' | 'colophon';
	readonly html: string;
}

/** A book before it is packed. */
export interface Book {
	readonly language: Language;
	/** What tells it from all others: the absolute address of what it retells. */
	readonly identifier: string;
	readonly title: string;
	readonly description: string;
	/** Who published what it retells. */
	readonly publisher: string;
	/** What it retells. */
	readonly source: string;
	/** First and last day of its report, ISO dates. */
	readonly period: { readonly from: string; readonly to: string };
	/** PNG. */
	readonly cover: Uint8Array;
	/** JPEGs that its pages show, by the address that these know them by. */
	readonly images: ReadonlyMap<string, Uint8Array>;
	readonly words: BookWords;
	readonly pages: readonly BookPage[];
}

/** What the book itself says, in its language. */
interface BookWords {
	readonly cover: string;
	readonly contents: string;
	/** What those who cannot see or hear it can count on. */
	readonly accessibility: string;
}
