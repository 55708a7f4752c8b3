import { COLLECTION_SLUGS, TOOL_PAGES } from '$lib/edition/checks/addresses';

/** Matches a chapter that is words alone; those with a list, and the tools, have routes of their own. */
export function match(param: string): boolean {
	return ![...Object.values(COLLECTION_SLUGS), ...TOOL_PAGES].includes(param);
}
