/** The ways from a page to the places of its story and to the § things come from. */
import type { Edition } from '../edition/edition.ts';
import { givesWays } from './tell-publisher.ts';
import type { StoryPlace } from '../edition/inline.ts';
import type { Language } from '../site/languages.ts';
import { pageOfThing } from '../site/page-of-thing.ts';
import { addressOf, imagePath, type View } from '../site/addresses.ts';
import { HALLS } from '../site/pages.ts';

/** A link with its words. */
export interface PageLink {
	title: string;
	href: string;
}

/** A § that something tells, with the way to it on the sources page. */
export interface SourceLink {
	number: string;
	href: string;
}

/** Links of one edition in one language and view, below a base path, where every chapter has a page of its own. */
export class StoryLinks {
	constructor(
		private readonly edition: Edition,
		private readonly language: Language,
		private readonly base: string,
		private readonly view: View,
	) {}

	/** The id that a fragment of a chapter has on the page that shows it. */
	idOf(_chapter: string, fragment: string): string {
		return fragment;
	}

	to({ chapter, fragment }: StoryPlace): string {
		const address = `${this.base}${addressOf(this.language, this.edition.slug, chapter, this.view)}`;
		return fragment === null ? address : `${address}#${fragment}`;
	}

	/** Where a place of the story is shared, the whole of a chapter where none is named; `null` where nothing is. */
	toShare(chapter: string, fragment: string | null): string | null {
		return `${this.base}${addressOf(this.language, this.edition.slug, pageOfThing({ chapter, fragment }))}`;
	}

	/** Where a place of the story is told to the publisher; `null` where nothing is, or the publisher gives no way. */
	toTell(chapter: string, fragment: string): string | null {
		const page = this.toShare(chapter, fragment);
		return page === null || !givesWays(this.edition) ? null : `${page}#tell`;
	}

	/** Where what a chapter says aloud is, or a cover, where none is named; it is the same in all views. */
	toSpoken(chapter?: string): string {
		return `${this.base}${addressOf(this.language, this.edition.slug, chapter)}spoken.json`;
	}

	/** Where what the page of a hall says aloud is. */
	toSpokenHall(code: string): string {
		return `${this.base}${addressOf(this.language, HALLS, code)}spoken.json`;
	}

	toSource(number: string): SourceLink {
		return { number, href: this.to({ chapter: 'sources', fragment: sectionFragment(number) }) };
	}

	/** A place of the edition before; `null` where there is no such edition. @param page what follows the edition in its address */
	toBefore(page: string, fragment: string): string | null {
		const { before } = this.edition;
		return before && `${this.base}${addressOf(this.language, before.slug, page, this.view)}#${fragment}`;
	}

	/** Where the copy of an image is that readers get; the same in all languages and views. @param name without its ending */
	toImage(name: string): string {
		return this.base + imagePath(this.edition.slug, name);
	}

	/** The address of the source notes, up to the id of a note. */
	get toNotes(): string {
		return this.to({ chapter: 'notes', fragment: '' });
	}
}

/**
 * Links of an edition whose chapters all stand on one page. Chapters may share fragments, so each gets its chapter
 * before it: staff--training. No slug holds two hyphens in a row, so no two places can get the same id, and none that
 * of another part of the page.
 */
export class WholeReportLinks extends StoryLinks {
	/** The id of a chapter. */
	chapterId(chapter: string): string {
		return `chapter-${chapter}`;
	}

	override idOf(chapter: string, fragment: string): string {
		return `${chapter}--${fragment}`;
	}

	/** It is for paper, and for reading in one go. */
	override toShare(): null {
		return null;
	}

	/** No paper leads to another edition; there it is told in words. */
	override toBefore(): null {
		return null;
	}

	override to({ chapter, fragment }: StoryPlace): string {
		return `#${fragment === null ? this.chapterId(chapter) : this.idOf(chapter, fragment)}`;
	}
}

/** Fragment of a § on the sources page: section-3-1-2 for §3.1.2. */
export function sectionFragment(number: string): string {
	return `section-${number.slice(1).replaceAll('.', '-')}`;
}
