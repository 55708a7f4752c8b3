/** Looks into a page's HTML as parse5 reads it. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element below a node, in the order of the source; what is in a `<template>` is not below it. */
export function elementsIn(node: Tree.ParentNode): Tree.Element[] {
	return node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []));
}

/** Every element that stands, or that a script makes from a `<template>`, below a node. */
export function elementsAndTemplatesIn(node: Tree.ParentNode): Tree.Element[] {
	return elementsIn(node).flatMap((element) =>
		element.tagName === 'template'
			? [element, ...elementsAndTemplatesIn((element as Tree.Template).content)]
			: [element],
	);
}

/** The value of an element's attribute, if it has it. */
export function attribute(element: Tree.Element, name: string): string | undefined {
	return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text right in an element, without that of the elements in it. */
export function textOf(element: Tree.Element): string {
	return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}
