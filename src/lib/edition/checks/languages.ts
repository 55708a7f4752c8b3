/** The languages of a site: all of its editions are complete in the same, in one order. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { SITE_FAULTS } from '../faults/site.ts';
import { LANGUAGES } from '../../site/languages.ts';

/** Checks what editions name: their texts were read in the languages of the site. */
export function checkLanguages(drafts: readonly Draft[], faults: Faults): void {
	for (const { edition } of drafts) {
		if (!edition || edition.value.languages.join() === LANGUAGES.join()) continue;
		faults.add({
			file: edition.file,
			line: edition.lineOf(['languages']),
			...SITE_FAULTS.otherLanguages(edition.value.languages.join(', '), LANGUAGES.join(', ')),
		});
	}
}
