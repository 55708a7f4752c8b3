/** Figures that may stand side by side, because they count the same unit. */
import type { DataRow } from './rows.ts';

/** More bars than this are no longer one look. */
const MOST_BARS = 12;

/** Figures of one unit. */
export interface LikeFigures {
	unitId: string;
	/** Words of the unit; empty where figures stand alone. */
	unit: string;
	/** How many there are. */
	total: number;
	/** The first of them, in their order. */
	rows: DataRow[];
}

/** Groups of two or more figures that share a unit, the largest first. */
export function likeFigures(rows: readonly DataRow[]): LikeFigures[] {
	const groups = new Map<string, DataRow[]>();
	for (const row of rows) groups.set(row.unitId, [...(groups.get(row.unitId) ?? []), row]);
	return [...groups]
		.flatMap(([unitId, [first, ...others]]) =>
			first && others.length > 0
				? [
						{
							unitId,
							unit: first.unit,
							total: others.length + 1,
							rows: [first, ...others].slice(0, MOST_BARS),
						},
					]
				: [],
		)
		.sort((a, b) => b.total - a.total);
}
