/** What of a page depends on the view besides its looks: what lies folded, and whether figures in sentences are links. */

/** Folds and links as the view wants that the page is in. Until it has, the styles hide what will be folded. */
export function followView(): void {
	const root = document.documentElement;
	const large = root.dataset.view?.startsWith('elder') ?? false;
	for (const more of document.querySelectorAll<HTMLDetailsElement>('.more')) more.open = !large;
	// What lies behind one button does not lie behind another.
	for (const fold of document.querySelectorAll<HTMLDetailsElement>('.origin details')) fold.open = large;
	for (const mark of document.querySelectorAll<HTMLAnchorElement>(
		'main a[href^="#citation-"],a[data-cites]',
	)) {
		if (large) {
			if (mark.hash) mark.dataset.cites = mark.hash;
			mark.removeAttribute('href');
		} else mark.href = mark.dataset.cites ?? mark.hash;
	}
	root.dataset.folded = '';
}
