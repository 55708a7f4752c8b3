/** English words and signs that limit a number: over 20, at least two, ≥ 5, 50 or more. */
import type { Limit } from '../reading.ts';
import { matchAt } from '../match-at.ts';
import { differenceAt, OF_BOUND } from './bounds.ts';
import { ENDS as NOT_COUNTED } from './noun-words.ts';
import { NUMERAL_WORDS } from './numeral.ts';

const MUCH =
	'(?:(?:well|just|only just|far|a little|a bit|slightly|somewhat|considerably|significantly|substantially|much|way|even) )?';
const BEFORE: readonly [limit: Limit, words: string][] = [
	[
		'at-least',
		'at (?:the )?(?:very )?least|(?:greater|more|higher) than or equal to|equal to or (?:greater|more|higher) than|(?:no|not) (?:fewer|less|lower|younger|shorter|smaller|lighter|slower) than|not (?:below|under)|a minimum of|minimum(?: of)?|a floor of|as (?:few|little|low|short|small|young|early|cheap) as|at (?:a )?minimum|min',
	],
	[
		'at-most',
		'at (?:the )?(?:very )?most|(?:less|fewer|lower) than or equal to|equal to or (?:less|fewer|lower) than|up to|(?:no|not) (?:more|greater|higher|longer|later|older|larger|bigger|taller|heavier|faster|further|farther) than|not (?:above|over|beyond|exceeding|to exceed)|a maximum of|maximum(?: of)?|capped at|limited to|restricted to|held to|kept to|as high as|inside(?= (?:\\d+|[a-z]+)(?: [a-z]+)? (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?![a-z]))|a (?:cap|ceiling|limit) of|as (?:many|much|long|far|late|old|large|big|heavy|fast) as|at (?:a )?maximum|max|within',
	],
	[
		'less-than',
		`${MUCH}(?:(?:less|fewer|lower|smaller|shorter|younger|lighter|slower) than|under|below|short of|shy of|south of)|not even|not quite`,
	],
	[
		'more-than',
		`${MUCH}(?:(?:more|greater|higher|larger|longer|older|taller|heavier|bigger|faster|further|farther) than|over|above|beyond|north of|past(?<=\\b(?:climb|went|go|goes|going|gone|grew|grow|rose|risen|surg|soar|mov|sail|swept|edg|creep|crept)[a-z]{0,4} past))|in excess of|upwards? of|exceeding|exceeded|exceeds|exceed|surpassing|surpassed|surpasses|surpass|topping|topped|tops|(?:pass(?:ed|es|ing)|cross(?:ed|es|ing)|broke(?: through)?|breaking(?: through)?)(?: the)?(?= (?:RMB|CNY|[¥￥$€£]|US\\$|HK\\$|\\d[\\d.,]*(?: million| billion| thousand| mark)|(?:(?:half )?a|one|two|three|five|ten|twenty|fifty) (?:million|billion)))`,
	],
	[
		'about',
		'about|around|approximately|virtually|practically|pretty (?:much|nearly|well)|perhaps|maybe|possibly|probably|say(?<=, say),?|near(?:s|ed|ing)?|close on|something like|more like|somewhere near|nudging|pushing|(?:the )?(?:best|better) part of|getting on for|nigh on|approx|more or less|give or take|roughly|some|nearly|almost|close to|approaching|circa|ca|an estimated|an average of about|(?:somewhere )?in the (?:region|neighbou?rhood|vicinity) of|(?:of|in|on) the order of',
	],
];
/** The same as signs; longer ones first. */
const SIGNS: readonly [limit: Limit, signs: string][] = [
	['at-least', '≥|⩾|≧|>='],
	['at-most', '≤|⩽|≦|<='],
	['more-than', '>'],
	['less-than', '<'],
	['about', '≈|≃|≅|∼|~'],
];
const AFTER: readonly [limit: Limit, words: string][] = [
	[
		'at-least',
		'or more|and more|or (?:greater|larger|bigger|heavier|taller|deeper|wider|further)|(?:or |and )?upwards(?! of)|or above|and above|or over|and over|and up(?! to)|or up|(?:or|and) older|(?:or|and) longer|(?:or|and) higher|at (?:the )?(?:very )?least|at (?:a )?minimum|if not more|(?:minimum|min)(?= ?(?:[.,;:)|\\n]|$))',
	],
	[
		'at-most',
		'or less|or fewer|or (?:smaller|lighter|closer|nearer|cheaper|earlier|sooner)|or below|and below|or under|and under|(?:or|and) younger|(?:or|and) shorter|(?:or|and) lower|at (?:the )?(?:very )?most|at (?:a )?maximum|if not (?:less|fewer)|at a push|(?:maximum|max|tops)(?= ?(?:[.,;:)|\\n]|$))|at the outside|at best',
	],
	['more-than', 'and (?:counting|rising|climbing|growing)'],
	[
		'about',
		'or so|or thereabouts|thereabouts|give or take|more or less|(?:approximately|roughly|nearly|almost|or nearly so)(?= *(?:[.,;:)]|$))',
	],
];

/** A little more, a little less, or hardly so much: nobody can tell. */
const HARDLY = 'barely|scarcely|hardly';
const HARDLY_BEFORE = new RegExp(`(?:${HARDLY}) {1,2}`, 'iy');

/** Words before a number, as the inside of a group. */
export const LIMIT_WORDS = [
	...BEFORE.map(([, words]) => words),
	HARDLY,
	'c\\.|ca\\.|est\\.|well|just|only just|far|a little|a bit|slightly|somewhat|considerably|significantly|substantially|much|way|even',
].join('|');
/** Signs before a number, as the inside of a class. */
export const LIMIT_SIGNS = '≥⩾≧≤⩽≦<>≈≃≅∼~';

/** Abbreviations, which a number may touch: c.500, min. 5. */
const SHORT: readonly [limit: Limit, words: string][] = [
	['about', 'c|ca|approx|est'],
	['at-least', 'min'],
	['at-most', 'max'],
];

const patterns = (list: readonly [Limit, string][], make: (words: string, limit: Limit) => string) =>
	list.map(([limit, words]): [Limit, RegExp] => [limit, new RegExp(make(words, limit), 'iy')]);
const STARTS = patterns(
	BEFORE,
	// What is about the 5% target has it as its theme.
	(words, limit) =>
		`(?:${words})(?: a total of| the ages? of| every| once every${limit === 'about' ? '' : `|${OF_BOUND}`})? {1,2}`,
);
const SHORT_STARTS = patterns(SHORT, (words) => `(?:${words})\\. ?(?=\\d|[¥$€£]|RMB)`);
const SIGN_STARTS = patterns(SIGNS, (signs) => `(?:${signs}) ?(?=[\\d¥￥$€£+-]|RMB|CNY|US\\$|HK\\$|A\\$)`);
const NUMBER_BEHIND = `(?=[\\d¥￥$€£]|RMB|CNY|US\\$|(?:an? |half an? )?(?:${NUMERAL_WORDS})(?![a-z]))`;
/** Words between a limit and its number that leave it what it is: at least another 20 homes, more than just 3. */
const KEEPING = new RegExp(
	`(?:another|just|only|even|an? (?:further|additional|extra|combined|cumulative)(?: total of)?) {1,2}${NUMBER_BEHIND}`,
	'iy',
);
/** Others may say that it limits something else, or limit it once more: fewer than the 30 planned, at least about 30. */
const OWN = 'the|our|its|their|his|her|this|that|these|those|one of the';
const OTHER = `(?:${OWN}|an?|but|not|nor|and|or|including|perhaps|say|about|around|some|nearly|almost|roughly|approximately|estimated|average|of|by|as|many|much|long|far|at|least|most|more|less|fewer|than|equal|to|further|additional|extra|total|last|previous|planned|expected|required|agreed|original|usual|initial|combined|typical)`;
const PARTING = new RegExp(`(?!${NUMBER_BEHIND})${OTHER}(?: ${OTHER}){0,3} {1,2}${NUMBER_BEHIND}`, 'iy');
const OWN_BEHIND = new RegExp(`(?:${OWN}) `, 'iy');
/** Behind these “the” says where or what, and no number is limited: over the 3 years, about the 5% target. */
const WHERE =
	/^(?:over|under|within|beyond|about|around|some|almost|nearly|roughly|approximately|close to) +$/i;
// Before another number they limit that one: over 90% and under 5%.
const ENDS = patterns(
	AFTER,
	(words) =>
		` (?!and [a-z]+ {1,2}(?:RMB|${NUMERAL_WORDS})(?![a-z]))(?:${words})(?![a-z])(?! {1,2}(?:[\\d¥￥$€£]|than(?![a-z])))`,
);

/** Over 3 years it grew, trees planted over 3 years: in that time, or in more than that. */
const OVER_TIME =
	/over (?!(?:the|this|that|its|our|these|those|next)(?![a-z]))(?:\d{1,3}(?: ?[-–] ?\d{1,3}| (?:to|or) \d{1,3})?|[a-z]{3,9}(?: (?:to|or) [a-z]{3,9})?)(?: [a-z]+)? (?:years?|months?|weeks?|days?|hours?|decades?|nights?|weekends?|evenings?|mornings?|terms?|seasons?|quarters?|sessions?)(?! (?:of|old|ago)(?![a-z]))(?![a-z])/iy;

/** Behind these it limits the span: for over 3 years, took over 3 years. */
const LASTS =
	/(?:\(|\b(?:for|in|after|of|with|within|than|and|or|to|by|from|at|the|an?|is|are|was|were|been|be|has|have|had|takes?|took|taken|taking|lasts?|lasted|lasting|spans?|spanned|spanning|spends?|spent|spending|needs?|needed|ran|aged|age|served?|serving|worked|lived|stayed|waited|old|due) )$/i;
/** A number and what it counts: 367 drivers, 12 km. */
const COUNTED =
	/(?:^|[\s(])(?!1 |(?:19|20)\d\d )(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundred|thousand|million)((?: [a-z]+(?:-[a-z]+)*){0,2} (?:[A-Za-z]*[^s\s]s|k?m|people|staff|°C|℃|[kMGT]Wh?|k?[tg]|ha))(?: of [a-z]+)? $/;
const DONE = /(?:ed|ing|ly)$/;
/** Lower than ten years ago: what it is compared with, and when that was. */
const COMPARED = /er than {1,2}$/i;
const THEN =
	/(?:\d{1,3}|[a-z]{3,9}) (?:years?|months?|weeks?|days?|hours?|decades?) (?:ago|earlier|before)(?![a-z])/iy;

/** Characters before “over” that are looked at. */
const NEAR = 60;

/** Whether “over” at an offset may only say on what or in what time: 367 drivers over 386 routes, 3,000 trees over 5 years. */
export function isOverApart(text: string, offset: number): boolean {
	if (!/^over /i.test(text.slice(offset, offset + 5))) return false;
	const before = text.slice(Math.max(0, offset - NEAR), offset);
	if (matchAt(OVER_TIME, text, offset)) return !LASTS.test(before);
	const words = COUNTED.exec(before)?.[1]?.trim().split(' ') ?? [];
	return words.length > 0 && !words.some((word) => NOT_COUNTED.has(word) || DONE.test(word));
}

const PLUS = /(?:\+(?! ?\d)|-plus)(?![A-Za-z])/y;

/** The limit that begins at an offset and where its number does; `null` in its place where it may limit something else. */
export function limitBefore(text: string, offset: number): { limit: Limit | null; end: number } | null {
	const hardly = matchAt(HARDLY_BEFORE, text, offset);
	if (hardly) return { limit: null, end: offset + hardly.length };
	const begun = limitIn(SHORT_STARTS, text, offset) ?? limitIn(STARTS, text, offset);
	const found = begun && overWords(text, offset, begun);
	if (found && isThen(text, offset, found.end)) return null;
	const difference = found && differenceAt(text, offset, found.end);
	if (difference === 'sure') return null;
	if (found && (difference === 'perhaps' || isReached(text, offset))) return { ...found, limit: null };
	return found ?? signBefore(text, offset);
}

/** A limit up to its number, where words stand between them. */
function overWords(
	text: string,
	offset: number,
	limit: { limit: Limit; end: number },
): { limit: Limit | null; end: number } {
	const kept = matchAt(KEEPING, text, limit.end);
	if (kept) return { ...limit, end: limit.end + kept.length };
	const parting = matchAt(PARTING, text, limit.end);
	const isWhere = WHERE.test(text.slice(offset, limit.end)) && matchAt(OWN_BEHIND, text, limit.end) !== null;
	return parting && !isWhere ? { limit: null, end: limit.end + parting.length } : limit;
}

/** What went up to a number came to it, or went no farther. */
const WENT =
	/\b(?:go(?:es|ing|ne)?|went|r(?:i|o)se[ns]?|rising|climb(?:s|ed|ing)?|mov(?:es?|ed|ing)|creep(?:s|ing)?|crept|edg(?:es?|ed|ing)|jump(?:s|ed|ing)?|shot|c(?:o|a)mes?|push(?:es|ed|ing)?|tak(?:es?|en|ing)|took|br(?:ing|ings|ought)|scal(?:es?|ed|ing)|speed(?:s|ed|ing)?|step(?:s|ped|ping)?) $/i;

function isReached(text: string, offset: number): boolean {
	const isUpTo = /^up to /i.test(text.slice(offset, offset + 'up to '.length));
	return isUpTo && WENT.test(text.slice(Math.max(0, offset - 12), offset));
}

function isThen(text: string, start: number, end: number): boolean {
	return COMPARED.test(text.slice(start, end)) && matchAt(THEN, text, end) !== null;
}

/** A limit as a sign. What ends a tag (`<b>5`), is set twice (`>>5`) or opens a quotation of Markdown is none. */
export function signBefore(text: string, offset: number): { limit: Limit; end: number } | null {
	const before = text[offset - 1] ?? '\n';
	if (/[\w"'/<>=~-]/.test(before)) return null;
	const found = limitIn(SIGN_STARTS, text, offset);
	const isQuotation = found && text[offset] === '>' && before === '\n' && text[found.end - 1] === ' ';
	return isQuotation ? null : found;
}

export function limitAfter(text: string, offset: number): { limit: Limit; end: number } | null {
	const plus = matchAt(PLUS, text, offset);
	return plus ? { limit: 'at-least', end: offset + plus.length } : limitIn(ENDS, text, offset);
}

function limitIn(list: readonly [Limit, RegExp][], text: string, offset: number) {
	for (const [limit, pattern] of list) {
		const match = matchAt(pattern, text, offset);
		if (match) return { limit, end: offset + match.length };
	}
	return null;
}
