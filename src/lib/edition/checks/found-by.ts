/** What people type instead of the edition's words: each leads to words that stand in it. */
import { LANGUAGES } from '../../site/languages.ts';
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { FOUND_BY_FAULTS } from '../faults/people.ts';
import { textsOf } from './all-texts.ts';
import { teller } from './lists.ts';

export function checkFoundBy(draft: Draft, faults: Faults): void {
	const { foundBy } = draft;
	if (!foundBy) return;
	const tell = teller(foundBy, faults);
	for (const language of LANGUAGES) {
		const texts = textsOf(draft, language);
		for (const [typed, found] of Object.entries(foundBy.value[language])) {
			for (const [index, word] of found.entries())
				if (!texts.includes(word)) tell([language, typed, index], FOUND_BY_FAULTS.notWritten(word, language));
		}
	}
}
