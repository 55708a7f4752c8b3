/** Writes pages as XHTML, which is what the pages of a book are. */
import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { textContent } from 'domutils';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** A whole page of a book. @param body what stands in it, as XHTML */
export function xhtmlPage({
	language,
	title,
	body,
}: {
	language: string;
	title: string;
	body: string;
}): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<title>${escaped(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** What is in a page, as XHTML. */
export function xhtmlOf(page: Document): string {
	return page.children.map(written).join('').trim();
}

/** Text as it stands in XML, in an attribute too. */
export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function written(node: AnyNode): string {
	if (isText(node)) return escaped(node.data);
	if (!isTag(node)) return '';
	const inner = node.children.map(written).join('');
	const start = `${node.name}${attributesOf(node)}`;
	return inner === '' ? `<${start}/>` : `<${start}>${inner}</${node.name}>`;
}

function attributesOf(element: Element): string {
	const { lang, href, ...others } = element.attribs;
	const isDrawn = element.namespace === SVG;
	const attributes = {
		...(element.name === 'svg' && { xmlns: SVG, 'xmlns:xlink': XLINK }),
		...others,
		...(lang !== undefined && { lang, 'xml:lang': lang }),
		// Drawings in books are of SVG 1.1, where a link is called this, and says what it is in a title of its own.
		...(href !== undefined &&
			(isDrawn
				? { 'xlink:href': href, 'xlink:title': others['aria-label'] ?? textContent(element) }
				: { href })),
	};
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escaped(value)}"`)
		.join('');
}
