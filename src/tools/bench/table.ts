/** A cell: numbers stand at the right of their column, text at the left. */
export type Cell = string | number;

const GAP = '  ';

/**
 * Lays out a table as plain text: a head, a line, and a row a line, in columns as wide as their widest cell.
 * Expects as many cells in every row as the head has.
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const isNumeric = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
	const lines = [head, ...rows].map((row) => row.map(String));
	const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
	const [top = '', ...rest] = lines.map((line) =>
		line
			.map((cell, column) => pad(cell, widths[column] ?? 0, isNumeric[column] ?? false))
			.join(GAP)
			.trimEnd(),
	);
	return [top, widths.map((width) => '-'.repeat(width)).join(GAP), ...rest].join('\n');
}

function pad(cell: string, width: number, right: boolean): string {
	return right ? cell.padStart(width) : cell.padEnd(width);
}
