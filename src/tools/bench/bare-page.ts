/** A page's text as bare HTML: what the fastest page with the same words would be. */
import {
	defaultTreeAdapter as tree,
	html as names,
	parse,
	serialize,
	type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { attribute, elementsIn } from '../elements.ts';

/** Gone with everything in them: they show no text, or only inside a picture. */
const GONE = new Set(
	'script style template noscript link meta title svg math img picture video audio canvas iframe object'.split(
		' ',
	),
);

/** What text is structured with. Of all others only the content stays. */
const STRUCTURE = new Set(
	(
		'main header footer nav section article aside div h1 h2 h3 h4 h5 h6 hgroup p pre blockquote address hr br ' +
		'ul ol li dl dt dd figure figcaption table caption colgroup col thead tbody tfoot tr th td ' +
		'details summary a em strong b i small sub sup q cite abbr ruby rt rp button label'
	).split(' '),
);

/** Blocks that would run into their neighbours if only their content stayed. */
const BLOCKS = new Set(['form', 'fieldset', 'dialog', 'search', 'menu']);

/** What makes a link a link, a table a table, and a place a place. */
const ATTRIBUTES = new Set([
	'id',
	'href',
	'lang',
	'dir',
	'colspan',
	'rowspan',
	'scope',
	'headers',
	'start',
	'open',
]);

/**
 * Makes a bare page of a built one: every word that its HTML shows, in the same headings, paragraphs, lists, tables
 * and links, and neither style nor script nor picture. Words inside pictures are left out with them, and words that
 * only the styles hide stay.
 */
export function barePage(html: string): string {
	const elements = elementsIn(parse(html));
	const root = elements.find(({ tagName }) => tagName === 'html');
	const body = elements.find(({ tagName }) => tagName === 'body');
	const title = elements.find(
		({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI === names.NS.HTML,
	);
	const language = root && attribute(root, 'lang');
	const bare = tree.createDocumentFragment();
	for (const node of body?.childNodes.flatMap(bareNodes) ?? []) tree.appendChild(bare, node);
	return [
		'<!doctype html>',
		language === undefined ? '<html>' : `<html lang="${language}">`,
		'<meta charset="utf-8">',
		// Without it a phone would lay the page out as for a desktop.
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${title ? serialize(title) : ''}</title>`,
		`<body>${serialize(bare)}`,
	].join('\n');
}

function bareNodes(node: Tree.ChildNode): Tree.ChildNode[] {
	if (tree.isTextNode(node)) return [tree.createTextNode(node.value)];
	if (!tree.isElementNode(node) || GONE.has(node.tagName) || isHidden(node)) return [];
	const content = node.childNodes.flatMap(bareNodes);
	const tagName = BLOCKS.has(node.tagName) ? 'div' : node.tagName;
	if (!STRUCTURE.has(tagName)) return content;
	const attributes = node.attrs.filter(({ name }) => ATTRIBUTES.has(name));
	const element = tree.createElement(tagName, names.NS.HTML, attributes);
	for (const child of content) tree.appendChild(element, child);
	return [element];
}

function isHidden(element: Tree.Element): boolean {
	const isClosed = element.tagName === 'dialog' && attribute(element, 'open') === undefined;
	return isClosed || attribute(element, 'hidden') !== undefined;
}
