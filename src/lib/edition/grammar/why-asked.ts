/** Why a place is a question, in one sentence for the publisher: what stands there, and how to answer it. */
import type { ReadLanguage } from '../../site/languages.ts';
import type { Question, Why } from './reading.ts';

type Sentences = {
	[Code in Why['code']]: Record<ReadLanguage, (form: string, why: Extract<Why, { code: Code }>) => string>;
};

const SENTENCES: Sentences = {
	'unknown-measure': {
		'zh-CN': (form, { measure }) =>
			`“${form}”里的“${measure}”不是已知的量词：是量词就写进 units.yaml，不是就在 answers.yaml 里说明。`,
		en: (form, { measure }) =>
			`"${measure}" in "${form}" is no known measure word: add it to units.yaml if it is one, or answer in answers.yaml how the number is read.`,
	},
	'unknown-currency': {
		'zh-CN': (form, { currency }) =>
			`“${form}”用的是${currency}，这一期没有用过：请在 units.yaml 里加一个 kind: money 的单位，printed 里先写它的名字，再写“${currency}”。`,
		en: (form, { currency }) =>
			`"${form}" is in ${currency}, a currency that this edition does not use: add a unit of kind: money to units.yaml, with its name and then "${currency}" in printed.`,
	},
	'table-unit': {
		'zh-CN': (form) => `“${form}”是一张表的单位：请核对表里各数，再在 answers.yaml 里回答。`,
		en: (form) =>
			`"${form}" is the unit of a table: check the numbers that it holds for, and answer in answers.yaml.`,
	},
	'half-year': {
		'zh-CN': (form) => `“${form}”可能是六个月，也可能是某个半年：请在 answers.yaml 里说明是哪一种。`,
		en: (form) => `"${form}" may be six months or one half of a year: say in answers.yaml which it is.`,
	},
	multiplied: {
		'zh-CN': (form) => `“${form}”说的是变化，没有印出数值：请在 answers.yaml 里说明怎样读。`,
		en: (form) => `"${form}" tells a change and prints no value: say in answers.yaml how it is read.`,
	},
	vague: {
		'zh-CN': (form) => `“${form}”没有说出确切的数：请在 answers.yaml 里给出读法，或说明它不是数量。`,
		en: (form) =>
			`"${form}" says no exact number: say in answers.yaml how it is read, or that it is no quantity.`,
	},
	'bare-multiplier': {
		'zh-CN': (form) => `“${form}”可能是确数，也可能只是说多：请在 answers.yaml 里说明是哪一种。`,
		en: (form) => `"${form}" may be a number or a way of saying many: say in answers.yaml which it is.`,
	},
	grade: {
		'zh-CN': (form) => `“${form}”可能是等级，也可能是级数：请在 answers.yaml 里说明是哪一种。`,
		en: (form) => `"${form}" may be a grade or a count of levels: say in answers.yaml which it is.`,
	},
	'digit-groups': {
		'zh-CN': (form) => `“${form}”的数字分段有两种读法：请核对印刷件，再在 answers.yaml 里写明数值。`,
		en: (form) =>
			`The digits of "${form}" can be read in two ways: look at the print, and give the value in answers.yaml.`,
	},
	sign: {
		'zh-CN': (form) => `“${form}”前的横线可能是负号，也可能是破折号：请在 answers.yaml 里说明。`,
		en: (form) => `The dash of "${form}" may be a minus sign: say in answers.yaml whether it is.`,
	},
	brackets: {
		'zh-CN': (form) =>
			`“${form}”的括号可能表示负数，也可能只是括号：请核对印刷件，再在 answers.yaml 里写明数值。`,
		en: (form) =>
			`The brackets of "${form}" may say that it is below zero: look at the print, and give the value in answers.yaml.`,
	},
	'sign-of-range': {
		'zh-CN': (form) => `“${form}”只有前一个数带负号：请在 answers.yaml 里说明后一个数的正负。`,
		en: (form) =>
			`Only the first number of "${form}" has a minus sign: say in answers.yaml whether the second is below zero too.`,
	},
	'several-numbers': {
		'zh-CN': (form) => `“${form}”由几个数合成：请在 answers.yaml 里说明它是数量、日期，还是都不是。`,
		en: (form) =>
			`"${form}" is made of several numbers: say in answers.yaml whether it is a quantity, a date or neither.`,
	},
	'year-or-number': {
		'zh-CN': (form) => `“${form}”可能是年份，也可能是数量：请在 answers.yaml 里说明是哪一种。`,
		en: (form) => `"${form}" may be a year or a number: say in answers.yaml which it is.`,
	},
	range: {
		'zh-CN': (form) => `“${form}”从大到小，不像范围：请核对印刷件，再在 answers.yaml 里说明。`,
		en: (form) =>
			`"${form}" runs from the larger number to the smaller: look at the print, and answer in answers.yaml.`,
	},
	'no-number': {
		'zh-CN': (form) => `“${form}”不合数字的写法：请核对印刷件，再在 answers.yaml 里写明数值。`,
		en: (form) =>
			`"${form}" is written like no number: look at the print, and give the value in answers.yaml.`,
	},
	'unknown-sign': {
		'zh-CN': (form, { sign }) =>
			`“${form}”里紧挨着数的“${sign}”看不懂，可能改变这个数：请在 answers.yaml 里写明怎样读。`,
		en: (form, { sign }) =>
			`The sign "${sign}" beside the number in "${form}" is not understood and may change it: say in answers.yaml how it is read.`,
	},
	ordinal: {
		'zh-CN': (form) => `“${form}”可能说的是第几，也可能是几个：请在 answers.yaml 里说明是哪一种。`,
		en: (form) => `"${form}" may say which one or how many: say in answers.yaml which it is.`,
	},
	'day-or-name': {
		'zh-CN': (form) => `“${form}”可能是某一天，也可能是编号：请在 answers.yaml 里说明是日期，还是都不是。`,
		en: (form) =>
			`"${form}" may be a day or the number of something: say in answers.yaml whether it is a date or neither.`,
	},
	'limit-apart': {
		'zh-CN': (form) =>
			`“${form}”里限定的词和数之间还有别的话，看不出它限定的是不是这个数：请在 answers.yaml 里写明怎样读。`,
		en: (form) =>
			`In "${form}" other words stand between the limit and the number, which it may not limit: say in answers.yaml how it is read.`,
	},
	'limit-denied': {
		'zh-CN': (form) =>
			`“${form}”里限定的词前面有否定或疑问的话，看不出限定是不是反过来了：请在 answers.yaml 里写明怎样读。`,
		en: (form) =>
			`In "${form}" a word before the limit denies or doubts, and may turn it round: say in answers.yaml how it is read.`,
	},
	excluded: {
		'zh-CN': (form) => `“${form}”说明不含其中的数：请在 answers.yaml 里写明它的界限。`,
		en: (form) => `"${form}" leaves out a number that it names: give its limit in answers.yaml.`,
	},
	'second-reader': {
		'zh-CN': (form, { value }) =>
			`“${form}”另一种读法是${value}，与本工具不同：请在 answers.yaml 里写明哪个对。`,
		en: (form, { value }) =>
			`A second reader takes "${form}" as ${value}, and this tool does not: say in answers.yaml which is right.`,
	},
};

/** The sentence that asks about a place. */
export function whyAsked({ form, why }: Pick<Question, 'form' | 'why'>, language: ReadLanguage): string {
	const sentence = SENTENCES[why.code][language] as (form: string, why: Why) => string;
	return sentence(form, why);
}
