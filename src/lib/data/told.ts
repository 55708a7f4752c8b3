/** Which chapters tell which figure. */
import type { Edition } from '../edition/edition.ts';
import { LIST_KINDS } from '../lists/kinds.ts';
import type { Language } from '../site/languages.ts';
import { chapterPage } from '../telling/chapter-page.ts';
import type { PageContext } from '../telling/page-context.ts';

/**
 * Slugs of the chapters whose page in a language shows a figure, by the figure's id, in the order of the story. A
 * chapter shows it in its text, in a list or in a source note.
 */
export function chaptersTelling(edition: Edition, language: Language): ReadonlyMap<string, string[]> {
	const told = new Map<string, string[]>();
	for (const chapter of edition.chapters) {
		const { citations } = chapterPage(edition, chapter, unseen(language));
		for (const { id } of citations) told.set(id, [...(told.get(id) ?? []), chapter.slug]);
	}
	return told;
}

/** For pages that are made only to see what they tell: nothing is drawn. */
function unseen(language: Language): PageContext {
	return {
		language,
		view: 'plain',
		base: '',
		pictures: { chart: () => '', year: () => '' },
		kinds: LIST_KINDS,
	};
}
