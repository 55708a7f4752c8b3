/** The builds of the site that the tests look at. */
import { join } from 'node:path';
import type { Edition } from '../src/lib/edition/edition.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';
import { IS_WHOLE } from './whole.ts';

/** Settings of a build, and where it is put. */
export interface Variant {
	/** Folder of the built site, from the project's root. */
	readonly folder: string;
	/** As they would stand in the environment of `npm run build`. */
	readonly settings: Readonly<{
		SITE_ORIGIN?: string;
		BASE_PATH?: string;
		EDITIONS_DIR?: string;
		CHECKED_ON?: string;
	}>;
	/** The variant of which it is the next release, with {@link CHANGE}. */
	readonly after?: Variant;
	/** The year that it has sealed, out of the build of another variant. */
	readonly sealed?: { readonly year: string; readonly from: string };
	/** Whether it speaks other languages than the tests, which then know it by its pages alone. */
	readonly apart?: boolean;
}

/** A fictional edition of a fictional organisation, which shows that the code knows nothing of the real one. */
export const FICTIONAL_EDITIONS = 'tests/fixtures/editions';

/** The fictional edition, the year of a small one before it, which it follows, and of one before that. */
export const YEARS = { newest: '2031', older: '2030', oldest: '2029' } as const;

/**
 * What the next release says otherwise: a sentence that stands on one page and in one section of it, on no picture and in
 * no description.
 */
export const CHANGE = {
	edition: YEARS.newest,
	chapter: 'passengers',
	section: 'scores',
	before: '报告说，候船的地方还要改进。',
	after: '报告说，候船的地方还要再改进。',
} as const;

/** Where the fictional editions are published: on another host, below a path. */
const ELSEWHERE = {
	SITE_ORIGIN: 'https://report.example',
	BASE_PATH: '/csr/2023x',
	CHECKED_ON: '2032-01-15',
} as const;

/** Two fictional editions side by side, the newest following a small one. It has one page of every kind, and few of each. */
const MOVED = {
	folder: '.cache/sites/moved',
	settings: { ...ELSEWHERE, EDITIONS_DIR: '.cache/editions/moved' },
} as const satisfies Variant;

export const VARIANTS = {
	/** What anyone gets who builds without a setting. */
	plain: { folder: 'build', settings: {} },
	moved: MOVED,
	/** The next release of that: {@link CHANGE} is all that differs. */
	next: {
		folder: '.cache/sites/next',
		settings: { ...ELSEWHERE, EDITIONS_DIR: '.cache/editions/next' },
		after: MOVED,
	},
	/** A release after that which has sealed the older year; built for `npm run test:all`. */
	sealed: {
		folder: '.cache/sites/sealed',
		settings: { ...ELSEWHERE, EDITIONS_DIR: '.cache/editions/sealed' },
		sealed: { year: YEARS.older, from: '.cache/sites/moved' },
	},
	/** Three years, each following the one before it; built for `npm run test:all`. */
	years: { folder: '.cache/sites/years', settings: { ...ELSEWHERE, EDITIONS_DIR: '.cache/editions/years' } },
	/** The least that an edition can be, in three languages; built for `npm run test:all`. */
	languages: {
		folder: '.cache/sites/languages',
		settings: { EDITIONS_DIR: '.cache/editions/languages' },
		apart: true,
	},
} as const satisfies Record<string, Variant>;

/** Sites of other organisations: in one language each a hospital with a school beside it, and a company; a library in French and English. */
export const OTHER_SITES = {
	chinese: {
		folder: '.cache/sites/chinese',
		settings: { EDITIONS_DIR: 'tests/fixtures/shapes/chinese' },
		apart: true,
	},
	english: {
		folder: '.cache/sites/english',
		settings: { EDITIONS_DIR: 'tests/fixtures/shapes/english' },
		apart: true,
	},
	french: {
		folder: '.cache/sites/french',
		settings: { EDITIONS_DIR: 'tests/fixtures/shapes/french' },
		apart: true,
	},
} as const satisfies Record<string, Variant>;

/** Those of them that are built and looked at: all are of `npm run test:all`. */
export const OTHERS_BUILT = IS_WHOLE ? Object.values(OTHER_SITES) : [];

/** The editions that a variant shows, newest first. */
export function editionsOf({ settings }: Variant): readonly Edition[] {
	const folder = join(ROOT, readSettings(settings).editionsDir);
	const editions = read.get(folder) ?? readEditions(folder, LIST_KINDS);
	read.set(folder, editions);
	return editions;
}

/** The edition that a page of a variant is of; the newest, if it belongs to the site. */
export function editionOf(variant: Variant, page: { readonly edition?: string }): Edition {
	const editions = editionsOf(variant);
	const edition = editions.find(({ slug }) => slug === page.edition) ?? editions[0];
	if (!edition) throw new Error('there is no edition');
	return edition;
}

/** Editions by their folder: many test files look at the same ones. */
const read = new Map<string, readonly Edition[]>();
