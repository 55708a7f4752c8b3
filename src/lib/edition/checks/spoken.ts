/** What voices read wrongly: each entry stands in the edition, and is spelt otherwise than it is written. */
import { LANGUAGES, type Language } from '../../site/languages.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { SPOKEN_FAULTS } from '../faults/people.ts';
import { teller } from './lists.ts';

export function checkSpoken(draft: Draft, faults: Faults): void {
	const { spoken } = draft;
	if (!spoken) return;
	const tell = teller(spoken, faults);
	for (const language of LANGUAGES) {
		const texts = textsOf(draft, language);
		for (const [written, respelt] of Object.entries(spoken.value[language])) {
			if (!texts.includes(written)) tell([language, written], SPOKEN_FAULTS.notWritten(written, language));
			if (written === respelt) tell([language, written], SPOKEN_FAULTS.sameSpelling(written));
		}
	}
}

/** Every text of an edition in a language, one after the other; those of its data in both. */
function textsOf(draft: Draft, language: Language): string {
	const { edition, figures, notes, charts, lists, units } = draft;
	const files = [draft.cover, ...draft.chapters.values()].map((byLanguage) => byLanguage[language]);
	const data = [edition, figures, notes, charts, units, ...lists.values()].map((file) => file?.value);
	return JSON.stringify([data, files.map((file) => file && [file.head.value, file.intro, file.sections])]);
}
