/** What a number counts: the measure behind it, which may be a currency, a share (成, 折, ‰) or no known word. */
import { decimalOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import { compoundEnd } from './compound.ts';
import { currencyAt } from './currencies.ts';
import { wordAround, wordFrom } from './dictionary.ts';
import { limitAfter, skipBlanks } from './limits.ts';
import { longerWord } from './longer-word.ts';
import type { Measures } from './measures.ts';
import { perBehind } from './per.ts';
import { exponentOf, type PrintedNumber } from './number.ts';
import type { Why } from '../reading.ts';

/** What stands behind a number. */
export interface Behind {
	unit: string;
	end: number;
	/** What the value is multiplied by, as 10 of 九成 (90 %); none where it counts as it stands. */
	factor?: string;
	/** What it is counted for, where that stands in the same brackets: 500（辆/年）. */
	per?: string;
	/** Why the measure is not understood. */
	why?: Why;
}

/** What may follow a number that counts nothing: 从 3 到 5, 为 0 的目标. */
const FUNCTION_WORDS =
	/^(?:大关|[的和与及或至到在为是由从于等以并且而则但均都已比占其即也仍将可了后前内中上下时之不未无有、号]|同比|环比|较|我|左右|分之|(?:降|升|增|提|减|调|变|缩|压|跌|涨|扩|延|上升|下降|提[升高]|增[加长至]|减少|降低|压[缩降]|缩[短减]|调整|扩[大展]|延[长伸])[至到为])/u;

/** Nouns that begin like them. */
const NOUNS = /中心|中学|中队|内容|上市|下属|后[勤台]|前[台端]|有限/y;

/** 成 and 折 as tenths, not the beginning of 成立 or 折扣. */
const TENTHS: Readonly<Record<string, string>> = { 成: '10', 折: '10' };
/** Signs of shares, in per cent. */
const SMALL_SHARES: Readonly<Record<string, string>> = { '‰': '0.1', '‱': '0.01' };
const NO_TENTHS = /^(?:成员(?!工)|成[立本果功为绩交长就品年都分因套型效份不群百千熟堆语章]|折[旧叠射合算扣])/;

const HALF_TENTHS =
	/[1-9](?![\d.:：/%‰]|[,，]\d{3}| ?(?:(?!以[上下内]|左右|[的，])\p{Script=Han}|[A-Za-z]))/uy;
const WEIGHTING = /[（(]A[)）]/y;
const BRACKETED = /[（(] ?/y;
const CLOSING = / ?[)）]/y;
const SCALE = /[百千]?[万亿]/y;

/** A measure of what is carried or cut, and that it is a big one: 三大车 are three cartloads, and 三大类 three kinds. */
const PORTION = /大[车箱包袋桶盒筐罐碗盘捆堆卷块步本册页瓶盆篮缸船]/y;

const EACH_TIME = /次均[费住药门值消]/y;

export class MeasureReader {
	constructor(
		readonly measures: Measures,
		readonly currencies: Readonly<Record<string, string>>,
	) {}

	/** What stands behind a number that ends at an offset; `null` where nothing does. */
	read(text: string, number: PrintedNumber): Behind | null {
		const { end, han } = number;
		const start = han ? end : skipBlanks(text, end);
		return (
			this.#tenths(text, start, number) ??
			this.#currency(text, start) ??
			this.#measure(text, start) ??
			this.#bracketed(text, start) ??
			(han || limitAfter(text, end) ? null : unknownAt(text, start))
		);
	}

	#tenths(text: string, start: number, { values, han }: PrintedNumber): Behind | null {
		const word = text[start] ?? '';
		const factor = TENTHS[word];
		if (!factor || NO_TENTHS.test(text.slice(start, start + 3))) return null;
		const value = values[0] ?? '';
		// 85折 and 八五折 are 8.5 tenths.
		const hundredths = word === '折' && /^[1-9]\d$/.test(value);
		if (!hundredths && !/^\d(?:\.\d+)?$|^10$/.test(value)) return null;
		// 9成5 is 95 %.
		const digit = !han && word === '成' && /^\d$/.test(value) ? matchAt(HALF_TENTHS, text, start + 1) : null;
		if (digit) return { unit: '%', end: start + 2, factor: `10+${digit}` };
		// 九成半 is 95 %.
		if (han && word === '成' && text[start + 1] === '半' && wordFrom(text, start + 1).length === 1)
			return { unit: '%', end: start + 2, factor: '10+5' };
		const more =
			han && word === '成' ? /^[一二三四五六七八九]/.exec(text.slice(start + 1, start + 2))?.[0] : undefined;
		if (
			more &&
			/^[一二三四五六七八九][人名个的]?/.test(text.slice(start + 1, start + 3)) &&
			!/[个名人]/.test(text[start + 2] ?? '')
		) {
			return { unit: '%', end: start + 2, factor: `10+${'零一二三四五六七八九'.indexOf(more)}` };
		}
		return { unit: '%', end: start + 1, factor: hundredths ? '1' : factor };
	}

	#currency(text: string, start: number): Behind | null {
		const currency = currencyAt(text, start, 'behind', this.currencies);
		if (!currency) return null;
		const { unit, printed, end } = currency;
		if (unit !== null) return { unit, end };
		return this.measures.at(text, start) === printed
			? { unit: printed, end }
			: { unit: printed, end, why: { code: 'unknown-currency', currency: printed } };
	}

	/** A measure in brackets behind its number: 120（人）, 120（万元）. */
	#bracketed(text: string, start: number): Behind | null {
		const open = matchAt(BRACKETED, text, start);
		if (open === null) return null;
		const whole = this.measures.at(text, start + open.length);
		const scale = whole ? '' : (matchAt(SCALE, text, start + open.length) ?? '');
		const at = start + open.length + scale.length;
		const unit = whole ?? this.measures.at(text, at);
		if (unit === null) return null;
		const per = perBehind(text, at + unit.length, this.measures);
		const behind = per?.end ?? at + unit.length;
		const close = matchAt(CLOSING, text, behind);
		if (close === null) return null;
		const end = behind + close.length;
		const share = SMALL_SHARES[unit];
		const factor = share ?? (scale && decimalOf({ digits: '1', exponent: exponentOf(scale) }));
		return { unit: share ? '%' : unit, end, ...(factor && { factor }), ...(per && { per: per.unit }) };
	}

	#measure(text: string, start: number): Behind | null {
		const whole = this.measures.at(text, start);
		if (whole === null) return null;
		// 12例次均费用 are twelve 例, and what each costs.
		const measure = matchAt(EACH_TIME, text, start + whole.length - 1) ? whole.slice(0, -1) || whole : whole;
		// 千亿大关: a line that is passed.
		if (measure === '大' && text[start + 1] === '关') return null;
		const portion = measure === '大' ? matchAt(PORTION, text, start) : null;
		if (portion && wordFrom(text, start + 1).length === 1)
			return { unit: portion, end: start + portion.length };
		const word = longerWord(text, start, measure);
		if (word) return { unit: '', end: start + word.length, why: { code: 'unknown-measure', measure: word } };
		// 5个多月 is five months and more: what limits it is read by the rule of limits.
		if (measure === 'dB') {
			const weighting = matchAt(WEIGHTING, text, start + 2);
			if (weighting) return { unit: 'dB(A)', end: start + 2 + weighting.length };
		}
		const share = SMALL_SHARES[measure];
		if (share) return { unit: '%', end: start + 1, factor: share };
		const end = compoundEnd(text, start, measure, this.measures);
		return { unit: text.slice(start, end), end };
	}
}

/** A noun that is no known measure behind digits: a question. `null` where the number counts nothing. */
function unknownAt(text: string, start: number): Behind | null {
	const letters = /^[A-Za-z][A-Za-z0-9]{0,15}/.exec(text.slice(start, start + 16))?.[0];
	if (letters)
		return { unit: '', end: start + letters.length, why: { code: 'unknown-measure', measure: letters } };
	if (!/^\p{Script=Han}/u.test(text.slice(start, start + 2))) return null;
	if (FUNCTION_WORDS.test(text.slice(start, start + 3)) && !matchAt(NOUNS, text, start)) return null;
	const word = wordFrom(text, start);
	return { unit: '', end: start + word.length, why: { code: 'unknown-measure', measure: word } };
}

/** A noun right behind a numeral in characters; `null` where the numeral is part of a word, or counts nothing. */
export function unknownBehindHan(text: string, start: number, end: number): Behind | null {
	if (!/^\p{Script=Han}/u.test(text.slice(end, end + 2))) return null;
	if (beginsEarlier(text, start) || wordAround(text, end - 1).end > end) return null;
	if (FUNCTION_WORDS.test(text.slice(end, end + 3)) || /^[者来要些样多类次]/.test(text[end] ?? ''))
		return null;
	const word = wordFrom(text, end);
	return { unit: '', end: end + word.length, why: { code: 'unknown-measure', measure: word } };
}

/** Whether a numeral in characters and the measure behind it are one word of the dictionary, such as 三方. */
export function isOneWord(text: string, start: number, end: number): boolean {
	return beginsEarlier(text, start) || wordAround(text, start).end >= end;
}

/** Whether the word that begins with a numeral goes on behind its measure, as in 四面八方, 三轮车. */
export function isInLongerWord(text: string, start: number, end: number): boolean {
	const word = wordAround(text, start);
	return word.start === start && word.end > end;
}

/** What often stands before a numeral, and the dictionary sometimes takes for one word with it: 有三. */
const BEFORE_NUMERALS = /[有共含设分按用达以了是为在从至到前后约近各每另加减完成获得和与及的]/;

/** Whether the word of a numeral begins before it, as in 高三. */
export function beginsEarlier(text: string, start: number): boolean {
	return wordAround(text, start).start < start && !BEFORE_NUMERALS.test(text[start - 1] ?? '');
}
