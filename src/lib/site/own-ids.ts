/** Ids that the pages of the story have for their own parts: nothing that an edition names may answer to one of them. */

/** What became of the promises of the edition before, on the page of the promises. */
export const OUTCOMES = 'outcomes';

/** Whole ids: of what stands around every page, of chapters, of pages where something is shared, of what a script puts there. */
const OWN_IDS = [
	'top',
	'main',
	'contents',
	'contents-sheet',
	'citations',
	'publisher',
	'index',
	'source-notes',
	'computed',
	'left-out',
	OUTCOMES,
	'services',
	'share',
	'tell',
	'share-sheet',
	'source-card',
	'install-help',
	'aloud',
	'aloud-bar',
];

/** Beginnings of ids that pages make of other ids: `figure-staff-total`. */
const OWN_BEGINNINGS = ['figure', 'citation', 'note', 'section', 'chart', 'share', 'chapter'];

/** Whether an id is one that pages keep for themselves. */
export function isOwnId(id: string): boolean {
	return OWN_IDS.includes(id) || OWN_BEGINNINGS.some((beginning) => id.startsWith(`${beginning}-`));
}
