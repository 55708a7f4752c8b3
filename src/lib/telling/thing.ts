/** What readers can send each other, each with an address of its own, and the few words and the figure that tell it. */
import type { ListEntry } from '../edition/schema.ts';
import type { ThingArt } from './thing-art.ts';

/** What a thing is; each kind has a page, a card and a poster made for it. */
type ThingKind = 'cover' | 'chapter' | 'section' | 'figure' | 'entry' | 'deck' | 'scene';

/** A figure in the words of a language. */
export interface ThingFigure {
	before: string;
	number: string;
	unit: string;
	name: string;
	/** What it was in the period before; empty where it follows nothing. */
	was: string;
	/** What has to be said of it wherever it goes, in a few words; empty where nothing has. */
	caveat: string;
}

/** Something to share, in one language. All of it is plain text. */
export interface Thing {
	kind: ThingKind;
	/** Slug of its chapter, or what follows the edition in the address of the deck; `null` of a cover. */
	chapter: string | null;
	/** Fragment of its chapter; `null` of a cover, and of a chapter or the deck as a whole. */
	fragment: string | null;
	title: string;
	/** What it is part of: the chapter, the tier of an award. */
	label: string;
	/** One sentence about it. */
	sentence: string;
	figure: ThingFigure | null;
	/** A day in words, when something recurs, or for when it is promised; empty where there is none. */
	when: string;
	/** Where it was, or who received it; empty where there is none. */
	detail: string;
	/** The entry of a list that it is, and the name of that list's kind. */
	entry: { kind: string; entry: ListEntry } | null;
	/** Its own picture; `null` where it has none, and what stands for its chapter or its edition is shown. */
	art: ThingArt | null;
	/** Whether its title needs that of its chapter where it stands alone. */
	namedWithChapter: boolean;
}

/** What follows the edition in the address of the page that a thing stands on; nothing of a cover. */
export function pageAround({ chapter }: Pick<Thing, 'chapter'>): string | undefined {
	return chapter ?? undefined;
}

/** Whether the page of a thing is known by its own address, and not by that of the page that it stands on. */
export function isOwnPage({ kind }: Pick<Thing, 'kind'>): boolean {
	return kind === 'entry';
}
