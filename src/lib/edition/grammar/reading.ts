/** What a text says in numbers: quantities, dates, and questions where that is not sure. */

/** How the print limits a number. */
export type Limit = 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** A place in a text. */
export interface Span {
	/** Exactly as written, blanks included. */
	form: string;
	/** Offset of its first character in the text, in UTF-16 units. */
	start: number;
	/** Offset behind its last character. */
	end: number;
}

interface Measured extends Span {
	/** The printed measure: 人次, 元 (of 万元), `%` for every kind of share; empty where none is printed. */
	unit: string;
	limit: Limit | null;
	/** What it is counted for, where that is printed: `人/天` of 每人每天2小时, `吨` of 300元/吨; else `null`. */
	per: string | null;
	/** Worth of the last printed digit, an exact decimal: `10000` of 86848万, `0.1` of 84.7. */
	resolution: string;
	/** Whether the last printed digit is a zero behind the point, as in 1.0万. */
	keepsZeros: boolean;
}

/** A number with its sign, in single units (万元 → 元, 万分之三 → 0.03 %), as an exact decimal. */
interface SingleQuantity extends Measured {
	value: string;
}

/** From one number to another, both ends included: 5-8人. */
interface RangeQuantity extends Measured {
	from: string;
	to: string;
}

export type Quantity = SingleQuantity | RangeQuantity;

/** A day, a month, a year, a time of day, or a span of them. */
export type DateMention = Span;

/** Why a place is a question: a code with its arguments. `whyAsked` has the sentence in each language. */
export type Why =
	/** A numeral before a word that is no known measure: 三蔸. */
	| { code: 'unknown-measure'; measure: string }
	/** A currency that the edition does not use: 12万美元. */
	| { code: 'unknown-currency'; currency: string }
	/** A unit that holds for a whole table: 单位：万元. */
	| { code: 'table-unit'; unit: string }
	/** 半年 is a span (every six months) or a date (the half-year). */
	| { code: 'half-year' }
	/** 翻一番, 减半: a change whose value depends on what it began with. */
	| { code: 'multiplied' }
	/** 三五个, 几十人, dozens: no value is said. */
	| { code: 'vague' }
	/** 百年, 万户 without a digit before: a hundred, or a way of saying many. */
	| { code: 'bare-multiplier' }
	/** 四级: a grade, or a count of levels. */
	| { code: 'grade' }
	/** Digits that are cut in a way that can be read twice: 1，286 or 12,34. */
	| { code: 'digit-groups' }
	/** A dash before a number that may be its sign. */
	| { code: 'sign' }
	| { code: 'sign-of-range' }
	/** (3.2) of a table is below zero in accounts, and a number in brackets elsewhere. */
	| { code: 'brackets' }
	/** 4+2, 7×24, 1:3, 3/4: several numbers that make one. */
	| { code: 'several-numbers' }
	/** Four digits that may be a year. */
	| { code: 'year-or-number' }
	/** A range that runs down: 8-5人. */
	| { code: 'range' }
	/** A numeral that follows no rule: 十十万, 万亿万, a hundred digits. */
	| { code: 'no-number' }
	/** A sign, symbol or letter that touches a number and may change it: ▲3.2%, 20±2℃, 5k. */
	| { code: 'unknown-sign'; sign: string }
	/** 三期: the third phase, or three of them. */
	| { code: 'ordinal' }
	/** 3号: the third day of a month, or what is numbered so. */
	| { code: 'day-or-name' }
	/** Words between a limit and a number: whether 超过 limits the 5 of 超过全国平均 5 人 is not said. */
	| { code: 'limit-apart' }
	/** A limit that a word before it may turn round: 没有一项低于35分, none over 5%. */
	| { code: 'limit-denied' }
	/** A number that is itself left out of what it bounds: 5万元至10万元（不含）. */
	| { code: 'excluded' }
	/** What the second reader finds in this place and the grammar does not, or with another value. */
	| { code: 'second-reader'; kind: string; value: string };

export interface Question extends Span {
	why: Why;
}

/** How the publisher reads a printed form: as a quantity, as a date, or as neither. */
export type Answer =
	| { as: 'neither' }
	| { as: 'date' }
	| { as: 'quantity'; value: string; unit: string; limit?: Limit | null; per?: string | null }
	| { as: 'quantity'; from: string; to: string; unit: string; limit?: Limit | null; per?: string | null };

/** What the edition has answered already. */
export interface Known {
	/** Fixed expressions that hold a numeral and are no quantity: 五统一, 5G. */
	terms?: readonly string[];
	/** Measure words besides those that the grammar knows, as the print has them. */
	units?: readonly string[];
	/** Currencies in use by their printed name, each with the unit it is counted in: 人民币 → 元. */
	currencies?: Readonly<Record<string, string>>;
	/** By printed form, blanks left out: how the publisher reads it. */
	answers?: ReadonlyMap<string, Answer>;
}

/** All of a text, each list in the order of the text; no two places overlap. */
export interface Reading {
	quantities: Quantity[];
	dates: DateMention[];
	questions: Question[];
	/** What holds a numeral and is neither quantity nor date: numbers of documents, ordinals, markers, words. */
	neither: Span[];
}
