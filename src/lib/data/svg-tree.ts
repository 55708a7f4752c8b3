/** The markup of a picture as a tree, from which a page of the browser can draw it where its policy lets no markup in. */
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element, or the text in one. */
export type SvgNode = string | { tag: string; attributes: Record<string, string>; children: SvgNode[] };

/** The tree of one `<svg>`; nothing where nothing was drawn. */
export function svgTree(svg: string): SvgNode {
	const [root] = parseFragment(svg).childNodes;
	return root && tree.isElementNode(root) ? nodeOf(root) : '';
}

function nodeOf({ tagName, attrs, childNodes }: Tree.Element): SvgNode {
	return {
		tag: tagName,
		attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
		children: childNodes.flatMap((child) =>
			tree.isElementNode(child) ? [nodeOf(child)] : tree.isTextNode(child) ? [child.value] : [],
		),
	};
}
