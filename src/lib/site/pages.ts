/** The pages that every site and every edition has besides its chapters, and the addresses that nothing else may take. */
import { SHARE } from './page-of-thing.ts';

/** What the address of every hall begins with: `/q/<code>/`. It is printed on paper, and stays. */
export const HALLS = 'q';

/** Pages of the site itself, which belong to no edition. */
export const SITE_PAGES = ['about', 'print', 'offline'] as const;
export type SitePageName = (typeof SITE_PAGES)[number];

/** Pages that every edition has besides its chapters; no chapter may take their addresses. */
export const TOOL_PAGES = ['data', 'print', SHARE];

/** Whether a page is a tool of its edition, which has a card made for it. Where an edition is shared is its cover's. */
export function isToolPage(page: string): boolean {
	return page !== SHARE && TOOL_PAGES.includes(page);
}

/** The files beside the data page of every edition, which are the same in all languages. */
export const DATA_FILES = ['facts.csv', 'facts.json', 'facts.schema.json'];
