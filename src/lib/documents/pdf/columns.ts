/** The columns of a page: text runs down one before it begins the next, and a line across all of them ends both. */
import { linesIn, type PdfLine } from './lines.ts';
import type { Piece } from './pieces.ts';

/** Width of a gap between columns at the least, in points. */
const NARROWEST_GAP = 10;

/** Lines that a column has at the least. */
const SHORTEST = 6;

/** Lines that may run across the gap of a short page: titles, and what stands below pictures. */
const MOST_ACROSS = 3;

/** Heights that are the same, in the size of the letters. */
const SAME_HEIGHT = 0.15;

/** Share of a column's lines that fill it: rows of a table are short words. */
const FULL = 0.5;

/** A line, and which column of its page it stands in: `LR` is the right half of the left half. */
export interface ColumnLine extends PdfLine {
	place: string;
}

/** The lines of a page in the order in which they are read. */
export function readingOrder(pieces: readonly Piece[], place = ''): ColumnLine[] {
	const gap = gapIn(pieces);
	const lines = (all: readonly Piece[]) => linesIn(all).map((line) => ({ ...line, place }));
	if (gap === null) return lines(pieces);
	const across = pieces.filter(({ left, right }) => left < gap && right > gap);
	const ends = [...new Set(across.map(({ base }) => base))].sort((a, b) => b - a);
	const bands: Piece[][] = Array.from({ length: ends.length + 1 }, () => []);
	for (const piece of pieces)
		if (!across.includes(piece)) bands[ends.filter((end) => end > piece.base).length]?.push(piece);
	return bands.flatMap((band, index) => [
		...readingOrder(
			band.filter(({ right }) => right <= gap),
			`${place}L`,
		),
		...readingOrder(
			band.filter(({ left }) => left >= gap),
			`${place}R`,
		),
		...lines(across.filter(({ base }) => base === ends[index])),
	]);
}

/** Where a gap runs down between two columns; `null` where the page has one. */
function gapIn(pieces: readonly Piece[]): number | null {
	if (pieces.length < 2 * SHORTEST) return null;
	const left = Math.min(...pieces.map((piece) => piece.left));
	const right = Math.max(...pieces.map((piece) => piece.right));
	const covered = new Uint16Array(Math.ceil(right - left) + 1);
	for (const piece of pieces)
		for (let x = Math.floor(piece.left - left); x < piece.right - left; x++)
			covered[x] = (covered[x] ?? 0) + 1;
	const across = Math.max(MOST_ACROSS, linesIn(pieces).length * 0.15);
	let best: { at: number; width: number } | null = null;
	for (let x = 0, from = 0; x < covered.length; x++) {
		if ((covered[x] ?? 0) > across) {
			const width = x - from;
			if (from > 0 && width >= NARROWEST_GAP && width > (best?.width ?? 0))
				best = { at: left + from + width / 2, width };
			from = x + 1;
		}
	}
	if (best === null) return null;
	const { at } = best;
	const sides = [pieces.filter((piece) => piece.right <= at), pieces.filter((piece) => piece.left >= at)];
	return sides.every(isColumn) || standApart(sides) ? at : null;
}

/** Whether the lines of two sides stand at heights of their own, as no two cells of a row do. */
function standApart(sides: readonly (readonly Piece[])[]): boolean {
	const [left = [], right = []] = sides.map(linesIn);
	if (left.length < 2 * SHORTEST || right.length < 2 * SHORTEST) return false;
	const beside = left.filter(({ base, size }) =>
		right.some((other) => Math.abs(other.base - base) < size * SAME_HEIGHT),
	);
	return beside.length < left.length * FULL;
}

function isColumn(pieces: readonly Piece[]): boolean {
	const lines = linesIn(pieces);
	if (lines.length < SHORTEST) return false;
	const left = Math.min(...lines.map((line) => line.left));
	const right = Math.max(...lines.map((line) => line.right));
	const full = lines.filter(
		(line) => line.right - line.left > (right - left) * 0.75 && line.cells.length === 1,
	);
	return full.length >= lines.length * FULL;
}
