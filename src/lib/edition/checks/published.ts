/** Published means kept: every address that was ever published leads somewhere, or to a page that says what became of it. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { newestDraft, siteAddresses } from '../published.ts';
import { HALLS } from '../../site/pages.ts';
import { goesWith, pageAddress, RETIRABLE_ADDRESS } from '../../site/published-address.ts';
import type { Located } from '../yaml-file.ts';

/**
 * Checks what all editions together answer to.
 * @param lost names of folders that lack their edition.yaml
 * @param published what earlier releases wrote down; `null` if it cannot be read, `undefined` while nothing is published
 */
export function checkPublished(
	drafts: readonly Draft[],
	lost: readonly string[],
	published: Located<string[]> | null | undefined,
	faults: Faults,
): void {
	// That there is no edition at all is told already.
	if (drafts.length === 0) return;
	const { known, unread } = siteAddresses(drafts, lost);
	const isUnread = (address: string) => unread.some((around) => goesWith(address, around));
	for (const draft of drafts) checkRetired(draft, known, isUnread, faults);

	const retired = drafts.flatMap(({ edition }) => Object.keys(edition?.value.retired ?? {}));
	const isKept = (address: string) =>
		known.has(address) || isUnread(address) || retired.some((other) => goesWith(address, other));
	const addresses = published?.value ?? [];
	const gone = addresses.filter((address) => !isKept(address));
	for (const [index, address] of addresses.entries()) {
		// With a page go all that stood below it: one mistake is told once.
		const around = gone.find((other) => other !== address && goesWith(address, other));
		if (!published || !gone.includes(address) || around !== undefined) continue;
		faults.add({
			file: published.file,
			line: published.lineOf([index]),
			found: `${address}, published earlier, is gone`,
			expected: 'every published address kept: it is printed, scanned, saved and sent on',
			mend: mendingOf(address, drafts),
		});
	}
}

function mendingOf(address: string, drafts: readonly Draft[]): string {
	const [, first = ''] = address.split('/');
	const owner = first === HALLS ? newestDraft(drafts) : drafts.find(({ slug }) => slug === first);
	if (address === pageAddress(first)) return `put the folder ${first} back, under this name`;
	if (!owner || !RETIRABLE_ADDRESS.test(address))
		return 'bring it back; a file or a page of the site cannot be retired';
	const back = first === HALLS ? 'give the hall its code back' : 'give it its old name back';
	return `${back}, or say in ${owner.slug}/edition.yaml what became of it: retired: "${address}": { text: … }`;
}

/** What an edition says of its own addresses that are no more. */
function checkRetired(
	{ slug, edition }: Draft,
	known: ReadonlySet<string>,
	isUnread: (address: string) => boolean,
	faults: Faults,
): void {
	for (const [address, { to }] of Object.entries(edition?.value.retired ?? {})) {
		if (!edition) return;
		const at = (key: string | undefined, found: string, expected: string, mend: string) =>
			faults.add({
				file: edition.file,
				line: edition.lineOf(['retired', address, ...(key === undefined ? [] : [key])]),
				found,
				expected,
				mend,
			});
		const isHall = address.startsWith(pageAddress(HALLS));
		const isOwn = address.startsWith(pageAddress(slug)) && address !== pageAddress(slug);
		if (!isHall && !isOwn) {
			at(
				undefined,
				`the retired address ${address}`,
				`an address below ${pageAddress(slug)}, or of a hall`,
				'remove it, or move it to the edition that it belongs to',
			);
		} else if (known.has(address)) {
			at(
				undefined,
				`the retired address ${address}, where something is`,
				'an address where nothing is any more',
				'remove it from "retired"',
			);
		}
		if (to !== undefined && !known.has(to) && !isUnread(to)) {
			at(
				'to',
				`the way on to ${to}`,
				'an address of the site, such as those in published.json',
				'correct it, or leave "to" out',
			);
		}
	}
}
