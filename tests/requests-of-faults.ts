/** How many requests a fault brings, as the table of faults in README.md has it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/tools/command.ts';

/** A row of the table: its number, and what it says of requests in the last column but one. */
const ROW = /^\| (\d+) +\|.*\| +(\d+) \|[^|]*\|$/gm;

/** The most requests within a minute by the number of a row; a number may have several rows. */
function requestsByRow(): ReadonlyMap<number, number> {
	const rows = new Map<number, number>();
	for (const [, row, requests] of readFileSync(join(ROOT, 'tests/README.md'), 'utf8').matchAll(ROW))
		rows.set(Number(row), Math.max(Number(requests), rows.get(Number(row)) ?? 0));
	return rows;
}

const known = requestsByRow();

/**
 * How many requests may come within a minute of a test, half as many again as were counted and ten, since a reader's return may
 * be repeated; nothing for a test of no row. Throws where the table lacks a row.
 * @param title begins with the numbers of its rows: `3, 4, 20 below a base path`
 */
export function mostRequests(title: string): number | undefined {
	const [numbers] = /^\d+(?:, \d+)*(?= )/.exec(title) ?? [];
	if (numbers === undefined) return undefined;
	return Math.max(
		...numbers.split(', ').map((row) => {
			const requests = known.get(Number(row));
			if (requests === undefined)
				throw new Error(`tests/README.md does not say how many requests row ${row} brings`);
			return requests * 1.5 + 10;
		}),
	);
}
