/** Reads HTML without a browser: parse5 makes the tree that a browser without scripts makes, css-select finds in it. */
import { compile, selectAll, selectOne } from 'css-select';
import { isTag, isText, type AnyNode, type Document, type Element, type ParentNode } from 'domhandler';
import { textContent } from 'domutils';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

export type { AnyNode, Document, Element } from 'domhandler';

/** Trees by the page they are of: many tests look at the same ones. */
const read = new WeakMap<object, Document>();

/** The tree of a page, which is parsed once. */
export function documentOf(page: { readonly html: string }): Document {
	const document = read.get(page) ?? parse(page.html, { treeAdapter: adapter, scriptingEnabled: false });
	read.set(page, document);
	return document;
}

/** Every element below a node that a selector matches, in the order of the source. */
export function all(selector: string, below: ParentNode): Element[] {
	return selectAll<AnyNode, Element>(selector, below);
}

/** The first element below a node that a selector matches. */
export function first(selector: string, below: ParentNode): Element | null {
	return selectOne<AnyNode, Element>(selector, below);
}

/** Selectors as functions: they are asked for again and again. */
const compiled = new Map<string, (node: AnyNode) => boolean>();

/** Whether a selector matches an element. */
export function matches(element: Element, selector: string): boolean {
	const query = compiled.get(selector) ?? compile<AnyNode, Element>(selector);
	compiled.set(selector, query);
	return query(element);
}

/** The nearest element that a selector matches: a node itself, or one around it. */
export function closest(node: AnyNode | null, selector: string): Element | null {
	for (let place = node; place; place = place.parent)
		if (isTag(place) && matches(place, selector)) return place;
	return null;
}

/** The value of an attribute; `null` where the element does not have it. */
export function attribute(element: Element | null, name: string): string | null {
	return element?.attribs[name] ?? null;
}

/** All text in an element, without blanks at its ends; `''` where there is no element. */
export function textOf(element: Element | null): string {
	return element ? textContent(element).trim() : '';
}

/** The same without what a selector matches. */
export function textWithout(selector: string, element: Element): string {
	const texts = nodesIn(element).filter((node) => isText(node) && !closest(node, selector));
	return textContent(texts).trim();
}

/** Everything below a node, in the order of the source: elements, texts, comments. */
export function nodesIn(node: ParentNode): AnyNode[] {
	return node.children.flatMap((child) => ('children' in child ? [child, ...nodesIn(child)] : [child]));
}
