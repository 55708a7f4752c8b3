/** What is told to be none by one that is denied: not one accident, not a single worker, without a single injury. */
import { matchAt } from '../match-at.ts';
import type { Why } from '../reading.ts';
import { nounOfOne } from './noun-apart.ts';

const DENIED =
	/(?:not(?: even)?|nor|never|without)(?: (?:one|an?))?(?<= one| an?)(?: single)?(?<= one| single)(?! (?:but|another|to|for|and)(?![a-z]))/iy;
/** Denied once more, so that it is all of them; or one of some. */
const UNSURE =
	/^(?: of(?![a-z])|[^.,;!?\n\t|]{0,60}?(?:\b(?:not|never|no|without|fail(?:s|ed)?|unless|until)\b|n['’]t\b))/i;

/** Words that such a denial begins with, as the inside of a group. */
export const NONE_WORDS =
	'not (?:one|an? single|even (?:one|an? single))|nor (?:one|an? single)|never (?:one|an? single)|without (?:one|an? single)';

/** What none is told of, at an offset; why that is not sure; `null` where none is told so. */
export function noneAt(
	text: string,
	offset: number,
): { unit: string; end: number } | { why: Why; end: number } | null {
	const denied = matchAt(DENIED, text, offset);
	if (denied === null) return null;
	const end = offset + denied.length;
	const noun = nounOfOne(text, end);
	if (UNSURE.test(text.slice(noun?.end ?? end, end + 90)))
		return { why: { code: 'vague' }, end: noun?.end ?? end };
	if (noun === null) return null;
	return 'unsure' in noun ? { why: { code: 'vague' }, end: noun.end } : noun;
}
