/** Checks what the files of an edition mean together: references, truth against the outline, completeness, addresses. */
import { checkAddresses } from './checks/addresses.ts';
import { checkCharts } from './checks/charts.ts';
import { checkFigures } from './checks/figures.ts';
import { checkLists } from './checks/lists.ts';
import { checkPictureTexts } from './checks/picture-texts.ts';
import { checkProse } from './checks/prose.ts';
import { checkStory } from './checks/story.ts';
import type { Draft } from './draft.ts';
import type { Faults } from './fault.ts';

const CHECKS = [
	checkFigures,
	checkLists,
	checkStory,
	checkCharts,
	checkProse,
	checkPictureTexts,
	checkAddresses,
];

/** Adds every fault of meaning; a check whose files could not be read is left out, for their faults are told already. */
export function checkDraft(draft: Draft, faults: Faults): void {
	for (const check of CHECKS) check(draft, faults);
}
