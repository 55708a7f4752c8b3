/** Numbers as people type them: `8.68亿`, `868million`, `百分之六十三`. */

const HAN = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Readonly<Record<string, number>> = {
	万: 1e4,
	亿: 1e8,
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	m: 1e6,
	billion: 1e9,
	bn: 1e9,
};

/** A number that a reader looks for, and how far from it one may lie that is written with more digits. */
export interface Amount {
	value: number;
	within: number;
}

const NUMBER =
	/^(?:[¥￥约]|rmb)?(\d+(?:\.(\d+))?)(万|亿|thousand|k|million|m|billion|bn)?(?:元|yuan|人|次|户|件|[^\d.a-z%]{0,3})$/;
const HAN_NUMBER = /[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?/g;

/** The amount that a folded word says; `null` where it says none, or is to be found as it is written. */
export function amountOf(word: string): Amount | null {
	const [, digits, decimals = '', scale] = NUMBER.exec(word) ?? [];
	if (digits === undefined || (decimals === '' && scale === undefined)) return null;
	const unit = scale === undefined ? 1 : (SCALES[scale] ?? 1);
	return { value: Number(digits) * unit, within: (unit * 10 ** -decimals.length) / 2 };
}

/** A folded word with its percentages and its numerals in digits: `百分之六十三` → `63%`, `八点六八亿` → `8.68亿`. */
export function inDigits(word: string): string {
	const digits = word.replace(HAN_NUMBER, (numeral) => digitsOf(numeral) ?? numeral);
	return digits.replace(/百分之(\d+(?:\.\d+)?)/g, '$1%');
}

/** Digits for a numeral in characters, its last scale kept: `八点六八亿` → `8.68亿`; `null` where it is only one sign, or no number. */
function digitsOf(numeral: string): string | null {
	// 百分之 is no hundred.
	if (numeral === '百' || numeral.length < 1) return null;
	const [, body = '', scale = ''] = /^(.*?)([万亿]?)$/.exec(numeral) ?? [];
	const [whole = '', decimals] = body.split('点');
	const value = wholeOf(whole);
	if (value === null) return null;
	const behind = decimals === undefined ? '' : `.${[...decimals].map((sign) => digitOf(sign)).join('')}`;
	return `${value}${behind}${scale}`;
}

function digitOf(sign: string): number {
	return sign === '两' ? 2 : sign === '〇' ? 0 : HAN.indexOf(sign);
}

/** 六十三 → 63, 一千零二十 → 1020, 一九九八 → 1998. */
function wholeOf(numeral: string): number | null {
	const signs = [...numeral];
	if (signs.length === 0) return null;
	if (signs.every((sign) => digitOf(sign) >= 0)) return Number(signs.map(digitOf).join(''));
	let sum = 0;
	let digit = 0;
	for (const sign of signs) {
		const step = STEPS[sign];
		if (step !== undefined) {
			sum += (digit || 1) * step;
			digit = 0;
		} else if (digitOf(sign) >= 0) digit = digitOf(sign);
		else return null;
	}
	return sum + digit;
}
