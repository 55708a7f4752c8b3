/** Addresses and fragments: unique and clear of each other. */
import type { Draft } from '../draft.ts';
import type { Faults } from '../fault.ts';
import { HALLS, TOOL_PAGES } from '../../site/pages.ts';
import { parsePlace, type StoryPlace } from '../inline.ts';
import { LANGUAGES } from '../../site/languages.ts';
import { isOwnId } from '../../site/own-ids.ts';
import type { Collection } from '../schema.ts';
import type { Path } from '../yaml-file.ts';

/** Addresses of the site that an edition's folder may not take. */
const RESERVED_EDITIONS = [
	'en',
	HALLS,
	'search',
	'print',
	'about',
	'offline',
	'elder',
	'404',
	'_app',
	'icons',
];
/** Where a list is shown; others rely on these addresses. */
export const COLLECTION_SLUGS: Record<Collection, string> = {
	visits: 'visits',
	services: 'volunteering',
	awards: 'awards',
	commitments: 'commitments',
	sources: 'sources',
	notes: 'notes',
};

/** Fragment ids that readers may link to, by chapter; `null` where a file that holds some could not be read. */
export type Fragments = ReadonlyMap<string, ReadonlySet<string> | null>;

/** Every fragment of an edition. */
export function fragmentsByChapter(draft: Draft): Fragments {
	const shows = new Map(draft.edition?.value.chapters.map(({ slug, shows }) => [slug, shows]));
	return new Map(
		[...draft.chapters].map(([slug, chapter]) => {
			const file = chapter['zh-CN'] ?? chapter.en;
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

function entryIds(draft: Draft, collection: Collection | undefined): string[] | null {
	if (!collection) return [];
	if (collection === 'sources') return [];
	if (collection === 'notes') return draft.notes && Object.keys(draft.notes.value);
	return draft[collection]?.value.map(({ id }) => id) ?? null;
}

export function checkAddresses(draft: Draft, faults: Faults): void {
	const { edition, notes } = draft;
	if (!edition) return;
	const at = (path: Path, found: string, expected: string, mend: string) =>
		faults.add({ file: edition.file, line: edition.lineOf(path), found, expected, mend });

	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.slug) || RESERVED_EDITIONS.includes(draft.slug)) {
		at(
			[],
			`the folder name "${draft.slug}"`,
			`small letters, digits and hyphens, and none of ${RESERVED_EDITIONS.join(', ')}`,
			'rename the folder, for instance to the year',
		);
	}
	const { from, to } = edition.value.report.period;
	if (from > to)
		at(
			['report', 'period'],
			`a period from ${from} to ${to}`,
			'its first day before its last',
			'exchange them',
		);

	const parts = edition.value.parts.map(({ id }) => id);
	const slugs = new Set<string>();
	for (const [index, { slug, part, shows }] of edition.value.chapters.entries()) {
		const path = ['chapters', index];
		if (TOOL_PAGES.includes(slug))
			at(
				[...path, 'slug'],
				`the slug "${slug}"`,
				`none of ${TOOL_PAGES.join(', ')}`,
				'choose another; that address is taken',
			);
		if (slugs.has(slug))
			at([...path, 'slug'], `the slug "${slug}" a second time`, 'each chapter once', 'remove or rename one');
		slugs.add(slug);
		if (!parts.includes(part))
			at(
				[...path, 'part'],
				`the part "${part}"`,
				`one of ${parts.join(', ')}`,
				'correct it, or add the part',
			);
		const wanted = shows && COLLECTION_SLUGS[shows];
		const owner = Object.entries(COLLECTION_SLUGS).find(([, taken]) => taken === slug)?.[0];
		if (wanted !== undefined ? slug !== wanted : owner !== undefined) {
			at(
				[...path, 'slug'],
				`the slug "${slug}" showing ${shows ?? 'no list'}`,
				wanted ? `the slug "${wanted}"` : `"shows: ${owner}" under that slug`,
				'others rely on that address; keep the two together',
			);
		}
	}
	for (const [shows, slug] of Object.entries(COLLECTION_SLUGS)) {
		if (!slugs.has(slug))
			at(
				['chapters'],
				`no chapter "${slug}"`,
				`a chapter "slug: ${slug}" with "shows: ${shows}"`,
				'add it; its list may be empty',
			);
	}

	checkFragments(draft, faults);
	const fragments = fragmentsByChapter(draft);
	const codes = new Set<string>();
	for (const [index, { code, tells }] of edition.value.halls.entries()) {
		if (codes.has(code))
			at(['halls', index, 'code'], `the code "${code}" a second time`, 'a code of its own', 'choose another');
		codes.add(code);
		for (const [place, told] of tells.entries()) {
			const named = parsePlace(told);
			const isNote =
				named?.chapter === COLLECTION_SLUGS.notes && Object.hasOwn(notes?.value ?? {}, named.fragment ?? '');
			if (!named?.fragment || !isPlace(fragments, named) || isNote)
				at(
					['halls', index, 'tells', place],
					`the place "${told}"`,
					'chapter#fragment of this edition: a section, visit, service, award or commitment',
					'correct it',
				);
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
						found: `the section id "${id}"`,
						expected: 'an id that nothing else on the page has',
						mend: 'choose another id',
					});
				}
				seen.add(id);
			}
		}
	}
}
