/** Where one counts and is no article: only one complaint, one fatality, one employee was injured, two men and one woman. */
import { SINGLE } from './noun-words.ts';

const SAID =
	/\b(?:only|just|exactly|recorded|reported|suffered|sustained|registered|convened|a total of|there was|there were|there has been):? $/i;
/** What is counted case by case; “in one case” and “at one accident” tell of which. */
const EVENTS =
	/^ (?:[a-z-]{2,20} ){0,2}?(?:deaths?|fatality|injury|accident|complaint|casualty|lawsuit|breach|violation|spill|patent|recall|fine|penalty|incident)(?![a-z-])/i;
const WHICH = /\b(?:in|at|from|after|of|by|on|every|each|any|no|another|day) $/i;
const HARMED =
	/^ (?:[a-z-]{2,20} ){1,3}?(?:(?:was|were|is|has been|have been) )?(?:[a-z]+ly )?(?:died|dead|injured|killed|hurt|hospitali[sz]ed)(?![a-z])/i;
/** What became of one, at the beginning of a clause: one child was transferred, one nurse retired. */
const BEFELL = new RegExp(
	`^(?: [a-z-]{2,20}){0,3}? (?:${SINGLE}) (?:(?:was|has|had|is|remains?|remained)(?![a-z])|(?!(?:can|could|may|might|must|should|will|would)(?![a-z]))(?:[a-z]{2,}(?:ed|es|s)|left|lost|won|fell|broke|caught|went|came|became|took|shut|gave|got)(?![a-z]))`,
	'i',
);
const CLAUSE_BEGIN = /(?:^|[.;:,!?(|\t\n] ?|\b(?:and|but|while|where|when|because|although) )$/i;
/** What was done to one: we hired one nurse, opened one clinic. */
const DONE_TO =
	/\b(?:hired|lost|sold|bought|acquired|opened|closed|added|built|completed|appointed|recruited|welcomed|dismissed|received|published|held|organi[sz]ed|filed|granted|launched|promoted|elected|admitted|discharged|replaced|upheld|settled|investigated|rescued|treated|sponsored|donated|commissioned|retired|employed|employs|have|has|had|with) $/i;
const DONE = new RegExp(`^(?: [a-z-]{2,20}){0,3}? (?:${SINGLE})(?![a-z-])`, 'i');
const NUMBER = '(?:\\d[\\d,]{0,12}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)';
const NOUNS = '(?: (?!one|and|or)[a-z-]{2,20}){1,4}';
const BESIDE = new RegExp(`^${NOUNS},? and ${NUMBER} [a-z]`, 'i');
const BESIDE_BEFORE = new RegExp(`(?:^|[^\\w.-])${NUMBER}${NOUNS},? and $`, 'i');

/** Two numbers, of which one is the second. */
const FELL_TO = new RegExp(`\\bfrom ${NUMBER}(?: [a-z]+){0,2} to (?:just |only )?$`, 'i');
const ENDS = /^ *(?:[.,;:)|\t\n]|$| (?:in|and|last|this|by|over|a) )/;

/** Characters on each side that are looked at. */
const NEAR = 90;

/** Whether “one” counts, by what stands around it. @param end behind it */
export function countsOne(text: string, at: number, end: number): boolean {
	const before = text.slice(Math.max(0, at - NEAR), at);
	const behind = text.slice(end, end + NEAR);
	// What fell from four to one.
	if (FELL_TO.test(before) && ENDS.test(behind)) return true;
	if (/\ball but $/i.test(before) || (/: $/.test(before) && ENDS.test(behind))) return true;
	if (!/^ [a-z]/i.test(behind) || /^ (?:of|by|another|thing|way|in|to|day|or)(?![a-z])/i.test(behind))
		return false;
	if (SAID.test(before) || HARMED.test(behind)) return true;
	if (CLAUSE_BEGIN.test(before) && BEFELL.test(behind)) return true;
	if (DONE_TO.test(before) && DONE.test(behind)) return true;
	if (EVENTS.test(behind)) return !WHICH.test(before);
	return BESIDE.test(behind) || BESIDE_BEFORE.test(before);
}

/** What is told in one point of several, which counts nothing: one day we will, one reason was. */
const TOLD =
	'day|thing|way|reason|example|aspect|goal|aim|question|challenge|point|word|moment|morning|afternoon|evening|night|hand|side|option|idea|lesson|step|theme|key|highlight|focus|approach|result|area|must|can|might|should|cannot|who|that|which|may|could|would|will|is|was|has|of|by|another|to|or|and|in|for|another';
/** What may have become of one that no list names. */
const PERHAPS = new RegExp(
	`^ (?!(?:${TOLD})(?![a-z]))[a-z-]{2,20}(?: (?!(?:${TOLD})(?![a-z]))[a-z-]{2,20})?(?= (?:(?:was|were|has been|had been) [a-z]{2,20}(?:ed|en)|left|lost|broke|fell|sank|caught)(?![a-z]))`,
	'i',
);

/** One beside another number that is told in its sentence: five were rated good, one outstanding; 7–2 with one abstention. */
const NUMBER_EARLIER = new RegExp(
	`(?:^|[^\\w.-])(?!(?:19|20)\\d\\d(?!\\d))${NUMBER}(?![a-z\\d])[^.;!?\\n\\t|]{0,70}(?:,|\\b(?:and|but|with|plus|including)) (?:only |just )?$`,
	'i',
);
const ANY_BEHIND = new RegExp(`^ [“"‘']?(?!(?:${TOLD})(?![a-z]))[a-z-]{2,20}`, 'i');

/** Where the noun ends of which “one”, beside a number or at the beginning of a clause, may be a count; `null` where it is an article. */
export function perhapsCountsOne(text: string, at: number, end: number): number | null {
	const before = text.slice(Math.max(0, at - NEAR), at);
	const beside = NUMBER_EARLIER.test(before) ? ANY_BEHIND.exec(text.slice(end, end + NEAR))?.[0] : undefined;
	if (beside !== undefined) return end + beside.length;
	if (!CLAUSE_BEGIN.test(before)) return null;
	const noun = PERHAPS.exec(text.slice(end, end + NEAR))?.[0];
	return noun === undefined ? null : end + noun.length;
}
