/** The builds of the site that the page tests look at. */
import { join } from 'node:path';
import type { Edition } from '../src/lib/edition/edition.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';

/** Settings of a build, and where it is put. */
export interface Variant {
	/** Folder of the built site, from the project's root. */
	readonly folder: string;
	/** As they would stand in the environment of `npm run build`. */
	readonly settings: Readonly<{ SITE_ORIGIN?: string; BASE_PATH?: string; EDITIONS_DIR?: string }>;
}

/** Editions of a fictional organisation, which show that the code knows nothing of the real one. */
export const FICTIONAL_EDITIONS = 'tests/fixtures/editions';

/** The fictional edition and, made from it, that of the year before: some chapters have other names then. */
export const TWO_EDITIONS = '.cache/two-editions';

/** What the fictional edition calls itself and a chapter, and what the one of the year before does. */
export const YEAR_BEFORE = { year: ['2031', '2030'], chapter: ['money', 'income'] } as const;

/** A copy of the real editions in which one sentence has changed. */
export const NEXT_EDITIONS = '.cache/next-editions';

/** The sentence that the next release changes: the page and the section that it stands on, what it says, and what it says then. */
export const CHANGE = {
	edition: '2023',
	chapter: 'community',
	section: 'phone-booths',
	before: '报告没有写。',
	after: '报告没有写明白。',
};

/** Where the fictional editions are published: on another host, below a path. */
const ELSEWHERE = { SITE_ORIGIN: 'https://report.example', BASE_PATH: '/csr/2023x' } as const;

export const VARIANTS = {
	/** What anyone gets who builds without a setting. */
	plain: { folder: 'build', settings: {} },
	/** The fictional edition, which has one page of every kind. */
	moved: {
		folder: '.cache/sites/moved',
		settings: { ...ELSEWHERE, EDITIONS_DIR: FICTIONAL_EDITIONS },
	},
	/** The next release: one sentence of one page has changed. */
	next: { folder: '.cache/sites/next', settings: { EDITIONS_DIR: NEXT_EDITIONS } },
	/** Two editions side by side. */
	together: { folder: '.cache/sites/together', settings: { ...ELSEWHERE, EDITIONS_DIR: TWO_EDITIONS } },
} as const satisfies Record<string, Variant>;

/** The editions that a variant shows, newest first. */
export function editionsOf({ settings }: Variant): readonly Edition[] {
	const folder = join(ROOT, readSettings(settings).editionsDir);
	const editions = read.get(folder) ?? readEditions(folder, LIST_KINDS);
	read.set(folder, editions);
	return editions;
}

/** Editions by their folder: many test files look at the same ones. */
const read = new Map<string, readonly Edition[]>();
