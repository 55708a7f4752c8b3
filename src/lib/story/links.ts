/** The ways from a page to the places of its story and to the § things come from. */
import type { Edition } from '../edition/edition.ts';
import type { StoryPlace } from '../edition/inline.ts';
import type { Language } from '../edition/languages.ts';
import { addressOf, type View } from './addresses.ts';

/** A § that something tells, with the way to it on the sources page. */
export interface SourceLink {
	number: string;
	href: string;
}

/** Links of one edition in one language and view, below a base path. */
export class StoryLinks {
	constructor(
		private readonly edition: Edition,
		private readonly language: Language,
		private readonly base: string,
		private readonly view: View,
	) {}

	to({ chapter, fragment }: StoryPlace): string {
		const address = `${this.base}${addressOf(this.language, this.edition.slug, chapter, this.view)}`;
		return fragment === null ? address : `${address}#${fragment}`;
	}

	toSource(number: string): SourceLink {
		return { number, href: this.to({ chapter: 'sources', fragment: sectionFragment(number) }) };
	}
}

/** Fragment of a § on the sources page: section-3-1-2 for §3.1.2. */
export function sectionFragment(number: string): string {
	return `section-${number.slice(1).replaceAll('.', '-')}`;
}
