/** The view of the address that a page is drawn for, known to all its parts: what it folds, and whether its figures lead anywhere. */
import { getContext, setContext } from 'svelte';
import type { View } from '../site/addresses';

const VIEW = 'view';

/** Tells the parts of a page its view. To be called while the page's outermost component is made. */
export function tellView(view: View): void {
	setContext(VIEW, view);
}

/** The view of the page that a part is drawn for; plain where none was told. To be called while the part is made. */
export function viewHere(): View {
	return getContext<View | undefined>(VIEW) ?? 'plain';
}
