/** A number as Chinese prints it, in digits (86848万, 1,286, 3亿5000万) or in characters (三十, 七八十, 三点五). */
import { decimalOf, lastDigitOf, sumOf, type Scaled } from '../decimals.ts';
import { digitRunAt, type UnsureNumber } from '../digit-run.ts';
import { matchAt } from '../match-at.ts';
import { countedScale } from './counted-scale.ts';
import type { Measures } from './measures.ts';
import { NUMERAL_CHARACTERS, readHanNumeral } from './numeral.ts';
import { powerAt } from './power.ts';
import { FRACTION_SIGNS, FRACTIONS } from '../fraction-signs.ts';

/** Words between a number and its measure that limit it: 十余名, 10多万元, 十来个, 十几人. */
type Infix = '多' | '余' | '来' | '几';

export interface PrintedNumber {
	/** One value, or two where neighbours are named (两三个). */
	values: string[];
	end: number;
	resolution: string;
	keepsZeros: boolean;
	/** Whether it is written in characters. */
	han: boolean;
	infix: Infix | null;
	/** How far 万, 亿 … behind the digits moved it; 0 where none stands there. */
	exponent: number;
	/** As digits and exponent, where a range may still give it the multiplier of its end. */
	scaled: Scaled | null;
}

const BROKEN_POINT = /(?: \.\d+|\. \d+)(?=%|[万亿]?元)/y;
const MULTIPLIER = / {0,2}(?:[十百千]?万亿|[十百千]?[万亿]|[百千])/y;
const INSIDE = /[多余](?:万亿|[万亿])/y;
const HAN = new RegExp(`[${NUMERAL_CHARACTERS}]+(?:点[零〇一二三四五六七八九]+[十百千]?[万亿]?)?`, 'yu');
/** As of old: 八十有三 is 83. */
const CLASSICAL = /[二三四五六七八九]?十有[一二三四五六七八九](?![一二三四五六七八九十百千万亿])/uy;
const EXPONENTS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The number that begins at an offset, what cannot be one for sure, or `null` where none begins. */
export function numberAt(
	text: string,
	offset: number,
	measures: Measures,
): PrintedNumber | UnsureNumber | null {
	const number = digitsAt(text, offset, measures) ?? vulgarAt(text, offset) ?? hanAt(text, offset, measures);
	return number && !('why' in number) ? (countedScale(text, number) ?? number) : number;
}

/** ½ by itself; behind a whole number it is read with that. */
function vulgarAt(text: string, offset: number): PrintedNumber | UnsureNumber | null {
	const sign = text[offset] ?? '';
	if (sign === '' || !FRACTION_SIGNS.includes(sign)) return null;
	const end = offset + 1;
	const digits = FRACTIONS[sign];
	// Alone it may be a part of a page or of a day; before a word it counts.
	if (!digits || !/^ ?[\p{Script=Han}A-Za-z%]/u.test(text.slice(end, end + 2)))
		return { why: { code: 'several-numbers' }, end };
	return plainNumber({ digits, exponent: 0 }, end);
}

/** Groups of digits that blanks part, where nothing else can be meant: 3 000 人, 12 345 678 元; but 5 300 人 may be two numbers. */
function blankGroups(
	text: string,
	offset: number,
	end: number,
	measures: Measures,
): PrintedNumber | UnsureNumber | null {
	const written = text.slice(offset, end);
	if (!/^[1-9]\d{0,2}(?: \d{3}){2,6}(?:\.\d{1,9})?$|^[1-9]\d{0,2} 000(?:\.\d{1,9})?$/.test(written))
		return null;
	if (/[\d.,] ?$/.test(text.slice(Math.max(0, offset - 2), offset))) return null;
	const number = withMultiplier(text, written.replaceAll(' ', ''), end, measures);
	if ('why' in number) return number;
	const behind = matchAt(BLANK, text, number.end) ? number.end + 1 : number.end;
	return number.exponent > 0 || measures.at(text, behind) ? number : null;
}
const BLANK = / /y;

/** A number in digits that nothing multiplies. */
function plainNumber(scaled: Scaled, end: number): PrintedNumber {
	return {
		values: [decimalOf(scaled)],
		end,
		resolution: lastDigitOf(scaled),
		keepsZeros: /\.\d*0$/.test(scaled.digits),
		han: false,
		infix: null,
		exponent: 0,
		scaled: null,
	};
}

function digitsAt(text: string, offset: number, measures: Measures): PrintedNumber | UnsureNumber | null {
	const run = digitRunAt(text, offset);
	if (run === null || 'why' in run) return (run && blankGroups(text, offset, run.end, measures)) ?? run;
	const { digits, end } = run;
	const power = powerAt(text, digits, end);
	if (power) return plainNumber({ digits, exponent: power.exponent }, power.end);
	const part = FRACTIONS[text[end] ?? ''];
	if (part && !digits.includes('.'))
		return plainNumber({ digits: sumOf(digits, part), exponent: 0 }, end + 1);
	const broken = digits.includes('.') ? null : matchAt(BROKEN_POINT, text, end);
	if (broken) return { why: { code: 'digit-groups' }, end: end + broken.length };
	return withMultiplier(text, digits, end, measures);
}

/** Adds 万, 亿 … behind digits, and what stands in between or behind it: 10多万, 2万余, 3亿5000万. */
function withMultiplier(
	text: string,
	digits: string,
	behindDigits: number,
	measures: Measures,
): PrintedNumber | UnsureNumber {
	let end = behindDigits;
	let infix = infixAt(text, end, measures);
	if (infix) end++;
	let { exponent, length } = multiplierAt(text, end, measures);
	end += length;
	// 5千多万: the limit stands inside of the multiplier.
	const inside = infix ? null : matchAt(INSIDE, text, end);
	if (inside && exponent > 0 && exponent < 4) {
		infix = infixAt(text, end, measures);
		exponent += exponentOf(inside);
		length += inside.length;
		end += inside.length;
	}
	if (!infix && length > 0) {
		infix = infixAt(text, end, measures);
		if (infix) end++;
	}
	const scaled = { digits, exponent };
	const number = {
		values: [decimalOf(scaled)],
		end,
		resolution: lastDigitOf(scaled),
		keepsZeros: /\.\d*0$/.test(digits),
		han: false,
		infix,
		exponent,
		scaled,
	};
	const goesOn = exponent > 0 && !infix && /\d/.test(text[end] ?? '');
	return goesOn ? withRest(text, number, measures) : number;
}

/** What goes on behind a multiplier: 2000万 of 1亿2000万, 5000 of 3万5000. */
function withRest(text: string, above: PrintedNumber, measures: Measures): PrintedNumber | UnsureNumber {
	const run = digitRunAt(text, above.end);
	if (run === null || 'why' in run) return run ?? above;
	const rest = withMultiplier(text, run.digits, run.end, measures);
	if ('why' in rest) return rest;
	const isWhole = rest.exponent > 0 ? rest.exponent < above.exponent : run.digits.length === above.exponent;
	if (!isWhole) return { why: { code: 'no-number' }, end: rest.end };
	return { ...rest, values: [sumOf(above.values[0] ?? '0', rest.values[0] ?? '0')], scaled: null };
}

function multiplierAt(
	text: string,
	offset: number,
	measures: Measures,
): { exponent: number; length: number } {
	const match = matchAt(MULTIPLIER, text, offset);
	if (match === null) return { exponent: 0, length: 0 };
	const word = match.trimStart();
	const start = offset + match.length - word.length;
	// 千 of 千瓦时 belongs to the measure.
	const measure = measures.at(text, start);
	if (measure && measure.length > 1 && /^[百千万亿]/.test(measure)) return { exponent: 0, length: 0 };
	if (/^[百千]$/.test(word) && text[start + 1] === '分') return { exponent: 0, length: 0 };
	const exponent = exponentOf(word);
	return { exponent, length: match.length };
}

/** The power of ten of 万, 千万, 百亿 …; 0 of no word. */
export function exponentOf(word: string): number {
	return [...word].reduce((sum, character) => sum + (EXPONENTS[character] ?? 0), 0);
}

/** 三十来斤 and 五十来万元, but not 十来访者. */
function infixAt(text: string, offset: number, measures: Measures): Infix | null {
	const character = text[offset];
	if (character === '多' || character === '余') return character;
	if (character !== '来') return null;
	const counts = /[万亿]/.test(text[offset + 1] ?? '') || measures.at(text, offset + 1) !== null;
	return counts ? '来' : null;
}

function hanAt(text: string, offset: number, measures: Measures): PrintedNumber | UnsureNumber | null {
	const isClassical = text[offset + 1] === '有' || text[offset + 2] === '有';
	let run = (isClassical ? matchAt(CLASSICAL, text, offset) : null) ?? matchAt(HAN, text, offset);
	if (run === null || isWord(run, text[offset + run.length])) return null;
	const last = offset + run.length - 1;
	const measure = run.length > 1 ? measures.at(text, last) : null;
	if (measure && measure.length > 1 && /^千/.test(measure)) run = run.slice(0, -1);
	let end = offset + run.length;
	const [before = '', decimals] = run.split('点');
	const read = readHanNumeral(before.replace('有', ''));
	if (read === null) return { why: { code: 'no-number' }, end };
	// 多 goes on from tens and what is above: 三多 is a word.
	let infix: Infix | null = /[十百千万亿拾佰仟廿卅卌]$/.test(run) ? infixAt(text, end, measures) : null;
	if (/十$/.test(run) && text[end] === '几') infix = '几';
	let { values, coarse } = read;
	if (infix) {
		end++;
		// 十余万: the multiplier stands behind.
		const { exponent, length } = multiplierAt(text, end, measures);
		if (length > 0) {
			values = values.map((value) => decimalOf({ digits: value, exponent }));
			coarse += exponent;
			end += length;
		}
	}
	if (decimals !== undefined) {
		const unit = /[十百千万亿]+$/.exec(decimals)?.[0] ?? '';
		const places = readPlaces(decimals.replace(/[十百千万亿]+$/, ''));
		const scaled = { digits: `${values[0] ?? '0'}.${places}`, exponent: exponentOf(unit) };
		return {
			values: [decimalOf(scaled)],
			end,
			resolution: lastDigitOf(scaled),
			keepsZeros: places.endsWith('0'),
			han: true,
			infix,
			exponent: 0,
			scaled: null,
		};
	}
	const resolution = decimalOf({ digits: '1', exponent: coarse });
	return { values, end, resolution, keepsZeros: false, han: true, infix, exponent: 0, scaled: null };
}

/** A formal digit without a formal unit is a word: 陆海, 队伍. */
function isWord(run: string, next = ''): boolean {
	return /^[陆伍玖捌柒叁贰]$/.test(run) && !/[拾佰仟万亿萬億元圆角分整%人名个]/.test(next);
}

function readPlaces(places: string): string {
	return [...places].map((digit) => '零一二三四五六七八九'.indexOf(digit === '〇' ? '零' : digit)).join('');
}
