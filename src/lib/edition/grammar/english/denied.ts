/**
 * Limits that a denial turns round: must not exceed, never more than, did not reach. Where the denial stands apart (none over 5%, no
 * site used more than 5%) or only hides one (hardly more than), which way it turns the limit nobody can tell for sure.
 */
import type { Limit } from '../reading.ts';
import { matchAt } from '../match-at.ts';
import { OF_BOUND } from './bounds.ts';

const NOT =
	"(?:(?:can|shall|must|should|may|will|would|could|do|does|did|has|have|had|is|are|was|were) (?:not|never)|cannot|never|not|no longer|[a-z]{2,6}n['’]t)";
const AUXILIARIES =
	'(?: (?:be|been|being|to|have|has|had|ever|yet|go|gone|went|rise|risen|run|allowed to|permitted to))*';
const MUCH = '(?:(?:any|much|significantly|substantially|a lot) )?';
const ABOVE =
	'(?:exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|(?:more|greater|higher|longer|larger|bigger|older|heavier|taller|wider|deeper|faster|further|farther|later|hotter|louder) than|above|over|beyond|in excess of|upwards? of)';
const BELOW =
	'(?:(?:(?:fall|fell|fallen|drop|dropped|go|gone|went|sink|sunk|dip|dipped) )?(?:below|under)|(?:less|fewer|lower|smaller|shorter|younger|lighter|slower|earlier|colder) than|short of|(?:fall|fell|fallen) short of)';
const REACH = '(?:reach(?:ed|es)?|attain(?:ed|s)?|achiev(?:e|ed|es)|hit)';
const EQUAL = '(?: or equal to)';

const FORMS: readonly [limit: Limit, pattern: RegExp][] = (
	[
		['at-most', `${NOT}${AUXILIARIES} ${MUCH}${ABOVE}`],
		['at-least', `${NOT}${AUXILIARIES} ${MUCH}${BELOW}`],
		['less-than', `${NOT}${AUXILIARIES} (?:quite )?${REACH}`],
		['less-than', `fail(?:s|ed|ing|ure)? to ${REACH}`],
		[
			'at-least',
			`(?:at or (?:above|over)|equal to or (?:above|over|exceeding)|${ABOVE}${EQUAL}|meets? or exceeds?|met or exceeded)`,
		],
		['at-most', `(?:at or (?:below|under)|equal to or (?:below|under)|${BELOW}${EQUAL}|up to and including)`],
	] as const
).map(([limit, words]) => [limit, new RegExp(`${words}(?:${OF_BOUND})? {1,2}`, 'iy')]);

const DENIAL =
	"(?:not|never|cannot|[a-z]{2,6}n['’]t|no|none|nobody|nothing|nowhere|neither|nor|without|hardly|scarcely|barely|rarely|seldom|unlikely|fail(?:s|ed)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|forbid(?:s|den)?|refrain(?:s|ed|ing)?|rather than|instead of|far from|whether)";
/** Words between a denial and its comparative; behind these a sentence goes on to something else. */
const BETWEEN =
	"(?: [a-z]+ed for| \\d[\\d,]*| (?!(?:for|during|since|and|but|while|which|who|because|throughout|than)(?![a-z]))[a-z][a-z'’-]{0,20}){0,6}?";
const COMPARED = `(?:${ABOVE}|${BELOW}) {1,2}(?=[\\d¥￥$€£]|RMB|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|hundred)(?![a-z]))`;
/** No more than and not only say what they say. */
const SAYS_OTHERWISE =
	'(?! (?:only|just|merely|simply|least)(?![a-z]))(?<!no(?= (?:more|fewer|less|greater|higher|longer|lower|later|older|larger|bigger|taller|heavier|faster|further|farther|younger|shorter|smaller|lighter|slower) than))';
/** Nobody stays for more than ten months, nobody was hurt for more than ten months: at most so long, or longer. */
const NOBODY = `(?:nobody|no one)(?: (?!(?:and|but|while|which|who|because|than)(?![a-z]))[a-z][a-z'’-]{0,20}){1,8}?`;
const APART = new RegExp(`(?:${DENIAL}${SAYS_OTHERWISE}${BETWEEN}|${NOBODY}) ${COMPARED}`, 'iy');

/** Words that a denied limit begins with, as the inside of a group. */
export const DENIAL_WORDS = `${NOT}|${DENIAL}|fail|at or|equal to|above|meet|met|${ABOVE}|${BELOW}|up to`;

/** A limit with its denial, `null` in place of the limit where that is not sure; where its number begins. */
export function deniedLimit(text: string, offset: number): { limit: Limit | null; end: number } | null {
	const apart = matchAt(APART, text, offset);
	for (const [limit, pattern] of FORMS) {
		const form = matchAt(pattern, text, offset);
		if (form && form.length >= (apart?.length ?? 0)) return { limit, end: offset + form.length };
	}
	return apart ? { limit: null, end: offset + apart.length } : null;
}
