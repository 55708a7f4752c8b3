/** Halves: half an hour, half a million, half of the staff, ½ hour. */
import { productOf, sumOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Why } from '../reading.ts';
import type { EnglishMeasures } from './measures.ts';
import { wordNumberAt } from './numeral.ts';

/** An hour and a half, a year and a quarter. */
const ARTICLE = /an? (?=[a-z])/iy;
const AND_A_PART = / and (?:(?:a|one) (?:half|quarter)|three[ -]quarters)(?![a-z-])/iy;
/** A length and a half, of anything. */
const ONE_AND_A_HALF =
	/an? ((?!third|quarter|fifth|sixth|eighth|tenth)[a-z]{3,15})(?= and (?:(?:a|one) (?:half|quarter)|three[ -]quarters)(?![a-z-]))/iy;
/** What multiplies by a half, or by one and a half. */
const COMPARES = /half (?:again|as [a-z]{3,12})(?![a-z])/iy;
const SCALED = /half(?: an?)?[ -](?=(?:million|billion|thousand|hundred|dozen|trillion)(?![a-z]))/iy;
const OF_MEASURE = /half(?:(?: of)? an? |-)/iy;
/** A half hour. */
const PLAIN_MEASURE =
	/half (?:hour|day|minute|mile|metre|meter|kilometre|kilometer|tonne|ton|litre|liter|acre|mu)(?![a-z])/iy;
const WORD = /half(?![a-z])/iy;
const OF_A_THING = /half an? (?!.{0,20}[’']s(?![a-z]))[a-z]{2,}/iy;
const SHARE = /half(?: the| of(?: the| our| all| its)?)?(?![a-z-])/iy;

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
	const article = matchAt(ARTICLE, text, at);
	const counted = article
		? (measures.at(text, at + article.length) ?? matchAt(ONE_AND_A_HALF, text, at)?.slice(article.length))
		: null;
	const added = article && counted ? partBehind(text, at + article.length + counted.length) : null;
	if (counted && added) return { ...added, value: sumOf('1', added.value), unit: counted };
	const compared = matchAt(COMPARES, text, at);
	if (compared) return { why: { code: 'multiplied' }, end: at + compared.length };
	const scaled = matchAt(SCALED, text, at);
	const whole = scaled ? wordNumberAt(text, at + scaled.length) : null;
	if (whole?.value) {
		const value = productOf(whole.value, '0.5');
		const unit = measures.at(text, whole.end + 1);
		return { value, unit: unit ?? '', end: whole.end + (unit ? unit.length + 1 : 0), resolution: value };
	}
	const of = matchAt(OF_MEASURE, text, at);
	const measure = of ? measures.at(text, at + of.length) : null;
	const plain = of ? null : matchAt(PLAIN_MEASURE, text, at);
	if (plain)
		return { value: '0.5', unit: plain.slice('half '.length), end: at + plain.length, resolution: '0.1' };
	if (of && measure)
		return { value: '0.5', unit: measure, end: at + of.length + measure.length, resolution: '0.1' };
	if (!matchAt(WORD, text, at)) return null;
	const thing = matchAt(OF_A_THING, text, at);
	if (thing) return { why: { code: 'vague' }, end: at + thing.length };
	if (matchAt(SHARE, text, at)) return { value: '50', unit: '%', end: at + 4, resolution: '1' };
	return { why: { code: 'vague' }, end: at + 4 };
}

/** What is added behind a measure: two years and a half. */
export function partBehind(
	text: string,
	offset: number,
): { value: string; resolution: string; end: number } | null {
	const part = matchAt(AND_A_PART, text, offset);
	if (!part) return null;
	const value = /half$/i.test(part) ? '0.5' : /quarters$/i.test(part) ? '0.75' : '0.25';
	return { value, resolution: value === '0.5' ? '0.1' : '0.01', end: offset + part.length };
}
