/** The colours that a drawing of an edition may wear: tokens of the page, which `app.css` gives a day and a night. */
const COLOURS = [
	'paper',
	'sheet',
	'ink',
	'ink-soft',
	'water',
	'water-mid',
	'water-wash',
	'on-water',
	'lamp',
	'lamp-light',
] as const;

/** Classes of a shape: `fill-water` fills it, `stroke-lamp` draws its line. Without one a shape is not seen. */
export const DRAWING_CLASSES: readonly string[] = COLOURS.flatMap((colour) => [
	`fill-${colour}`,
	`stroke-${colour}`,
]);
