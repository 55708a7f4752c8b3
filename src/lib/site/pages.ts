/** The pages that every site and every edition has besides its chapters, and the addresses that nothing else may take. */
import { SHARE } from './page-of-thing.ts';

/** What the address of every hall begins with: `/q/<code>/`. It is printed on paper, and stays. */
export const HALLS = 'q';

/** Pages of the site itself, which belong to no edition. */
export const SITE_PAGES = ['about', 'print', 'search', 'offline'] as const;
export type SitePageName = (typeof SITE_PAGES)[number];

/** The page that finds everything. */
export const SEARCH = 'search';

/** The *deck*: the year in full screens, each of them a scene with a fragment and an address of its own. */
export const DECK = 'story';

/** Pages that every edition has besides its chapters. */
export const TOOL_PAGES = ['data', 'print', SHARE, DECK];

/** Addresses below an edition that no chapter may take: its other pages, and what is to come. */
export const RESERVED_PAGES = [...TOOL_PAGES, 'guide'];

/** Whether a page is a tool of its edition, which has a card made for it. What is shared has that of what it shows. */
export function isToolPage(page: string): boolean {
	return page !== SHARE && page !== DECK && TOOL_PAGES.includes(page);
}

/** The files beside the data page of every edition, which are the same in all languages. */
export const DATA_FILES = ['facts.csv', 'facts.json', 'facts.schema.json'];
