/** What stands behind a number and adds a part to it: 3½, two and a half, 3 and three quarters, five point two. */
import { FRACTION_SIGNS, FRACTIONS } from '../fraction-signs.ts';
import { matchAt } from '../match-at.ts';

const FRACTION = new RegExp(` ?[${FRACTION_SIGNS}]`, 'y');
const HALF =
	/(?: and (?:a|one) half|-and-a-half)(?![a-z]|-(?!(?:year|month|week|day|hour|minute|mile|fold)(?![a-z])))/iy;
const QUARTER = /(?: and (?:a|one) quarter|-and-a-quarter)(?![a-z-])/iy;
const THREE_QUARTERS = /(?: and three[ -]quarters|-and-three-quarters)(?![a-z-])/iy;
/** Parts whose decimals have no end. */
const ENDLESS =
	/ and (?:a|one|two)[ -](?:thirds?|sixths?|sevenths?|ninths?)(?! (?:time|party|parties|year|quarter)| of)(?![a-z-])/iy;
const POINT = / point(?= (?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)(?![a-z]))/iy;
const POINT_DIGIT = / (zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)(?![a-z-])/iy;
const DIGITS = 'zero one two three four five six seven eight nine'.split(' ');
const MOST_PLACES = 8;

/** A part: what it adds as a decimal, `null` where its decimals have no end, and where it stops. */
export interface Part {
	value: string | null;
	end: number;
}

/** The part that stands behind a whole number at an offset; `null` where none does. */
export function partAt(text: string, offset: number): Part | null {
	const sign = matchAt(FRACTION, text, offset);
	if (sign) return { value: FRACTIONS[sign.trim()] ?? null, end: offset + sign.length };
	for (const [pattern, value] of [
		[HALF, '0.5'],
		[QUARTER, '0.25'],
		[THREE_QUARTERS, '0.75'],
		[ENDLESS, null],
	] as const) {
		const words = matchAt(pattern, text, offset);
		if (words) return { value, end: offset + words.length };
	}
	return null;
}

/** The places of a number in words: ` point two five` is 0.25. */
export function placesAt(text: string, offset: number): { value: string; end: number } | null {
	const point = matchAt(POINT, text, offset);
	if (!point) return null;
	let end = offset + point.length;
	let digits = '';
	while (digits.length < MOST_PLACES) {
		const word = matchAt(POINT_DIGIT, text, end);
		if (!word) break;
		digits += String(Math.max(0, DIGITS.indexOf(word.trim().toLowerCase())));
		end += word.length;
	}
	return { value: `0.${digits}`, end };
}
