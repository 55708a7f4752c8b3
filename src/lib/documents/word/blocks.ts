/** What the body of a Word document holds, one after the other as it is printed: paragraphs with their numbers, and tables. */
import type { Element } from 'domhandler';
import { attributeOf, childOf, childrenOf } from '../xml.ts';
import { goesOn, isDeleted, Letters, type Written } from './letters.ts';
import type { Numbering } from './numbering.ts';
import { levelIn, numberingIn, type Style, type Styles } from './styles.ts';
import { gridOf, type Cell } from './table-grid.ts';

export interface Paragraph {
	kind: 'paragraph';
	/** As it is printed, with the number that Word sets before it. */
	text: string;
	/** That number: `一、`; empty where it has none or its own is typed. */
	number: string;
	/** Level as a heading, counted from 1; 0 of the title of the document; `null` of all others. */
	level: number | null;
	/** Whether all its letters are bold. */
	bold: boolean;
	/** Size of its letters, in half points. */
	size: number | null;
	/** Whether it is a line of a table of contents. */
	isContents: boolean;
}

export interface Table {
	kind: 'table';
	/** The text of every cell; of a merged one, its name again in each place that it covers. */
	rows: string[][];
	/** How many rows are its head, as far as the document says so. */
	headRows: number;
}

export type Block = Paragraph | Table;

/** The notes of a document, by id. */
export type Notes = Record<'footnote' | 'endnote', ReadonlyMap<string, Element>>;

const TITLE = /^(?:title|标题)$/;
const CONTENTS = /^(?:toc|目录) ?\d$/;

/** Reads the blocks of a document; what is not text is counted. */
export class Body {
	pictures = 0;
	charts = 0;
	readonly #letters: Letters;

	constructor(
		readonly styles: Styles,
		readonly numbering: Numbering,
		readonly notes: Notes,
	) {
		this.#letters = new Letters(styles);
	}

	/** The blocks in an element, with the notes and text boxes of each paragraph behind it. */
	read(parent: Element): Block[] {
		const blocks: Block[] = [];
		/** What paragraphs held whose end is deleted. */
		let before: Written[] = [];
		for (const element of flat(parent)) {
			if (element.name === 'w:tbl') {
				const table = this.#table(element);
				blocks.push(...table);
			} else if (element.name === 'w:p') {
				const properties = childOf(element, 'w:pPr');
				const style = this.styles.ofParagraph(properties);
				const written = this.#letters.read(element, style);
				before.push(written);
				if (goesOn(properties)) continue;
				blocks.push(...this.#paragraph(before, properties, style));
				before = [];
			}
		}
		return blocks;
	}

	#paragraph(parts: readonly Written[], properties: Element | undefined, style: Style): Block[] {
		for (const { pictures, charts } of parts) {
			this.pictures += pictures;
			this.charts += charts;
		}
		const text = parts.map((part) => part.text).join('');
		const number = this.#number(properties, style);
		const told = parts.filter((part) => part.text.trim() !== '');
		const level = TITLE.test(style.name) ? 0 : (levelIn(properties) ?? style.level);
		const paragraph: Paragraph = {
			kind: 'paragraph',
			text: text.trim() === '' ? '' : withNumber(number, text),
			number,
			level: level === 0 && !TITLE.test(style.name) ? null : level,
			bold: told.length > 0 && told.every(({ bold }) => bold),
			size: told[0]?.size ?? null,
			isContents: CONTENTS.test(style.name) || (parts.some((part) => part.inContents) && /\d\s*$/.test(text)),
		};
		const boxes = parts.flatMap((part) => part.boxes).flatMap((box) => this.read(box));
		const notes = parts.flatMap((part) => part.notes);
		return [paragraph, ...boxes, ...notes.flatMap(({ kind, id }) => this.#note(this.notes[kind].get(id)))];
	}

	#note(note: Element | undefined): Block[] {
		return note ? this.read(note) : [];
	}

	#number(properties: Element | undefined, style: Style): string {
		const own = numberingIn(properties);
		const list = own?.list ?? style.numbering?.list;
		if (list === undefined || list === '0') return '';
		const level = own?.level ?? style.numbering?.level ?? this.numbering.levelOfStyle(list, style.id);
		return this.numbering.next(list, level);
	}

	#table(table: Element): Block[] {
		const rows = flat(table).filter(({ name }) => name === 'w:tr');
		const kept = rows.filter((row) => !isDeleted(childOf(row, 'w:trPr')));
		const heads = kept.findIndex((row) => childOf(row, 'w:trPr', 'w:tblHeader') === undefined);
		const cells = kept.map((row) => ({
			before: Number(attributeOf(childOf(row, 'w:trPr', 'w:gridBefore'), 'w:val') ?? 0),
			cells: flat(row)
				.filter(({ name }) => name === 'w:tc')
				.map((cell) => this.#cell(cell)),
		}));
		// A table of one column is a frame around text, and its headings are headings.
		if (cells.every(({ cells }) => cells.length <= 1))
			return cells.flatMap((row) => row.cells.flatMap(({ blocks }) => blocks));
		return [{ kind: 'table', rows: gridOf(cells), headRows: heads < 0 ? kept.length : heads }];
	}

	#cell(cell: Element): Cell & { blocks: Block[] } {
		const properties = childOf(cell, 'w:tcPr');
		const merge = childOf(properties, 'w:vMerge');
		const blocks = this.read(cell);
		return {
			blocks,
			text: blocks.map(oneLine).filter(Boolean).join(' '),
			span: Math.max(1, Number(attributeOf(childOf(properties, 'w:gridSpan'), 'w:val') ?? 1)),
			goesOnFromAbove: merge !== undefined && attributeOf(merge, 'w:val') !== 'restart',
		};
	}
}

/** The elements in another, with what is in wrappers around blocks, rows and cells in their place. */
function flat(parent: Element): Element[] {
	return childrenOf(parent).flatMap((child) => {
		if (/^w:(?:sdt|sdtContent|customXml|smartTag|ins|moveTo)$/.test(child.name)) return flat(child);
		return child.name === 'mc:AlternateContent' ? flat(childOf(child, 'mc:Choice') ?? child) : [child];
	});
}

function withNumber(number: string, text: string): string {
	// 一、 and （1） stand close to their words, 1.1 and 1. do not.
	return number + (/[\w.]$|•$/.test(number) ? ' ' : '') + text.trimStart();
}

function oneLine(block: Block): string {
	const text = block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.join(' ')).join(' ');
	return text.replace(/\s+/g, ' ').trim();
}
