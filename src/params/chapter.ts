import { COLLECTION_SLUGS } from '$lib/edition/checks/addresses';
import { TOOL_PAGES } from '$lib/site/pages';

/** Matches a chapter that is words alone; those with a list, and the tools, have routes of their own, and files have names with a point. */
export function match(param: string): boolean {
	return !param.includes('.') && ![...Object.values(COLLECTION_SLUGS), ...TOOL_PAGES].includes(param);
}
