/** Putting a quantity together from its parts. */
import type { Limit } from '../reading.ts';
import type { Finding } from '../scan.ts';
import { limitAfter } from './limits.ts';
import type { Measures } from './measures.ts';
import { perBehind } from './per.ts';

/** What is known of a quantity up to the end of its measure. */
export interface Parts {
	/** One value, or both ends of a range. */
	values: readonly string[];
	unit: string;
	end: number;
	limit: Limit | null;
	resolution: string;
	keepsZeros: boolean;
	/** What it is counted for, where that was read with the measure. */
	per?: string | undefined;
}

/** What parts have in common before their measure is read. */
export type Common = Omit<Parts, 'values' | 'unit' | 'end' | 'per'>;

/** 四分之一强, 三成弱, 一半多: a little more, a little less. */
const SLIGHTLY = /^[强弱多](?!\p{Script=Han})|^[强弱多](?=的)/u;

/** The quantity that parts make, with the limit and the per-unit behind them. */
export function finish(text: string, parts: Parts, measures: Measures): Finding {
	let { end } = parts;
	const per = parts.unit ? perBehind(text, end, measures) : null;
	if (per) end = per.end;
	const after = limitAfter(text, end) ?? slightly(text, parts);
	if (after) end = after.end;
	const [from = '0', to] = parts.values;
	const { unit, resolution, keepsZeros } = parts;
	const common = {
		kind: 'quantity' as const,
		end,
		unit,
		limit: parts.limit ?? after?.limit ?? null,
		per: parts.per ?? per?.unit ?? null,
		resolution,
		keepsZeros,
	};
	return to === undefined ? { ...common, value: from } : { ...common, from, to };
}

function slightly(text: string, { unit, end }: Parts): { limit: Limit; end: number } | null {
	const word = SLIGHTLY.exec(text.slice(end, end + 2))?.[0];
	if (unit !== '%' || !word || !/\p{Script=Han}/u.test(text[end - 1] ?? '')) return null;
	return { limit: word === '弱' ? 'less-than' : 'more-than', end: end + 1 };
}
