/** A quantity as English prints it: limit, sign, currency, number or range, measure, what it is counted for, limit. */
import { isLess, isSame, productOf, sumOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Limit, Why } from '../reading.ts';
import type { Finding, Rule } from '../scan.ts';
import { Amounts, type Amount } from './amount.ts';
import { BARE_YEAR, DATES } from './dates.ts';
import { isBoundBehind } from './bounds.ts';
import { deniedLimit } from './denied.ts';
import { durationFrom } from './duration.ts';
import { shareAt, type Share } from './fraction.ts';
import { halfAt, partBehind } from './half.ts';
import { limitAfter, limitBefore, isOverApart } from './limits.ts';
import { doneByGroup, nounApart, nounOfOne, type NounFound } from './noun-apart.ts';
import { isMeasured, isUnitOfMeasure, type EnglishMeasures } from './measures.ts';
import { withPower } from './number.ts';
import { noneAt } from './none-told.ts';
import { timesAt, zeroAt } from './one-and-none.ts';
import { endOfPerNumber } from './per.ts';
import { questionAt } from './questions.ts';
import { countsOne, perhapsCountsOne } from './one-counted.ts';
import {
	areNeighbours,
	fromBefore,
	inDozens,
	isChange,
	isDozens,
	isSignUnsure,
	moved,
	whyNoRange,
} from './range.ts';
import { isLongDash, isMinus, isSubtracted, signAt } from './signs.ts';
import { ask, finish, isPercent } from './told.ts';

const TO = /(?:-to-| ?[-‐‑‒–—~∼] ?| to | up to | through | thru | or )/y;
const AND = / and /y;
const OR = / (?:or|nor|and) /y;
const OF_THESE =
	/\b[Oo]f (?:them|these|those|whom|which|the [a-z\d, ]{2,20}|(?:our |its |all )?\d[\d,]{0,9}(?: [a-z-]{2,20}){0,2}),? (?:[a-z]+ )?$/;
/** Behind these a number stands before its noun: the 12 planned outages, for 12 retired staff. */
const PHRASE =
	/\b(?:the|our|its|their|his|her|these|those|by|for|from|with|to|has|have|had|employs?|includ(?:es|ing)|total of)(?: (?:about|some|around|nearly|almost|over|under|(?:more|less|fewer) than|at least|up to|approximately))? $/i;
const BETWEEN = /between (?:the ages? of )?/iy;
const FROM = /from (?=[\d¥￥$€£+-]|[a-z])/iy;
/** A Chinese measure in an English report. */
const HAN_MEASURE = / ?\p{Script=Han}{1,4}/uy;
const ANOTHER_IN_BRACKETS =
	/ ?\((?:[^()\d\n\t|]{0,16}(?:19|20)\d\d:? )?[^()\d\n\t|]{0,12}\d[\d,.]{0,20}\) ?/y;
const SCALE = /(?:thousand|million|billion|trillion|bn|mn)(?![a-z])/iy;
/** It counts who belongs to what is named behind it: a 35-strong team. */
const STRONG = /-strong(?![a-z])/iy;
/** More than a year, but not less than a year ago, which is when, nor a year and a half, which is read as one. */
const ARTICLE = /an? (?=[a-z])/iy;
const THEN = /(?: (?:ago|earlier|later|before|after|old|and (?:a|one) (?:half|quarter))(?![a-z])|[-’'])/iy;
/** 001 to 120: what begins with a zero is numbered through. */
const UP_TO = /(?: to |[-–])\d{1,9}(?![\d.])/y;
/** Behind these four digits may count what is named behind them: construction of 2000 Social housing units. */
const COUNTED_YEAR = /\b(?:of|built|with|for|over|about|donated|planted|trained) $/i;
const ONE_OF = /^(?:level|page|step|line|point|time|person|night|storey)$/i;
const MORE_NUMBERS = /(?:[-–—~]\d{1,30}){1,9}/y;

/** The rule of quantities for the measures and currencies of an edition. */
export function quantityRule(measures: EnglishMeasures, currencies: Readonly<Record<string, string>>): Rule {
	const amounts = new Amounts(measures, currencies);

	return (text, offset) => {
		if (isLongDash(text, offset)) return asked({ code: 'sign' }, amounts.at(text, offset + 1));
		const none = noneAt(text, offset);
		const denied = none ? null : deniedLimit(text, offset);
		const before = none ? null : (denied ?? limitBefore(text, offset));
		// A limit of time: no later than 5 May.
		if (before && DATES.some((rule) => rule(text, before.end))) return null;
		// Less than half of one per cent, about 3/4: what is asked about is so behind a limit too.
		const unclear = before && questionAt(text, before.end);
		if (unclear) return unclear;
		const found = counted(text, before?.end ?? offset, before?.limit ?? null);
		if (before && found?.kind === 'quantity' && isAsMuch(text, offset, found.unit))
			return ask({ code: 'limit-apart' }, found.end);
		if (before && found?.kind === 'quantity' && isOverApart(text, offset))
			return ask({ code: 'limit-apart' }, found.end);
		if (before?.limit === null)
			return found?.kind === 'quantity'
				? ask({ code: denied ? 'limit-denied' : 'limit-apart' }, endOfOther(text, found.end))
				: null;
		// A year has no limit: three times more than 2011.
		return before && found?.kind === 'date' ? null : found;
	};

	/** Where another limit ends that is joined to one: none was under 3 t or over 5 t. */
	function endOfOther(text: string, end: number): number {
		const join = matchAt(OR, text, end);
		const limit = join ? limitBefore(text, end + join.length) : null;
		const other = limit && counted(text, limit.end, null);
		return other?.end ?? end;
	}

	function counted(text: string, offset: number, limit: Limit | null): Finding | null {
		return (
			inWords(text, offset, limit) ??
			oneAndMore(text, offset, limit) ??
			between(text, offset, limit) ??
			from(text, offset) ??
			share(text, offset, limit) ??
			numbered(text, offset, limit)
		);
	}

	/** twice, zero accidents, half an hour. */
	function inWords(text: string, at: number, limit: Limit | null): Finding | null {
		const none = limit === null ? noneAt(text, at) : null;
		if (none && 'why' in none) return ask(none.why, none.end);
		if (none) return finish(text, { values: ['0'], ...none, limit, resolution: '1' });
		const article = limit && limit !== 'about' ? matchAt(ARTICLE, text, at) : null;
		const single = article ? measures.at(text, at + article.length) : null;
		if (
			article &&
			single &&
			isUnitOfMeasure(single) &&
			!matchAt(THEN, text, at + article.length + single.length)
		)
			return finish(text, {
				values: ['1'],
				unit: single,
				end: at + article.length + single.length,
				limit,
				resolution: '1',
			});
		const times = timesAt(text, at);
		if (times) {
			const unit = times.value === '1' ? 'time' : 'times';
			return finish(text, { values: [times.value], unit, end: times.end, limit, resolution: '1' });
		}
		const zero = zeroAt(text, at);
		if (zero) {
			const unit = zero.counts === 'never' ? null : measures.at(text, zero.end + 1);
			if (!unit && zero.counts !== 'alone') return { kind: 'neither', end: zero.end };
			const end = unit ? zero.end + 1 + unit.length : zero.end;
			return finish(text, { values: ['0'], unit: unit ?? '', end, limit, resolution: '1' });
		}
		const half = halfAt(text, at, measures);
		if (half === null || 'why' in half) return half && ask(half.why, half.end);
		return finish(text, { ...half, values: [half.value], limit });
	}

	/** An hour and 50 minutes. */
	function oneAndMore(text: string, at: number, limit: Limit | null): Finding | null {
		const article = matchAt(ARTICLE, text, at);
		const unit = article ? measures.at(text, at + article.length) : null;
		if (!article || !unit || !isUnitOfMeasure(unit)) return null;
		const end = at + article.length + unit.length;
		const one = {
			...withPower('1', 0, end),
			unit,
			isMoney: false,
			foreign: null,
			limit: null,
			behind: end,
		};
		const span = durationFrom(text, one, (offset) => sureAmountAt(text, offset));
		if (span === null || span === 'unsure') return null;
		return finish(text, {
			values: [span.value],
			unit: span.unit,
			end: span.behind,
			limit,
			resolution: span.resolution,
		});
	}

	function sureAmountAt(text: string, offset: number): Amount | null {
		const amount = amounts.at(text, offset);
		return amount && !('why' in amount) ? amount : null;
	}

	function between(text: string, at: number, limit: Limit | null): Finding | null {
		const word = matchAt(BETWEEN, text, at);
		// Between seven and nine in the morning.
		if (!word || DATES.some((rule) => rule(text, at + word.length))) return null;
		const sign = signAt(text, at + word.length);
		const first = amounts.at(text, at + word.length + sign.length);
		if (!first || 'why' in first) return null;
		const and = matchAt(AND, text, first.behind);
		const ownSign = and ? signAt(text, first.behind + and.length) : '';
		const second = and ? amounts.at(text, first.behind + and.length + ownSign.length) : null;
		if (!second || 'why' in second) return null;
		return ranged(text, signed(first, sign), signed(second, ownSign), limit);
	}

	/** from 5 to 8 people; what rose from 5 to 8 is two numbers. */
	function from(text: string, at: number): Finding | null {
		const word = matchAt(FROM, text, at);
		if (!word) return null;
		const start = at + word.length;
		// From 6 to 7 pm.
		if (DATES.some((rule) => rule(text, start))) return null;
		const kind = fromBefore(text, start);
		const sign = signAt(text, start);
		const first = amounts.at(text, start + sign.length);
		if (!first || 'why' in first || first.foreign || kind === 'change') return null;
		if (kind === 'range' && first.unit !== '') return null;
		const to = matchAt(/ to /y, text, first.behind);
		const ownSign = to ? signAt(text, first.behind + to.length) : '';
		const second = to ? amounts.at(text, first.behind + to.length + ownSign.length) : null;
		if (!to || !second || 'why' in second || isYear(text, start, first, sign)) return null;
		if (isSignUnsure(sign, ownSign, to)) return ask({ code: 'sign-of-range' }, second.behind);
		return ranged(text, signed(first, sign), signed(second, ownSign), null);
	}

	function share(text: string, at: number, limit: Limit | null): Finding | null {
		const found = shareAt(text, at);
		if (!found) return null;
		if ('why' in found) return ask(found.why, found.end);
		const part = partOfMeasure(text, found, limit);
		if (part) return part;
		return finish(text, {
			values: [found.value],
			unit: '%',
			end: found.end,
			limit,
			resolution: found.resolution,
		});
	}

	/** Three-quarters of an hour are 0.75 hour; what has no end in decimals is asked about. */
	function partOfMeasure(
		text: string,
		{ value, end, resolution }: Share,
		limit: Limit | null,
	): Finding | null {
		const unit = unitOfPart(text, end);
		if (unit === null) return null;
		if (resolution === '0.0001') return ask({ code: 'several-numbers' }, unit.end);
		const share = productOf(value, '0.01');
		return finish(text, { values: [share], limit, resolution: productOf(resolution, '0.01'), ...unit });
	}

	/** The unit of measure that a number below one is a part of: of a percentage point. */
	function unitOfPart(text: string, end: number): { unit: string; end: number } | null {
		const of = matchAt(/ of an? /y, text, end);
		const unit = of ? measures.at(text, end + of.length) : null;
		return of && unit && (isUnitOfMeasure(unit) || unit === 'point')
			? { unit, end: end + of.length + unit.length }
			: null;
	}

	function numbered(text: string, at: number, limit: Limit | null): Finding | null {
		const sign = signAt(text, at);
		const first = amounts.at(text, at + sign.length);
		if (first === null) return null;
		if ('why' in first)
			return ask(
				first.why,
				first.end + (first.why.code === 'no-number' ? (matchAt(UP_TO, text, first.end) ?? '') : '').length,
			);
		if (isYear(text, at, first, sign)) {
			const counted = COUNTED_YEAR.test(text.slice(Math.max(0, at - 8), at))
				? nounApart(text, first.end, measures)
				: null;
			return counted && /s$/.test('unsure' in counted ? counted.unsure : counted.unit)
				? ask({ code: 'year-or-number' }, counted.end)
				: { kind: 'date', end: first.end };
		}
		if (isSubtracted(text, at, sign)) return ask({ code: 'sign' }, first.behind);
		if (isPerhapsYear(text, at, first, sign)) return ask({ code: 'year-or-number' }, first.behind);
		const range = rangeFrom(text, at, sign, first, limit);
		if (range) return range;
		if (isFreeOne(text, at, first, limit)) {
			const noun = perhapsCountsOne(text, at, at + 'one'.length);
			return noun === null ? { kind: 'neither', end: first.end } : ask({ code: 'vague' }, noun);
		}
		const han = first.unit === '' ? matchAt(HAN_MEASURE, text, first.behind) : null;
		if (han) return ask({ code: 'unknown-measure', measure: han.trim() }, first.behind + han.length);
		if (first.foreign) return ask({ code: 'unknown-currency', currency: first.foreign }, first.behind);
		const apart = first.unit === '' ? measureApart(text, first.behind) : null;
		if (apart !== null) return ask({ code: 'several-numbers' }, apart);
		const doing = doneByGroup(text, at, first);
		if (doing !== null) return ask({ code: 'unknown-measure', measure: doing }, first.end + 1 + doing.length);
		return measured(text, at, first, sign, limit);
	}

	/** An amount that is no range, with what it counts. */
	function measured(text: string, at: number, first: Amount, sign: string, limit: Limit | null): Finding {
		const span = durationFrom(text, first, (offset) => sureAmountAt(text, offset));
		if (span === 'unsure') return ask({ code: 'several-numbers' }, first.behind);
		if (span) return told(span);
		const part = first.unit === '' && isLess(first.value, '1') ? unitOfPart(text, first.behind) : null;
		if (part) return told({ ...first, unit: part.unit, behind: part.end });
		const loose = first.unit === '' ? limitAfter(text, first.behind) : null;
		const strong = first.unit === '' ? matchAt(STRONG, text, first.behind) : null;
		if (strong) return told({ ...first, behind: first.behind + strong.length });
		const noun = first.unit === '' && !loose ? nounBehind(text, at, first) : null;
		if (noun && 'unsure' in noun)
			return ask(
				{ code: 'unknown-measure', measure: noun.unsure },
				endOfPerNumber(text, noun.end) ?? noun.end,
			);
		if (noun) return told({ ...first, unit: noun.unit, behind: noun.end });
		const added = first.unit === '' ? null : partBehind(text, first.behind);
		const whole = added ? { ...first, value: sumOf(first.value, added.value) } : first;
		const counted = loose ? nounApart(text, loose.end, measures) : null;
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
	function nounBehind(text: string, at: number, { end, behind, value, isInWords }: Amount): NounFound | null {
		if (isBoundBehind(text, behind)) return null;
		if (value === '1') return nounOfOne(text, isInWords ? end : behind);
		const before = text.slice(Math.max(0, at - 36), at);
		const noun = nounApart(text, behind, measures, PHRASE.test(before));
		// Of these, 12 manage teams: what stands between may be what they do.
		const isApart = noun && 'unit' in noun && noun.end - behind > noun.unit.length + 1;
		return isApart && OF_THESE.test(before) ? { unsure: noun.unit, end: noun.end } : noun;
	}

	/** Where a measure or a scale ends that another number in brackets parts from a number: 12.5 (2021: 11.3) million yuan. */
	function measureApart(text: string, end: number): number | null {
		const brackets = matchAt(ANOTHER_IN_BRACKETS, text, end);
		if (brackets === null) return null;
		const behind = end + brackets.length;
		const scale = matchAt(SCALE, text, behind);
		if (scale) return behind + scale.length;
		const unit = measures.at(text, behind);
		return unit !== null && (measures.isKnown(unit) || / $/.test(brackets)) ? behind + unit.length : null;
	}

	/** The range that an amount begins; `null` where it begins none. */
	function rangeFrom(
		text: string,
		at: number,
		sign: string,
		first: Amount,
		limit: Limit | null,
	): Finding | null {
		const to = matchAt(TO, text, first.behind);
		if (!to) return null;
		// The six months to 30 June: up to a day.
		if (to === ' to ' && DATES.some((rule) => rule(text, first.behind + to.length))) return null;
		const ownSign = signAt(text, first.behind + to.length);
		const second = amounts.at(text, first.behind + to.length + ownSign.length);
		if (!second || 'why' in second) return null;
		// 7-Eleven is a name.
		if (/^ ?[-–]/.test(to) && first.isInWords !== second.isInWords)
			return ask({ code: 'several-numbers' }, second.behind);
		if (isDozens(text, first, second)) return ranged(text, first, second, limit);
		const isOfOneKind = first.unit === '' || second.unit === '' || first.unit === second.unit;
		if (!isOfOneKind || (to === ' to ' && fromBefore(text, at) !== 'none')) return null;
		// 2,210 laptops to 15 secondary schools.
		const other = to === ' to ' && first.unit && !second.unit ? nounApart(text, second.end, measures) : null;
		if (other && 'unit' in other && other.unit !== first.unit) return null;
		// Grew 3.2 per cent to 1.2 billion: no share runs up to an amount.
		if (isPercent(first.unit) && second.unit === '' && second.exponent > 0) return null;
		// Rose by RMB 3 million to RMB 15 million: by so much, to so much.
		if (to === ' to ' && isChange(text, at)) {
			const isTwo = /points?$/.test(first.unit) && second.unit === '';
			return isTwo ? null : ask({ code: 'several-numbers' }, second.behind);
		}
		// One to one is a way of saying each.
		if (first.value === '1' && second.value === '1') return null;
		if (to === ' or ' && !areNeighbours(first, second)) {
			const shares = first.unit === '' && second.unit !== '';
			return shares ? ask({ code: 'several-numbers' }, second.behind) : null;
		}
		const more = matchAt(MORE_NUMBERS, text, second.end);
		if (more) return ask({ code: 'several-numbers' }, second.end + more.length);
		if (isSignUnsure(sign, ownSign, to)) return ask({ code: 'sign-of-range' }, second.behind);
		return ranged(text, signed(first, sign), signed(second, ownSign), limit);
	}

	function ranged(text: string, printed: Amount, second: Amount, limit: Limit | null): Finding {
		const foreign = printed.foreign ?? second.foreign;
		if (foreign) return ask({ code: 'unknown-currency', currency: foreign }, second.behind);
		const first = isDozens(text, printed, second) ? inDozens(printed) : moved(printed, second);
		const why = whyNoRange(first, second);
		if (why) return ask(why, second.behind);
		const { behind: end, resolution, keepsZeros, isMoney } = second;
		const unit = second.unit || first.unit;
		const noun = unit === '' ? nounApart(text, end, measures) : null;
		if (noun && 'unsure' in noun) return ask({ code: 'unknown-measure', measure: noun.unsure }, noun.end);
		return finish(text, {
			values: [first.value, second.value],
			unit: noun?.unit ?? unit,
			end: noun?.end ?? end,
			limit: limit ?? second.limit,
			resolution,
			keepsZeros,
			isMoney,
		});
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

	/** Four digits from 1800 to 2199 are a year where nothing that they count stands behind them. */
	function isYear(text: string, at: number, amount: Amount, sign: string): boolean {
		const isTime = /\b(?:in|by|since|until|during|from|of|for|year) $/i.test(
			text.slice(Math.max(0, at - 8), at),
		);
		// Its 2019 level is that of a year.
		const isOne = ONE_OF.test(amount.unit);
		const counts = amount.unit !== '' && !isOne && (!isTime || measures.isKnown(amount.unit));
		const isPlain = sign === '' && !counts && !amount.foreign && amount.exponent === 0;
		return isPlain && matchAt(BARE_YEAR, text, at) !== null;
	}

	/** 2012 sales are those of a year, 2012 trees are counted: who knows? */
	function isPerhapsYear(
		text: string,
		at: number,
		{ unit, exponent, foreign }: Amount,
		sign: string,
	): boolean {
		const isPlain = sign === '' && !foreign && exponent === 0 && unit !== '' && !measures.isKnown(unit);
		return isPlain && text[at + 4] === ' ' && matchAt(BARE_YEAR, text, at) !== null;
	}
}

const AS_MUCH = /as (?:much|little) as (?=[\da-z])(?![\d.,]+ ?(?:%|per cent))/y;

/** Whether something is compared with what others do: as much as 8,000 homes use. What is counted is many, and not much. */
function isAsMuch(text: string, offset: number, unit: string): boolean {
	return (
		/^(?!pounds|dollars|euros)[a-z-]{3,}s$/.test(unit) &&
		!isMeasured(unit) &&
		matchAt(AS_MUCH, text, offset) !== null
	);
}

/** Some day in time to come, and no span: One day, we will. */
function isSomeDay(text: string, at: number, end: number): boolean {
	return /^,/.test(text.slice(end, end + 1)) || /(?:^|[.!?\n] ?)$/.test(text.slice(Math.max(0, at - 2), at));
}

/** The amount with its sign; a zero has none. */
function signed(amount: Amount, sign: string): Amount {
	return isMinus(sign) && !isSame(amount.value, '0') ? { ...amount, value: `-${amount.value}` } : amount;
}

/** Asks about an amount, whatever it is. */
function asked(why: Why, amount: ReturnType<Amounts['at']>): Finding | null {
	return amount && ask(why, 'why' in amount ? amount.end : amount.behind);
}
