/** What open editions follow of sealed ones: their texts are read for that alone, and no fault of theirs is told. */
import { readDraft, type Draft, type ListKind } from './draft.ts';
import { Faults } from './fault.ts';
import { oneBefore, type Reported } from './following.ts';
import { readSeals } from './sealed.ts';

/**
 * Drafts of the sealed editions that open ones follow. One whose texts are gone, or which the code of today cannot read any longer, is
 * followed by nobody.
 */
export function sealedBefore(folder: string, drafts: readonly Draft[], kinds: readonly ListKind[]): Draft[] {
	const seals = readSeals(folder, new Faults());
	if (seals.length === 0) return [];
	const open = drafts.flatMap(({ slug, edition }) =>
		edition ? [{ slug, isSealed: false, reported: edition.value as Reported }] : [],
	);
	const all = [
		...open,
		...seals.map(({ slug, organisation, period }) => ({
			slug,
			isSealed: true,
			reported: { organisation, report: { period } },
		})),
	];
	const followed = open.map((one) => oneBefore(one, all, ({ reported }) => reported));
	const slugs = followed.flatMap((one) => (one?.isSealed ? [one.slug] : []));
	return [...new Set(slugs)].flatMap((slug) => {
		const faults = new Faults();
		const draft = readDraft(folder, slug, kinds, faults);
		return faults.none ? [draft] : [];
	});
}
