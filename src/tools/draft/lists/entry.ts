/** An entry of a list as it was recognised in a report, in the report's own words. */
import type { ReadSection } from '../../../lib/edition/reading/read-sections.ts';
import type { NamedDate } from './printed-date.ts';
import type { Passage, Place } from './passages.ts';

/** Words of the print, and where they stand in the text of their §, so that their numbers can be told as figures. */
export interface PrintedWords extends Place {
	text: string;
}

/** Where an entry was found. */
interface Found extends Place {
	section: ReadSection;
	/** All that is printed of it. */
	printed: string;
}

export interface FoundVisit extends Found {
	date: NamedDate;
	daypart: 'morning' | 'afternoon' | null;
	guests: PrintedWords;
	/** `null` where the print does not say it in a way that is sure. */
	place: string | null;
	/** All but the date. */
	told: PrintedWords;
}

export interface FoundAward extends Found {
	name: string;
	recipient: string | null;
	issuer: string | null;
	/** As printed; only a month or a day with its year becomes the date of the entry. */
	given: string | null;
	/** What the print calls its level: 国家级. */
	tier: string | null;
}

/** A piece of a passage, with its place in the §. @param at offset in the passage's text */
export function wordsIn({ text, from }: Passage, at: number, length: number): PrintedWords {
	const piece = text.slice(at, at + length);
	const start = from + at + (piece.length - piece.trimStart().length);
	return { text: piece.trim(), start, end: start + piece.trim().length };
}
