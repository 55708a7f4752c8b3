/**
 * What every drawing of a scene is made of: shapes with a class for the role of their colour, and labels apart from them. A
 * page colours the classes by its styles; a picture, which has none, by attributes.
 */

/** The box that all drawings of scenes share, in their own units. */
export const BOX = { width: 360, height: 280 };

/** A word inside a drawing. */
export interface Label {
	/** Where its line begins, ends or has its middle, and its baseline. */
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
	/** Whether it is of what the scene speaks of. */
	main: boolean;
}

/** A drawing of a scene, in the {@link BOX}. */
export interface SceneDrawing {
	/** What stands still, as SVG markup. */
	ground: string;
	/** What the number does, which a page may let come; all of it is drawn. */
	live: string;
	/** How it comes: out from the middle, along the line of reading, or up from below. */
	comes: 'out' | 'along' | 'up';
	labels: readonly Label[];
}

/** Roles of lines and fields. Lines are 2, 3 and 5 wide. */
export type Role =
	| 'fine'
	| 'line'
	| 'bold'
	| 'solid'
	| 'lane'
	| 'hollow'
	| 'lamp'
	| 'void'
	| 'sheet'
	| 'wick'
	| 'rib';

/** A number as short as a drawing needs it: to a tenth. */
export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}

/** One path in a role. */
export function path(role: Role, d: string): string {
	return `<path class="${role}" d="${d}"/>`;
}

/** Rings about a point. */
export function rings(role: Role, x: number, y: number, radii: readonly number[]): string {
	const all = radii.map((radius) => `<circle cx="${x}" cy="${y}" r="${tenth(radius)}"/>`);
	return `<g class="${role}">${all.join('')}</g>`;
}

/** The path of a circle. */
export function circle(x: number, y: number, radius: number): string {
	const [left, r] = [tenth(x - radius), tenth(radius)];
	return `M${left} ${tenth(y)}a${r} ${r} 0 1 0 ${tenth(2 * radius)} 0a${r} ${r} 0 1 0-${tenth(2 * radius)} 0`;
}

/** A line across the whole drawing and beyond, where a page has water at its sides. */
export function surface(y: number): string {
	return `M-200 ${tenth(y)}H${BOX.width + 200}`;
}

/** What is made for each of a number of things, in a row. */
export function times<Made>(count: number, make: (index: number) => Made): Made[] {
	return Array.from({ length: count }, (_, index) => make(index));
}
