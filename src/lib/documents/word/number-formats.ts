/** How Word writes a number of a list: 3 → 三, III, c, ③, 参. Names are those of `w:numFmt`. */

const HAN_DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const FORMATS: Record<string, (number: number) => string> = {
	decimal: String,
	decimalZero: (number) => String(number).padStart(2, '0'),
	decimalFullWidth: wide,
	decimalFullWidth2: wide,
	upperRoman: roman,
	lowerRoman: (number) => roman(number).toLowerCase(),
	upperLetter: letter,
	lowerLetter: (number) => letter(number).toLowerCase(),
	ordinal: (number) => `${number}${ordinalEnding(number)}`,
	chineseCounting: counted,
	chineseCountingThousand: counted,
	japaneseCounting: counted,
	taiwaneseCounting: counted,
	taiwaneseCountingThousand: counted,
	ideographDigital: (number) => digits(number, '〇一二三四五六七八九'),
	japaneseDigitalTenThousand: (number) => digits(number, '〇一二三四五六七八九'),
	taiwaneseDigital: (number) => digits(number, '○一二三四五六七八九'),
	chineseLegalSimplified: (number) => han(number, LEGAL_DIGITS, '拾佰仟', false),
	ideographTraditional: (number) => among(STEMS, number),
	ideographZodiac: (number) => among(BRANCHES, number),
	decimalEnclosedCircle: circled,
	decimalEnclosedCircleChinese: circled,
	decimalEnclosedParen: (number) => sign(number, '⑴', 20) ?? `(${number})`,
	decimalEnclosedFullstop: (number) => sign(number, '⒈', 20) ?? `${number}.`,
	ideographEnclosedCircle: (number) => sign(number, '㊀', 10) ?? counted(number),
	ideographParenthesizedCircle: (number) => sign(number, '㈠', 10) ?? counted(number),
	none: () => '',
};

/** A number in a format of Word's; as 1, 2, 3 in those that no Chinese or English report has. */
export function inFormat(number: number, format: string): string {
	return (FORMATS[format] ?? String)(number);
}

/** 12 → 十二, 20 → 二十, 103 → 一百零三. */
function counted(number: number): string {
	return han(number, HAN_DIGITS, '十百千', true);
}

/** @param dropsOne whether ten is 十 and not 一十 */
function han(number: number, digitsOf: string, units: string, dropsOne: boolean): string {
	if (number < 1 || number > 9999) return String(number);
	let written = '';
	let skipped = false;
	for (let power = 3; power >= 0; power--) {
		const digit = Math.floor(number / 10 ** power) % 10;
		if (digit === 0) {
			skipped = written !== '';
			continue;
		}
		const isFirstTen = dropsOne && power === 1 && digit === 1 && written === '';
		written += (skipped ? (digitsOf[0] ?? '') : '') + (isFirstTen ? '' : (digitsOf[digit] ?? ''));
		written += power === 0 ? '' : (units[power - 1] ?? '');
		skipped = false;
	}
	return written;
}

function digits(number: number, digitsOf: string): string {
	return String(number).replace(/\d/g, (digit) => digitsOf[Number(digit)] ?? digit);
}

function wide(number: number): string {
	return digits(number, '０１２３４５６７８９');
}

function circled(number: number): string {
	return sign(number, '①', 20) ?? String(number);
}

/** A sign that is one character, counted from the first of its kind; `undefined` behind the last. */
function sign(number: number, first: string, last: number): string | undefined {
	return number >= 1 && number <= last ? String.fromCharCode(first.charCodeAt(0) + number - 1) : undefined;
}

function among(all: string, number: number): string {
	return all[number - 1] ?? String(number);
}

/** 1 → A, 26 → Z, 27 → AA, 28 → BB: Word repeats the letter. */
function letter(number: number): string {
	if (number < 1) return String(number);
	return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
}

const ROMAN: readonly [value: number, written: string][] = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
];

function roman(number: number): string {
	let written = '';
	let rest = number > 3999 ? 0 : number;
	for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) written += letters;
	return written || String(number);
}

function ordinalEnding(number: number): string {
	if (/1[123]$/.test(String(number))) return 'th';
	return { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th';
}
