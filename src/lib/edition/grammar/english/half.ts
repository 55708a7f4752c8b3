/** Halves: half an hour, half a million, half of the staff, ½ hour. */
import { productOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Why } from '../reading.ts';
import type { EnglishMeasures } from './measures.ts';
import { wordNumberAt } from './numeral.ts';

const SCALED = /half(?: an?)?[ -](?=(?:million|billion|thousand|hundred|dozen|trillion)(?![a-z]))/iy;
const OF_MEASURE = /half(?: an? |-)/iy;
const WORD = /half(?![a-z])/iy;
const SHARE = /half(?: an?| the| of(?: the| our| all| its)?)?(?![a-z-])/iy;

/** A half with its measure. */
export interface Half {
	value: string;
	unit: string;
	end: number;
	resolution: string;
}

/** The half at an offset; why it is none for sure; `null` where none stands. */
export function halfAt(
	text: string,
	at: number,
	measures: EnglishMeasures,
): Half | { why: Why; end: number } | null {
	const scaled = matchAt(SCALED, text, at);
	const whole = scaled ? wordNumberAt(text, at + scaled.length) : null;
	if (whole?.value) {
		const value = productOf(whole.value, '0.5');
		const unit = measures.at(text, whole.end + 1);
		return { value, unit: unit ?? '', end: whole.end + (unit ? unit.length + 1 : 0), resolution: value };
	}
	const of = matchAt(OF_MEASURE, text, at);
	const measure = of ? measures.at(text, at + of.length) : null;
	if (of && measure)
		return { value: '0.5', unit: measure, end: at + of.length + measure.length, resolution: '0.1' };
	if (!matchAt(WORD, text, at)) return null;
	if (matchAt(SHARE, text, at)) return { value: '50', unit: '%', end: at + 4, resolution: '1' };
	return { why: { code: 'vague' }, end: at + 4 };
}
