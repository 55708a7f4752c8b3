import type { Edition } from '../src/lib/edition/edition.ts';
import type { Language } from '../src/lib/site/languages.ts';
import { DECK } from '../src/lib/site/pages.ts';

/** A place of the story with a link of its own: a section, a visit, an award, a service, a commitment, a scene. */
export interface ToldPlace {
	/** Its fragment id. */
	readonly id: string;
	/** § numbers of the printed report that it comes from. */
	readonly sources: readonly string[];
}

/** The places that a chapter has to tell, as the edition's files have them; none for a slug without a chapter. */
export function placesOf(edition: Edition, slug: string | undefined, language: Language): ToldPlace[] {
	// The last scene offers the whole deck for sharing, in the place of itself.
	if (slug === DECK) return edition.scenes.map(({ id, source }) => ({ id, sources: source }));
	const chapter = edition.chapters.find((candidate) => candidate.slug === slug);
	if (!chapter) return [];
	const { shows } = chapter;
	const listed = edition.lists.get(shows ?? '') ?? [];
	return [
		...chapter.text[language].sections.map(({ id, sources }) => ({ id, sources })),
		...listed.map(({ id, source }) => ({ id, sources: [source] })),
	];
}

/** Where the sources page tells of a §: `§3.1.3` → `section-3-1-3`. */
export function sectionFragment(number: string): string {
	return `section-${number.slice(1).replaceAll('.', '-')}`;
}
