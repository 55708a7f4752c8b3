/** Four digits that may be a year. */
import { matchAt } from '../match-at.ts';
import type { Amount, Amounts } from './amount.ts';
import { BARE_YEAR } from './dates.ts';

const ONE_OF = /^(?:levels?|prices|page|step|line|point|time|person|night|storey)$/i;

/** Four digits from 1800 to 2199 are a year where nothing that they count stands behind them. */
export function isYear(amounts: Amounts, text: string, at: number, amount: Amount, sign: string): boolean {
	const isTime = /\b(?:in|by|since|until|during|from|of|for|year) $/i.test(
		text.slice(Math.max(0, at - 8), at),
	);
	// Its 2019 level is that of a year.
	const isOne = ONE_OF.test(amount.unit);
	const counts = amount.unit !== '' && !isOne && (!isTime || amounts.measures.isKnown(amount.unit));
	const isPlain = sign === '' && !counts && !amount.foreign && amount.exponent === 0;
	return isPlain && matchAt(BARE_YEAR, text, at) !== null;
}

/** 2012 sales are those of a year, 2012 trees are counted: who knows? */
export function isPerhapsYear(
	amounts: Amounts,
	text: string,
	at: number,
	{ unit, exponent, foreign }: Amount,
	sign: string,
): boolean {
	const isPlain = sign === '' && !foreign && exponent === 0 && unit !== '' && !amounts.measures.isKnown(unit);
	return isPlain && text[at + 4] === ' ' && matchAt(BARE_YEAR, text, at) !== null;
}
