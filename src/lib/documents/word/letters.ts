/** The letters of a paragraph as print shows them: insertions accepted, deletions and hidden text gone. */
import { isTag, type Element } from 'domhandler';
import { attributeOf, childOf, childrenOf, elementsBelow, isOn, textIn } from '../xml.ts';
import type { Style, Styles } from './styles.ts';

/** What a paragraph holds. */
export interface Written {
	text: string;
	/** Whether all its letters are bold; false where there are none. */
	bold: boolean;
	/** Size of its first letters, in half points. */
	size: number | null;
	/** Notes that it refers to: its own marks are no part of the text. */
	notes: { kind: 'footnote' | 'endnote'; id: string }[];
	/** Contents of the text boxes that hang on it. */
	boxes: Element[];
	pictures: number;
	charts: number;
	/** Whether it begins, ends or lies within a table of contents that Word made. */
	inContents: boolean;
}

/** What only wraps runs, each with the child that has them. */
const WRAPPERS: ReadonlySet<string> = new Set([
	'w:hyperlink',
	'w:ins',
	'w:moveTo',
	'w:smartTag',
	'w:fldSimple',
	'w:customXml',
	'w:bdo',
	'w:dir',
	'w:sdt',
	'w:sdtContent',
	'w:ruby',
	'w:rubyBase',
]);

const SIGNS: Record<string, string> = {
	'w:tab': '\t',
	'w:ptab': '\t',
	'w:cr': '\n',
	'w:noBreakHyphen': '-',
};

/** Boxes and ticks of the fonts of signs, which remarks of editors are made of; any other sign is a dot. */
const BOXES: Record<string, string> = { A8: '□', '6F': '□', '71': '□', FE: '☑', '52': '☑', FC: '✓', FB: '✗' };

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads the letters of paragraphs one after the other: a table of contents goes on from one to the next. */
export class Letters {
	/** Fields that are open, the innermost last: what each is to show, as far as it is read. */
	readonly #fields: string[] = [];

	constructor(readonly styles: Styles) {}

	read(paragraph: Element, style: Style): Written {
		const written: Written = {
			text: '',
			bold: false,
			size: null,
			notes: [],
			boxes: [],
			pictures: 0,
			charts: 0,
			inContents: this.#isInContents(),
		};
		const bold: boolean[] = [];
		this.#walk(paragraph, style, written, bold);
		written.bold = bold.length > 0 && bold.every(Boolean);
		return written;
	}

	#isInContents(): boolean {
		return this.#fields.some((field) => /^\s*TOC\b/.test(field));
	}

	#walk(parent: Element, style: Style, written: Written, bold: boolean[]): void {
		for (const child of childrenOf(parent)) {
			if (child.name === 'w:r') this.#run(child, style, written, bold);
			else if (child.name === 'mc:AlternateContent') this.#walk(chosen(child), style, written, bold);
			else if (child.name === 'm:oMath' || child.name === 'm:oMathPara')
				written.text += elementsBelow(child, 'm:t').map(textIn).join('');
			else if (WRAPPERS.has(child.name)) this.#walk(child, style, written, bold);
		}
	}

	#run(run: Element, style: Style, written: Written, bold: boolean[]): void {
		const properties = childOf(run, 'w:rPr');
		const letters = this.styles.ofRun(properties, style);
		if (letters.hidden) return;
		const isRaised = attributeOf(childOf(properties, 'w:vertAlign'), 'w:val') === 'superscript';
		for (const child of childrenOf(run)) {
			const { name } = child;
			if (name === 'w:t') {
				const text = textOf(child);
				// A raised digit is a power or a mark, and never one more digit of the number before it.
				written.text += isRaised ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) : text;
				if (text.trim() === '') continue;
				bold.push(letters.bold ?? false);
				written.size ??= letters.size ?? null;
			} else if (name in SIGNS) written.text += SIGNS[name] ?? '';
			else if (name === 'w:br')
				written.text +=
					attributeOf(child, 'w:type') === undefined || attributeOf(child, 'w:type') === 'textWrapping'
						? '\n'
						: '';
			else if (name === 'w:sym')
				written.text += BOXES[(attributeOf(child, 'w:char') ?? '').slice(-2).toUpperCase()] ?? '•';
			else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
				const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
				written.notes.push({ kind, id: attributeOf(child, 'w:id') ?? '' });
			} else if (name === 'w:fldChar' || name === 'w:instrText') this.#field(child, written);
			else if (name === 'w:ruby') this.#walk(child, style, written, bold);
			else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') picture(child, written);
			else if (name === 'mc:AlternateContent')
				for (const drawn of childrenOf(chosen(child))) picture(drawn, written);
		}
	}

	#field(element: Element, written: Written): void {
		const type = attributeOf(element, 'w:fldCharType');
		if (type === 'begin') this.#fields.push('');
		else if (type === 'end') this.#fields.pop();
		else if (element.name === 'w:instrText' && this.#fields.length > 0)
			this.#fields.push((this.#fields.pop() ?? '') + textIn(element));
		written.inContents ||= this.#isInContents();
	}
}

/** What a program that knows newer features shows of an alternative. */
function chosen(alternative: Element): Element {
	return childOf(alternative, 'mc:Choice') ?? childOf(alternative, 'mc:Fallback') ?? alternative;
}

function textOf(element: Element): string {
	const text = textIn(element);
	return attributeOf(element, 'xml:space') === 'preserve' ? text : text.trim();
}

/** Counts what cannot be read, and keeps the text boxes. */
function picture(drawn: Element, written: Written): void {
	const boxes = boxesIn(drawn);
	written.boxes.push(...boxes);
	if (elementsBelow(drawn, 'c:chart').length + elementsBelow(drawn, 'dgm:relIds').length > 0)
		written.charts++;
	else if (boxes.length === 0 || elementsBelow(drawn, 'pic:pic').length > 0) written.pictures++;
}

/** The outermost text boxes below an element; of an alternative only what is shown. */
function boxesIn(element: Element): Element[] {
	const children = element.name === 'mc:AlternateContent' ? chosen(element) : element;
	return children.children
		.filter(isTag)
		.flatMap((child) => (child.name === 'w:txbxContent' ? [child] : boxesIn(child)));
}

/** Whether the mark that ends a paragraph is deleted, so that the next one goes on from it. @param properties its `w:pPr` */
export function goesOn(properties: Element | undefined): boolean {
	const mark = childOf(properties, 'w:rPr');
	return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

/** Whether a row or cell is deleted. @param properties such as `w:trPr` */
export function isDeleted(properties: Element | undefined): boolean {
	return childOf(properties, 'w:del') !== undefined || isOn(properties, 'w:hidden') === true;
}
