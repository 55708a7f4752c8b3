/** Makes what a page of the site shows fit for a book: no scripts, nothing to press, nothing folded, no looks of the site. */
import { selectAll } from 'css-select';
import { isComment, isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { removeElement, textContent } from 'domutils';

/** What a book has no use for: what acts, what only large type shows, and pictures that say nothing beside their words. */
const LEFT_OUT = [
	'script, style, link, template, button, dialog, noscript, [popover]',
	'[data-act], .for-large',
	'svg[aria-hidden]:not(figure svg)',
	'wbr',
].join();

/** What says something in a book too; all other attributes are for the site's scripts and looks. */
const KEPT = new Set(
	[
		'id href lang value data-figure datetime scope start src alt',
		// Of drawings.
		'viewBox d x y x1 y1 x2 y2 cx cy r rx ry width height transform points',
		'role aria-label aria-hidden aria-labelledby aria-describedby',
	].flatMap((names) => names.split(' ')),
);

/** Classes that the book's own styles know; see `book.css`. */
const CLASSES = new Set(
	'place lead minute name title share sight kind fold figure dot main quiet open track grid tick in ring value'.split(
		' ',
	),
);

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Makes a page fit for a book, in place. */
export function tidy(page: Document): void {
	for (const element of find(LEFT_OUT, page)) removeElement(element);
	for (const element of find('details', page)) unfold(element);
	clean(page);
	// A drawing in a book is a picture or a document, and this one has links.
	for (const drawing of find('svg[role=group]', page)) delete drawing.attribs.role;
	removeEmpty(page);
	raiseHeadings(page);
}

/** Every element of a page that a selector matches. */
export function find(selector: string, page: Document): Element[] {
	return selectAll<AnyNode, Element>(selector, page);
}

/** Not every reading device can unfold: what lay behind a line stands below it. */
function unfold(details: Element): void {
	details.name = 'div';
	const [summary] = details.children.filter((child) => isTag(child) && child.name === 'summary') as Element[];
	if (!summary) return;
	const holdsBlocks = find('h1, h2, h3, h4, h5, p', summary as unknown as Document).length > 0;
	summary.name = holdsBlocks ? 'div' : 'p';
	if (!holdsBlocks) summary.attribs.class = 'fold';
	delete summary.attribs['aria-label'];
}

function clean(node: Document | Element): void {
	node.children = node.children.filter((child) => !isComment(child));
	for (const child of node.children) {
		if (!isTag(child)) continue;
		const { class: classes = '', ...others } = child.attribs;
		const known = classes.split(/\s+/).filter((name) => CLASSES.has(name));
		child.attribs = Object.fromEntries(Object.entries(others).filter(([name]) => KEPT.has(name)));
		if (known.length > 0) child.attribs.class = known.join(' ');
		clean(child);
	}
}

/** Boxes that hold nothing any more. What is looked for by its id stays. */
function removeEmpty(page: Document): void {
	for (const element of find('div, p, small, span, ul, ol, section', page).reverse()) {
		const isEmpty =
			textContent(element).trim() === '' && !element.children.some((child) => isTag(child) || !isText(child));
		if (isEmpty && element.attribs.id === undefined) removeElement(element);
	}
}

/** A page of a book has one title, which is of the first level. */
function raiseHeadings(page: Document): void {
	const headings = find(HEADINGS.join(), page);
	const raise = Math.min(...headings.map(({ name }) => HEADINGS.indexOf(name)));
	for (const heading of headings)
		heading.name = HEADINGS[HEADINGS.indexOf(heading.name) - raise] ?? heading.name;
}
