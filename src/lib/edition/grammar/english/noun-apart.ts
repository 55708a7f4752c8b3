/**
 * The noun that a number counts behind other words: twelve new nurses, three community health centres. Where a word between may be what
 * was done (12 trained nurses, or 12 who trained nurses), and where no noun is found, nobody can tell for sure.
 */
import { matchAt } from '../match-at.ts';
import type { Amount } from './amount.ts';
import { isUnitOfMeasure, type EnglishMeasures } from './measures.ts';
import { ENDS, NOUNS_OR_VERBS, SINGLE } from './noun-words.ts';
import { NUMERAL_WORDS } from './numeral.ts';

/** A noun that looks like a verb, before one: twelve leads were followed up. */
const SUBJECT =
	/^ (?!(?:this|less|plus|ours|hers|yours|theirs|does|goes)(?![a-z]))([a-z]{3,}s) (?:were|are|have been|had been)(?![a-z])/;
/** Words that end what a number says, but before a noun tell of which kind it is: 12 more people, 5 monthly reports, 3 high schools. */
const BESIDE =
	/ (?:more|fewer|other|further|additional|extra|such|daily|weekly|monthly|quarterly|yearly|annual|online|offline|overseas|long|high|old|older|strong|[2-6]G(?:\/[2-6]G)?|[48]K|[23]D) /y;
const WORD = new RegExp(`^ (?!(?!one-)(?:${NUMERAL_WORDS})(?![a-z]))([a-z]+(?:-[a-z]+)*)(?![A-Za-z-])`);
/** A word of a name: Community, Beijing. */
const NAME =
	/^ ([A-Z][a-z]+(?:-(?:[A-Za-z]+|\d{1,3}))*|[A-Z]-[a-z]+|[B-HJ-Z](?= [A-Z][a-z])|[A-Z]&[A-Z]|[A-Z][A-Z\d&]{1,6}(?:-[A-Za-z]+)?)(?![A-Za-z\d-])/;
/** Small letters and capitals, as signs of units have them: GWh, kgN. */
const MIXED = /^ ((?=[A-Za-z\d]{2,10}(?![A-Za-z\d]))[A-Za-z]*(?:[a-z][A-Z]|[A-Z]{2}\d?[a-rt-z])[A-Za-z\d]*)/;
/** An abbreviation, which may be a measure. */
const SHORT_NAME = /^[A-Z][a-z]{1,2}$/;
const LETTERS = /^[A-Z][A-Z\d&]{1,6}$/;
const ACRONYM = /^ ([A-Z][A-Z\d]{0,5}s)(?![A-Za-z\d])/;
/** What was done, or what is doing it; a word that a hyphen joins tells of which kind: knowledge-sharing sessions. */
const PARTICIPLE = /^[^-]*(?:ed|ing|ly)$/;
/** Who or what is doing something right behind its number, before a noun: 1,500 migrating cranes. */
const DOING = /^[a-z]+ing$/;
/** These tell of which kind: 2 recycling plants, 12 disabled bays. */
const OF_KIND =
	/^(?:recycling|training|volunteering|nursing|processing|meeting|cleaning|operating|teaching|parking|dining|charging|building|manufacturing|mining|shipping|swimming|working|learning|reading|sewing|washing|cooking|fishing|farming|heating|cooling|lighting|printing|packaging|landing|engineering|marketing|banking|planning|housing|remaining|existing|leading|outstanding|participating|surviving|neighbouring|surrounding|developing|disabled|skilled|accredited|protected|endangered|threatened|retired|talented|gifted|homeless|unlimited|limited)$/;
/** Words that are verbs as often as nouns. */
const PERHAPS_VERB =
	/^(?:assist|apply|built|drop|create|deliver|develop|donate|employ|enjoy|ensure|exceed|explore|improve|install|inspect|invest|maintain|manage|measure|monitor|operate|organi[sz]e|participate|perform|prepare|promote|protect|publish|purchase|qualify|recruit|recycle|reduce|replace|require|restore|retain|seek|speciali[sz]e|supervise|treat|work|study|visit|play|help|change|plan|report|support|train|travel|walk|talk|cycle|drive|share|start|stop|try|test|vote|wait|watch|own|open|close|call|care|check|complete|finish|follow|offer|order|pass|place|present|produce|provide|raise|reach|return|save|serve|set|sign|supply|target|view|volunteer)$/;
/** Words that a noun stands behind at the most. */
const MOST_BETWEEN = 4;
const LONGEST = 90;
const TIMED = / (?:full|part|half|term|spare)[ -]time(?![a-z])/y;
/** Behind other words these are no noun of several: 12 of gold level. */
const SINGLY = /^(?:time|point|page|step|line|storey|level|night|person)$/i;

/** What stands behind a number that has no measure. */
export type NounFound =
	| { unit: string; end: number }
	/** What may be a noun, and where it ends. */
	| { unsure: string; end: number };

/** A sign of a unit in mixed letters that is not known. */
function mixedAt(text: string, end: number): NounFound | null {
	const mixed = MIXED.exec(text.slice(end, end + LONGEST))?.[1];
	return mixed ? { unsure: mixed, end: end + 1 + mixed.length } : null;
}

/** Whether a word between a number and its noun tells of which kind it is, and not what was done. */
function tellsKind(word: string, isFirst: boolean): boolean {
	return (
		OF_KIND.test(word) ||
		(isFirst && DOING.test(word)) ||
		(!PARTICIPLE.test(word) && !PERHAPS_VERB.test(word))
	);
}

/**
 * The noun behind an offset and other words; `null` where the number counts nothing.
 * @param isPhrase whether number and noun are surely one phrase, so that a word between tells of which kind
 */
export function nounApart(
	text: string,
	end: number,
	measures: EnglishMeasures,
	isPhrase = false,
): NounFound | null {
	let at = end;
	let isSure = true;
	let first: string | null = null;
	let named: NounFound | null = null;
	const mixed = mixedAt(text, end);
	if (mixed) return mixed;
	const doubtful = matchAt(KIND_OR_DONE, text, end)?.slice(1);
	if (doubtful) return { unsure: doubtful, end: end + 1 + doubtful.length };
	const either = matchAt(NOUN_OR_VERB, text, end)?.slice(1);
	if (either) return found(either, end + 1 + either.length);
	const subject = SUBJECT.exec(text.slice(end, end + LONGEST))?.[1];
	if (subject) return found(subject, end + 1 + subject.length);
	const beside = matchAt(BESIDE, text, end);
	const unitBeside = beside === null ? null : measures.at(text, end + beside.length);
	if (beside !== null && unitBeside) return found(unitBeside, end + beside.length + unitBeside.length);
	if (beside !== null) return nounApart(text, end + beside.length - 1, measures, isPhrase);
	for (let between = 0; between <= MOST_BETWEEN; between++) {
		at += (matchAt(TIMED, text, at) ?? '').length;
		const rest = text.slice(at, at + LONGEST);
		// 296 Standard Cubic Metres are cubic metres.
		const known = text[at] === ' ' ? measures.at(text, at + 1) : null;
		if (known && known.length > 2 && measures.isKnown(known)) {
			// Two volunteer days are days, whatever else volunteer says.
			isSure ||= isUnitOfMeasure(known.replace(/s$/, '')) && !PARTICIPLE.test(first ?? '');
			if (first !== null && SINGLY.test(known)) isSure = false;
			return found(known, at + 1 + known.length);
		}
		const acronym = ACRONYM.exec(rest)?.[1];
		if (acronym) return found(acronym, at + 1 + acronym.length);
		const name = NAME.exec(rest)?.[1];
		// IT staff and US sites: it and us are small.
		if (name && (LETTERS.test(name) || !ENDS.has(name.toLowerCase()))) {
			at += 1 + name.length;
			// 5 Paris offices are offices, and 17 Sustainable Development Goals are goals.
			named = /[^s]s$/.test(name) ? found(name, at) : null;
			first ??= name;
			continue;
		}
		const word = WORD.exec(rest)?.[1];
		if (!word || ENDS.has(word) || (named && (PARTICIPLE.test(word) || PERHAPS_VERB.test(word)))) break;
		// Four rare ones are four of what was named.
		if (word === 'ones') return { unit: '', end };
		const unit = measures.at(text, at + 1);
		if (unit) return found(unit, at + 1 + unit.length);
		first ??= word;
		at += 1 + word.length;
		const isAdverb = between === 0 && /ly$/.test(word);
		const isDescribed = between === 1 && /ly$/.test(first) && PARTICIPLE.test(word);
		isSure &&= isPhrase || isAdverb || isDescribed || tellsKind(word, between === 0);
	}
	if (named) return named;
	// Nine voted, 65 travel: what they count was named before.
	if (first !== null && (LETTERS.test(first) || SHORT_NAME.test(first)))
		return { unsure: first, end: end + 1 + first.length };
	if (first === null || NAME.test(` ${first}`) || /ed$/.test(first) || PERHAPS_VERB.test(first)) return null;
	return { unsure: first, end: end + 1 + first.length };

	function found(unit: string, behind: number): NounFound {
		return isSure ? { unit, end: behind } : { unsure: unit, end: behind };
	}
}

const NOUN_OR_VERB = new RegExp(` (${NOUNS_OR_VERBS})(?![a-z-])`, 'y');
/** Of which kind they are, or what they do or did: 12 live births, 12 lead teams, 12 needs assessments. */
const KIND_OR_DONE = new RegExp(
	` (?:lead|live|cover|use|show|pay|run|need|stay|paid|lost|cut|set|sold|${NOUNS_OR_VERBS}) (?:(?!has|was|is|this|its)[a-z]{3,}s|staff|people|men|women|children)(?![a-z-])`,
	'y',
);
/** What one does that so many belong to, or that is so old: a family of four needs, a child under five reads. */
const OF_GROUP =
	/(?:\b(?:an?|the|this|that|each|every|our|its|their|one)(?: [a-z-]+)? (?!(?:total|number|average|range|variety|series|set|sum|maximum|minimum|majority|minority|mix|mixture|selection|list)(?![a-z]))[a-z-]+ of|\b(?:under|over|aged?|above|below)) $/i;
/** A fleet of 44 jets averages, but a set of 12 sales leads: hardly a plural tells of which kind another is. */
const TWO_PLURALS =
	/ (?!(?:sales|sports|goods|results|arms|systems|savings|works|customs|needs|standards|news|operations|communications)(?![a-z]))[a-z]+(?<!ss|us|is)(?<=s) (?!has|was|is|this|its|as|plus|less|across|towards|does)[a-z]{3,}s(?![a-z-])/y;
/** An object, which nothing but a verb has. */
const OBJECT =
	/ (?:(?:the|its|their|our|this|that|these|those|it|them|us|you|him|her|[A-Z][a-z]+)(?![a-z])|an? (?!(?:day|week|month|year|head|night|time)(?![a-z]))|[\d£$€¥])/y;

/** The verb behind a number that tells what one of so many does; `null` where none stands there. */
export function doneByGroup(
	text: string,
	at: number,
	{ unit, end, behind, value, isMoney }: Amount,
): string | null {
	if (value === '1' || isMoney) return null;
	const isOfGroup = OF_GROUP.test(text.slice(Math.max(0, at - 48), at));
	const two = isOfGroup ? matchAt(TWO_PLURALS, text, end)?.slice(1) : null;
	if (two) return two;
	const either = matchAt(NOUN_OR_VERB, text, end)?.slice(1);
	if (either) return isOfGroup ? either : null;
	if (!isOfGroup || !/^[a-z]+s$/.test(unit)) return null;
	// A team of 40 fights fraud, but a team of 40 nurses from Leeds, or 40 nurses visited.
	const next = WORD.exec(text.slice(behind, behind + LONGEST))?.[1];
	const isObject =
		next !== undefined && !ENDS.has(next) && !PARTICIPLE.test(next) && unit === text.slice(end + 1, behind);
	return isObject || matchAt(OBJECT, text, behind) ? unit : null;
}

const IS_SINGLE = new RegExp(`^(?:${SINGLE})$`);

/** What tells of which kind: one national and three provincial prizes. */
const ADJECTIVE = /(?:[^t]al|ive|ous|ic|ary|ful|less|able|ible|new|major|minor|large|small|silver|gold)$/;

/** The noun of a single thing: injury of one serious injury, employee of one employee died. */
export function nounOfOne(text: string, end: number): NounFound | null {
	const sign = mixedAt(text, end);
	if (sign) return sign;
	const letters = NAME.exec(text.slice(end, end + LONGEST))?.[1];
	if (letters && LETTERS.test(letters)) return { unsure: letters, end: end + 1 + letters.length };
	let at = end;
	let noun: string | null = null;
	let words = 0;
	for (; words <= MOST_BETWEEN; words++) {
		const word = WORD.exec(text.slice(at, at + LONGEST))?.[1];
		// One worker handles: a verb behind what is surely a noun.
		const isVerb =
			noun !== null &&
			(PARTICIPLE.test(word ?? '') ||
				(IS_SINGLE.test(noun) && /[^s]s$/.test(word ?? '') && !IS_SINGLE.test(word ?? '')));
		if (!word || ENDS.has(word) || isVerb) break;
		noun = word;
		at += 1 + word.length;
	}
	// All but one passed.
	if (noun === null || /ed$/.test(noun)) return null;
	const isSure =
		IS_SINGLE.test(noun) ||
		(words === 1 && noun.length > 2 && !PARTICIPLE.test(noun) && !ADJECTIVE.test(noun));
	return isSure ? { unit: noun, end: at } : { unsure: noun, end: at };
}
