/** Where a reader is on a page, for a page that is opened anew in another release. */

interface ReadingPosition {
	/** Id of the part that is being read. */
	id: string;
	/** Where its upper edge is, in pixels below that of the screen. */
	top: number;
	/** Ids of what lies open. */
	open: string[];
}

/** The part that the reader is in: the last one whose head has passed the upper third of the screen. */
export function currentPart(): Element | null {
	// At the top of a page one is at its beginning, whatever is in sight.
	if (scrollY === 0) return null;
	const line = innerHeight / 3;
	let current: Element | null = null;
	for (const element of document.querySelectorAll('main [id]')) {
		// What lies folded has a place too, and nobody reads it.
		if (element.parentElement?.closest('details:not([open])')) continue;
		const { top, height } = element.getBoundingClientRect();
		if (element.matches('section, li, details') && height > 0 && top <= line) current = element;
	}
	return current;
}

/** Opens the page anew and comes back to the same place of it. */
export function reloadInPlace(): void {
	const part = currentPart();
	const place: ReadingPosition = {
		id: part?.id ?? '',
		top: part ? part.getBoundingClientRect().top : -scrollY,
		open: [...document.querySelectorAll('details[open][id]')].map(({ id }) => id),
	};
	history.scrollRestoration = 'manual';
	history.replaceState({ ...(history.state as object), place }, '');
	location.reload();
}

/** Goes to the place that the page was left at to be opened anew, if it was. */
export function returnToPlace(): void {
	const { place, ...state } = (history.state ?? {}) as { place?: ReadingPosition };
	if (!place) return;
	history.replaceState(state, '');
	for (const id of place.open) document.getElementById(id)?.setAttribute('open', '');
	const part = document.getElementById(place.id);
	part?.scrollIntoView({ behavior: 'instant' });
	const top = part ? part.getBoundingClientRect().top : -scrollY;
	scrollBy({ top: top - place.top, behavior: 'instant' });
	history.scrollRestoration = 'auto';
}
