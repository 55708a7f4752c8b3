/** The list of published addresses: what the site answers to now, and what was written down of earlier releases. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fragmentsByChapter, isNoThing } from './checks/addresses.ts';
import type { Draft } from './draft.ts';
import type { Faults } from './fault.ts';
import { DATA_FILES, DECK, GUIDE, HALLS, sitePagesOf, TOOL_PAGES } from '../site/pages.ts';
import { LANGUAGES } from '../site/languages.ts';
import {
	fragmentAddress,
	hallAddress,
	pageAddress,
	PUBLISHED_ADDRESS,
	thingAddress,
} from '../site/published-address.ts';
import { hasPlacePages } from './places.ts';
import type { Seal } from './sealed.ts';
import { readTextFile } from './text-file.ts';
import { parseYaml, type Located } from './yaml-file.ts';

/** The file beside the editions that holds every address ever published. */
export const PUBLISHED_FILE = 'published.json';

const published = z.array(
	z
		.string({ error: 'a published address such as "/1999/staff/#training"' })
		.regex(PUBLISHED_ADDRESS, 'a published address such as "/1999/staff/#training"'),
	{ error: 'a list of published addresses, such as ["/1999/staff/", "/1999/staff/#training"]' },
);

/**
 * Every address that was ever published, as the releases wrote it down.
 * @param folder the folder of editions
 * @returns `undefined` while nothing is published, `null` if the file cannot be read, which is a fault then
 */
export function readPublished(folder: string, faults: Faults): Located<string[]> | null | undefined {
	const path = join(folder, PUBLISHED_FILE);
	if (!existsSync(path)) return undefined;
	const text = readTextFile(path, PUBLISHED_FILE, faults);
	return text === null ? null : parseYaml(text, PUBLISHED_FILE, published, faults);
}

/** The list as its file holds it: each address once, in the order of the alphabet, on a line of its own. */
export function writePublished(addresses: Iterable<string>): string {
	return `${JSON.stringify([...new Set(addresses)].sort(), null, '\t')}\n`;
}

/** What a site answers to, as far as its files could be read. */
export interface SiteAddresses {
	readonly known: ReadonlySet<string>;
	/** Addresses below which nothing is known, because a file could not be read. */
	readonly unread: readonly string[];
}

/**
 * Everything that the editions of a site give an address to. Halls are those of the newest edition.
 * @param lost names of folders that lack their edition.yaml
 */
export function siteAddresses(
	drafts: readonly Draft[],
	seals: readonly Seal[],
	lost: readonly string[] = [],
): SiteAddresses {
	const newest = lost.length > 0 ? null : newestDraft(drafts);
	const places = newest?.edition?.value.places.map(({ code }) => hallAddress(code));
	const parts = drafts.map(addressesOfEdition);
	// The page that stands in for others when there is no network is nobody's to keep.
	const isThere =
		!newest?.edition ||
		hasPlacePages(
			newest.edition.value,
			drafts.flatMap(({ edition }) => edition?.value ?? []),
		);
	const has = { places: isThere, years: drafts.length + seals.length > 1 };
	const own = sitePagesOf(has)
		.filter((name) => name !== 'offline')
		.map((name) => pageAddress(name));
	return {
		known: new Set([
			pageAddress(),
			...own,
			...(places ?? []),
			...parts.flatMap(({ known }) => [...known]),
			...seals.flatMap(({ addresses }) => addresses),
		]),
		unread: [
			...lost.map((slug) => pageAddress(slug)),
			...(places ? [] : [pageAddress(HALLS)]),
			...parts.flatMap(({ unread }) => unread),
		],
	};
}

/** The draft that the site begins with; `null` if one of them cannot say what period it tells of. */
export function newestDraft(drafts: readonly Draft[]): Draft | null {
	const end = (draft: Draft) => draft.edition?.value.report.period.to ?? '';
	if (drafts.some((draft) => end(draft) === '')) return null;
	return [...drafts].sort((a, b) => end(b).localeCompare(end(a)))[0] ?? null;
}

function addressesOfEdition(draft: Draft): SiteAddresses {
	const { slug, edition } = draft;
	if (!edition) return { known: new Set(), unread: [pageAddress(slug)] };
	const fragments = fragmentsByChapter(draft);
	const known = [
		pageAddress(slug),
		...TOOL_PAGES.map((tool) => pageAddress(slug, tool)),
		...DATA_FILES.map((file) => pageAddress(slug, 'data') + file),
	];
	if (draft.guide) known.push(pageAddress(slug, GUIDE));
	known.push(thingAddress(slug, DECK, null));
	const unread: string[] = draft.scenes === null ? [pageAddress(slug, DECK)] : [];
	if (draft.guide === null) unread.push(pageAddress(slug, GUIDE));
	for (const { id } of draft.scenes?.value ?? [])
		known.push(fragmentAddress(slug, DECK, id), thingAddress(slug, DECK, id));
	for (const { slug: chapter } of edition.value.chapters) {
		known.push(pageAddress(slug, chapter), thingAddress(slug, chapter, null));
		const ids = fragments.get(chapter);
		const heads = draft.chapters.get(chapter);
		const lead = LANGUAGES.map((language) => heads?.[language]).find(Boolean)?.head.value.lead;
		if (!ids) unread.push(pageAddress(slug, chapter));
		if (lead !== undefined) known.push(thingAddress(slug, chapter, `figure-${lead}`));
		for (const id of ids ?? []) {
			known.push(fragmentAddress(slug, chapter, id));
			// Source notes are read where they stand; nobody sends one on.
			if (!isNoThing(draft, { chapter, fragment: id })) known.push(thingAddress(slug, chapter, id));
		}
	}
	return { known: new Set(known), unread };
}
