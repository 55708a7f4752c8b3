/** What a rule makes of a place where it does not find a quantity. */
import type { Why } from '../reading.ts';
import type { Finding } from '../scan.ts';

export function ask(why: Why, end: number): Finding {
	return { kind: 'question', end, why };
}

/** Neither quantity nor date up to an offset, and up to `least` at the least. */
export function skip(end: number, least = end): Finding {
	return { kind: 'neither', end: Math.max(end, least) };
}
