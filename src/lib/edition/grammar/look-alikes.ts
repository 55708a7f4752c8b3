/** Letters that scanners put in place of digits: l00 for 100, 1O0 for 100, 2O12 for 2012. Nobody is told what was meant. */
import { patternRule, type Rule } from './scan.ts';

const LIKE = 'OolI';
/** Where such a number may begin with a letter. */
export const LOOK_ALIKE_STARTS = `(?<![A-Za-z\\d.,])[${LIKE}](?=[\\d.,${LIKE}])`;
/** Digits and such letters, at least one of each; O3, O2O and I5 are names. */
const MIXED = `(?<![A-Za-z\\d.,])(?=[\\d.,${LIKE}]{0,16}\\d)(?=[\\d.,]{0,16}[${LIKE}])(?!O[23](?![\\d.,])|O2O|I\\d(?![\\d.,OolI]))`;
const RUN = `[\\d${LIKE}][\\d.,${LIKE}]{0,15}[\\d${LIKE}]`;

/** Asks about such numbers: anywhere where digits stand on both sides of the letter, and else where a measure stands behind. @param measure pattern of one */
export function lookAlikes(measure: string): readonly Rule[] {
	const between = `(?<![A-Za-z\\d.,])\\d{1,9}[${LIKE}]{1,4}\\d[\\d${LIKE}]{0,9}(?![A-Za-z\\d-])`;
	return [between, `${MIXED}${RUN}(?![A-Za-z\\d])(?= ?(?:${measure}))`].map((pattern) =>
		patternRule(pattern, (_, end) => ({ kind: 'question', end, why: { code: 'no-number' } })),
	);
}
