/** The builds of the site that the page tests look at. */
import { join } from 'node:path';
import type { Edition } from '../src/lib/edition/edition.ts';
import { readEditions } from '../src/lib/edition/read.ts';
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

/** The real editions and the fictional ones, copied into one folder. */
export const ALL_EDITIONS = '.cache/all-editions';

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

export const VARIANTS = {
	/** What anyone gets who builds without a setting. */
	plain: { folder: 'build', settings: {} },
	/** On another host, below a path: the fictional edition, which has one page of every kind. */
	moved: {
		folder: '.cache/sites/moved',
		settings: {
			SITE_ORIGIN: 'https://report.example',
			BASE_PATH: '/csr/2023x',
			EDITIONS_DIR: FICTIONAL_EDITIONS,
		},
	},
	/** Only the fictional edition. */
	fictional: { folder: '.cache/sites/fictional', settings: { EDITIONS_DIR: FICTIONAL_EDITIONS } },
	/** The next release: one sentence of one page has changed. */
	next: { folder: '.cache/sites/next', settings: { EDITIONS_DIR: NEXT_EDITIONS } },
	/** The real and the fictional edition side by side. */
	together: { folder: '.cache/sites/together', settings: { EDITIONS_DIR: ALL_EDITIONS } },
} as const satisfies Record<string, Variant>;

/** The editions that a variant shows, newest first. */
export function editionsOf({ settings }: Variant): Edition[] {
	return readEditions(join(ROOT, readSettings(settings).editionsDir));
}
