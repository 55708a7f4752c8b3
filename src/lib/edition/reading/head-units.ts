/** The unit that a head or a caption names for the cells below or beside it: 金额（万元）, Amount (RMB million), 单位：亿元. */
import type { ReportKnown as Known } from '../answers.ts';
import { readQuantities } from '../grammar/read-quantities.ts';
import type { Quantity } from '../grammar/reading.ts';
import { keyOf } from '../printed-places.ts';
import type { ReadLanguage } from '../../site/languages.ts';
import { compact } from './head-words.ts';
import { narrow, narrowLetters } from './line.ts';
import type { ReadText } from './second-look.ts';
import type { Cell } from './tables.ts';
import { plainUnit } from './unit-words.ts';

/** A number read with the unit that its head has; `null` where the two make no quantity. */
export function readWithUnit(
	number: string,
	unit: string,
	read: ReadText,
	language: ReadLanguage,
): Quantity | null {
	const [, digits = number, limit = ''] = LIMITED.exec(number) ?? [];
	const text = digits + (language === 'en' && !/^[%‰]/.test(unit) ? ' ' : '') + unit + limit;
	const { quantities, questions, dates } = read(text);
	const [quantity] = quantities;
	const isWhole = quantity && quantity.start === 0 && quantity.end === text.length;
	return isWhole && questions.length + dates.length === 0 && quantity.unit !== '' ? quantity : null;
}

/** A number with the limit behind it, before which its unit is read: 30以下 → 30岁以下. */
const LIMITED = /^(.*\d) ?([及含或]?(?:以[上下内]|之内))$/;

/** A unit that holds for cells. */
export interface NamedUnit {
	/** As it is read behind a number; `null` where it looks like a unit and is not understood. */
	unit: string | null;
	/** As it is printed. */
	printed: string;
}

/** A unit that a head names, and where it stands in it. */
export interface HeadUnit extends NamedUnit {
	start: number;
	end: number;
}

const CURRENCY = '(?:RMB|CNY|[A-Z]{0,3}\\$|[¥€£]|USD|EUR|GBP|HKD|JPY|AUD|CAD|SGD|CHF|INR)';
const MONEY_WORD = `(?:${CURRENCY}|yuan|pounds|dollars|euros)`;
const SCALE = "(?:millions?|billions?|thousands?|mn|mln|bn|m|b|k|['’]?000s?)";
/** Where a head names a unit behind its words, or is nothing else: （万元）, 单位：万元, £m, RMB million, 2011年 万元. */
const UNIT_IN_HEAD = [
	/\((?:单位:? *|in +|units?:? *)?(?<unit>[^()]{1,24}(?:\((?:[A-Z]|人民币|RMB|CNY)\))?)\)$/di,
	/单位: *(?<unit>\S{1,12})$/d,
	new RegExp(`(?:^|[ ,:–-])(?:in +)?(?<unit>${CURRENCY} ?${SCALE})$`, 'di'),
	new RegExp(`(?:^|[ ,:–-])(?:in +)?(?<unit>${SCALE} (?:of )?${MONEY_WORD})$`, 'di'),
	/(?:^|(?<!\d)[ :])(?<unit>(?:人民币)?(?:[百千万亿]{1,3}(?:\p{Script=Han}?元|吨|人次?|户|千瓦时|度|平方米|立方米|公里)|元))$/du,
];
/** Where a word may be the unit: 金额/万元, 占比%. */
const PERHAPS_UNIT_IN_HEAD = [
	/[/,] *(?<unit>[^\s/,\d][^\s/,]{0,7})$/d,
	/(?<unit>[%‰])$/d,
	/^(?<unit>[%‰]) ?(?=\p{L})/du,
	/(?<unit>人次|人|户|家|件|起|项|次|台|辆|套|所|座|处)数$/d,
];
/** Small letters and capitals, or a stroke between: DDDs, mg/24h. */
const MIXED_LETTERS = /^(?=.*[a-z])(?=.*[A-Z/])[A-Za-zμµ°/²³·\d]{2,10}$/;
/** A cell that holds a unit of money and no more. */
const ONLY_UNIT = new RegExp(
	`^(?:${CURRENCY} ?${SCALE}?|${SCALE} (?:of )?${MONEY_WORD}|[百千万亿]{1,3}\\p{Script=Han}?元)$`,
	'iu',
);
/** What shows a unit, understood or not. */
const LOOKS_LIKE_UNIT =
	/元|[百千万亿吨度]$|%|‰|RMB|CNY|yuan|US\$|HK\$|[$€£¥]|\b(?:million|billion|thousand|tonnes?|hours?|people)s?\b|(?<!\d)000s?\b/i;

/** A head that is nothing but a currency. */
const MONEY =
	/^(?:USD|EUR|GBP|HKD|JPY|US\$|HK\$|[$€£]|(?:美|欧|港|日|澳|加)元|港币|英镑)(?: ?(?:\/|per ) ?[\p{L} ]{1,20})?$/iu;
/** Characters that a head has at the most. */
const LONGEST_HEAD = 100;

export function unitIn(head: string, language: ReadLanguage, known: Known): HeadUnit | null {
	const plain = narrow(head).trimEnd();
	if (plain.length > LONGEST_HEAD) return null;
	let doubt: HeadUnit | null = MONEY.test(plain)
		? { unit: null, printed: plain, start: 0, end: plain.length }
		: null;
	for (const form of [...UNIT_IN_HEAD, ...PERHAPS_UNIT_IN_HEAD]) {
		const match = form.exec(plain);
		const [start, end] = match?.indices?.groups?.unit ?? [];
		if (!match || start === undefined || end === undefined) continue;
		const printed = plain.slice(start, end);
		const isUnsure = language === 'en' && PERHAPS_SCALE.test(printed) && !LENGTHS.test(plain);
		if (isUnsure) return { unit: null, printed, start, end };
		const unit = unitOf(printed, language, known) ?? unitAmongWords(printed, language, known);
		if (unit !== null) return { unit, printed, start, end };
		const isNamed =
			UNIT_IN_HEAD.includes(form) && (LOOKS_LIKE_UNIT.test(printed) || MIXED_LETTERS.test(printed));
		if (isNamed) doubt ??= { unit, printed, start, end };
	}
	return doubt;
}

/** The unit that stands beside other words, and is the only one: (含税，元). */
function unitAmongWords(printed: string, language: ReadLanguage, known: Known): string | null {
	const pieces = printed.split(/[,，、;；]/);
	if (pieces.length < 2) return null;
	const units = pieces.map((piece) => unitOf(piece, language, known));
	const others = pieces.filter((_, at) => units[at] === null);
	const [only, ...more] = units.filter((unit) => unit !== null);
	const isClear = others.every((piece) => !LOOKS_LIKE_UNIT.test(piece) && !/\d/.test(piece));
	return only !== undefined && more.length === 0 && isClear ? only : null;
}

/** The unit of a cell in a column of units; `null` where it is no unit at all. */
export function unitOfCell(text: string, language: ReadLanguage, known: Known): NamedUnit | null {
	const unit = unitOf(text, language, known);
	return unit !== null || LOOKS_LIKE_UNIT.test(text) ? { unit, printed: text } : null;
}

/** Characters that a unit has at the most in a row of units. */
const LONGEST_UNIT = 12;

/**
 * The units of a row that holds nothing else, below the head: 万元 under 金额, (%) under 占比; `null` of another row. Some of them
 * may not be understood: ha, t/ha, €/t.
 */
export function unitsOfRow(
	row: readonly Cell[] | undefined,
	language: ReadLanguage,
	known: Known,
): (NamedUnit | null)[] | null {
	const [corner, ...cells] = (row ?? []).map(({ text }) => narrow(text).replace(/^\((.*)\)$/, '$1'));
	const units = cells.map((printed): NamedUnit | null => {
		if (printed === '' || printed.length > LONGEST_UNIT || /^\d|\d$/.test(printed)) return null;
		const unit = unitOf(printed, language, known);
		return unit !== null || corner === '' || ONLY_UNIT.test(printed) ? { unit, printed } : null;
	});
	const isUnits =
		!/\d/.test(corner ?? '') && cells.every((printed, at) => printed === '' || units[at] !== null);
	const sure = units.filter((named) => named && (named.unit !== null || ONLY_UNIT.test(named.printed)));
	return isUnits && sure.length > 0 && sure.length * 2 >= units.filter(Boolean).length
		? [null, ...units]
		: null;
}

/** How many, and of what is not said; a letter in English heads may be that, or a measure: customers (m). */
const IS_SCALE = /^(?:hundred|thousand|million|billion)s?$/i;
const PERHAPS_SCALE = /^(?:m|k|b|bn|mn)$/i;
const LENGTHS = /length|height|depth|width|distance|level|altitude|elevation|radius|size/i;

/** A word, if it is a unit, as it is read behind a number. */
function unitOf(word: string, language: ReadLanguage, known: Known): string | null {
	const unit = plainUnit(narrow(word), language);
	if (unit === '' || /^\d/.test(unit) || IS_SCALE.test(unit)) return null;
	const one = readWithUnit('1', unit, (text) => readQuantities(text, language, known), language);
	// 亿元/% holds for two rows, and is no amount for each per cent.
	return one && !/[%‰]/.test(one.per ?? '') ? unit : null;
}

const CAPTION: Readonly<Record<ReadLanguage, RegExp>> = {
	'zh-CN':
		/(?:(?:单位|units?) *[:：] *|人民币 *[:：] *(?=[百千万亿]{0,3}元))((?:人民币|RMB|CNY)? *[^\s，,。；;）)]{1,16})/i,
	en: /(?:单位|units?|(?:all )?(?:figures|amounts) (?:are )?(?=in )|expressed (?=in )) *[:：]? *(?:in )?([^，,。；;）)\n]{1,24}?)(?=[，,。；;）)\n]| (?:unless|except|if not)|\.(?:\s|$)|$)/i,
};

/** A second unit in the same caption: 单位：万元、%. */
const ANOTHER = /^ *[，,、/；;] *([^\s，,、。；;）)]{1,12})/;

/** A line that is a unit and no more: （万元）, (in £m), US$ million unless otherwise stated. */
const UNIT_LINE = new RegExp(
	`^(?:[(（](?:in )?([^()（）]{1,24})[)）]|(${CURRENCY} ?${SCALE}|${SCALE} (?:of )?${MONEY_WORD})(?:,? (?:unless|except|if not) [a-z ]{3,40})?\\.?)$`,
	'i',
);
/** A title of a table with its unit: 表3 客运量（万人次）, Table 1: Income (£m). */
const TITLE_WITH_UNIT =
	/^[^。；！？.;!?|\t]{0,12}[^。；！？;!?|\t]{1,48}[(（](?:in )?([^()（）]{1,24})[)）]$/i;

/** The same without brackets: Spending in £'000. */
const TITLE_IN_UNIT = new RegExp(
	`^[^.;!?|\\t]{1,60}[ ,:–—-](?:in )?(${CURRENCY} ?${SCALE}|${SCALE} (?:of )?${MONEY_WORD})$`,
	'i',
);

/** The unit that the line above a table is, or ends with. */
function unitOfLine(
	line: string,
	language: ReadLanguage,
	known: Known,
): { written: string; word: string } | null {
	const alone = UNIT_LINE.exec(line);
	const word = alone?.[1] ?? alone?.[2];
	if (word) return { written: line, word };
	const last = TITLE_WITH_UNIT.exec(line)?.[1] ?? TITLE_IN_UNIT.exec(line)?.[1];
	const isUnit =
		last &&
		!/^\d/.test(last) &&
		(ONLY_UNIT.test(last) || IS_SCALE.test(last) || unitOf(last, language, known) !== null);
	return isUnit ? { written: line, word: last } : null;
}

/** A line without the signs by which Markdown makes it stand out. */
function withoutItalics(text: string): string {
	return text.replace(/^[ >]*([*_]{1,3})(\S.*)\1[ ]*$/gm, '$2');
}

/** The unit of a caption such as 单位：万元, unless the publisher answered that it does not hold for the cells. */
export function captionUnit(
	above: string,
	section: string,
	language: ReadLanguage,
	known: Known,
): NamedUnit | null {
	const plain = withoutItalics(narrowLetters(above));
	const written = CAPTION[language].exec(plain);
	const line = plain.split('\n').at(-1)?.trim() ?? '';
	const found = written?.[1] ? { written: written[0], word: written[1] } : null;
	const named = found ?? unitOfLine(line, language, known);
	if (!named) return null;
	const more = written ? ANOTHER.exec(plain.slice(written.index + written[0].length))?.[1] : undefined;
	if (found && more && unitOf(more, language, known) !== null)
		return { unit: null, printed: `${found.word}、${more}` };
	const isRefused = [compact(named.written), keyOf(`${section} ${named.written}`)].some((key) =>
		known.notForCells?.has(key),
	);
	if (isRefused) return null;
	const unit = unitOf(named.word, language, known);
	const isNamed = unit !== null || LOOKS_LIKE_UNIT.test(named.word);
	return isNamed ? { unit, printed: named.word } : null;
}
