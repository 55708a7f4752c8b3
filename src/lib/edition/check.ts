/** Checks what the files mean together, of one edition and of all: references, truth, completeness, addresses, years. */
import { checkSignoff } from './checks/signoff.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkCharts } from './checks/charts.ts';
import { checkFigures } from './checks/figures.ts';
import { checkFoundBy } from './checks/found-by.ts';
import { checkFollowing } from './checks/following.ts';
import { checkGuide } from './checks/guide.ts';
import { checkIds } from './checks/ids.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkMessages } from './checks/messages.ts';
import { checkLists } from './checks/lists.ts';
import { checkOutcomes } from './checks/outcomes.ts';
import { checkPictureTexts } from './checks/picture-texts.ts';
import { checkProse } from './checks/prose.ts';
import { checkPublished } from './checks/published.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkSending } from './checks/sending.ts';
import { checkShapes } from './checks/shapes.ts';
import { checkScenes } from './checks/scenes.ts';
import { checkSpoken } from './checks/spoken.ts';
import { checkStory } from './checks/story.ts';
import { checkSeals, checkYears } from './checks/years.ts';
import { readSeals } from './sealed.ts';
import type { Draft } from './draft.ts';
import { checkFolders } from './edition-folders.ts';
import type { Faults } from './fault.ts';
import { readPublished } from './published.ts';

const CHECKS = [
	checkQuestions,
	checkFigures,
	checkSignoff,
	checkLists,
	checkIds,
	checkStory,
	checkShapes,
	checkCharts,
	checkScenes,
	checkGuide,
	checkProse,
	checkPictureTexts,
	checkSending,
	checkSpoken,
	checkFoundBy,
	checkAddresses,
];

/** Adds every fault of meaning; a check whose files could not be read is left out, for their faults are told already. */
export function checkDraft(draft: Draft, faults: Faults): void {
	for (const check of CHECKS) check(draft, faults);
}

/**
 * Adds every fault of the editions of a folder as a whole: their addresses are those of one site.
 * @param sealed drafts of the sealed editions that others follow
 */
export function checkSite(
	folder: string,
	drafts: readonly Draft[],
	sealed: readonly Draft[],
	faults: Faults,
): void {
	const lost = checkFolders(folder, faults);
	checkLanguages(drafts, faults);
	checkMessages(faults);
	checkYears(drafts, faults);
	checkFollowing(drafts, sealed, faults);
	checkOutcomes(drafts, sealed, faults);
	const seals = readSeals(folder, faults);
	checkSeals(seals, drafts, faults);
	checkPublished(drafts, seals, lost, readPublished(folder, faults), faults);
}
