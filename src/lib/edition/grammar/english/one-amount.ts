/** An amount that stands by itself, with what it counts: 639 staff, twelve new nurses, 20 or more. */
import { isLess, sumOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Limit } from '../reading.ts';
import type { Finding } from '../scan.ts';
import { signed, type Amount, type Amounts } from './amount.ts';
import { isBoundBehind } from './bounds.ts';
import { durationFrom } from './duration.ts';
import { partBehind } from './half.ts';
import { limitAfter } from './limits.ts';
import { isUnitOfMeasure } from './measures.ts';
import { doneByGroup, nounApart, nounOfOne, type NounFound } from './noun-apart.ts';
import { countsOne, perhapsCountsOne } from './one-counted.ts';
import { endOfPerNumber } from './per.ts';
import { unitOfPart } from './part-of-measure.ts';
import { isSubtracted, signAt } from './signs.ts';
import { ask, finish, isPercent } from './told.ts';
import { rangeFrom } from './two-amounts.ts';
import { isPerhapsYear, isYear } from './year-or-number.ts';

const OF_THESE =
	/\b[Oo]f (?:them|these|those|whom|which|the [a-z\d, ]{2,20}|(?:our |its |all )?\d[\d,]{0,9}(?: [a-z-]{2,20}){0,2}),? (?:[a-z]+ )?$/;
/** Behind these a number stands before its noun: the 12 planned outages, for 12 retired staff. */
const PHRASE =
	/\b(?:the|our|its|their|his|her|these|those|by|for|from|with|to|has|have|had|employs?|includ(?:es|ing)|total of)(?: (?:about|some|around|nearly|almost|over|under|(?:more|less|fewer) than|at least|up to|approximately))? $/i;
/** A Chinese measure in an English report. */
const HAN_MEASURE = / ?\p{Script=Han}{1,4}/uy;
const ANOTHER_IN_BRACKETS =
	/ ?\((?:[^()\d\n\t|]{0,16}(?:19|20)\d\d:? )?[^()\d\n\t|]{0,12}\d[\d,.]{0,20}\) ?/y;
const SCALE = /(?:thousand|million|billion|trillion|bn|mn)(?![a-z])/iy;
/** It counts who belongs to what is named behind it: a 35-strong team. */
const STRONG = /-strong(?![a-z])/iy;
/** 001 to 120: what begins with a zero is numbered through. */
const UP_TO = /(?: to |[-–])\d{1,9}(?![\d.])/y;
/** Behind these four digits may count what is named behind them: construction of 2000 Social housing units. */
const COUNTED_YEAR = /\b(?:of|built|with|for|over|about|donated|planted|trained) $/i;

/** What begins with a sign, a currency or a number: a year, a range, a quantity, or a question. */
export function numbered(amounts: Amounts, text: string, at: number, limit: Limit | null): Finding | null {
	const sign = signAt(text, at);
	const first = amounts.at(text, at + sign.length);
	if (first === null) return null;
	if ('why' in first)
		return ask(
			first.why,
			first.end + (first.why.code === 'no-number' ? (matchAt(UP_TO, text, first.end) ?? '') : '').length,
		);
	if (isYear(amounts, text, at, first, sign)) {
		const counted = COUNTED_YEAR.test(text.slice(Math.max(0, at - 8), at))
			? nounApart(text, first.end, amounts.measures)
			: null;
		return counted && /s$/.test('unsure' in counted ? counted.unsure : counted.unit)
			? ask({ code: 'year-or-number' }, counted.end)
			: { kind: 'date', end: first.end };
	}
	if (isSubtracted(text, at, sign)) return ask({ code: 'sign' }, first.behind);
	if (isPerhapsYear(amounts, text, at, first, sign)) return ask({ code: 'year-or-number' }, first.behind);
	const range = rangeFrom(amounts, text, at, sign, first, limit);
	if (range) return range;
	if (isFreeOne(text, at, first, limit)) {
		const noun = perhapsCountsOne(text, at, at + 'one'.length);
		return noun === null ? { kind: 'neither', end: first.end } : ask({ code: 'vague' }, noun);
	}
	const han = first.unit === '' ? matchAt(HAN_MEASURE, text, first.behind) : null;
	if (han) return ask({ code: 'unknown-measure', measure: han.trim() }, first.behind + han.length);
	if (first.foreign) return ask({ code: 'unknown-currency', currency: first.foreign }, first.behind);
	const isApart = first.unit === '' || (first.isMoney && first.exponent === 0);
	const apart = isApart ? measureApart(amounts, text, first) : null;
	if (apart !== null) return ask({ code: 'several-numbers' }, apart);
	const doing = doneByGroup(text, at, first);
	if (doing !== null) return ask({ code: 'unknown-measure', measure: doing }, first.end + 1 + doing.length);
	return measured(amounts, text, at, first, sign, limit);
}

/** An amount that is no range, with what it counts. */
function measured(
	amounts: Amounts,
	text: string,
	at: number,
	first: Amount,
	sign: string,
	limit: Limit | null,
): Finding {
	const span = durationFrom(text, first, (offset) => amounts.sureAt(text, offset));
	if (span === 'unsure') return ask({ code: 'several-numbers' }, first.behind);
	if (span) return told(span);
	const part = first.unit === '' && isLess(first.value, '1') ? unitOfPart(amounts, text, first.behind) : null;
	if (part) return told({ ...first, unit: part.unit, behind: part.end });
	const loose = first.unit === '' ? limitAfter(text, first.behind) : null;
	const strong = first.unit === '' ? matchAt(STRONG, text, first.behind) : null;
	if (strong) return told({ ...first, behind: first.behind + strong.length });
	const noun = first.unit === '' && !loose ? nounBehind(amounts, text, at, first) : null;
	if (noun && 'unsure' in noun)
		return ask({ code: 'unknown-measure', measure: noun.unsure }, endOfPerNumber(text, noun.end) ?? noun.end);
	if (noun) return told({ ...first, unit: noun.unit, behind: noun.end });
	const added = first.unit === '' ? null : partBehind(text, first.behind);
	const whole = added ? { ...first, value: sumOf(first.value, added.value) } : first;
	const counted = loose ? nounApart(text, loose.end, amounts.measures) : null;
	if (counted && 'unsure' in counted)
		return ask({ code: 'unknown-measure', measure: counted.unsure }, counted.end);
	const unit = loose ? (counted?.unit ?? '') : first.unit;
	return told({
		...whole,
		unit,
		behind: added?.end ?? counted?.end ?? first.behind,
		limit: first.limit ?? loose?.limit ?? null,
		resolution: added?.resolution ?? first.resolution,
	});

	function told(amount: Amount): Finding {
		const { unit, behind: end, resolution, keepsZeros, isMoney } = amount;
		const values = [signed(amount, sign).value];
		return finish(text, {
			values,
			unit,
			end,
			limit: limit ?? amount.limit,
			resolution,
			keepsZeros,
			isMoney,
		});
	}
}

/** The noun that an amount without a measure counts behind other words. */
function nounBehind(
	amounts: Amounts,
	text: string,
	at: number,
	{ end, behind, value, isInWords }: Amount,
): NounFound | null {
	if (isBoundBehind(text, behind)) return null;
	if (value === '1') return nounOfOne(text, isInWords ? end : behind);
	const before = text.slice(Math.max(0, at - 36), at);
	const noun = nounApart(text, behind, amounts.measures, PHRASE.test(before));
	// Of these, 12 manage teams: what stands between may be what they do.
	const isApart = noun && 'unit' in noun && noun.end - behind > noun.unit.length + 1;
	return isApart && OF_THESE.test(before) ? { unsure: noun.unit, end: noun.end } : noun;
}

/** Where a measure or a scale ends that another number in brackets parts from a number: 12.5 (2021: 11.3) million yuan. */
function measureApart(amounts: Amounts, text: string, { behind: end, isMoney }: Amount): number | null {
	const brackets = matchAt(ANOTHER_IN_BRACKETS, text, end);
	if (brackets === null) return null;
	const behind = end + brackets.length;
	const scale = matchAt(SCALE, text, behind);
	if (scale) return behind + scale.length;
	const unit = isMoney ? null : amounts.measures.at(text, behind);
	return unit !== null && (amounts.measures.isKnown(unit) || / $/.test(brackets))
		? behind + unit.length
		: null;
}

/** One by itself is an article more often than a number; with a limit or a unit of measure it counts. */
function isFreeOne(text: string, at: number, { end, unit }: Amount, limit: Limit | null): boolean {
	if (!/^one$/i.test(text.slice(at, end)) || isPercent(unit)) return false;
	if (isUnitOfMeasure(unit))
		return /^one day$/i.test(text.slice(at, end + 4)) && isSomeDay(text, at, end + 4);
	if (limit === null && countsOne(text, at, at + 'one'.length)) return false;
	const isCounted = limit !== null && limit !== 'about';
	return !isCounted || /^ (?:of|by|another|thing|way|in)(?![a-z])/.test(text.slice(end, end + 10));
}

/** Some day in time to come, and no span: One day, we will. */
function isSomeDay(text: string, at: number, end: number): boolean {
	return /^,/.test(text.slice(end, end + 1)) || /(?:^|[.!?\n] ?)$/.test(text.slice(Math.max(0, at - 2), at));
}
