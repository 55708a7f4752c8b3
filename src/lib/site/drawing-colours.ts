/** The colours that a drawing of an edition may wear: tokens of the page, which `app.css` gives a day and a night. */
export const DRAWING_COLOURS = [
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
