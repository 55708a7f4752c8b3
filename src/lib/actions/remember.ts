/** Keeps a choice of the reader for the next page; a browser that keeps nothing forgets it, and nothing else happens. */
export function remember(name: 'view' | 'scheme', value: string): void {
	try {
		localStorage.setItem(name, value);
	} catch {
		// Storage is blocked or full: the choice holds for this page.
	}
}
