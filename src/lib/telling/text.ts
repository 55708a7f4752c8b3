/** Running text as pages show it: figures in their language, foreign words marked, every figure used remembered. */
import type { Align, Block, NameList, ShapeItem } from '../edition/chapter-file.ts';
import type { ShapeName } from '../edition/shapes.ts';
import type { Edition, Figure } from '../edition/edition.ts';
import { figureText, showFigure } from '../edition/figure-text.ts';
import { followed } from '../edition/following.ts';
import { figuresIn, parseInline, type FigureForm, type Inline } from '../edition/inline.ts';
import { LANGUAGES, type Language, type ReadLanguage, type Text } from '../site/languages.ts';
import { say } from '../words/messages.ts';
import type { Pictures } from '../charts/drawn.ts';
import { showChart, type ShownChart } from './charts.ts';
import { dayInWords } from './day.ts';
import { markForeign } from './foreign.ts';
import type { StoryLinks } from './links.ts';
import { leadsOn, plainText } from './plain-text.ts';
import { inSentences, yearOnYear } from './year-on-year.ts';
import type { FigureMark, NamedFigure, ShownInline, ShownNote } from './shown.ts';

/** A name as the report prints it. */
export interface PrintedName {
	text: string;
	lang: ReadLanguage;
}

/** A name of a part of the organisation. */
interface ShownName {
	name: ShownInline[];
	/** The name as printed, where the page's own is a translation. */
	printedName: PrintedName | null;
}

/** An entry of a shape. */
export interface ShownItem {
	label: ShownInline[] | null;
	text: ShownInline[];
	/** What its first figure counts; 1 where it has none. */
	count: number;
}

/** A picture that a section shows. */
export interface ShownImage {
	type: 'image';
	src: string;
	alt: string;
	/** Pixels. */
	width: number;
	height: number;
	/** What is said below it; nothing where it says all by itself. */
	caption: ShownInline[];
}

/** A table of a section. */
export interface ShownTable {
	type: 'table';
	/** What it is called where it is not seen: its heads. */
	name: string;
	head: ShownInline[][];
	/** The same in words alone. */
	labels: string[];
	rows: ShownInline[][][];
	align: Align[];
}

/** A part of a section as a page shows it. */
export type ShownBlock =
	| { type: 'paragraph'; content: ShownInline[] }
	| { type: 'list'; ordered: boolean; items: ShownInline[][] }
	| ShownImage
	| ShownTable
	| { type: 'figures'; figures: NamedFigure[] }
	| { type: 'share'; figures: NamedFigure[] }
	| { type: 'shape'; shape: ShapeName; items: ShownItem[] }
	| { type: 'charts'; charts: ShownChart[] }
	| { type: 'notes'; notes: ShownNote[] }
	| { type: 'names'; names: ShownName[] };

/** Writes the texts of one page and remembers the figures and notes it has used, in the order of the page. */
export class PageText {
	/** Ids of the figures used, each once. */
	readonly figures = new Set<string>();
	private readonly notesShown = new Set<string>();
	private notesDue: string[] = [];

	constructor(
		private readonly edition: Edition,
		readonly language: Language,
		private readonly links: StoryLinks,
		readonly pictures: Pictures,
	) {}

	inlines(inlines: readonly Inline[]): ShownInline[] {
		return inlines.flatMap((inline): ShownInline[] => {
			switch (inline.type) {
				case 'text':
					return markForeign(inline.text, this.language);
				case 'figure':
					return [this.figure(inline.id, inline.form)];
				case 'link':
					return [{ type: 'link', href: this.links.to(inline.to), children: this.inlines(inline.children) }];
				default:
					return [{ type: inline.type, children: this.inlines(inline.children) }];
			}
		});
	}

	/** A text of the data files in the page's language. */
	text(text: Text): ShownInline[] {
		return this.inlines(parseInline(text[this.language]));
	}

	/** A name as the report prints it; `null` where the page's own is that, or the site does not speak the report's language. */
	printedName(name: Text): PrintedName | null {
		const { language: lang } = this.edition.report;
		return lang === this.language || !LANGUAGES.includes(lang) ? null : { text: name[lang], lang };
	}

	/** A text of the data files in words alone; it tells its figures to nobody who looks for their marks. */
	plain(text: Text): string {
		return parseInline(text[this.language])
			.map((piece) => {
				if (piece.type === 'text') return piece.text;
				return piece.type === 'figure' ? figureText(this.figureOf(piece.id), this.language, piece.form) : '';
			})
			.join('');
	}

	figure(id: string, form: FigureForm = 'full'): FigureMark {
		const figure = this.figureOf(id);
		const first = !this.figures.has(id);
		this.figures.add(id);
		const notes = figure.notes.filter((note) => this.standsHere(note));
		this.notesDue.push(...notes);
		return {
			type: 'figure',
			id,
			...showFigure(figure, this.language, form),
			value: figure.value,
			first,
		};
	}

	/** A day (ISO) in words: 2 月 16 日, 16 February. */
	day(date: string): string {
		return dayInWords(date, this.language);
	}

	/** A figure that the page tells in words elsewhere, where a chart's table repeats it. */
	figureAgain(id: string): FigureMark {
		const figure = this.figureOf(id);
		const shown = showFigure(figure, this.language);
		return { type: 'figure', id, ...shown, value: figure.value, first: false };
	}

	/** What a figure was in the period before, and its value then; `null` of one that follows none. */
	before(id: string): { was: ShownInline[]; value: number } | null {
		const figure = this.figureOf(id);
		const found = followed(this.edition, figure);
		const told = yearOnYear(this.edition, figure, this.language);
		return found && told && { was: told.was, value: (found.restated ?? found.then).value };
	}

	namedFigure(id: string): NamedFigure {
		const { name, kind } = this.figureOf(id);
		const ours = kind === 'computed' ? say('figure.computed', undefined, this.language) : '';
		// A number that the report does not print says so wherever it goes.
		const words = name[this.language];
		const { unit } = showFigure(this.figureOf(id), this.language);
		const since = yearOnYear(this.edition, this.figureOf(id), this.language);
		// `7` visits that the report lists, not `7 visits` visits that …
		const form = unit.trim() !== '' && words.startsWith(`${unit.trim()} `) ? 'number' : 'full';
		return {
			mark: this.figure(id, form),
			name: this.inlines(parseInline(words + ours)),
			since: since && inSentences(since, this.language),
		};
	}

	/**
	 * Blocks as they are shown, each followed by the notes without which its figures would be misread. Words that lead to what
	 * comes after them stay with it: their notes follow that.
	 */
	blocks(blocks: readonly Block[]): ShownBlock[] {
		return blocks.flatMap((block, index): ShownBlock[] => {
			if (block.type === 'notes') this.notesDue.push(...block.ids.filter((id) => this.edition.notes.has(id)));
			const shown = block.type === 'notes' ? [] : [this.block(block)];
			const next = blocks[index + 1]?.type;
			if (shown.some(leadsOn) && next && next !== 'paragraph') return shown;
			const notes = this.takeNotesInSight();
			return notes.length > 0 ? [...shown, { type: 'notes', notes }] : shown;
		});
	}

	private block(block: Exclude<Block, { type: 'notes' }>): ShownBlock {
		switch (block.type) {
			case 'paragraph':
				return { type: 'paragraph', content: this.inlines(block.content) };
			case 'list':
				return { ...block, items: block.items.map((item) => this.inlines(item)) };
			case 'image':
				return this.image(block);
			case 'table':
				return this.table(block);
			case 'figures':
			case 'share':
				return { type: block.type, figures: block.ids.map((id) => this.namedFigure(id)) };
			case 'shape':
				return { ...block, items: block.items.map((item) => this.shapeItem(item)) };
			case 'charts':
				return { type: 'charts', charts: block.ids.map((id) => this.chart(id)) };
			case 'names':
				return { type: 'names', names: block.ids.flatMap((list) => this.names(list)) };
		}
	}

	private image({ file, alt, caption }: Extract<Block, { type: 'image' }>): ShownImage {
		const image = this.edition.images.get(file);
		if (!image) throw new Error(`no image "${file}" in the edition ${this.edition.slug}`);
		const { name, width, height } = image;
		const src = this.links.toImage(name);
		return { type: 'image', src, alt, width, height, caption: this.inlines(caption) };
	}

	private table({ head, rows, align }: Extract<Block, { type: 'table' }>): ShownTable {
		const heads = head.map((cell) => this.inlines(cell));
		const between = say('table.between', undefined, this.language);
		const labels = heads.map(plainText);
		const words = labels.filter(Boolean).join(between);
		return {
			type: 'table',
			name: say('table.name', { heads: words }, this.language),
			head: heads,
			labels,
			rows: rows.map((row) => row.map((cell) => this.inlines(cell))),
			align,
		};
	}

	private shapeItem({ label, text }: ShapeItem): ShownItem {
		const [first] = figuresIn([...(label ?? []), ...text]);
		return {
			label: label && this.inlines(label),
			text: this.inlines(text),
			count: first === undefined ? 1 : this.figureOf(first).value,
		};
	}

	private chart(id: string): ShownChart {
		const chart = this.edition.charts.get(id);
		if (!chart) throw new Error(`no chart "${id}" in the edition ${this.edition.slug}`);
		return showChart(chart, this, this.links, this.pictures);
	}

	private names(list: NameList): ShownName[] {
		return this.edition.organisation[list].map((name) => ({
			name: this.text(name),
			printedName: this.printedName(name),
		}));
	}

	/** Lets the notes due here wait for the places that tell their figures; gives their ids. */
	postponeNotes(): string[] {
		const due = this.notesDue;
		this.notesDue = [];
		return due;
	}

	/**
	 * The notes due here that this page has not shown yet: those of the figures shown since the last call, and those
	 * of the ids given that stand at what they speak of.
	 */
	takeNotes(ids: readonly string[] = []): ShownNote[] {
		const own = ids.filter((id) => this.standsHere(id));
		const due = [...this.notesDue, ...own];
		this.notesDue = [];
		return this.newNotes(due);
	}

	/** Takes of the notes due here those that stand in sight; all others wait for the end of what tells their figures. */
	private takeNotesInSight(): ShownNote[] {
		const isInSight = (id: string) => this.edition.notes.get(id)?.stands === 'sight';
		const inSight = this.notesDue.filter(isInSight);
		this.notesDue = this.notesDue.filter((id) => !isInSight(id));
		return this.newNotes(inSight);
	}

	/** Whether a note stands at what it speaks of, and not on the page of all notes alone. */
	private standsHere(id: string): boolean {
		const stands = this.edition.notes.get(id)?.stands;
		return stands === 'sight' || stands === 'figure';
	}

	/** Notes that this page has not shown yet, each once. */
	private newNotes(ids: readonly string[]): ShownNote[] {
		const fresh = [...new Set(ids)].filter((id) => !this.notesShown.has(id));
		fresh.forEach((id) => this.notesShown.add(id));
		return fresh.map((id) => this.note(id));
	}

	note(id: string): ShownNote {
		const note = this.edition.notes.get(id);
		if (!note) throw new Error(`no source note "${id}" in the edition ${this.edition.slug}`);
		this.notesShown.add(id);
		const { clarification } = note;
		// The figures that a note speaks of bring no further notes: those stand where the story tells them.
		const due = [...this.notesDue];
		const shown: ShownNote = {
			id,
			kind: note.kind,
			inSight: note.stands === 'sight',
			text: this.text(note.text),
			clarification: clarification ? { date: clarification.date, text: this.text(clarification.text) } : null,
		};
		this.notesDue = due;
		return shown;
	}

	/** A figure of the edition. Throws when there is none of that id. */
	figureOf(id: string): Figure {
		const figure = this.edition.figures.get(id);
		if (!figure) throw new Error(`no figure "${id}" in the edition ${this.edition.slug}`);
		return figure;
	}
}
