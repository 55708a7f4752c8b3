/** Shapes that a section can give to what it lists, so that it is seen as what it is. */

/** What a shape asks of its entries. */
interface ShapeRule {
	readonly least: number;
	readonly most: number;
	/** Whether each entry begins with a few words in **bold**, which the shape shows large. */
	readonly labelled: boolean;
}

/** By the name of the block: how many entries it can hold, and whether each has a label. */
export const SHAPES = {
	/** Things that belong together under one name: seals. A label stands in its seal, else its number. */
	set: { least: 2, most: 9, labelled: false },
	/** One after the other: stepping stones. */
	steps: { least: 2, most: 9, labelled: false },
	/** The two banks of a canal; the labels say when. */
	'before-after': { least: 2, most: 2, labelled: true },
	/** What comes again: sheets of a calendar, with the day or the interval as label. */
	days: { least: 1, most: 6, labelled: true },
	/** A rule, as a notice on a door. */
	rule: { least: 1, most: 6, labelled: true },
	/** A row of hats: as many as the first figure of an entry counts, one where it has none. */
	people: { least: 1, most: 9, labelled: false },
	/** A document by its name, which is the label, and what it says. */
	document: { least: 1, most: 4, labelled: true },
} as const satisfies Record<string, ShapeRule>;

export type ShapeName = keyof typeof SHAPES;

/** Hats that can be counted at a glance. */
export const MOST_HATS = 40;

/** The shape of a block's name; `null` where there is none of that name. */
export function shapeOf(name: string | null | undefined): ShapeName | null {
	return (Object.keys(SHAPES) as ShapeName[]).find((shape) => shape === name) ?? null;
}
