/** Places of a report as a check-up quotes them, and the sentences that they stand in. */
import type { ReadSection } from '../edition/reading/read-sections.ts';
import type { Place } from './finding.ts';

/** Characters of the clause that a quotation shows before and behind what was found. */
const BEFORE = 24;
const BEHIND = 14;

const CLAUSE_END = /[，。；：！？,;:!?\n|\t]/;

/** @param start offset in the text of the §, as `end` */
export function placeIn(read: ReadSection, start: number, end: number): Place {
	const { section, text } = read;
	const form = text.slice(start, end);
	const lead = text.slice(Math.max(0, start - BEFORE), start);
	const before = lead.split(CLAUSE_END).at(-1) ?? '';
	const [after = ''] = text.slice(end, end + BEHIND).split(CLAUSE_END, 1);
	const isCutBefore = before.length === BEFORE;
	const isCutBehind = after.length === BEHIND;
	const quote = `${isCutBefore ? '…' : ''}${before}${form}${after}${isCutBehind ? '…' : ''}`;
	return {
		section: section.number,
		heading: section.heading,
		line: read.lineAt(start),
		start,
		end,
		form,
		quote: quote.replace(/\s+/g, ' ').trim(),
	};
}

/** The heading of a §, or its first line where it has none. */
export function headingOf(read: ReadSection): Place {
	const { section } = read;
	const shown = section.heading || section.title;
	return { ...placeIn(read, 0, 0), line: section.line.line, form: shown, quote: shown };
}

/** A piece of a text. */
export interface Piece {
	start: number;
	end: number;
	text: string;
}

const SENTENCE = /[^。！？；\n]+[。！？；]?/g;
const ENGLISH_SENTENCE = /(?:[^.!?;\n]|[.!?;](?!\s|$))+[.!?;]?/g;

/** The sentences of a §, its heading and the rows of its tables among them. */
export function sentencesOf({ text }: Pick<ReadSection, 'text'>, isEnglish = false): Piece[] {
	return [...text.matchAll(isEnglish ? ENGLISH_SENTENCE : SENTENCE)].map(({ 0: piece, index }) => ({
		start: index,
		end: index + piece.length,
		text: piece,
	}));
}

/** The lines of a §, its heading among them. */
export function linesIn({ text }: Pick<ReadSection, 'text'>): Piece[] {
	return [...text.matchAll(/[^\n]+/g)].map(({ 0: piece, index }) => ({
		start: index,
		end: index + piece.length,
		text: piece,
	}));
}

/** What of a list stands within a piece of text. */
export function within<One extends { start: number; end: number }>(all: readonly One[], piece: Piece): One[] {
	return all.filter(({ start, end }) => start >= piece.start && end <= piece.end);
}
