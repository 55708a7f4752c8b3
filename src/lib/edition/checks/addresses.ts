/** Addresses and fragments: unique and clear of each other. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { COMMON_FAULTS } from '../faults/common.ts';
import type { Mending } from '../faults/kinds.ts';
import { SITE_FAULTS } from '../faults/site.ts';
import { HALLS, RESERVED_PAGES, YEARS } from '../../site/pages.ts';
import { parsePlace, type StoryPlace } from '../inline.ts';
import { LANGUAGES } from '../../site/languages.ts';
import { spokenLanguages } from '../../words/message-files.ts';
import { isOwnId } from '../../site/own-ids.ts';
import type { Path } from '../yaml-file.ts';

/** Addresses of the site that an edition's folder may not take. */
const RESERVED_EDITIONS = [
	...spokenLanguages().map((language) => language.toLowerCase()),
	HALLS,
	'search',
	'print',
	'about',
	'offline',
	YEARS,
	'elder',
	'404',
	'_app',
	'icons',
];
/** Fragment ids that readers may link to, by chapter; `null` where a file that holds some could not be read. */
export type Fragments = ReadonlyMap<string, ReadonlySet<string> | null>;

/** Every fragment of an edition. */
export function fragmentsByChapter(draft: Draft): Fragments {
	const shows = new Map(draft.edition?.value.chapters.map(({ slug, shows }) => [slug, shows]));
	return new Map(
		[...draft.chapters].map(([slug, chapter]) => {
			const file = LANGUAGES.map((language) => chapter[language]).find((text) => text !== null) ?? null;
			const entries = entryIds(draft, shows.get(slug));
			return [slug, file && entries && new Set([...file.sections.map(({ id }) => id), ...entries])];
		}),
	);
}

/** Whether a chapter and its fragment are there, as far as the files could be read. */
export function isPlace(fragments: Fragments, { chapter, fragment }: StoryPlace): boolean {
	const known = fragments.get(chapter);
	return known === null || (known !== undefined && (fragment === null || known.has(fragment)));
}

/** Ids of what a chapter lists; `null` where the file that holds them could not be read. */
function entryIds(draft: Draft, shows: string | undefined): string[] | null {
	const kind = draft.kinds.find(({ name }) => name === shows);
	if (!kind) return [];
	if (!kind.entry) return kind.fragments ? kind.fragments(draft) : [];
	return draft.lists.get(kind.name)?.value.map(({ id }) => id) ?? null;
}

/** Whether a fragment is of a list that is no list of entries, such as a source note: nobody tells it by itself. */
export function isNoThing(draft: Draft, { chapter, fragment }: StoryPlace): boolean {
	const kind = draft.kinds.find(({ slug, isAnywhere }) => slug === chapter && !isAnywhere);
	return kind?.entry === null && (kind.fragments?.(draft) ?? []).includes(fragment ?? '');
}

export function checkAddresses(draft: Draft, faults: Faults): void {
	const { edition } = draft;
	if (!edition) return;
	const at = (path: Path, fault: Mending) =>
		faults.add({ file: edition.file, line: edition.lineOf(path), ...fault });

	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.slug) || RESERVED_EDITIONS.includes(draft.slug)) {
		at([], SITE_FAULTS.folderName(draft.slug, RESERVED_EDITIONS.join(', ')));
	}
	const { from, to } = edition.value.report.period;
	if (from > to) at(['report', 'period'], SITE_FAULTS.periodBackwards(from, to));

	const parts = edition.value.parts.map(({ id }) => id);
	const slugs = new Set<string>();
	const shown = new Set<string>();
	for (const [index, { slug, part, shows }] of edition.value.chapters.entries()) {
		const path = ['chapters', index];
		if (RESERVED_PAGES.includes(slug))
			at([...path, 'slug'], SITE_FAULTS.slugReserved(slug, RESERVED_PAGES.join(', ')));
		if (slugs.has(slug)) at([...path, 'slug'], SITE_FAULTS.slugTwice(slug));
		slugs.add(slug);
		if (!parts.includes(part)) at([...path, 'part'], SITE_FAULTS.unknownPart(part, parts.join(', ')));
		const kind = draft.kinds.find(({ name }) => name === shows);
		const wanted = kind?.isAnywhere ? undefined : kind?.slug;
		const owner = draft.kinds.find((other) => !other.isAnywhere && other.slug === slug)?.name;
		if (shows !== undefined && !kind)
			at([...path, 'shows'], SITE_FAULTS.unknownList(shows, draft.kinds.map(({ name }) => name).join(', ')));
		else if (wanted !== undefined ? slug !== wanted : owner !== undefined) {
			at([...path, 'slug'], SITE_FAULTS.slugOfList(slug, shows, wanted, owner));
		} else if (kind && shown.has(kind.name)) {
			at([...path, 'shows'], SITE_FAULTS.listTwice(kind.name));
		}
		if (kind) shown.add(kind.name);
	}
	for (const { name, slug, entry, isAnywhere, isAnswered } of draft.kinds) {
		// A list that is made from the rest of the edition is always there; one with a file, where it has an entry or answers earlier ones.
		const isAnswering = isAnswered === true && draft.outcomes !== undefined;
		const isThere = entry === null || isAnswering || draft.lists.get(name)?.value.length !== 0;
		if (isThere && !(isAnywhere ? shown.has(name) : slugs.has(slug)))
			at(['chapters'], SITE_FAULTS.noChapter(slug, name));
	}

	checkFragments(draft, faults);
	const fragments = fragmentsByChapter(draft);
	const codes = new Set<string>();
	const kinds = edition.value.placeKinds.map((kind) => kind.id);
	for (const [index, id] of kinds.entries())
		if (kinds.indexOf(id) !== index) at(['placeKinds', index, 'id'], SITE_FAULTS.placeKindTwice(id));
	for (const [index, { code, kind, tells }] of edition.value.places.entries()) {
		if (!kinds.includes(kind))
			at(['places', index, 'kind'], SITE_FAULTS.unknownPlaceKind(kind, kinds.join(', ')));
		if (codes.has(code)) at(['places', index, 'code'], SITE_FAULTS.codeTwice(code));
		codes.add(code);
		for (const [place, told] of tells.entries()) {
			const named = parsePlace(told);
			if (!named?.fragment || !isPlace(fragments, named) || isNoThing(draft, named))
				at(['places', index, 'tells', place], SITE_FAULTS.hallTells(told));
		}
	}
}

/** Within a chapter no two things may answer to the same fragment. */
function checkFragments(draft: Draft, faults: Faults): void {
	const shows = new Map(draft.edition?.value.chapters.map(({ slug, shows }) => [slug, shows]));
	for (const [slug, chapter] of draft.chapters) {
		for (const language of LANGUAGES) {
			const file = chapter[language];
			const seen = new Set(entryIds(draft, shows.get(slug)));
			for (const { id, line } of file?.sections ?? []) {
				if (file && (seen.has(id) || isOwnId(id))) {
					faults.add({
						file: file.file,
						line,
						...COMMON_FAULTS.sectionIdTaken(id),
					});
				}
				seen.add(id);
			}
		}
	}
}
