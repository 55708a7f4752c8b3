/** The cells of a table as a grid: a merged cell names every place that it covers, but its numbers count once. */

export interface Cell {
	text: string;
	/** Columns that it covers. */
	span: number;
	/** Whether it is the same cell as the one above. */
	goesOnFromAbove: boolean;
}

/** Columns that a table may have; Word's own limit is below. */
const MOST_COLUMNS = 200;

/**
 * The texts of a table, each row as long as the others.
 * @param rows with the columns that each leaves out at its beginning
 */
export function gridOf(rows: readonly { before: number; cells: readonly Cell[] }[]): string[][] {
	const grid: string[][] = [];
	for (const { before, cells } of rows) {
		const row: string[] = Array.from({ length: Math.min(before, MOST_COLUMNS) }, () => '');
		for (const { text, span, goesOnFromAbove } of cells) {
			const first = goesOnFromAbove ? nameAlone(grid.at(-1)?.[row.length] ?? '') : text;
			const covered = Math.min(span, MOST_COLUMNS - row.length);
			for (let place = 0; place < covered; place++) row.push(place === 0 ? first : nameAlone(first));
		}
		grid.push(row);
	}
	const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
	return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** What names a row or column, for the second time; a number stands once. Years name columns. */
function nameAlone(text: string): string {
	return /[\d０-９]/.test(text) && !/^(?:19|20)\d\d ?(?:年度?)?$/.test(text) ? '' : text;
}
