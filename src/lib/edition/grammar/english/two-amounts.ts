/** Two amounts in a row, which are a range, or two, or nobody knows: between five and eight, 5 to 8%, ¥3 to ¥5. */
import { matchAt } from '../match-at.ts';
import type { Limit } from '../reading.ts';
import type { Finding } from '../scan.ts';
import { signed, type Amount, type Amounts } from './amount.ts';
import { DATES } from './dates.ts';
import { nounApart } from './noun-apart.ts';
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
import { signAt } from './signs.ts';
import { ask, finish, isPercent } from './told.ts';
import { isYear } from './year-or-number.ts';

const TO = /(?:-to-| ?[-‐‑‒–—~∼] ?| to | up to | through | thru | or )/y;
const AND = / and /y;
const BETWEEN = /between (?:the ages? of )?/iy;
const FROM = /from (?=[\d¥￥$€£+-]|[a-z])/iy;
const MORE_NUMBERS = /(?:[-–—~]\d{1,30}){1,9}/y;

/** between 5 and 8 people. */
export function between(amounts: Amounts, text: string, at: number, limit: Limit | null): Finding | null {
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
	return ranged(amounts, text, signed(first, sign), signed(second, ownSign), limit);
}

/** from 5 to 8 people; what rose from 5 to 8 is two numbers. */
export function fromTo(amounts: Amounts, text: string, at: number): Finding | null {
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
	if (!to || !second || 'why' in second || isYear(amounts, text, start, first, sign)) return null;
	if (isSignUnsure(sign, ownSign, to)) return ask({ code: 'sign-of-range' }, second.behind);
	return ranged(amounts, text, signed(first, sign), signed(second, ownSign), null);
}

/** The range that an amount begins; `null` where it begins none. */
export function rangeFrom(
	amounts: Amounts,
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
	if (isDozens(text, first, second)) return ranged(amounts, text, first, second, limit);
	const isOfOneKind = first.unit === '' || second.unit === '' || first.unit === second.unit;
	if (!isOfOneKind || (to === ' to ' && fromBefore(text, at) !== 'none')) return null;
	// 2,210 laptops to 15 secondary schools.
	const other =
		to === ' to ' && first.unit && !second.unit ? nounApart(text, second.end, amounts.measures) : null;
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
	return ranged(amounts, text, signed(first, sign), signed(second, ownSign), limit);
}

function ranged(
	amounts: Amounts,
	text: string,
	printed: Amount,
	second: Amount,
	limit: Limit | null,
): Finding {
	const foreign = printed.foreign ?? second.foreign;
	if (foreign) return ask({ code: 'unknown-currency', currency: foreign }, second.behind);
	const first = isDozens(text, printed, second) ? inDozens(printed) : moved(printed, second);
	const why = whyNoRange(first, second);
	if (why) return ask(why, second.behind);
	const { behind: end, resolution, keepsZeros, isMoney } = second;
	const unit = second.unit || first.unit;
	const noun = unit === '' ? nounApart(text, end, amounts.measures) : null;
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
