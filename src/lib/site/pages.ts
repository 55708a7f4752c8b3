/** The pages that every site and every edition has besides its chapters, and the addresses that nothing else may take. */
import { SHARE } from './page-of-thing.ts';

/** What the address of every hall begins with: `/q/<code>/`. It is printed on paper, and stays. At `/q/` all are listed. */
export const HALLS = 'q';

/** The reports of all years, of a site with more than one. */
export const YEARS = 'years';

/** Pages of the site itself, which belong to no edition. */
export const SITE_PAGES = [
	'about',
	'about/accessibility',
	'about/privacy',
	'print',
	'search',
	'offline',
	HALLS,
	YEARS,
] as const;
export type SitePageName = (typeof SITE_PAGES)[number];

/** Those of them that a site without places does not have: the list of all, and the sheets that hang there. */
export const PLACE_PAGES: readonly SitePageName[] = [HALLS, 'print'];

/** The pages of a site itself. @param has whether it has places of its own, and more years than one */
export function sitePagesOf(has: { places: boolean; years: boolean }): SitePageName[] {
	return SITE_PAGES.filter(
		(name) => (has.places || !PLACE_PAGES.includes(name)) && (has.years || name !== YEARS),
	);
}

/** The page that finds everything. */
export const SEARCH = 'search';

/** The *deck*: the year in full screens, each of them a scene with a fragment and an address of its own. */
export const DECK = 'story';

/** Where the report is to be had as files: a book, a table, data. */
export const TAKE = 'take';

/** Pages that every edition has besides its chapters. */
export const TOOL_PAGES = ['data', 'print', TAKE, SHARE, DECK];

/** What a guidebook asks the report to tell, and where it is told: a page of the editions that answer one. */
export const GUIDE = 'guide';

/** Pages that one looks up at leisure: they are not kept on devices ahead, whose room is for the report. */
const LOOKED_UP = ['about/accessibility', 'about/privacy', GUIDE];

/** Whether a page is one of those. @param place its address without the language, such as `about/privacy/` */
export function isLookedUp(place: string): boolean {
	return LOOKED_UP.some((name) => `/${place}`.endsWith(`/${name}/`));
}

/** Addresses below an edition that no chapter may take: those of its other pages, whether it has them or not. */
export const RESERVED_PAGES = [...TOOL_PAGES, GUIDE];

/** Whether a page is a tool of its edition, which has a card made for it. What is shared has that of what it shows. */
export function isToolPage(page: string): boolean {
	return page === GUIDE || (page !== SHARE && page !== DECK && TOOL_PAGES.includes(page));
}

/** The files beside the data page of every edition, which are the same in all languages. */
export const DATA_FILES = [
	'facts.csv',
	'printed.csv',
	'notes.csv',
	'facts.json',
	'facts.schema.json',
	'datapackage.json',
	'datapackage.zip',
] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** Whether there is such a file. */
export function isDataFile(name: string): name is DataFile {
	return DATA_FILES.some((file) => file === name);
}
