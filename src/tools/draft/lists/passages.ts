/** The passages of a §, in which entries of lists are looked for: its lines, parted before each sentence that begins with a date. */
import type { ReadSection } from '../../../lib/edition/reading/read-sections.ts';
import { findTables, type Table } from '../../../lib/edition/reading/tables.ts';

/** A place in the text of a §. */
export interface Place {
	start: number;
	end: number;
}

/** A date with its place in a passage. */
export interface PlacedDate extends Place {
	form: string;
}

export interface Passage extends Place {
	/** Without the marker of an item before it: 1、 */
	text: string;
	/** Where that begins in the text of the §. */
	from: number;
	dates: PlacedDate[];
	/** Whether it holds a number, or what may be one. */
	hasNumbers: boolean;
}

/** What stands before an item: 1、 （2） ③ ● */
const MARKER = /^\s*(?:[（(]?\d{1,2}(?:[）)、．]|\.(?!\d))|[①-⑳]|[-*·•●◆■])?\s*/;

/** What a sentence ends in before another that begins with a date. */
const ENDED = /[。！？；;]\s*$/;

/** The passages of a § outside of its tables and its heading, in their order. */
export function passagesOf(read: ReadSection): Passage[] {
	const { text, section } = read;
	const tables = findTables(text);
	const begins = section.heading === '' ? 0 : section.title.length + 1;
	const passages: Passage[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const isProse = at >= begins && !tables.some(({ start, end }) => at >= start && at <= end);
		if (isProse) passages.push(...piecesOf(read, at, at + line.length));
		at += line.length + 1;
	}
	return passages;
}

function piecesOf(read: ReadSection, start: number, end: number): Passage[] {
	const cuts = read.dates
		.filter((date) => date.start > start && date.start < end)
		.filter((date) => ENDED.test(read.text.slice(start, date.start)))
		.map((date) => date.start);
	const bounds = [start, ...cuts, end];
	return bounds.slice(1).flatMap((to, index) => {
		const piece = passageAt(read, { start: bounds[index] ?? start, end: to });
		return piece.text === '' ? [] : [piece];
	});
}

/** What stands at a place, as a passage. */
export function passageAt(read: ReadSection, { start, end }: Place): Passage {
	const written = read.text.slice(start, end);
	const from = start + (MARKER.exec(written)?.[0].length ?? 0);
	const inside = (place: Place) => place.start >= from && place.end <= end;
	return {
		start,
		end,
		from,
		text: read.text.slice(from, end).trimEnd(),
		dates: read.dates
			.filter(inside)
			.map((date) => ({ form: date.form, start: date.start - from, end: date.end - from })),
		hasNumbers: [...read.quantities, ...read.questions].some(inside),
	};
}

/** A table whose first row names its columns. */
export type HeadedTable = Table & { head: NonNullable<Table['head']> };

/** The tables of a § that have a head. */
export function headedTables({ text }: ReadSection): HeadedTable[] {
	return findTables(text).filter((table): table is HeadedTable => table.head !== null);
}
