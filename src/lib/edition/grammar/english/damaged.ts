/** Print that is damaged, so that its digits may be one number or several: 5..6%, 12 .5%. */
import { patternRule, type Rule } from '../scan.ts';

const asks = (pattern: RegExp): Rule =>
	patternRule(pattern, (_, end) => ({ kind: 'question', end, why: { code: 'digit-groups' } }));

export const DAMAGED: readonly Rule[] = [
	asks(/(?<![\d.,])\d{1,9}(?: \.| ?\.\.|,,|,\.|\.,)\d{1,9} ?(?:%|per cent)?/),
	// A blank within digits: 9 8.6%.
	asks(/(?<![\d.,:] ?)\d{1,3} \d{1,3}(?:\.\d{1,4})? ?(?:%|per cent\b)/),
	// Digits set apart: 1 2 8 6.
	asks(/(?<![\d.,:/-] ?)\d(?: \d){2,9}(?![\d.,:/-])(?! \d)/),
	asks(/(?<=(?:^|[\s|]))[,]\d{3}(?!\d)/),
];
