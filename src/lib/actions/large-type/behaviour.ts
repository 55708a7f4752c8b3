/** Large type: what the reader chose is set at once, and remembered where the browser lets us. */
import { remember } from '../../choices';
import { followView } from './fold';

/** Sizes of the elder view in their order; the first is where one enters. */
const STEPS = ['elder', 'elder-27', 'elder-30'];

/** Enters the elder view, or leaves it; a page whose address is in the elder view is left for its plain address. */
export function largeType(control: HTMLElement): void {
	const leaving = document.documentElement.dataset.view?.startsWith('elder');
	show(leaving ? 'plain' : 'elder');
	if (leaving && control.dataset.viewHere === 'elder' && control instanceof HTMLAnchorElement) {
		location.assign(control.href);
	}
}

/** Stays with type as it is, for good: large type is not offered again. */
export function decline(): void {
	show('plain');
}

/** Goes one step larger, and from the largest back to the first. */
export function larger(): void {
	const step = STEPS.indexOf(document.documentElement.dataset.view ?? '');
	show(STEPS[step + 1] ?? 'elder');
}

/** Shows a view and keeps what the reader is looking at where it is. */
function show(view: string): void {
	const anchor = document
		.elementsFromPoint(innerWidth / 2, innerHeight / 3)
		.find((element) => element.closest('main'));
	const before = anchor?.getBoundingClientRect().top ?? 0;
	document.documentElement.dataset.view = view;
	followView();
	if (anchor && scrollY > 0)
		scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
	remember('view', view);
}
