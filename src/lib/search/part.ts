/** The part of the page's own markup that a selector names. Throws where the markup lacks it. */
export function partOf<Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind {
	const part = root.querySelector<Kind>(selector);
	if (!part) throw new Error(`the page of search has no ${selector}`);
	return part;
}
