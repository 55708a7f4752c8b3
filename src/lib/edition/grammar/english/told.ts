/** How a quantity is told once it is read: shares in per cent, what it is counted for, the limit behind it; or that it is asked about. */
import { productOf } from '../decimals.ts';
import { matchAt } from '../match-at.ts';
import type { Limit, Why } from '../reading.ts';
import type { Finding } from '../scan.ts';
import { limitAfter } from './limits.ts';
import { isMeasured } from './measures.ts';
import { endOfPerNumber, perAt, perTimesAt } from './per.ts';

const PERCENT = /^(?:%|percent|per cent|pct)$/i;
const PER_MILLE = /^(?:‰|per mille)$/i;
const COMPARED = / or (?:faster|quicker|slower|better|worse)(?![a-z])/iy;
/** −18 °C or colder: more or less, as what is told of goes; £12 psf is for something nobody knows. */
const OR_OTHERWISE =
	/ or (?!over|under|other|another|either|after|never|rather|her(?![a-z])|per(?![a-z]))[a-z]{2,10}er(?![a-z])| (?!(?:vs|mr|mrs|st|dr|ltd|plc|pct|pts)(?![a-z]))[b-df-hj-np-tv-xz]{2,4}(?![A-Za-z])/y;
/** What a hyphen joins to a number may be what it counts, or a name: 5-a-day, 12-packs. */
const JOINED = /-[a-z]+(?:-[a-z]+)*/iy;
const BELOW_ZERO = /(?: degrees)? below (?:zero|freezing)(?![a-z])/iy;

/** A value or two, and all that is told of them. */
export interface Told {
	values: readonly string[];
	unit: string;
	end: number;
	limit: Limit | null;
	resolution: string;
	keepsZeros?: boolean;
	/** Whether it is money. */
	isMoney?: boolean;
}

export function isPercent(unit: string): boolean {
	return PERCENT.test(unit);
}

/** The finding that ends where all that belongs to a quantity does. */
export function finish(
	text: string,
	{ values, unit, end, limit, resolution, keepsZeros = false, isMoney = false }: Told,
): Finding {
	// 1 Gbps or faster is more, a minute or faster is less.
	const compared = matchAt(COMPARED, text, end);
	if (compared) return ask({ code: 'limit-apart' }, end + compared.length);
	const endOfPer = endOfPerNumber(text, end);
	if (endOfPer !== null) return ask({ code: 'several-numbers' }, endOfPer);
	const below = matchAt(BELOW_ZERO, text, end);
	if (below) return belowZero(text, { values, unit, end, limit, resolution, keepsZeros }, end + below.length);
	const joined = unit === '' ? matchAt(JOINED, text, end) : null;
	if (joined) return ask({ code: 'unknown-measure', measure: joined.slice(1) }, end + joined.length);
	const isPerMille = PER_MILLE.test(unit);
	const isShare = isPercent(unit) || isPerMille;
	const inPercent = (value: string) => (isPerMille ? productOf(value, '0.1') : value);
	const perBehind = (offset: number) =>
		/^times?$/.test(unit) ? perTimesAt(text, offset) : perAt(text, offset, isMoney || isMeasured(unit));
	const near = perBehind(end);
	const more = near && perAt(text, near.end);
	const behind = more?.end ?? near?.end ?? end;
	const after = limitAfter(text, behind);
	const other = after || !(isMoney || isMeasured(unit)) ? null : matchAt(OR_OTHERWISE, text, behind);
	if (other) return ask({ code: 'limit-apart' }, behind + other.length);
	if (limit && after && limit !== after.limit) return ask({ code: 'limit-apart' }, after.end);
	// 50 mg or less per litre.
	const per = near ?? (after && perBehind(after.end));
	const common = {
		kind: 'quantity' as const,
		end: near ? (after?.end ?? behind) : (per?.end ?? after?.end ?? behind),
		unit: isShare ? '%' : unit,
		limit: limit ?? after?.limit ?? null,
		per: near && more ? `${near.per}/${more.per}` : (per?.per ?? null),
		resolution: inPercent(resolution),
		keepsZeros,
	};
	const [from = '0', to] = values.map(inPercent);
	return to === undefined ? { ...common, value: from } : { ...common, from, to };
}

/** What is so much below zero: 5℃ below zero. A limit would have to turn round. */
function belowZero(text: string, told: Told, end: number): Finding {
	const isPlain = told.limit === null && told.values.every((value) => !value.startsWith('-'));
	if (!isPlain) return ask({ code: 'sign' }, end);
	return finish(text, { ...told, values: told.values.map((value) => `-${value}`).reverse(), end });
}

export function ask(why: Why, end: number): Finding {
	return { kind: 'question', end, why };
}
