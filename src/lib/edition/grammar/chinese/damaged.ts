/** Print that is damaged or set apart, so that its digits may be one number or several: 12。5%, 5..6, 1 2 0 人. */
import { patternRule, type Rule } from '../scan.ts';

const MEASURED =
	'(?: ?[百千]?[万亿])?(?: ?(?:%|‰|个?百分点|人次|人民币|美元|平方米|公里|小时|[人名个次家户台件项吨元年月天岁倍份]))';
const asks = (pattern: string): Rule =>
	patternRule(pattern, (_, end) => ({ kind: 'question', end, why: { code: 'digit-groups' } }));

export const DAMAGED: readonly Rule[] = [
	asks(`(?<![\\d.,])\\d{1,9}[。．]\\d{1,4}(?:${MEASURED})(?<![年月])`),
	asks(`(?<![\\d.,])\\d{1,9}(?:[.,]{2,3}|[…⋯]{1,2})\\d{1,9}(?:${MEASURED})?`),
	// Blanks around the point: 3 . 5 亿元.
	asks(`(?<![\\d.,])\\d{1,9} [.．] \\d{1,4}(?:${MEASURED})?(?!\\d)`),
	// The digits before a comma may be lost where a line, a cell or a word begins with it.
	asks(`(?<=(?:^|[\\s|]))[,.]\\d{3}(?!\\d)(?:${MEASURED})?`),
	// .5% is a half, or 3.5% without its 3.
	asks('(?<![\\dA-Za-z.])\\.\\d{1,6}(?: ?(?:%|‰|个?百分点|[百千]?[万亿]元?|元|倍))'),
	// The sign of a note between a number and its measure: 5[1]人.
	asks(`(?<![\\d.,])\\d[\\d,.]{0,20}[[［〔]\\d{1,2}[\\]］〕](?:${MEASURED})`),
	asks(`(?<![\\d.,] ?)\\d(?: \\d){1,9}(?![\\d.,-])(?! \\d)(?:${MEASURED})`),
	asks('(?<=\\p{Script=Han} ?)\\d(?: \\d){2,9}(?![\\d.,-])(?! \\d)'),
];

/** First characters of damaged print that are no digit. */
export const DAMAGED_STARTS = ',.';
