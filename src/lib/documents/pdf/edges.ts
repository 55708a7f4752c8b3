/** Where the text of a column begins and ends. */
import type { PageLine } from './paragraphs.ts';

export interface PlacedLine extends PageLine {
	/** Edges of the text of its column, in points. */
	column: { left: number; right: number };
}

/** Points that lines of one edge may differ by. */
const SAME_EDGE = 3;

/** Lines with the edges of their columns: those that two lines share, for one alone may stick out. */
export function withEdges(lines: readonly PageLine[]): PlacedLine[] {
	const columns = new Map<string, PageLine[]>();
	for (const line of lines) {
		const key = `${line.page} ${line.place}`;
		columns.set(key, [...(columns.get(key) ?? []), line]);
	}
	const edges = new Map(
		[...columns].map(([key, inside]) => [
			key,
			{
				left: shared(inside.map(({ left }) => left).sort((a, b) => a - b)),
				right: shared(inside.map(({ right }) => right).sort((a, b) => b - a)),
			},
		]),
	);
	return lines.map((line) => ({
		...line,
		column: edges.get(`${line.page} ${line.place}`) ?? { left: line.left, right: line.right },
	}));
}

/** The first of some numbers in order that the next one is like; else the first. */
function shared(numbers: readonly number[]): number {
	const like = numbers.find((number, index) => {
		const next = numbers[index + 1];
		return next !== undefined && Math.abs(next - number) <= SAME_EDGE;
	});
	return like ?? numbers[0] ?? 0;
}
