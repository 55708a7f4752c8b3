/** An edition as pages use it: read, checked and linked up. */
import type { Block, Section } from './chapter-file.ts';
import type { ListKind } from './draft.ts';
import type { Drawings } from './drawings.ts';
import type { EditionData } from './edition-file.ts';
import type { Limit } from './grammar/reading.ts';
import type { Guide } from './guide.ts';
import type { EditionImages } from './images.ts';
import type { Inline, StoryPlace } from './inline.ts';
import type { Language } from '../site/languages.ts';
import type { Outline } from './outline.ts';
import type { Recording } from './recordings.ts';
import type { Scene } from './scene.ts';
import type {
	ChartData,
	FigureData,
	FoundBy,
	ListEntry,
	Note,
	Outcome,
	Respelt,
	Signoff,
	Unit,
} from './schema.ts';

/** One reported or computed quantity. */
export interface Figure extends Omit<FigureData, 'unit'> {
	id: string;
	kind: 'reported' | 'computed';
	unit: Unit;
	/** Id of its unit: figures that share one can stand side by side. */
	unitId: string;
	/** What one step of its last printed digit is worth; of a computed figure, of the last digit of its value. */
	resolution: number;
	/** Whether its printed form ends in a zero behind the point. */
	keepsZeros: boolean;
	limit: Limit | null;
	/** Whether the print counts in it: 每两周 is a period of two weeks. */
	isPeriod: boolean;
}

/** A source note with its id. */
export interface SourceNote extends Note {
	id: string;
}

/** A chart with its id. */
export interface Chart extends ChartData {
	id: string;
}

/** A chapter's words in one language. */
interface ChapterText {
	title: string;
	description: string;
	minute: Inline[];
	lead: string | null;
	/** By id of a section, the sentence that is sent on with it. */
	send: ReadonlyMap<string, Inline[]>;
	intro: Block[];
	sections: Section[];
}

/** One page of the story. */
export interface Chapter {
	slug: string;
	part: string;
	/** Name of the kind of list that it shows. */
	shows: string | null;
	text: Record<Language, ChapterText>;
}

/** The cover's words in one language. */
export interface CoverText {
	title: string;
	description: string;
	sentence: Inline[];
	questions: { ask: string; large: boolean; answer: Inline[]; to: StoryPlace }[];
	/** What this is and who published it. */
	blocks: Block[];
}

export interface Edition extends Omit<EditionData, 'chapters' | 'terms'> {
	/** Folder and address of the edition. */
	slug: string;
	figures: ReadonlyMap<string, Figure>;
	/** Those that readers are told. */
	notes: ReadonlyMap<string, SourceNote>;
	/** Those that the publisher decided to leave out. Nothing refers to one. */
	notesLeftOut: ReadonlyMap<string, SourceNote>;
	/** What the publisher decides, and no reader sees. */
	signoff: Signoff;
	/** By language, what voices read wrongly, and how they are to say it. */
	spoken: Respelt;
	/** By language, what people type into the search, and the edition's words for it. */
	foundBy: FoundBy;
	/** What people read aloud. */
	recordings: readonly Recording[];
	/** The entries of its lists by the name of their kind, which knows what else they hold: see `entriesOf`. */
	lists: ReadonlyMap<string, readonly ListEntry[]>;
	/** What it says of the promises of the edition before, by their ids. */
	outcomes: ReadonlyMap<string, Outcome>;
	/** The edition that figures and outcomes refer to: the newest of the same organisation whose period ends before this one begins; `null` where there is none. */
	before: Edition | null;
	charts: ReadonlyMap<string, Chart>;
	/** Its motif, its icon and what its chapters open with, as far as it has them. */
	drawings: Drawings;
	/** The pictures that its chapters may show, by the name of the file. */
	images: EditionImages;
	/** Of its deck, in their order; none of an edition whose deck is made from its chapters. */
	scenes: readonly Scene[];
	/** What a guidebook asks such a report, and where it tells that; `null` of an edition that answers none. */
	guide: Guide | null;
	cover: Record<Language, CoverText>;
	chapters: Chapter[];
	outline: Outline;
	/** Reasons by address of a printed quantity that no figure tells. */
	waivers: ReadonlyMap<string, string>;
}

/** The entries that an edition has of a kind, in the order of pages. */
export function entriesOf<Entry extends ListEntry>(
	{ lists }: Pick<Edition, 'lists'>,
	{ name }: Pick<ListKind<Entry>, 'name' | 'entry'>,
): readonly Entry[] {
	// They were read by the shape of that kind.
	return (lists.get(name) ?? []) as readonly Entry[];
}
