/** Reads a chapter: front matter and Markdown become typed blocks; whatever else Markdown can say is a fault. */
import type { Code, Heading, Image, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { z } from 'zod';
import { strangeCharacters } from './characters.ts';
import type { Faults } from './fault.ts';
import { CHAPTER_FAULTS } from './faults/chapters.ts';
import { IMAGE_FAULTS } from './faults/images.ts';
import type { Mending } from './faults/kinds.ts';
import { imageFileOf } from './images.ts';
import { allInCurlyQuotes, inCurlyQuotes, runInCurlyQuotes } from './curly-quotes.ts';
import { figuresIn, parseInline, parsePlace, type Inline } from './inline.ts';
import { remembered } from './remembered.ts';
import { LONGEST_TEXT } from './schema.ts';
import { SHAPES, shapeOf, type ShapeName } from './shapes.ts';
import type { Language } from '../site/languages.ts';
import { readTextFile, strangeFault } from './text-file.ts';
import { parseYaml, type Located } from './yaml-file.ts';

/** A part of a section. */
export type Block =
	| { type: 'paragraph'; content: Inline[] }
	/** Ordered where each entry has its number, as in a set of five. */
	| { type: 'list'; ordered: boolean; items: Inline[][] }
	/** Figures shown as figures, each with its name. */
	| { type: 'figures'; ids: string[] }
	/** Shares of a whole in percent, each as a lake filled so far. */
	| { type: 'share'; ids: string[] }
	/** A picture of the edition: `file` in its folder of images, and what there is to see. */
	| { type: 'image'; file: string; alt: string; caption: Inline[] }
	/** Rows of cells below their heads; the first cell of a row says what it is about. */
	| { type: 'table'; head: Inline[][]; rows: Inline[][][]; align: Align[] }
	/** Entries that have a shape: a set, steps, people … */
	| { type: 'shape'; shape: ShapeName; items: ShapeItem[] }
	/** Charts, by their ids in charts.yaml. */
	| { type: 'charts'; ids: string[] }
	/** Source notes that belong here though no figure brings them. */
	| { type: 'notes'; ids: string[] }
	/** Names of the organisation's parts, by the lists that edition.yaml has of them. */
	| { type: 'names'; ids: NameList[] };

/** How the cells of a column are set; `null` where the text does not say. */
export type Align = 'left' | 'right' | 'center' | null;

/** An entry of a shape. */
export interface ShapeItem {
	/** Words in bold at its beginning; `null` where there are none. */
	label: Inline[] | null;
	text: Inline[];
}

/** Blocks that hold ids of figures.yaml, charts.yaml or notes.yaml. */
const LISTS_OF_IDS = ['figures', 'share', 'charts', 'notes'] as const;

/** Columns that a table may have, and rows below its heads: more than that nobody reads on a phone. */
export const LARGEST_TABLE = { columns: 6, rows: 40 };

const NAME_LISTS = ['departments', 'branches'] as const;
export type NameList = (typeof NAME_LISTS)[number];

/** A part of a chapter with its own link. */
export interface Section {
	id: string;
	/** § numbers of the printed report that it tells. */
	sources: string[];
	title: string;
	blocks: Block[];
	line: number;
}

/** Words of a file as they are written, and the line they begin on. */
export interface Prose {
	text: string;
	line: number;
	/** Whether pages show them as they stand, as they do a title: a reference to a figure would keep its braces. */
	plain: boolean;
}

/** A chapter in one language as its file has it. */
export interface ChapterFile<Head> {
	file: string;
	head: Located<Head>;
	/** What stands before the first section. */
	intro: Block[];
	sections: Section[];
	/** Every run of words in the body, for the checks of prose. */
	prose: Prose[];
	/** Line on which the body begins. */
	bodyLine: number;
	/** Lines of the references of the body, by how they are written: `{id}` in words, `id` in a block, `chapter#id` in a link. */
	linesOfReference: Map<string, number[]>;
}

const HEADING = /^(.+?)\s*\{#([a-z0-9-]+)((?:\s+§[\d.]+)*)\s*\}$/;

/**
 * Reads the chapter at a path. Faults are added; the answer is `null` if its front matter is unusable.
 * @param file how faults name it
 * @param is the language that it is in, and what its front matter must hold
 */
export function readChapterFile<Schema extends z.ZodType>(
	path: string,
	file: string,
	is: { language: Language; schema: Schema },
	faults: Faults,
): ChapterFile<z.infer<Schema>> | null {
	const text = readTextFile(path, file, faults);
	if (text === null) return null;
	const deep = tooDeepMarkdown(text);
	if (deep !== null) {
		faults.add({
			file,
			line: deep,
			...CHAPTER_FAULTS.nested(),
		});
		return null;
	}
	const [matter, ...body] = rememberMarkdown('', text, () => markdownOf(text)).children;
	if (matter?.type !== 'yaml') {
		faults.add({
			file,
			line: 1,
			...CHAPTER_FAULTS.noFrontMatter(),
		});
		return null;
	}
	const { language, schema } = is;
	const parsed = parseYaml(matter.value, file, schema, faults, 2);
	const head = parsed && { ...parsed, value: allInCurlyQuotes(parsed.value, language) };
	const reader = new BodyReader(file, language, faults);
	reader.read(body);
	return head && { file, head, bodyLine: body[0] ? lineOf(body[0]) : lineOf(matter), ...reader.result() };
}

/** Of twenty editions, all chapters in both languages. */
const rememberMarkdown = remembered<Root>(1_000);

function markdownOf(text: string): Root {
	return fromMarkdown(text, {
		extensions: [frontmatter(['yaml']), gfmTable()],
		mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown()],
	});
}

/** How many signs of a list or a quotation a line may begin with, and how many brackets may stand in a row. */
const MOST_SIGNS = 10;

/** The first line that nests more than any text does, on which a parser would work without end; `null` if none does. */
function tooDeepMarkdown(text: string): number | null {
	const nested = new RegExp(
		`^(?:[ \\t]*(?:>|(?:[*+-]|\\d+[.)])[ \\t])){${MOST_SIGNS},}|(?:!?\\[){${MOST_SIGNS},}`,
	);
	const line = text.split('\n').findIndex((candidate) => nested.test(candidate));
	return line < 0 ? null : line + 1;
}

class BodyReader {
	private readonly intro: Block[] = [];
	private readonly sections: Section[] = [];
	private readonly prose: Prose[] = [];
	private readonly linesOfReference = new Map<string, number[]>();

	constructor(
		private readonly file: string,
		private readonly language: Language,
		private readonly faults: Faults,
	) {}

	result() {
		const { intro, sections, prose, linesOfReference } = this;
		return { intro, sections, prose, linesOfReference };
	}

	read(nodes: readonly RootContent[]): void {
		for (const node of nodes) {
			if (node.type === 'heading') this.heading(node);
			else {
				const block = this.block(node);
				if (block) (this.sections.at(-1)?.blocks ?? this.intro).push(block);
			}
		}
	}

	private heading(node: Heading): void {
		const line = lineOf(node);
		const written = this.curly(
			node.children.map((child) => ('value' in child ? child.value : `(${child.type})`)).join(''),
		);
		const match = HEADING.exec(written);
		if (node.depth !== 2 || node.children.some(({ type }) => type !== 'text') || !match?.[1] || !match[2]) {
			this.fault(node, CHAPTER_FAULTS.heading(written));
			return;
		}
		const [strange] = strangeCharacters(match[1]);
		if (strange) this.faults.add({ file: this.file, line, ...strangeFault(match[1], strange) });
		this.prose.push({ text: match[1], line, plain: true });
		this.sections.push({
			id: match[2],
			sources: match[3]?.match(/§[\d.]+/g) ?? [],
			title: match[1],
			blocks: [],
			line,
		});
	}

	private block(node: RootContent): Block | null {
		switch (node.type) {
			case 'paragraph':
				if (node.children.length === 1 && node.children[0]?.type === 'image')
					return this.image(node.children[0]);
				this.checkLength(node);
				return { type: 'paragraph', content: this.run(node.children) };
			case 'list':
				return {
					type: 'list',
					ordered: node.ordered ?? false,
					items: node.children.map((item) => {
						const [paragraph, ...more] = item.children;
						if (paragraph?.type !== 'paragraph' || more.length > 0) {
							this.fault(item, CHAPTER_FAULTS.severalParts());
							return [];
						}
						this.checkLength(paragraph);
						return this.run(paragraph.children);
					}),
				};
			case 'table':
				return this.table(node);
			case 'code':
				return this.typedBlock(node);
			default:
				this.fault(node, CHAPTER_FAULTS.markup(node.type));
				return null;
		}
	}

	private image(node: Image): Block | null {
		const file = imageFileOf(node.url);
		const alt = this.curly(node.alt?.trim() ?? '');
		if (file === null) this.fault(node, IMAGE_FAULTS.address(node.url));
		if (alt === '') this.fault(node, IMAGE_FAULTS.noWords(node.url));
		if (file === null || alt === '') return null;
		const [strange] = strangeCharacters(alt);
		if (strange) this.faults.add({ file: this.file, line: lineOf(node), ...strangeFault(alt, strange) });
		this.prose.push({ text: alt, line: lineOf(node), plain: true });
		this.refer(node.url, lineOf(node));
		return { type: 'image', file, alt, caption: this.words(this.curly(node.title ?? ''), lineOf(node)) };
	}

	private table(node: Table): Block | null {
		const [head, ...rows] = node.children;
		const columns = head?.children.length ?? 0;
		const { columns: widest, rows: longest } = LARGEST_TABLE;
		if (!head || columns < 2 || columns > widest || rows.length < 1 || rows.length > longest) {
			this.fault(node, CHAPTER_FAULTS.tableSize(columns, rows.length, widest, longest));
			return null;
		}
		for (const row of rows)
			if (row.children.length !== columns)
				this.fault(row, CHAPTER_FAULTS.cellsOfRow(row.children.length, columns));
		const cells = ({ children }: typeof head) => children.map((cell) => this.run(cell.children));
		return { type: 'table', head: cells(head), rows: rows.map(cells), align: node.align ?? [] };
	}

	private checkLength(node: Paragraph): void {
		const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
		const length = (end.offset ?? 0) - (start.offset ?? 0);
		if (length <= LONGEST_TEXT) return;
		this.fault(node, CHAPTER_FAULTS.longParagraph(length, LONGEST_TEXT));
	}

	private typedBlock(node: Code): Block | null {
		const shape = shapeOf(node.lang);
		if (shape) return this.shapeBlock(node, shape);
		const lines = node.value.split('\n').map((line) => line.split(/\s+/).filter(Boolean));
		lines.forEach((ids, index) => ids.forEach((id) => this.refer(id, lineOf(node) + 1 + index)));
		const ids = lines.flat();
		const type = LISTS_OF_IDS.find((list) => list === node.lang);
		if (type && ids.length > 0) return { type, ids };
		if (node.lang === 'names') return this.namesBlock(node, ids);
		const blocks = [...LISTS_OF_IDS, 'names'].join('", "');
		const shapes = Object.keys(SHAPES).join(', ');
		this.fault(node, CHAPTER_FAULTS.unknownBlock(node.lang ?? '', ids.length, blocks, shapes));
		return null;
	}

	/** What stands inside the block is Markdown as around it: a list, or paragraphs, each an entry. */
	private shapeBlock(node: Code, shape: ShapeName): Block | null {
		// Blank lines before it give every word the line that it has in the file.
		const { children } = markdownOf('\n'.repeat(lineOf(node)) + node.value);
		const items = children.flatMap((child) => {
			const block = this.block(child);
			if (block?.type === 'list') return block.items;
			if (block?.type === 'paragraph') return [block.content];
			if (block) this.fault(child, CHAPTER_FAULTS.blockWithin(shape));
			return [];
		});
		const { least, most, labelled } = SHAPES[shape];
		if (items.length < least || items.length > most) {
			this.fault(node, CHAPTER_FAULTS.entriesOfShape(shape, items.length, least, most));
			return null;
		}
		const shown = items.map(shapeItem);
		const bare = shown.findIndex(({ label }) => label === null);
		if (labelled && bare >= 0) {
			this.fault(node, CHAPTER_FAULTS.noLabel(shape, bare + 1));
			return null;
		}
		return { type: 'shape', shape, items: shown };
	}

	private namesBlock(node: Code, ids: readonly string[]): Block | null {
		const lists = ids.flatMap((id) => NAME_LISTS.filter((list) => list === id));
		if (lists.length > 0 && lists.length === ids.length) return { type: 'names', ids: lists };
		this.fault(node, CHAPTER_FAULTS.unknownNames(ids.join(', '), NAME_LISTS.join(', ')));
		return null;
	}

	/** Running text from its beginning to its end. */
	private run(nodes: readonly PhrasingContent[]): Inline[] {
		return this.inlines(runInCurlyQuotes(nodes, this.language));
	}

	private curly(text: string): string {
		return inCurlyQuotes(text, this.language);
	}

	private inlines(nodes: readonly PhrasingContent[]): Inline[] {
		return nodes.flatMap((node): Inline[] => {
			switch (node.type) {
				case 'text':
					return this.words(node.value, lineOf(node));
				case 'image':
					this.fault(node, IMAGE_FAULTS.amongWords());
					return [];
				case 'emphasis':
					return [{ type: 'term', children: this.inlines(node.children) }];
				case 'strong':
					return [{ type: 'strong', children: this.inlines(node.children) }];
				case 'link': {
					const to = parsePlace(node.url);
					this.refer(node.url, lineOf(node));
					if (to) return [{ type: 'link', to, children: this.inlines(node.children) }];
					this.fault(node, CHAPTER_FAULTS.strangeLink(node.url));
					return [];
				}
				default:
					this.fault(node, CHAPTER_FAULTS.inlineMarkup(node.type));
					return [];
			}
		});
	}

	/** Plain words, with the figures that stand in them. @param from line that they begin on */
	private words(text: string, from: number): Inline[] {
		if (text === '') return [];
		// The file has none: Markdown can write a character by its number.
		const [strange] = strangeCharacters(text);
		if (strange) this.faults.add({ file: this.file, line: from, ...strangeFault(text, strange) });
		this.prose.push({ text, line: from, plain: false });
		for (const [index, line] of text.split('\n').entries()) {
			for (const id of figuresIn(parseInline(line))) this.refer(`{${id}}`, from + index);
		}
		return parseInline(joinLines(text));
	}

	private refer(reference: string, line: number): void {
		this.linesOfReference.set(reference, [...(this.linesOfReference.get(reference) ?? []), line]);
	}

	private fault(node: { position?: { start: { line: number } } | undefined }, fault: Mending): void {
		this.faults.add({ file: this.file, line: lineOf(node), ...fault });
	}
}

/** Takes the label off an entry: words in bold at its beginning, with the colon behind them. */
function shapeItem(content: Inline[]): ShapeItem {
	const [first, ...rest] = content;
	if (first?.type !== 'strong') return { label: null, text: content };
	const [next, ...more] = rest;
	if (next?.type !== 'text') return { label: first.children, text: rest };
	const text = next.text.replace(/^\s*[:：]?\s*/, '');
	return { label: first.children, text: text === '' ? more : [{ type: 'text', text }, ...more] };
}

function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
	return node.position?.start.line ?? 1;
}

const WIDE = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF\\u3000-\\u303F“”‘’…—{}]';

/** Joins the lines of a paragraph: with a blank between words, with nothing between Chinese characters. */
function joinLines(text: string): string {
	return text.replace(new RegExp(`(?<=${WIDE})\\n(?=${WIDE})`, 'g'), '').replace(/\n/g, ' ');
}
