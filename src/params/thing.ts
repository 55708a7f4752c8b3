/** Matches the part of a page that has an address of its own; files beside a page have names with a point. */
export function match(param: string): boolean {
	return !param.includes('.');
}
