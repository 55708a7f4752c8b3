import { RESERVED_PAGES } from '$lib/site/pages';

/** Matches a chapter; the tools have routes of their own, and files have names with a point. */
export function match(param: string): boolean {
	return !param.includes('.') && !RESERVED_PAGES.includes(param);
}
