/** The bound that a limit is told of, where a limit stands before it: below the 5% threshold, under the limit of 4. */
import { matchAt } from '../match-at.ts';
import { UNITS_OF_MEASURE } from './measures.ts';
import { ENDS } from './noun-words.ts';
import { NUMERAL_WORDS } from './numeral.ts';

const BOUND =
	'(?:threshold|limit|target|ceiling|cap|floor|mark|level|standard|requirement|benchmark|barrier|average|mean|median|norm|minimum|maximum|quota|goal|budget)';
const NUMBER =
	'(?:(?:RMB|CNY|[¥￥$€£]) ?)?(?:\\d[\\d.,]{0,20}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)';
const WHOSE = ' (?:the|an?|our|its|their|this|that)(?: (?!RMB|CNY)[a-z-]{3,20}){0,2}';

/** It bounds, and is not counted: the 10,000 mark, but not 12 standard rooms. */
const BOUND_BEHIND = new RegExp(` ${BOUND}(?![a-z-])(?: [a-z]+)?`, 'y');

/** Whether the word behind an offset names a bound. */
export function isBoundBehind(text: string, offset: number): boolean {
	const found = matchAt(BOUND_BEHIND, text, offset);
	const next = found?.split(' ')[2];
	return found !== null && (next === undefined || ENDS.has(next));
}

/**
 * By how much something is off another, which then is not limited: 9% above the mean of 12, £3m short of the £40m target, 12 more
 * than 30.
 */
const DIFFERENCE = new RegExp(
	`(?:(?:RMB|CNY|[¥￥$€£]) ?\\d(?:[\\d.,]*\\d)?(?: ?(?:m|mn|bn|k|million|billion|thousand))?|\\d ?(?:%|°C|℃|per cent|percent|(?:percentage |basis )?points?|times|(?:${UNITS_OF_MEASURE})s?|k?[mg]|[kMG]Wh|yuan|RMB)|[a-z] times) $`,
);
const COUNT = new RegExp(`(?:^|[^\\w.,])(?!(?:19|20)\\d\\d )(?:\\d(?:[\\d.,]*\\d)?|${NUMERAL_WORDS}) $`, 'i');
const OWN = / (?:the|an?|our|its|their|this|that) /i;
const COMPARED = /(?:er|more|less) than {1,2}/i;

/** Whether a limit between two offsets only says how far something is from another. */
export function differenceAt(text: string, start: number, end: number): 'sure' | 'perhaps' | 'no' {
	const limit = text.slice(start, end);
	const before = text.slice(Math.max(0, start - 36), start);
	if (COMPARED.test(`${limit} `)) return DIFFERENCE.test(before) || COUNT.test(before) ? 'sure' : 'no';
	if (!/^(?:above|below|over|under|short of|shy of)/i.test(limit) || !DIFFERENCE.test(before)) return 'no';
	if (OWN.test(limit)) return 'sure';
	return /^(?:over|under)/i.test(limit) ? 'no' : 'perhaps';
}

/** What may stand between a limit and its number, as the inside of a group. */
export const OF_BOUND = [
	`${WHOSE}(?= ${NUMBER}(?:[ -]?[A-Za-z%°/²³]{1,14}){0,3} (?!average|mean|median|norm)${BOUND}(?![a-z]))`,
	`${WHOSE} ${BOUND} of(?= ${NUMBER})`,
	` the(?= ${NUMBER}(?:[ -]?[A-Za-z%°/²³]{1,14}){1,3}? (?:allowed|permitted|required|prescribed|agreed|planned|budgeted)(?![a-z]))`,
].join('|');
