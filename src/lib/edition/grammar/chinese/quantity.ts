/** A quantity as Chinese prints it: limit, sign, number or range, measure, limit: `不少于20场`, `70～90%`, `3.5亿人民币`. */
import { decimalOf, productOf, shareOf, sumOf } from '../decimals.ts';
import type { Limit, Why } from '../reading.ts';
import type { Finding, Rule } from '../scan.ts';
import { currencyAt } from './currencies.ts';
import { wordAround, wordFrom } from './dictionary.ts';
import { ask, skip } from './findings.ts';
import { gradeOrLevels } from './grade.ts';
import { limitAfter, wholeLimit } from './limits.ts';
import {
	beginsEarlier,
	isInLongerWord,
	isOneWord,
	unknownBehindHan,
	type Behind,
	type MeasureReader,
} from './measure-behind.ts';
import { matchAt } from '../match-at.ts';
import { numberAt, type PrintedNumber } from './number.ts';
import { endOfNumbers, ordered, signed } from './range.ts';
import { minus, signAt, unsureSign } from './sign.ts';

const TO = / ?(?:[-–—~～〜]|至|到) ?/y;
const GOES_ON = /(?:[-–—~～〜]\d+(?:\.\d+)?)+/y;
const SHARE_OF = /(?:百|千|万)分之/y;
const SHARES: Readonly<Record<string, string>> = { 百: '1', 千: '0.1', 万: '0.01' };
/** 三年半, 两个半小时. */
const HALVES = /^(?:年|天|小时|个小时|个月|周|倍|公里|里|步|米|岁|圈)$/;
const PER_BEHIND = /[/／]/y;
/** 每人每天, 人均: what the number behind it is counted for. */
const PER_BEFORE =
	/(?:每(?:人|天|日|周|月|年|季度|户|次|吨|组|家|名|位|个|班|小时|分钟|公里|平方米|亩|股|台|辆|件|学期)|[人户日月年周]均){1,3} ?$/;

interface Parts {
	values: readonly string[];
	unit: string;
	end: number;
	limit: Limit | null;
	resolution: string;
	keepsZeros: boolean;
}

/** The rule of quantities for the measures and currencies of an edition. */
export function quantityRule(reader: MeasureReader): Rule {
	const { measures, currencies } = reader;

	return (text, offset) => {
		const found = limited(text, offset);
		if (found?.kind !== 'quantity' || found.per !== null) return found;
		return { ...found, per: perBefore(text, offset) };
	};

	/** What begins with a limit, or with what it limits. */
	function limited(text: string, offset: number): Finding | null {
		const before = wholeLimit(text, offset);
		if (!before) return numbered(text, offset, null, offset);
		for (const start of before.starts) {
			const found = numbered(text, start, before.limit, offset);
			if (found) return found;
		}
		return null;
	}

	/** What begins with a sign, a currency or a number. */
	function numbered(text: string, offset: number, limit: Limit | null, begin: number): Finding | null {
		let at = offset;
		const ownSign = signAt(text, at, begin);
		if (ownSign === 'unsure') return unsureSign(text, at);
		if (ownSign) at += ownSign.length;
		const currency = currencyAt(text, at, 'before', currencies);
		if (currency) at = currency.end;
		const sign = ownSign || (currency ? signAt(text, at, at) : '');
		if (sign === 'unsure') return null;
		if (!ownSign && sign) at += sign.length;

		const share = matchAt(SHARE_OF, text, at);
		const named = share ? null : namedShare(text, at);
		if (named) return finish(text, { ...named, limit });
		const start = share ? at + share.length : at;
		const number = numberAt(text, start, measures);
		if (number === null) return share === '百分之' && text.startsWith('百', start) ? null : null;
		if ('why' in number) return questionOf(text, start, number);

		if (text.startsWith('分之', number.end)) return fraction(text, number, limit, minus(sign));
		const range = rangeFrom(text, start, { number, sign });
		if (range === 'backwards') return ask({ code: 'range' }, endOfNumbers(text, number.end));
		if (range === 'more') return ask({ code: 'several-numbers' }, endOfNumbers(text, number.end));
		if (range !== null && 'signedOnce' in range) return ask({ code: 'sign-of-range' }, range.signedOnce);
		const last = range ? range.last : number;
		const values = range ? range.values : number.values.map((value) => signed(value, minus(sign)));
		const common = {
			limit: limit ?? limitOf(last.infix),
			resolution: last.resolution,
			keepsZeros: last.keepsZeros,
		};
		if (share) {
			const factor = SHARES[share[0] ?? ''] ?? '1';
			const scaled = values.map((value) => productOf(value, factor));
			const resolution = productOf(last.resolution, factor);
			return finish(text, { ...common, values: scaled, resolution, unit: '%', end: last.end });
		}

		const behind = reader.read(text, last);
		if (currency) {
			if (behind?.unit && behind.unit !== '元' && !behind.why && currency.unit === '元')
				return finish(text, { ...common, values, unit: '元', end: last.end });
			const end = behind && !behind.why ? behind.end : last.end;
			if (currency.unit === null) return ask({ code: 'unknown-currency', currency: currency.printed }, end);
			return finish(text, { ...common, values, unit: currency.unit, end });
		}
		if (last.han) return ofCharacters(text, start, number, last, values, behind, common);
		if (behind?.why && !common.limit) return ask(behind.why, behind.end);
		if (behind?.why) return ask(behind.why, behind.end);
		return measured(text, values, last, behind, common);
	}

	/** Of a numeral in characters: which of them count, and which are words. */
	function ofCharacters(
		text: string,
		start: number,
		first: PrintedNumber,
		last: PrintedNumber,
		values: readonly string[],
		behind: Behind | null,
		common: Omit<Parts, 'values' | 'unit' | 'end'>,
	): Finding | null {
		const written = text.slice(start, last.end);
		const isLimited = common.limit !== null;
		if (behind === null) {
			if (isLimited && written !== '一') {
				const unknown = unknownBehindHan(text, start, last.end);
				if (unknown?.why) return ask(unknown.why, unknown.end);
				return isInLongerWord(text, start, last.end) && !last.infix
					? null
					: finish(text, { ...common, values, unit: '', end: last.end });
			}
			if (beginsEarlier(text, start)) return skip(last.end);
			if (isInLongerWord(text, start, last.end)) return skip(wordAround(text, start).end, last.end);
			if (/^[一零〇]$|^[百千万亿]+$/.test(written)) return skip(last.end);
			const unknown = unknownBehindHan(text, start, last.end);
			if (unknown?.why && isSaying(text, start)) return skip(start + SAYING);
			if (unknown?.why) return ask(unknown.why, unknown.end);
			return skip(last.end);
		}
		if (behind.why) return ask(behind.why, behind.end);
		const isBare = /^[百千万亿]+$/.test(written);
		if (!isLimited && behind.factor === undefined) {
			if (isInLongerWord(text, start, behind.end)) return skip(wordAround(text, start).end, behind.end);
			if (
				written === '一' &&
				(/[上前这那每同]$/.test(text.slice(Math.max(0, start - 1), start)) ||
					!/^[多半]/.test(text.slice(behind.end, behind.end + 1)))
			)
				return skip(last.end);
			if (measures.isLoose(behind.unit) && written.length === 1 && isOneWord(text, start, behind.end))
				return skip(behind.end);
			if (isBare) {
				const measure = measures.at(text, start);
				return measure && measure.length > 1 && /^[百千万]/.test(measure)
					? skip(start + measure.length)
					: ask({ code: 'bare-multiplier' }, behind.end);
			}
		}
		if (
			first === last &&
			first.values.length === 1 &&
			!behind.factor &&
			/^[一二三四五六七八九两]{2,}$/.test(written)
		)
			return ask({ code: 'vague' }, behind.end);
		return measured(text, values, last, behind, common, written === '一');
	}

	/** A number with its measure, and what stands behind that: 半, 多, 以上, /天. */
	function measured(
		text: string,
		values: readonly string[],
		last: PrintedNumber,
		behind: Behind | null,
		common: Omit<Parts, 'values' | 'unit' | 'end'>,
		needsMore = false,
	): Finding | null {
		if (behind === null) return finish(text, { ...common, values, unit: '', end: last.end });
		let { unit, end } = behind;
		let { limit, resolution } = common;
		let told = values;
		if (unit === '级') return gradeOrLevels(text, end, { ...common, values });
		if (behind.factor) {
			const [factor = '1', more] = behind.factor.split('+');
			told = told.map((value) => sumOf(productOf(value, factor), more ?? '0'));
			resolution = more ? '1' : productOf(resolution, factor);
		}
		const half = halfBehind(text, unit, end, measures);
		if (half && told.length === 1) {
			told = told.map((value) => sumOf(value, '0.5'));
			({ unit, end } = half);
			resolution = '0.1';
		} else if (unit === '个' && /^多[月小星]/.test(text.slice(end, end + 2))) {
			const measure = measures.at(text, end + 1) ?? (text[end + 1] === '月' ? '月' : null);
			if (measure) {
				unit = `个${measure}`;
				end += 1 + measure.length;
				limit ??= 'more-than';
			}
		} else if (
			/^[多余](?![了出于 \uFFFC])/.test(text.slice(end, end + 2)) &&
			wordFrom(text, end).length === 1
		) {
			limit ??= 'more-than';
			end++;
		} else if (needsMore) return skip(last.end);
		if (unit === '元' && text.startsWith('人民币', end)) end += 3;
		return finish(text, { ...common, values: told, unit, end, limit, resolution });
	}

	/** Puts a quantity together, with the limit and the per-unit behind it. */
	function finish(text: string, parts: Parts): Finding {
		let { end } = parts;
		let per: string | null = null;
		if (parts.unit && matchAt(PER_BEHIND, text, end)) {
			const unit = measures.at(text, end + 1);
			if (unit) {
				per = unit;
				end += 1 + unit.length;
			}
		}
		const after = limitAfter(text, end);
		const limit = parts.limit ?? after?.limit ?? null;
		if (after) end = after.end;
		const [from = '0', to] = parts.values;
		const common = {
			kind: 'quantity' as const,
			end,
			unit: parts.unit,
			limit,
			per,
			resolution: parts.resolution,
			keepsZeros: parts.keepsZeros,
		};
		return to === undefined ? { ...common, value: from } : { ...common, from, to };
	}

	function fraction(text: string, whole: PrintedNumber, limit: Limit | null, sign: string): Finding {
		const part = numberAt(text, whole.end + 2, measures);
		if (part === null) return skip(whole.end + 2);
		if ('why' in part) return ask(part.why, part.end);
		const value = shareOf(part.values[0] ?? '0', whole.values[0] ?? '0');
		if (value === null || part.values.length > 1 || whole.values.length > 1)
			return ask({ code: 'no-number' }, part.end);
		const places = value.split('.')[1]?.length ?? 0;
		return finish(text, {
			values: [signed(value, sign)],
			unit: '%',
			end: part.end,
			limit,
			resolution: decimalOf({ digits: '1', exponent: -places }),
			keepsZeros: false,
		});
	}

	/** The range that a number begins, if a second one follows: 5-8人, 5万至8万元, 5人-8人. */
	function rangeFrom(
		text: string,
		start: number,
		{ number: first, sign }: { number: PrintedNumber; sign: string },
	): { values: string[]; last: PrintedNumber } | { signedOnce: number } | 'backwards' | 'more' | null {
		const unit = reader.read(text, first);
		const isKnown = unit !== null && !unit.why;
		for (const behind of isKnown ? [first.end, unit.end] : [first.end]) {
			const to = matchAt(TO, text, behind);
			if (!to || (to === '—' && text[behind + 1] === '—')) continue;
			const own = signAt(text, behind + to.length, behind + to.length);
			if (own === 'unsure') continue;
			const second = numberAt(text, behind + to.length + own.length, measures);
			if (second === null || 'why' in second || second.han !== first.han) continue;
			if (first.values.length > 1 || second.values.length > 1) continue;
			const isWord = /[至到]/.test(to);
			const other = reader.read(text, second);
			if (isWord && /[从由自] {0,2}$/.test(text.slice(Math.max(0, start - 3), start))) return null;
			if (behind !== first.end && (other === null || other.unit !== unit?.unit)) continue;
			if (behind === first.end && isWord && other?.why && !first.han) return null;
			if (!isWord && matchAt(GOES_ON, text, second.end)) return 'more';
			// 零下5至10℃, -5-10℃: nobody can tell whether the sign holds for both.
			const isClear = sign === '-' && /[~～〜至到]/.test(to);
			if (minus(sign) && !own && !isClear) return { signedOnce: other?.end ?? second.end };
			return ordered(
				{ number: first, sign: minus(sign) },
				{ number: second, sign: minus(own) },
				behind !== first.end,
			);
		}
		return null;
	}
}

/** 一半, 半数, 过半: shares that are words. */
function namedShare(
	text: string,
	at: number,
): Pick<Parts, 'values' | 'unit' | 'end' | 'resolution' | 'keepsZeros'> | null {
	const word = /^(?:一半|半数|百分之百|百分百)/.exec(text.slice(at, at + 4))?.[0];
	if (!word) return null;
	const value = word.includes('百') ? '100' : '50';
	return { values: [value], unit: '%', end: at + word.length, resolution: '1', keepsZeros: false };
}

function halfBehind(
	text: string,
	unit: string,
	end: number,
	measures: MeasureReader['measures'],
): { unit: string; end: number } | null {
	if (text[end] !== '半') return null;
	if (unit === '个') {
		const measure = text[end + 1] === '月' ? '月' : measures.at(text, end + 1);
		return measure ? { unit: `个${measure}`, end: end + 1 + measure.length } : null;
	}
	return HALVES.test(unit) && wordFrom(text, end).length === 1 ? { unit, end: end + 1 } : null;
}

/** 人/天 of 每人每天. */
function perBefore(text: string, offset: number): string | null {
	const words = PER_BEFORE.exec(text.slice(Math.max(0, offset - 12), offset))?.[0];
	return words ? words.trim().replace(/均/g, '').split('每').filter(Boolean).join('/') : null;
}

function limitOf(infix: PrintedNumber['infix']): Limit | null {
	return infix === null ? null : infix === '来' ? 'about' : 'more-than';
}

function questionOf(text: string, start: number, { why, end }: { why: Why; end: number }): Finding | null {
	// A run of numerals that is no number is a word of its own: 万千, 一二三.
	const written = text.slice(start, end);
	if (/^[一二三四五六七八九零〇两]+$|^[十百千万亿]+$/.test(written)) {
		const next = text.slice(end, end + 1);
		return /[个人名次家户元项年天位]/.test(next) ? ask({ code: 'vague' }, end + 1) : skip(end);
	}
	return ask(why, end);
}

/** Characters of a saying of this form. */
const SAYING = 4;

/** Numeral, word, numeral, word: 三会一课, 五险一金. */
function isSaying(text: string, at: number): boolean {
	return /^(?:[一二三四五六七八九十百千万两]\p{Script=Han}){2}/u.test(text.slice(at, at + 4));
}
