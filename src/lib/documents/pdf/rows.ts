/** The rows of a table as lines of Markdown: a cell stands below the head that it is printed below, and an empty place stays. */

import type { PdfCell } from './lines.ts';

/** @param rows the cells of each, as far as they are printed */
export function rowsAsText(rows: readonly (readonly PdfCell[])[]): string[] {
	const widest = rows.reduce((most, row) => (row.length > most.length ? row : most), []);
	return rows.map((row) => {
		const texts = widest.map(() => '');
		for (const cell of row) {
			const at = nearest(cell, widest);
			texts[at] = [texts[at], cell.text].filter(Boolean).join(' ');
		}
		return `| ${texts.map((text) => text.replaceAll('|', '｜')).join(' | ')} |`;
	});
}

/** Which of some columns a cell overlaps most, or else is nearest to. */
function nearest(cell: PdfCell, columns: readonly PdfCell[]): number {
	const distances = columns.map(({ left, right }) => {
		const overlap = Math.min(right, cell.right) - Math.max(left, cell.left);
		return overlap > 0 ? -overlap : Math.max(left - cell.right, cell.left - right);
	});
	return distances.indexOf(Math.min(...distances));
}
