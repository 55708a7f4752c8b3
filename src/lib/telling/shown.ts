/** Pieces of text as pages show them. */
import type { SourceNote } from '../edition/edition.ts';
import type { ShownFigure } from '../edition/figure-text.ts';
import type { Language } from '../site/languages.ts';

/** A figure where a page shows it. */
export interface FigureMark extends ShownFigure {
	type: 'figure';
	id: string;
	/** Exact value in single units. */
	value: number;
	/** Whether it is the first mark of its figure on the page, to which its citation leads back. */
	first: boolean;
}

/** A piece of text as a page shows it. */
export type ShownInline =
	| { type: 'text'; text: string; lang: Language | null }
	| FigureMark
	| { type: 'term' | 'strong'; children: ShownInline[] }
	| { type: 'link'; href: string; children: ShownInline[] }
	/** What a figure was in the period before, and how it changed, behind its name; leads there where it can. */
	| { type: 'since'; href: string | null; children: ShownInline[] };

/** A figure dressed as a figure, with its name. */
export interface NamedFigure {
	mark: FigureMark;
	name: ShownInline[];
	/** What it was in the period before, and how it changed, in whole sentences; `null` of a figure that follows none. */
	since: ShownInline[] | null;
}

/** A source note where a page shows it. */
export interface ShownNote {
	id: string;
	kind: SourceNote['kind'];
	/** Whether it changes how a figure must be read, so that it is told in sight. */
	inSight: boolean;
	text: ShownInline[];
	clarification: { date: string; text: ShownInline[] } | null;
}
