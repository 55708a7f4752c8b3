/** Two amounts that are one: 5 to 8 people, between 5 and 8%, two or three hundred. */
import { decimalOf, isLess, isSame, productOf, sumOf } from '../decimals.ts';
import type { Why } from '../reading.ts';
import type { Amount } from './amount.ts';
import { isMinus } from './signs.ts';

/** The beginning of a range where the scale behind its end holds for both: 5-8 million, two to three hundred. */
export function moved(first: Amount, second: Amount): Amount {
	if (first.exponent !== 0 || second.exponent <= 0) return first;
	const value = decimalOf(
		{ digits: first.digits, exponent: second.exponent },
		first.value.startsWith('-') ? '-' : '',
	);
	return isLess(value, second.value) ? { ...first, value } : first;
}

/** Why two amounts are no range for sure, once the first is moved; `null` where they are one. */
export function whyNoRange(first: Amount, second: Amount): Why | null {
	const sharesScale = first.exponent === 0 && second.exponent > 0;
	const isMixed = sharesScale && first.isInWords !== second.isInWords;
	// 500 to 1 million: from half a thousand, or from half a milliard.
	const isUnmoved = sharesScale && first.digits === first.value && first.digits.length < 4;
	// 20-30,000 people: 20 or 20,000?
	const isCut =
		first.exponent + second.exponent === 0 &&
		/^\d{1,3}$/.test(first.digits) &&
		/^\d{2,3}000$/.test(second.digits);
	// A game that ended 2-2 runs nowhere.
	const runsUp =
		isLess(first.value, second.value) || (isSame(first.value, second.value) && second.unit !== '');
	return isMixed || isUnmoved || isCut || !runsUp ? { code: 'range' } : null;
}

/** Whether “or” between two amounts makes a range: 3 or 4, twenty or thirty, two or three hundred. */
export function areNeighbours(first: Amount, second: Amount): boolean {
	const from = moved(first, second).value;
	const step = stepOf(second.value);
	return isSame(sumOf(from, '1'), second.value) || isSame(sumOf(from, step), second.value);
}

/** The step that a round number is counted in: 10 of 30, 100 of 300, 1 of 35. */
function stepOf(value: string): string {
	const zeros = /^[1-9](0+)$/.exec(value)?.[1] ?? '';
	return decimalOf({ digits: '1', exponent: zeros.length });
}

/** What moves from one value to another, so that the two are none of a range: it rose from 5 to 8. */
const MOVES =
	/(?:\b(?:r(?:is|os)e|risen|rising|f[ae]ll|fallen|falling|gr[eo]w|grown|growing|growth|increas|decreas|reduc|cut|lower|rais|drop|declin|chang|went|go|going|gone|improv|expand|extend|climb|jump|mov|up|down|shorten|narrow|widen|promot|upgrad|compress|edged?|surg|soar|slid|shr[ai]nk|doubl|tripl|additional|extra|advanc|shift|boost|brought|increment|restat|revis|correct|amend))[a-z]{0,6}\b[^.;:!?\n\t|]{0,60}$/i;

const SPREADS = /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|spread(?:s|ing)?)[^.;:!?\n\t|]{0,30}$/i;

/**
 * Whether “from” stands right before an offset, and what it says of two amounts: `change` of what rose from 5 to 8, `spread` of
 * what ranges from 5 to 8, `range` where nothing else says.
 */
export function fromBefore(text: string, at: number): 'none' | 'range' | 'spread' | 'change' {
	// What moved may stand at the end of the line before.
	const before = text.slice(Math.max(0, at - 90), at).replace(/(?<=[a-z])\n(?=from $)/, ' ');
	if (!/\bfrom $/i.test(before)) return 'none';
	const clause = before.slice(0, -5);
	if (SPREADS.test(clause)) return 'spread';
	return MOVES.test(clause) ? 'change' : 'range';
}

/** Behind these it changed by so much at once: rose 2.4 points to 88.6. */
const MOVED =
	/\b(?:rose|rises?|risen|rising|f[ae]lls?|fallen|falling|gr[eo]ws?|grown|growing|climb(?:s|ed|ing)?|drop(?:s|ped|ping)?|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|declin(?:es?|ed|ing)|improv(?:es?|ed|ing)|gain(?:s|ed|ing)?|slip(?:s|ped|ping)?|edg(?:es?|ed|ing)|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?) $/i;

/** Whether something changed by what begins at an offset, so that “to” may say what it came to: rose by 5% to 8%. */
export function isChange(text: string, at: number): boolean {
	if (MOVED.test(text.slice(Math.max(0, at - 16), at))) return true;
	const before = /^(.*)\b(?:by|up|down) (?:about |around |some |nearly |almost |over )?$/is.exec(
		text.slice(Math.max(0, at - 90), at),
	);
	return before !== null && (MOVES.test(`${before[1]}`) || /(?:up|down) $/i.test(before[0]));
}

/** Whether the sign of the first holds for the second too, or not, nobody can tell: minus 5 to 10, -5-10. */
export function isSignUnsure(sign: string, ownSign: string, to: string): boolean {
	return isMinus(sign) && ownSign === '' && !(/^[-‐‑‒–]$/.test(sign) && / to |[~∼]/.test(to));
}

/** A scale of a dozen behind both: two or three dozen. */
export function isDozens(text: string, first: Amount, second: Amount): boolean {
	const ends = (amount: Amount) => /dozen$/i.test(text.slice(Math.max(0, amount.end - 5), amount.end));
	return ends(second) && !ends(first);
}

/** A value times twelve. */
export function inDozens(amount: Amount): Amount {
	return { ...amount, value: productOf(amount.value, '12') };
}
