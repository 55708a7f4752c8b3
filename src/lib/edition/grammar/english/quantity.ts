/** A quantity as English prints it: limit, sign, currency, number or range, measure, limit. */
import { decimalOf, isLess, isSame, productOf, sumOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Limit, Why } from '../reading.ts';
import type { Finding, Rule } from '../scan.ts';
import { BARE_YEAR } from './dates.ts';
import { shareAt } from './fraction.ts';
import { limitAfter, limitBefore } from './limits.ts';
import type { EnglishMeasures } from './measures.ts';
import { numberAt, type EnglishNumber } from './number.ts';

const YUAN_BEFORE = /(?:RMB|CNY|[¥￥]) ?/y;
const OTHER_BEFORE = /(?:US\$|HK\$|A\$|[$€£]|USD|EUR|HKD|GBP|JPY) ?/y;
const YUAN_BEHIND = / ?(?:yuan|renminbi|RMB|CNY)(?![a-z])/iy;
const OTHER_BEHIND =
	/ ?(?:US dollars?|Hong Kong dollars?|Australian dollars?|dollars?|euros?|pounds? sterling|pounds?|yen|USD|EUR|HKD|GBP|JPY|roubles?|rupees?)(?![a-z])/iy;
const SIGN = /(?:minus |[-+])/iy;
const TO = /(?: ?[-–—~] ?| to | or )/y;
const AND = / and /y;
const BETWEEN = /between /iy;
const HALF = /half(?: an?| the| of(?: the| our| all| its)?)?(?![a-z-])/iy;
const HALF_OF_MEASURE = /half(?: an? |-)/iy;
const HALF_SCALE = /half an? (million|billion|thousand|hundred|dozen|trillion)(?![a-z])/iy;
const TIMES = /(?:twice|thrice)(?![a-z])/iy;
const PERCENT = /^(?:%|percent|per cent)$/i;
const PLUS = /(?:\+|-plus|-odd)(?![\d])/y;
const PER =
	/^(?: ?\/ ?| per | an? | every | each )(person|head|day|week|month|year|hour|household|tonne|ton|team|group|employee|customer|kilometre|km|mu|minute|unit)(?![a-z])/i;

/** The rule of quantities for the measures and currencies of an edition. */
export function quantityRule(measures: EnglishMeasures, currencies: Readonly<Record<string, string>>): Rule {
	return (text, offset) => {
		const before = limitBefore(text, offset);
		return before ? counted(text, before.end, before.limit) : counted(text, offset, null);
	};

	function counted(text: string, offset: number, limit: Limit | null): Finding | null {
		return (
			half(text, offset, limit) ??
			between(text, offset, limit) ??
			share(text, offset, limit) ??
			numbered(text, offset, limit)
		);
	}

	/** half an hour, half a million, half of the staff, twice. */
	function half(text: string, at: number, limit: Limit | null): Finding | null {
		const times = matchAt(TIMES, text, at);
		if (times) {
			const value = times.toLowerCase() === 'twice' ? '2' : '3';
			return finish(text, [value], 'times', at + times.length, limit, '1');
		}
		const scaled = matchAt(HALF_SCALE, text, at);
		if (scaled) {
			const whole = numberAt(text, at + 5);
			if (whole && !('why' in whole)) {
				const value = productOf(whole.value, '0.5');
				const unit = measures.at(text, whole.end + 1);
				return finish(text, [value], unit ?? '', whole.end + (unit ? unit.length + 1 : 0), limit, value);
			}
		}
		const of = matchAt(HALF_OF_MEASURE, text, at);
		const measure = of ? measures.at(text, at + of.length) : null;
		if (of && measure) return finish(text, ['0.5'], measure, at + of.length + measure.length, limit, '0.1');
		if (!matchAt(/half(?![a-z])/iy, text, at)) return null;
		const word = matchAt(HALF, text, at);
		if (word) return finish(text, ['50'], '%', at + 4, limit, '1');
		return { kind: 'question', end: at + 4, why: { code: 'vague' } };
	}

	function between(text: string, at: number, limit: Limit | null): Finding | null {
		const word = matchAt(BETWEEN, text, at);
		if (!word) return null;
		const first = amountAt(text, at + word.length);
		if (!first || 'why' in first) return null;
		const and = matchAt(AND, text, first.behind);
		const second = and ? amountAt(text, first.behind + and.length) : null;
		if (!second || 'why' in second) return null;
		return ranged(text, first, second, limit);
	}

	function share(text: string, at: number, limit: Limit | null): Finding | null {
		const found = shareAt(text, at);
		if (!found) return null;
		const places = found.value.split('.')[1]?.length ?? 0;
		return finish(text, [found.value], '%', found.end, limit, decimalOf({ digits: '1', exponent: -places }));
	}

	function numbered(text: string, at: number, limit: Limit | null): Finding | null {
		const sign = signAt(text, at);
		const first = amountAt(text, at + sign.length);
		if (first === null) return null;
		if ('why' in first) return ask(first.why, first.end);
		// One by itself is free: it is an article more often than a number.
		if (!PERCENT.test(first.unit) && /^one$/i.test(text.slice(at, first.end)))
			return { kind: 'neither', end: first.end };
		if (isYear(text, at, first, sign)) return { kind: 'date', end: first.end };
		const to = matchAt(TO, text, first.behind);
		const ownSign = to ? signAt(text, first.behind + to.length) : '';
		const second = to ? amountAt(text, first.behind + to.length + ownSign.length) : null;
		const isFrom = /from $/i.test(text.slice(Math.max(0, at - 5), at));
		const sameUnit =
			second && !('why' in second) && (first.unit === '' || first.unit === second.unit || second.unit === '');
		const areNeighbours =
			to !== ' or ' || (second && !('why' in second) && isSame(sumOf(first.value, '1'), second.value));
		if (to && areNeighbours && second && !('why' in second) && sameUnit && !(isFrom && to === ' to ')) {
			if (/^[-–—~]\d/.test(text.slice(second.end, second.end + 2)))
				return ask(
					{ code: 'several-numbers' },
					second.end + (matchAt(/(?:[-–—~]\d{1,30}){1,9}/y, text, second.end) ?? '').length,
				);
			// minus 5 to 10, -5-10: nobody can tell whether the sign holds for both.
			if (isMinus(sign) && !ownSign && !(sign === '-' && / to |~/.test(to)))
				return ask({ code: 'sign-of-range' }, second.behind);
			return ranged(text, signed(first, sign), signed(second, ownSign), limit);
		}
		if (first.foreign) return ask({ code: 'unknown-currency', currency: first.foreign }, first.behind);
		return finish(
			text,
			[signed(first, sign).value],
			first.unit,
			first.behind,
			limit ?? first.limit,
			first.resolution,
			first.keepsZeros,
		);
	}

	function ranged(text: string, first: Amount, second: Amount, limit: Limit | null): Finding {
		const foreign = first.foreign ?? second.foreign;
		if (foreign) return ask({ code: 'unknown-currency', currency: foreign }, second.behind);
		const moved =
			first.digits !== null && first.exponent === 0 && second.exponent > 0
				? decimalOf(
						{ digits: first.digits, exponent: second.exponent },
						first.value.startsWith('-') ? '-' : '',
					)
				: first.value;
		const from = isLess(moved, second.value) ? moved : first.value;
		if (!isLess(from, second.value) && !isSame(from, second.value))
			return ask({ code: 'range' }, second.behind);
		const unit = second.unit || first.unit;
		return finish(
			text,
			[from, second.value],
			unit,
			second.behind,
			limit ?? second.limit,
			second.resolution,
			second.keepsZeros,
		);
	}

	/** A number with its currency and measure. */
	function amountAt(text: string, offset: number): Amount | { why: Why; end: number } | null {
		const yuan = matchAt(YUAN_BEFORE, text, offset);
		const other = yuan ? null : matchAt(OTHER_BEFORE, text, offset);
		const start = offset + (yuan ?? other ?? '').length;
		const number = numberAt(text, start);
		if (number === null || 'why' in number) return number;
		const plus = matchAt(PLUS, text, number.end);
		const end = number.end + (plus?.length ?? 0);
		const common = { ...number, limit: plus ? ('more-than' as const) : null };
		const behindYuan = matchAt(YUAN_BEHIND, text, end);
		if (yuan || behindYuan)
			return { ...common, unit: 'yuan', foreign: null, behind: end + (behindYuan?.length ?? 0) };
		const name = (other ?? matchAt(OTHER_BEHIND, text, end))?.trim();
		if (name) {
			const behind = other ? end : end + (matchAt(OTHER_BEHIND, text, end) ?? '').length;
			const unit = Object.hasOwn(currencies, name) ? (currencies[name] ?? '') : '';
			return { ...common, unit, foreign: unit ? null : name, behind };
		}
		return { ...common, foreign: null, ...measureBehind(text, end) };
	}

	function measureBehind(text: string, end: number): { unit: string; behind: number } {
		const gap = matchAt(/[ -]/y, text, end) ?? '';
		const start = end + gap.length;
		const unit = gap === '-' ? measures.behindHyphen(text, start) : measures.at(text, start);
		if (!unit || (gap === '' && !/^[%‰°℃A-Za-zμ]/.test(unit))) return { unit: '', behind: end };
		return { unit, behind: start + unit.length };
	}

	/** Four digits from 1800 to 2199 are a year where nothing that they count stands behind them. */
	function isYear(text: string, at: number, amount: Amount, sign: string): boolean {
		const isTime = /\b(?:in|by|since|until|during|from|of|for|year) $/i.test(
			text.slice(Math.max(0, at - 8), at),
		);
		const counts = amount.unit !== '' && (!isTime || measures.isKnown(amount.unit));
		return (
			sign === '' &&
			!counts &&
			!amount.foreign &&
			amount.exponent === 0 &&
			matchAt(BARE_YEAR, text, at) !== null
		);
	}
}

interface Amount extends EnglishNumber {
	unit: string;
	/** The name of a currency that the edition does not use. */
	foreign: string | null;
	limit: Limit | null;
	/** Where it ends with its measure. */
	behind: number;
}

function signAt(text: string, at: number): string {
	const sign = matchAt(SIGN, text, at);
	if (!sign || (/[-+]/.test(sign) && /[\dA-Za-z)%]/.test(text[at - 1] ?? ''))) return '';
	return sign;
}

function finish(
	text: string,
	values: readonly string[],
	printed: string,
	end: number,
	limit: Limit | null,
	resolution: string,
	keepsZeros = false,
): Finding {
	const isShare = PERCENT.test(printed) || printed === '‰';
	const told = printed === '‰' ? values.map((value) => productOf(value, '0.1')) : values;
	const after = limitAfter(text, end);
	const per = PER.exec(text.slice(end, end + 24))?.[1] ?? null;
	const common = {
		kind: 'quantity' as const,
		end: after?.end ?? end,
		unit: isShare ? '%' : printed,
		limit: limit ?? after?.limit ?? null,
		per,
		resolution: printed === '‰' ? productOf(resolution, '0.1') : resolution,
		keepsZeros,
	};
	const [from = '0', to] = told;
	return to === undefined ? { ...common, value: from } : { ...common, from, to };
}

function isMinus(sign: string): boolean {
	return sign === '-' || /^minus/i.test(sign);
}

/** The amount with its sign; a zero has none. */
function signed(amount: Amount, sign: string): Amount {
	return isMinus(sign) && amount.value !== '0' ? { ...amount, value: `-${amount.value}` } : amount;
}

function ask(why: Why, end: number): Finding {
	return { kind: 'question', end, why };
}
