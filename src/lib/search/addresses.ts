/** Where a hit leads. */

/** Where a language and view begin, and below it nothing, in whose addresses a view of its own stands. */
export interface Roots {
	/** `/en/elder/`, base path included. */
	root: string;
	/** The base path. */
	base: string;
}

/**
 * The address of a path that was found, with the words to mark there where the browser can.
 * @param clause words of that page; empty for none
 */
export function addressOfHit(path: string, { root, base }: Roots, clause = ''): string {
	const address = path.startsWith('/') ? base + path : root + path;
	if (clause === '' || !canMarkText()) return address;
	// A hyphen has a meaning of its own there.
	const words = encodeURIComponent(clause).replace(/-/g, '%2D');
	return `${address}${address.includes('#') ? '' : '#'}:~:text=${words}`;
}

/** Others would take the words for a part of the id, and find neither. */
function canMarkText(): boolean {
	return 'fragmentDirective' in document;
}
