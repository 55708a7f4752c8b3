/** Chinese numerals: 十二, 三万五千, 捌仟, 二〇一五, 三点五. */

const DIGITS = '零一二三四五六七八九';
const FORMAL: Readonly<Record<string, string>> = {
	〇: '零',
	'○': '零',
	两: '二',
	壹: '一',
	贰: '二',
	叁: '三',
	肆: '四',
	伍: '五',
	陆: '六',
	柒: '七',
	捌: '八',
	玖: '九',
	拾: '十',
	佰: '百',
	仟: '千',
	萬: '万',
	億: '亿',
	廿: '二十',
	卅: '三十',
	卌: '四十',
};
const UNITS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** All characters that a numeral is written in, as the inside of a character class. */
export const NUMERAL_CHARACTERS = `${DIGITS}十百千万亿${Object.keys(FORMAL).join('')}`;

/** A longer numeral has no meaning. */
const LONGEST = 40;

/** What a numeral says. */
export interface HanNumber {
	/** A whole number, or two where neighbours are named: 四五十 → 40 and 50. */
	values: string[];
	/** The power of ten that its last character is worth where that is 万 or 亿: 三万 is as coarse as 3万. */
	coarse: number;
	/** Whether it is digits alone, read one by one: 二〇一五. */
	positional: boolean;
}

/** Each character in its plain form: 捌仟 → 八千. */
function plain(numeral: string): string {
	return [...numeral].map((character) => FORMAL[character] ?? character).join('');
}

/** Reads a numeral; `null` if it follows no rule, such as 十十 or 万千. */
export function readHanNumeral(numeral: string): HanNumber | null {
	if (numeral.length === 0 || numeral.length > LONGEST) return null;
	const written = plain(numeral);
	const coarse = written.endsWith('亿') ? 8 : written.endsWith('万') ? 4 : 0;
	if (written.length > 1 && [...written].every((character) => DIGITS.includes(character))) {
		const value = [...written].map((character) => DIGITS.indexOf(character)).join('');
		if (areNeighbours(written) && !numeral.startsWith('一二'))
			return { values: [...value], coarse, positional: false };
		if (numeral.includes('两')) return null;
		return { values: [BigInt(value).toString()], coarse, positional: true };
	}
	const neighbours = /[一二三四五六七八九]{2}/.exec(written);
	if (neighbours) {
		if (!areNeighbours(neighbours[0])) return null;
		const values = [...neighbours[0]].map((digit) => wholeNumber(written.replace(neighbours[0], digit)));
		return values.every((value) => value !== null)
			? { values: values.map(String), coarse, positional: false }
			: null;
	}
	const value = wholeNumber(written);
	return value === null ? null : { values: [value.toString()], coarse, positional: false };
}

/** Whether two digits follow each other, as in 两三个. */
function areNeighbours(digits: string): boolean {
	return digits.length === 2 && DIGITS.indexOf(digits[0] ?? '') + 1 === DIGITS.indexOf(digits[1] ?? '');
}

/** The number of a numeral with units: 亿 before 万 before the rest. `null` if it is none. */
function wholeNumber(written: string): bigint | null {
	for (const [unit, exponent] of [
		['亿', 8n],
		['万', 4n],
	] as const) {
		const at = written.lastIndexOf(unit);
		if (at < 0) continue;
		const above = at === 0 ? 1n : wholeNumber(written.slice(0, at));
		const rest = written.slice(at + 1);
		const below = rest === '' ? 0n : wholeNumber(rest);
		if (above === null || below === null || below >= 10n ** exponent) return null;
		// 三万五 is 35,000 in speech and 30,005 by the letter.
		if (rest.length === 1 && below > 0n) return null;
		return above * 10n ** exponent + below;
	}
	return belowTenThousand(written);
}

function belowTenThousand(written: string): bigint | null {
	let total = 0;
	let digit: number | null = null;
	let last = 4;
	let zero = false;
	for (const [index, character] of [...written].entries()) {
		const unit = UNITS[character];
		if (unit !== undefined) {
			if (unit >= last || digit === 0) return null;
			if (digit === null && index > 0) return null;
			total += (digit ?? 1) * 10 ** unit;
			last = unit;
			digit = null;
			zero = false;
		} else {
			const value = DIGITS.indexOf(character);
			if (value < 0 || digit !== null) return null;
			if (value === 0) {
				if (zero) return null;
				zero = true;
			} else digit = value;
		}
	}
	if (digit !== null) {
		// 三百五 is 350 in speech: only behind 十, a zero or nothing does a digit count ones.
		if (last > 1 && last < 4 && !zero) return null;
		total += digit;
	} else if (zero && written !== '零') return null;
	return BigInt(total);
}
