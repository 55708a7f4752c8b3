/** Published means kept: every address that was ever published leads somewhere, or to a page that says what became of it. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import type { Mending } from '../faults/kinds.ts';
import { SITE_FAULTS } from '../faults/site.ts';
import { newestDraft, siteAddresses } from '../published.ts';
import { HALLS, PLACE_PAGES } from '../../site/pages.ts';
import { goesWith, hallAddress, pageAddress, RETIRABLE_ADDRESS } from '../../site/published-address.ts';
import type { Seal } from '../sealed.ts';
import type { Located } from '../yaml-file.ts';

/**
 * Checks what all editions together answer to.
 * @param lost names of folders that lack their edition.yaml
 * @param published what earlier releases wrote down; `null` if it cannot be read, `undefined` while nothing is published
 */
export function checkPublished(
	drafts: readonly Draft[],
	seals: readonly Seal[],
	lost: readonly string[],
	published: Located<string[]> | null | undefined,
	faults: Faults,
): void {
	// That there is no edition at all is told already.
	if (drafts.length === 0) return;
	const { known, unread } = siteAddresses(drafts, seals, lost);
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
			...SITE_FAULTS.gone(address, mendingOf(address, drafts)),
		});
	}
}

function mendingOf(address: string, drafts: readonly Draft[]): { en: string; zh: string } {
	const [, first = ''] = address.split('/');
	const owner = first === HALLS ? newestDraft(drafts) : drafts.find(({ slug }) => slug === first);
	if (PLACE_PAGES.some((page) => address === pageAddress(page))) {
		const file = `${newestDraft(drafts)?.slug ?? ''}/edition.yaml`;
		return {
			en: `give the places their codes back, or say in ${file} what became of each: retired: "${hallAddress('code')}": { text: … }`,
			zh: `恢复这些地方的代码，或在 ${file} 逐个说明去向：retired: "${hallAddress('code')}": { text: … }`,
		};
	}
	if (address === pageAddress(first))
		return { en: `put the folder ${first} back, under this name`, zh: `把文件夹 ${first} 原名放回来` };
	if (!owner || !RETIRABLE_ADDRESS.test(address))
		return {
			en: 'bring it back; a file or a page of the site cannot be retired',
			zh: '恢复它；网站的文件和页面不能停用',
		};
	const retired = `retired: "${address}": { text: … }`;
	const isHall = first === HALLS;
	return {
		en: `${isHall ? 'give the place its code back' : 'give it its old name back'}, or say in ${owner.slug}/edition.yaml what became of it: ${retired}`,
		zh: `${isHall ? '恢复这个地方的代码' : '恢复原来的名字'}，或在 ${owner.slug}/edition.yaml 说明去向：${retired}`,
	};
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
		const at = (key: string | undefined, fault: Mending) =>
			faults.add({
				file: edition.file,
				line: edition.lineOf(['retired', address, ...(key === undefined ? [] : [key])]),
				...fault,
			});
		const isHall = address.startsWith(pageAddress(HALLS));
		const isOwn = address.startsWith(pageAddress(slug)) && address !== pageAddress(slug);
		if (!isHall && !isOwn) {
			at(undefined, SITE_FAULTS.strangeRetired(address, pageAddress(slug)));
		} else if (known.has(address)) {
			at(undefined, SITE_FAULTS.retiredInUse(address));
		}
		if (to !== undefined && !known.has(to) && !isUnread(to)) {
			at('to', SITE_FAULTS.wayOn(to));
		}
	}
}
