/** Fractions in one character: ½, ⅓. */

/** Those that have an end, with their value. */
export const FRACTIONS: Readonly<Record<string, string>> = {
	'½': '0.5',
	'¼': '0.25',
	'¾': '0.75',
	'⅕': '0.2',
	'⅖': '0.4',
	'⅗': '0.6',
	'⅘': '0.8',
	'⅛': '0.125',
	'⅜': '0.375',
	'⅝': '0.625',
	'⅞': '0.875',
	'⅒': '0.1',
};

/** Those that have none, as part and whole. */
export const ENDLESS_FRACTIONS: Readonly<Record<string, readonly [part: string, whole: string]>> = {
	'⅓': ['1', '3'],
	'⅔': ['2', '3'],
	'⅙': ['1', '6'],
	'⅚': ['5', '6'],
	'⅐': ['1', '7'],
	'⅑': ['1', '9'],
};

/** All of them, as the inside of a character class. */
export const FRACTION_SIGNS = Object.keys({ ...FRACTIONS, ...ENDLESS_FRACTIONS }).join('');
