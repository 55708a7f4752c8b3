/** Signs, brackets and digits that change the number behind or around them: ±5%, (3.2) million, 12.345,67, 25 m x 12 m. */
import { patternRule, type Rule } from '../scan.ts';
import { asks, COUNTS, DIGITS } from './asks.ts';
import { SURE_UNITS } from './measures.ts';

const LENGTH = 'mm|cm|km|m|ft|in|inch(?:es)?|feet|foot|(?:milli|centi|kilo)?met(?:re|er)s?';
/** Money in brackets, or a number in brackets before its scale or measure: by the books below zero. */
const IN_BRACKETS = `\\( ?${DIGITS} ?\\)`;

export const SIGN_QUESTIONS: readonly Rule[] = [
	patternRule(
		`(?:${DIGITS} ?(?:%|℃|°C|[a-z]{1,6})? ?)?(?:±|\\+/[-–])(?: ?${DIGITS} ?(?:%|℃|°C)?)?`,
		(_, end) => ({ kind: 'question', end, why: { code: 'unknown-sign', sign: '±' } }),
	),
	asks(
		new RegExp(
			`(?:(?:US\\$|HK\\$|[$€£¥￥]|RMB ?)${IN_BRACKETS}|${IN_BRACKETS}(?! ?second )(?= ?(?:million|billion|thousand|bn|mn|yuan|RMB|${SURE_UNITS})))(?: ?(?:million|billion|thousand|bn|mn)(?![a-z]))?(?: ?(?:yuan|RMB|${SURE_UNITS}))?`,
		),
		{ code: 'brackets' },
	),
	// In accounts brackets are a minus: Net loss: (1,234), (12,345.6).
	asks(
		new RegExp(
			`(?<![\\d%] ?)\\( ?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,9})? ?\\)|(?<=(?:: ?|\\| ?|\\t|\\d\\)?, ))\\( ?${DIGITS} ?%? ?\\)(?= *(?:$|[\\n\\t|;,]))`,
		),
		{
			code: 'brackets',
		},
	),
	asks(new RegExp(`(?<=\\b(?:of|was|were|is|are|to|by|at) )\\( ?${DIGITS} ?%? ?\\)(?! ?second )`), {
		code: 'brackets',
	}),
	asks(/(?<=\b(?:was|were|is|are|of|to|at) \d[\d.,]{0,12} )\( ?\d{1,2} ?\)(?= ?(?:[.,;|\n\t]|$))/, {
		code: 'brackets',
	}),
	asks(
		new RegExp(
			`(?<=(?:^|[\\n:;|\\t]) ?|\\b(?:was|were|is|are|of|to|at|by) )\\((?:US\\$|[$€£¥]) ?${DIGITS} ?(?:m|bn|k|million|billion|thousand)?\\)(?= *(?:$|[\\n\\t|;,.])| [a-z])`,
		),
		{ code: 'brackets' },
	),
	// A number that goes on in a smaller scale: 1 million 200 thousand.
	asks(
		new RegExp(
			`${DIGITS} ?(?:trillion|billion|million|thousand) (?:and )?${DIGITS} ?(?:billion|million|thousand|hundred)(?![a-z])`,
			'i',
		),
		{ code: 'several-numbers' },
	),
	// A mixture, or an hour: 1:50.
	asks(
		/(?<!\d|[-–—~] ?|\b(?:at|by|from|to|until|till|and|or|before|after|around|about|between|past|opens?|closes?|starts?|begins?|ends?|daily|the|[a-z]+day|am|pm),? )1:[0-5]\d(?![\d:.%]|,\d| ?[-–—~] ?\d| ?[ap]\.?m)/,
		{ code: 'several-numbers' },
	),
	asks(new RegExp(`${DIGITS} ?[-–—−+×x*/÷] ?${DIGITS} ?= ?[-–−]?${DIGITS}`), { code: 'several-numbers' }),
	// The sides of something: 25 m x 12 m, 9 m by 7 m.
	asks(
		new RegExp(
			`${DIGITS} ?(?:(?:(?:${LENGTH}) ?)?(?:[×xX*]|by(?= ))) ?${DIGITS} ?(?:${LENGTH})(?: ?(?:[×xX*]|by) ?${DIGITS} ?(?:${LENGTH})){0,2}(?![A-Za-z\\d])`,
		),
		{ code: 'several-numbers' },
	),
	// Weights and lengths in two units: 3 kg 400 g.
	asks(
		new RegExp(
			`${DIGITS} ?(?:t|kg|km|m|cm|l|kilos?|metres?|meters?) ${DIGITS} ?(?:kg|g|m|cm|mm|ml|grams?|centimet(?:re|er)s?)(?![A-Za-z\\d/²³])`,
		),
		{ code: 'several-numbers' },
	),
	// A list that may say a range: five, six or seven.
	asks(
		new RegExp(
			`(?:\\d{1,6}|${COUNTS})(?:, (?:\\d{1,6}|${COUNTS})){1,5},? or (?:\\d{1,6}|${COUNTS})(?![a-z\\d])`,
			'i',
		),
		{ code: 'several-numbers' },
	),
	// A run of so many minutes and seconds, and lengths and weights in two units: 1:58.42, 6ft 2in, 12st 4lb.
	asks(
		/(?<![\d.,:])\d{1,2}(?::[0-5]\d){1,2}\.\d{1,3}(?![\d%])|(?<=\b(?:in|of|time) )\d{1,2}(?::[0-5]\d){2}(?![\d:.]*\d)|(?<=\b(?:in|time of) )\d{1,2}:[0-5]\d(?![\d:.]*\d| ?[-–—]| to | ?[ap]\.?m)/,
		{ code: 'several-numbers' },
	),
	asks(
		/\d{1,3} ?(?:ft|feet|foot|st|stone|lbs?|pounds?) ?\d{1,2}(?:\.\d{1,2})? ?(?:ins?|inches|lbs?|pounds?|oz|ounces?)(?![a-z\d])/i,
		{ code: 'several-numbers' },
	),
	asks(/\d{1,3} ?st(?= ?(?:[.,;)]|$|\n))(?<!(?<!1)1st)/, { code: 'unknown-measure', measure: 'st' }),
	// Feet and inches.
	asks(/\d{1,2}['’′] ?\d{1,2}["”″]/, { code: 'several-numbers' }),
	// Thousands as the Swiss part them.
	asks(/\d{1,3}(?:['’]\d{3})+(?!\d)/, { code: 'digit-groups' }),
	// A share that a word is joined to: sub-5%.
	asks(/(?<=[A-Za-z][-–])\d[\d,.]{0,20} ?%/, { code: 'sign' }),
	// A whole number and a fraction: 3 1/2 hours.
	asks(/\d{1,6} \d{1,3}\/\d{1,3}(?![\d/])/, { code: 'several-numbers' }),
	// A point without a digit before it: .5 million.
	asks(/(?<=(?:^|[\s(|$€£¥])\.)\d[\d,]{0,20}(?: (?:million|billion|thousand))?/, { code: 'no-number' }),
	// Points between thousands, and a comma before places: 12.345,67.
	asks(/\d{1,3}(?:\.\d{3}){1,5},\d{1,9}/, { code: 'digit-groups' }),
	// What is left of digits that are cut: 67 of 12.345,67.
	asks(/(?<=\d[.,])\d{1,30}/, { code: 'digit-groups' }),
	// One measure behind several hyphens: a 5- or 10-year plan.
	asks(
		new RegExp(
			`(?:\\d{1,6}|${COUNTS})-(?:(?:, | and | or | to |, and |, or )(?:\\d{1,6}|${COUNTS})-){1,5}[a-z]{2,20}`,
			'i',
		),
		{ code: 'several-numbers' },
	),
];
