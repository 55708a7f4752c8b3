/** A number in digits, as far as digits, commas and points go. */
import { matchAt } from './match-at.ts';
import type { Why } from './reading.ts';

/** Digits that are no number for sure, and up to where. */
export interface UnsureNumber {
	why: Why;
	end: number;
}

/** A longer run of digits is no number of a report. */
const MOST_DIGITS = 100;

const RUN = /\d+(?:,\d+)*(?:\.\d+)*/y;
const BLANK_GROUPS = /(?: \d{3})+(?:\.\d+)?(?![\d.])/y;
/** Behind commas in the wrong places, more digits of the same number: 1,2 50. */
const BLANK_DIGITS = /(?: \d{1,3})+(?![\d.,])/y;
const WIDE_COMMA_GROUPS = /(?:，\d{3}(?!\d))+(?:\.\d+)?/y;

/** The digits that begin at an offset without their commas; why they are no number for sure; `null` where none begin. */
export function digitRunAt(
	text: string,
	offset: number,
): { digits: string; end: number } | UnsureNumber | null {
	const run = matchAt(RUN, text, offset);
	if (run === null) return null;
	const end = offset + run.length;
	if (run.length > MOST_DIGITS || /^0\d/.test(run)) return { why: { code: 'no-number' }, end };
	if (run.indexOf('.') !== run.lastIndexOf('.')) return { why: { code: 'several-numbers' }, end };
	const [whole = '', ...groups] = (run.split('.')[0] ?? '').split(',');
	if (groups.length > 0 && !(whole.length <= 3 && groups.every((group) => group.length === 3)))
		return { why: { code: 'digit-groups' }, end: end + (matchAt(BLANK_DIGITS, text, end) ?? '').length };
	if (groups.length === 0 && !run.includes('.') && run.length <= 3) {
		for (const pattern of [BLANK_GROUPS, WIDE_COMMA_GROUPS]) {
			const more = matchAt(pattern, text, end);
			if (more) return { why: { code: 'digit-groups' }, end: end + more.length };
		}
	}
	return { digits: run.replaceAll(',', ''), end };
}
