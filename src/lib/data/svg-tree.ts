/** The markup of a picture as a tree, from which a page of the browser can draw it where its policy lets no markup in. */
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element, or the text in one. */
export type SvgNode = string | { tag: string; attributes: Record<string, string>; children: SvgNode[] };

/** The tree of one `<svg>`. Throws where there is none. */
export function svgTree(svg: string): SvgNode {
	const [root] = parseFragment(svg).childNodes;
	if (!root || !tree.isElementNode(root)) throw new Error(`no picture: ${svg.slice(0, 40)}`);
	return nodeOf(root);
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
