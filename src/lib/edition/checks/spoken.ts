/** What voices read wrongly: each entry stands in the edition, and is spelt otherwise than it is written. */
import { LANGUAGES, type Language } from '../../site/languages.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { teller } from './lists.ts';

export function checkSpoken(draft: Draft, faults: Faults): void {
	const { spoken } = draft;
	if (!spoken) return;
	const tell = teller(spoken, faults);
	for (const language of LANGUAGES) {
		const texts = textsOf(draft, language);
		for (const [written, respelt] of Object.entries(spoken.value[language])) {
			if (!texts.includes(written))
				tell([language, written], {
					found: `“${written}”, which no text of the edition holds`,
					expected: `words that stand in the edition in ${language}, exactly as they are written there`,
					mend: 'correct its spelling, or remove it',
				});
			if (written === respelt)
				tell([language, written], {
					found: `“${written}” spelt as it is written`,
					expected: 'other characters or letters, which a voice reads rightly',
					mend: 'write how it sounds, or remove it',
				});
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
