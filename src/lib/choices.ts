/** What a reader may choose for all pages. */
type Choice = 'view' | 'scheme' | 'saving' | 'read' | 'speed' | 'goes-on';

/** Keeps a choice of the reader for the next page; a browser that keeps nothing forgets it, and nothing else happens. */
export function remember(name: Choice, value: string): void {
	try {
		localStorage.setItem(name, value);
	} catch {
		// Storage is blocked or full: the choice holds for this page.
	}
}

/** A choice that was kept; nothing where none was, or where the browser keeps nothing. */
export function recall(name: Choice): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}
