/** What voices read wrongly: each entry stands in the edition, and is spelt otherwise than it is written. */
import { LANGUAGES } from '../../site/languages.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { SPOKEN_FAULTS } from '../faults/people.ts';
import { textsOf } from './all-texts.ts';
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
