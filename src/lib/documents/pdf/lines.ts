/** Puts the pieces of text of a page into lines. */
import type { Piece } from './pieces.ts';

/** A stretch of a line without a wide gap in it. */
export interface PdfCell {
	text: string;
	left: number;
	right: number;
}

export interface PdfLine {
	text: string;
	/** Its stretches; several where wide gaps part them, as in a row of a table. */
	cells: PdfCell[];
	left: number;
	right: number;
	base: number;
	/** Of most of its letters. */
	size: number;
}

/** Gap that parts the cells of a row, in widths of a Han character. */
const CELL_GAP = 1.4;

/** Gaps that show a blank between words: between Latin words, and beside Han characters, whose setting is wide. */
const WORD_GAP = 0.15;
const HAN_GAP = 0.7;

/** The lines of some pieces, from the top down. */
export function linesIn(pieces: readonly Piece[]): PdfLine[] {
	const rows: Piece[][] = [];
	for (const piece of [...pieces].sort((a, b) => b.base - a.base)) {
		const row = rows.at(-1);
		const [first] = row ?? [];
		const tolerance = Math.max(first?.size ?? 0, piece.size) * 0.45;
		if (row && first && first.base - piece.base < tolerance) row.push(piece);
		else rows.push([piece]);
	}
	return rows.map(lineOf);
}

function lineOf(row: readonly Piece[]): PdfLine {
	const pieces = [...row].sort((a, b) => a.left - b.left);
	const main = pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
	const cells: PdfCell[] = [];
	for (const piece of pieces) {
		const cell = cells.at(-1);
		const gap = cell ? piece.left - cell.right : Infinity;
		if (!cell || gap > main.size * CELL_GAP) {
			cells.push({ text: piece.text.trim(), left: piece.left, right: piece.right });
			continue;
		}
		cell.text += between(cell.text, piece.text, gap / main.size) + piece.text;
		cell.right = Math.max(cell.right, piece.right);
	}
	for (const cell of cells) cell.text = withoutSpacing(cell.text.trim());
	return {
		text: cells.map(({ text }) => text).join(' '),
		cells,
		left: cells[0]?.left ?? 0,
		right: cells.at(-1)?.right ?? 0,
		base: main.base,
		size: main.size,
	};
}

function between(before: string, after: string, gap: number): string {
	if (/\s$/.test(before) || /^\s/.test(after)) return '';
	const isHan = /[⺀-鿿！-～、。]$/.test(before) || /^[⺀-鿿！-～、。]/.test(after);
	return gap > (isHan ? HAN_GAP : WORD_GAP) ? ' ' : '';
}

/** A blank between two Han characters, or beside their punctuation. */
const SPACE_IN_HAN = /(?<=[⺀-鿿！-～、-〟“”]) (?=[⺀-鿿！-～、-〟“”])/g;

/** So many blanks between Han characters are no blanks that somebody typed. */
const MOST_TYPED = 3;

/** A line that is spaced out to fill its width, without the blanks that this makes: no number is read across them. */
function withoutSpacing(text: string): string {
	const count = text.match(SPACE_IN_HAN)?.length ?? 0;
	return count > MOST_TYPED ? text.replace(SPACE_IN_HAN, '') : text;
}
