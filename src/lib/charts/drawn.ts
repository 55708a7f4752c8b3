/** What pictures are drawn from: numbers, and words that are ready to be shown. */

/** One mark of a chart. */
interface DrawnMark {
	label: string;
	/** Where it stands or how long it is, in the figure's own unit. */
	value: number;
	/** The figure as readers see it. */
	text: string;
	/** The same quantity as the print gives it in another place. */
	second: { value: number; text: string } | null;
	/** Its value in the period before, which a mark that is drawn alone shows as an outline; `null` where there is none. */
	before: number | null;
	tone: 'main' | 'quiet' | 'open';
}

/** A chart. Its title and its description stand in the page, under these ids. */
export interface DrawnChart {
	kind: 'bars' | 'dots' | 'scores' | 'years';
	marks: DrawnMark[];
	titleId: string;
	descriptionId: string;
	/** Which mark is drawn alone and without its words, which then stand in the page; where left out, all with their words. */
	only?: number;
}

/** One row of a year: what happens in its months. */
export interface DrawnRow {
	/** What the row is about and where it leads; none where a year has one row only. */
	label: { text: string; href: string } | null;
	/** Marks, each in its month (1 to 12), with a short text in it; one that leads somewhere has a name. */
	marks: { month: number; text: string; link?: { name: string; href: string } }[];
}

/** A year of twelve months. */
export interface DrawnYear {
	/** One short name a month. */
	months: string[];
	rows: DrawnRow[];
	/** What the picture is, for those who do not see it. */
	name: string;
}

/** Draws pictures to the markup of one `<svg>`. */
export interface Pictures {
	chart(chart: DrawnChart): string;
	year(year: DrawnYear): string;
}

/** Width of every picture in its own units; pages scale it. Texts are 14 units high. */
export const WIDTH = 320;
