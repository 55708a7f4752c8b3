/**
 * Finds the quantities and dates in a text. One grammar serves both ends of the story: the outline of the printed
 * report (what must be told) and our own prose (where a quantity may stand only as a reference to a figure).
 */
import { ENGLISH_NUMBERS, HAN_NUMERALS } from './numerals.ts';
import type { Language } from '../site/languages.ts';

/** A quantity or a date where it stands in a text. */
export interface Occurrence {
	kind: 'quantity' | 'date';
	/** Exactly as written, blanks included. */
	form: string;
	/** Offset of its first character in the text. */
	start: number;
	/** Offset behind its last character. */
	end: number;
}

/**
 * Chinese measure words that turn a numeral before them into a quantity, longest first. The list is closed on purpose:
 * 十分 or 万一 would otherwise count; add a word only with a test.
 */
const MEASURE_WORDS =
	'平方米 立方米 千瓦时 人次 方面 环节 小时 分钟 公里 次 个 名 人 位 项 期 条 级 届 家 种 类 年 天 周 页 分 元 户 线 场 件 份 台 座 所 处 面 组 批 倍 岁 大 层 步 门 块 棵 吨 站 艘 辆 趟 cc %'
		.split(' ')
		.join('|');

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Words that hold a number: two to twenty (one is free), and what has no single value. */
const ENGLISH_NUMBER_WORDS = [
	...ENGLISH_NUMBERS.slice(2),
	...'thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half twice dozen hundreds thousands millions dozens'.split(
		' ',
	),
].join('|');

/** What is skipped before anything is looked for: list markers (（1）, 1、 at the start of an item), ordinals, 百分比 and 百分点, § numbers. */
const FREE: Record<Language, RegExp> = {
	'zh-CN':
		/（\d{1,2}）|(?<=^|[：。；\n])\s*\d{1,2}、|第\s*(?:\d+|[一二三四五六七八九十百]+)|百分[比点]|§\s*\d+(?:\.\d+)*/g,
	en: /§+\s*\d+(?:\.\d+)*|\b\d+(?:st|nd|rd|th)\b/g,
};

const DATES: Record<Language, RegExp> = {
	'zh-CN':
		/(?<!\d)(?:\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?|\d{4}(?=\s*全年)|\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}\s*月(?!\d)|\d{1,2}\s*[号日]|(?<=[比较]\s*)\d{2}\s*年)|[一二三四]季度/g,
	en: new RegExp(
		`\\b\\d{1,2} (?:${MONTHS})(?: \\d{4})?\\b|\\b(?:${MONTHS}) \\d{4}\\b|\\b20\\d{2}\\b(?!\\s*(?:people|yuan|lines|hours|%))`,
		'g',
	),
};

/** A number in digits; a comma counts only between them. */
const DIGITS = '\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?';
/** 万 of 5.1万, 百万 of 3百万, but not 千 of 千瓦时, which belongs to the measure word. */
const MULTIPLIER = '(?:百|千(?!瓦时))?[万亿]?';
/** A numeral in characters; 一 counts only where it begins a larger one (一百), not by itself. */
const HAN_NUMERAL =
	'(?:一(?=[十百千万亿])|[二三四五六七八九十百千万亿两半])[零一二三四五六七八九十百千万亿]*';

const QUANTITIES: Record<Language, RegExp> = {
	'zh-CN': new RegExp(
		`(?:超过)?\\s*(?:${DIGITS}\\s*${MULTIPLIER}\\s*(?:${MEASURE_WORDS})?|${HAN_NUMERAL}(?:${MEASURE_WORDS}))(?:以上)?`,
		'g',
	),
	en: new RegExp(`[¥$]?${DIGITS}%?|\\b(?:${ENGLISH_NUMBER_WORDS})\\b`, 'gi'),
};

/**
 * Lists the quantities and dates of a text in the order they stand.
 * @param terms fixed expressions that hold a numeral and are no quantity, such as 五统一 or 5G
 */
export function findOccurrences(
	text: string,
	language: Language,
	terms: readonly string[] = [],
): Occurrence[] {
	let rest = halfWidth(text);
	const blank = (from: number, length: number) => {
		rest = rest.slice(0, from) + '\u0000'.repeat(length) + rest.slice(from + length);
	};
	for (const term of [...terms].sort((a, b) => b.length - a.length)) {
		for (let at = rest.indexOf(term); at >= 0; at = rest.indexOf(term, at + term.length)) {
			blank(at, term.length);
		}
	}
	for (const { 0: match, index } of [...rest.matchAll(FREE[language])]) blank(index, match.length);

	const found: Occurrence[] = [];
	for (const [kind, pattern] of [
		['date', DATES[language]],
		['quantity', QUANTITIES[language]],
	] as const) {
		for (const { 0: match, index } of [...rest.matchAll(pattern)]) {
			const start = index + match.length - match.trimStart().length;
			const end = index + match.trimEnd().length;
			found.push({ kind, form: text.slice(start, end), start, end });
			blank(index, match.length);
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** Digits, points and percent signs as a Chinese keyboard writes them (１２．５％) become plain ones; no offset moves. */
function halfWidth(text: string): string {
	return text.replace(/[０-９．％]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

const HAN_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The number a Chinese numeral stands for: 两 → 2, 十二 → 12, 三万五千 → 35000. `NaN` if it is none. */
function parseHanNumeral(numeral: string): number {
	let total = 0;
	let below = 0;
	let digit = 0;
	for (const character of numeral.replace(/两/g, '二')) {
		const value = HAN_NUMERALS.slice(0, 10).indexOf(character);
		const unit = HAN_UNITS[character];
		if (value >= 0) digit = value;
		else if (unit) {
			below += (digit || 1) * unit;
			digit = 0;
		} else if (character === '万' || character === '亿') {
			total = character === '万' ? total + (below + digit || 1) * 1e4 : (total + below + digit || 1) * 1e8;
			below = digit = 0;
		} else return Number.NaN;
	}
	return numeral ? total + below + digit : Number.NaN;
}

/** A printed form taken apart. */
export interface PrintedQuantity {
	/** Value in single units: 86848万元 is 868480000. */
	value: number;
	/** What one step of the last printed digit is worth: 10000 for 86848万, 0.1 for 84.7. */
	resolution: number;
	/** Whether the last printed digit is a zero behind the point, as in 1.0万. */
	keepsZeros: boolean;
	/** The measure word, % included; empty where none is printed. */
	measure: string;
	/** How the print limits the number. */
	limit: 'more-than' | 'at-least' | null;
}

const LIMITS = { 超过: 'more-than', 以上: 'at-least' } as const;

/** Takes a printed form (`超过 3 万元`, `5.1万线`, `六届`) apart; `null` if it is no quantity. */
export function parsePrintedForm(form: string): PrintedQuantity | null {
	const match =
		/^(超过)?(?:(\d[\d,]*)(?:\.(\d+))?((?:百|千(?!瓦时))?[万亿]?)|([零一二三四五六七八九十百千万亿两]+))([^\d]*?)(以上)?$/.exec(
			halfWidth(form.replace(/\s+/g, '')),
		);
	if (!match) return null;
	const [, before, whole, decimals, multiplier = '', han, measure = '', after] = match;
	// In characters, 三万 is as coarse as 3万; 三万五千 is taken to be exact.
	const coarse = han ? (/[万亿]$/.exec(han)?.[0] ?? '') : multiplier;
	const scale = [...coarse].reduce(
		(product, character) => product * (HAN_UNITS[character] ?? (character === '亿' ? 1e8 : 1e4)),
		1,
	);
	const digits = decimals?.length ?? 0;
	const number = han
		? parseHanNumeral(han)
		: Number(`${whole?.replace(/,/g, '')}${decimals ?? ''}`) / 10 ** digits;
	if (Number.isNaN(number)) return null;
	return {
		value: Math.round((han ? number : number * scale) * 1e6) / 1e6,
		resolution: scale / 10 ** digits,
		keepsZeros: decimals?.endsWith('0') ?? false,
		measure,
		limit: before ? LIMITS.超过 : after ? LIMITS.以上 : null,
	};
}
