/** All words of an edition, for checks of what has to stand somewhere in them. */
import type { Language } from '../../site/languages.ts';
import type { Draft } from '../draft.ts';

/** Every text of an edition in a language, one after the other; those of its data in both. */
export function textsOf(draft: Draft, language: Language): string {
	const { edition, figures, notes, charts, lists, outcomes, units } = draft;
	const files = [draft.cover, ...draft.chapters.values()].map((byLanguage) => byLanguage[language]);
	const data = [edition, figures, notes, charts, outcomes, units, ...lists.values()].map(
		(file) => file?.value,
	);
	return JSON.stringify([data, files.map((file) => file && [file.head.value, file.intro, file.sections])]);
}
