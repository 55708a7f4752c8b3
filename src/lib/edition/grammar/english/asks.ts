/** What rules of questions are made of. */
import { patternRule, type Rule } from '../scan.ts';
import type { Why } from '../reading.ts';

/** A rule that asks about all that a pattern finds. */
export const asks = (pattern: RegExp | string, why: Why): Rule =>
	patternRule(pattern, (_, end) => ({ kind: 'question', end, why }));

/** A number in digits, as the source of a pattern. */
export const DIGITS = '\\d(?:[\\d,]{0,20}\\d)?(?:\\.\\d{1,9})?';
/** Small numbers in words, as the inside of a group. */
export const COUNTS = 'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty';
