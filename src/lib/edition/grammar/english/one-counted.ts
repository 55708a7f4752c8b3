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
const CLAUSE_BEGIN =
	/(?:^|[.;:,!?(|\t\n•] ?|\b(?:and|but|while|where|when|because|although|that|if|since|after|before|(?:last|this|that|the|each|every|next) (?:year|month|week|quarter|season|summer|winter|spring|autumn)|(?:19|20)\d\d) )$/i;
/** What was done to one: we hired one nurse, opened one clinic. */
const DONE_TO =
	/\b(?:hired|lost|sold|bought|acquired|opened|closed|added|built|completed|appointed|recruited|welcomed|dismissed|received|published|held|organi[sz]ed|filed|granted|launched|promoted|elected|admitted|discharged|replaced|upheld|settled|investigated|rescued|treated|sponsored|donated|commissioned|retired|employed|employs|have|has|had|with) $/i;
const DONE = new RegExp(`^(?: [a-z-]{2,20}){0,3}? (?:${SINGLE})(?![a-z-])`, 'i');
const NUMBER = '(?:\\d[\\d,]{0,12}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)';
const NOUNS = '(?: (?!one|and|or)[a-z-]{2,20}){1,4}';
const BESIDE = new RegExp(`^${NOUNS},? and ${NUMBER} [a-z]`, 'i');
/** Of two that are each one: one nurse and one porter. */
const ONE_EACH = new RegExp(`^(?: [a-z-]{2,20}){0,2} (?:${SINGLE}),? and one [a-z]`);
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
	return BESIDE.test(behind) || BESIDE_BEFORE.test(before) || ONE_EACH.test(behind);
}

/** What is told in one point of several, or said by anybody, and counts nothing: one day we will, one reason was, one can. */
const TOLD =
	'day|thing|way|reason|example|aspect|goal|aim|question|challenge|point|word|moment|morning|afternoon|evening|night|hand|side|option|idea|lesson|step|theme|key|highlight|focus|approach|result|area|place|time|stop|voice|accord|mind|heart|roof|stage|sense|respect|case|instance|occasion|world|planet|vision|team|family';
const FUNCTION =
	'of|by|another|to|or|and|in|for|on|at|as|than|from|with|who|that|which|must|can|might|should|cannot|may|could|would|will|is|was|has|are|were|had|does|did|do|free';
/** Behind the noun these say what anybody may do, or who tells it: one person can make a difference, one rider told us. */
const SAYS =
	'can|could|may|might|must|should|will|would|told|tells|said|says|explained|explains|recalled|recalls|wrote|writes';
const NOUN = new RegExp(
	`^(?: (?:more|less|fewer|additional|extra|further|new)(?= [a-z]))? [“"‘']?(?!(?:${TOLD}|${FUNCTION})(?![a-z]))[a-z-]{2,20}(?![a-z-]|(?: [a-z-]+)? (?:${SAYS})(?![a-z]))`,
);
/** Behind these it is an article or stands for a noun: in one place, the best one, it is one company, no one. */
const ARTICLE_BEHIND =
	/(?:\b(?:in|on|at|of|by|from|to|as|into|onto|under|over|for|per|than|like|about|between|through|within|across|during|after|before|behind|against|towards?|(?<!\bthere )(?:is|are|be|being|was|becomes?)|each|every|any|no|not|another|which|what|number) |\b(?:an?|the|this|that|these|those|its|our|his|her|their) (?:[a-z-]+ )?|[-–’'])$/i;

/** Only more of it is counted, whatever stands before: what is missing is one more ramp. */
const ONE_MORE = /^ more [a-z]/;

/** One beside another number that is told in its sentence: five were rated good, one outstanding; 7–2 with one abstention. */
const NUMBER_EARLIER = new RegExp(
	`(?:^|[^\\w.-])(?!(?:19|20)\\d\\d(?!\\d))${NUMBER}(?![a-z\\d])[^.;!?\\n\\t|]{0,70}(?:,|\\b(?:and|but|with|plus|including)) (?:only |just )?$`,
	'i',
);
const BESIDE_NUMBER = new RegExp(
	`^ (?:(?:is|was|has|had) (?=[a-z])|[“"‘']?(?!(?:${TOLD}|${FUNCTION})(?![a-z]))[a-z-]{2,20})`,
);

/** One of several, of whom something is told: only one of the lifts works, one of our nurses was attacked. */
const ONLY = /\b(?:only|just|exactly|precisely) $/i;
/** One was lost, two were found. */
const AND_MORE = new RegExp(`^ (?:was|is|has|had)(?= [a-z][^.!?\\n|\\t]{0,50}[,;] (?:and |but )?${NUMBER} )`);
const ENDS_CLAUSE = /^(?= ?(?:[.,;:)\n]|$))/;
/** Another of which one was told before: one site in Leeds shut; one in York opened. */
const ONE_EARLIER = /\bone [a-z][^.!?\n|\t]{0,60}(?:[;,] (?:and |but )?|\band )$/i;
const SOMEWHERE = /^ (?:in|at|on|from|near)(?= [A-Za-z])/;
const ONE_OF = /^ of (?:the|our|its|their|his|her|these|those|them|which|whom)(?![a-z])/;
const ONE_OF_DONE =
	/^ of (?:the|our|its|their|his|her|these|those) (?:[a-z-]{2,20} ){0,2}[a-z]{2,20}(?:s|men|people|children) (?:(?:was|has been|had been) [a-z]{2,20}(?:ed|en)|[a-z]{3,20}ed|left|lost|broke|fell|sank|won|died|shut)(?![a-z])/;

/** Where the noun ends of which “one” may be a count; `null` where it is surely an article. */
export function perhapsCountsOne(text: string, at: number, end: number): number | null {
	const before = text.slice(Math.max(0, at - NEAR), at);
	const behind = text.slice(end, end + NEAR);
	const found =
		(NUMBER_EARLIER.test(before) ? BESIDE_NUMBER.exec(behind) : null) ??
		(ONLY.test(before) ? ENDS_CLAUSE.exec(behind) : null) ??
		(CLAUSE_BEGIN.test(before) ? AND_MORE.exec(behind) : null) ??
		(ONE_EARLIER.test(before) ? SOMEWHERE.exec(behind) : null) ??
		(ONLY.test(before) || (CLAUSE_BEGIN.test(before) && ONE_OF_DONE.test(behind))
			? ONE_OF.exec(behind)
			: null) ??
		(ARTICLE_BEHIND.test(before) && !ONE_MORE.test(behind) ? null : NOUN.exec(behind));
	return found && end + found[0].trimEnd().length;
}
