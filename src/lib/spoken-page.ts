/** What a page says aloud, as the file beside it holds it: made while the site is built, read by the page that speaks. */

/** A sentence as it is spoken; where the page writes it otherwise, also as it stands there. */
export type SpokenSentence = string | readonly [spoken: string, shown: string];

/** A part of a page that one can begin at: the id it has there, empty of what has none, and its sentences. */
export interface SpokenPart {
	readonly id: string;
	readonly say: readonly SpokenSentence[];
}

/** The words of the bar that stands there while a page is read. */
export const BAR_WORDS = [
	'back',
	'pause',
	'play',
	'forward',
	'slow',
	'normal',
	'fast',
	'goOn',
	'stop',
	'ended',
	'stuck',
	'refused',
] as const;
export type BarWords = Record<(typeof BAR_WORDS)[number], string>;

export interface SpokenPage {
	/** BCP 47 tag of the voice that it needs. */
	readonly lang: string;
	readonly title: string;
	/** The first holds the title alone: reading begins behind it, unless a reader comes from the page before. */
	readonly parts: readonly SpokenPart[];
	readonly words: BarWords;
}
