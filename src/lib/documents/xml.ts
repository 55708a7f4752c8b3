/** Looks into the XML of office documents. Names are compared as they are written, with their prefix: w:p. */
import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { UnreadableDocument } from './unreadable.ts';

/** Elements inside each other; Word's own limit for tables in tables is far below. */
const DEEPEST = 200;

/**
 * The outermost element of a part.
 * @throws UnreadableDocument where the part is no XML, is cut off, or nests without end
 */
export function rootOf(bytes: Uint8Array): Element {
	const text = decoded(bytes).trimEnd();
	const document: Document = parseDocument(text, { xmlMode: true });
	const root = document.children.find(isTag);
	// The parser closes what is open at the end; a part that was cut does not close its outermost element itself.
	const closes =
		root && (text.endsWith(`</${root.name}>`) || (root.children.length === 0 && text.endsWith('/>')));
	if (!closes || isDeeper(root, DEEPEST)) throw new UnreadableDocument({ code: 'broken-word' });
	return root;
}

function decoded(bytes: Uint8Array): string {
	const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function isDeeper(root: Element, most: number): boolean {
	let level: ChildNode[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > most) return true;
		level = level.flatMap((node) => (isTag(node) ? node.children : []));
	}
	return false;
}

/** The elements right in another. */
export function childrenOf(element: Element | undefined): Element[] {
	return element?.children.filter(isTag) ?? [];
}

/** The first element of a name right in another, or along a way of names. */
export function childOf(element: Element | undefined, ...way: string[]): Element | undefined {
	let found = element;
	for (const name of way)
		found = found?.children.find((node): node is Element => isTag(node) && node.name === name);
	return found;
}

/** Every element of a name below another, in the order of the source. */
export function elementsBelow(element: Element, name: string): Element[] {
	return childrenOf(element).flatMap((child) => [
		...(child.name === name ? [child] : []),
		...elementsBelow(child, name),
	]);
}

/** The value of an attribute, if it is there. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
	return element?.attribs[name];
}

/** The text right in an element. */
export function textIn(element: Element): string {
	return element.children.map((node) => (isText(node) ? node.data : '')).join('');
}

/**
 * Whether a property that is on or off is on; `undefined` where nothing is said.
 * @param properties such as `w:rPr`
 */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
	const property = childOf(properties, name);
	if (!property) return undefined;
	return !/^(?:0|false|off|none)$/.test(attributeOf(property, 'w:val') ?? 'true');
}
