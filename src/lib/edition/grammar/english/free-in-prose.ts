/** Which English words of our own may count without a figure: one, once, zero by itself, several. */
import type { Quantity, Question } from '../reading.ts';
import { NONE_WORDS } from './none-told.ts';
import { ONE_OR_SO, SOME } from './asked-vague.ts';

const ONE = /(?:^|[^a-z])(?:one|once)(?![a-z])/i;
const NONE = /^(?:zero|nil)$|\b(?:one|single)\b/i;
const DENIED = new RegExp(`^(?:${NONE_WORDS})`, 'i');
const SOME_OF = new RegExp(`^(?:(?:${SOME})(?: of)?|${ONE_OR_SO})$`, 'i');

/** Whether what a report would be asked about, or that counts one, may stand in our words as it is. */
export function isFreeInProse(found: Quantity | Question): boolean {
	if ('why' in found)
		return (
			found.why.code === 'vague' &&
			(SOME_OF.test(found.form) || DENIED.test(found.form) || ONE.test(found.form))
		);
	if (!('value' in found)) return false;
	return (found.value === '1' && ONE.test(found.form)) || (found.value === '0' && NONE.test(found.form));
}
