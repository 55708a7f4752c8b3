/** What Chinese prints and no rule can value: 半年, 翻一番, 单位：万元, 4+2. */
import { patternRule, type Rule } from '../scan.ts';
import type { Why } from '../reading.ts';

const asks = (pattern: string | RegExp, why: (match: RegExpExecArray) => Why): Rule =>
	patternRule(pattern, (match, end) => ({ kind: 'question', end, why: why(match) }));

export const QUESTIONS: readonly Rule[] = [
	asks(/单位 ?[:：] ?[^\s，。；;|）)]{1,12}/, (match) => ({
		code: 'table-unit',
		unit: match[0].replace(/^单位 ?[:：] ?/, ''),
	})),
	asks(
		`(?<=[（(] ?)(?:人民币)?[十百千]?[万亿](?:元|美元|港元|人次?|吨|户|千瓦时|平方米|立方米|亩|件|股)(?= ?[)）])`,
		(match) => ({
			code: 'table-unit',
			unit: match[0],
		}),
	),
	asks(/半年(?![报度])|半(?:个)?(?:学期|季度|世纪)|半月(?!谈)/, () => ({ code: 'half-year' })),
	asks(
		/翻(?:了|一|两|了一|了两|了近一|近一|了三|三|几|数|上)*番|翻倍|翻了?[一二两三四五六七八九十\d]{1,3}倍|成倍|减半|折半|倍增|对半/,
		() => ({
			code: 'multiplied',
		}),
	),
	asks(
		/(?:好?几|数)[十百千万亿]+(?:多|余)?(?: ?(?:[个名人位次家户条项天年元台件辆场倍块]|小时|分钟|公里))?|成百上千|成千上万|大半|若干|过半数?/,
		() => ({ code: 'vague' }),
	),
	asks(
		/(?<![\dA-Za-z.])\d{1,9}(?:\.\d{1,6})? ?[+×xX*] ?\d{1,9}(?:\.\d{1,6})?(?: ?[+×xX*] ?\d{1,9}(?:\.\d{1,6})?){0,9}(?:小时|天|个|名|人|米|%)?/,
		() => ({
			code: 'several-numbers',
		}),
	),
	asks(
		/(?<![\d.])\d{1,6}(?:\.\d{1,4})? ?[:：] ?\d{1,6}(?:\.\d{1,4})?(?: ?[:：] ?\d{1,6}(?:\.\d{1,4})?){0,9}(?![\d])/,
		() => ({
			code: 'several-numbers',
		}),
	),
	asks(/(?<![\d.])\d{1,6}(?:\.\d{1,4})?(?: ?[/／] ?\d{1,6}(?:\.\d{1,4})?){1,9}(?!\d)/, () => ({
		code: 'several-numbers',
	})),
	asks(
		/(?<![\d.,])(?:19|20)\d{2}(?![\d.,年]| ?[-–—~～至到] ?\d| ?[.,]\d| {0,2}[%‰万亿元个名人次项家户件起条天平立公千米吨亩份台套辆场位小]|余|多)/,
		() => ({
			code: 'year-or-number',
		}),
	),
];

/** First characters of questions that do not begin with a numeral. */
export const QUESTION_STARTS = '单半翻成减折倍对好几数大多小少若过';
