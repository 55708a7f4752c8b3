/** Fractions in one character: ½. */

/** Fractions in one character that have an end: ½ → 0.5. Others, such as ⅓, are asked about. */
export const VULGAR: Readonly<Record<string, string>> = {
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
};
/** All of them, as the inside of a character class. */
export const VULGAR_FRACTIONS = `${Object.keys(VULGAR).join('')}⅓⅔⅙⅚⅐⅑⅒`;
