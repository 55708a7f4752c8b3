/** What a quantity is counted for: per tonne, a day, /household. */
import { matchAt } from '../match-at.ts';

const COUNTED_FOR =
	'person|head|capita|day|night|week|fortnight|month|quarter|term|season|year|decade|hour|minute|second|patient|pupil|child|member|guest|trip|journey|dose|call|page|word|household|family|tonne|ton|kilogram|litre|team|group|employee|customer|visitor|student|resident|share|kilometre|km|mile|hectare|mu|acre|square metre|square kilometre|cubic metre|kilowatt-hour|kWh|unit|visit|time|session|class|site|station|shift|vehicle';
/** So much more for each: RMB 1,200 more per mu. */
const MORE = '(?: (?:more|less|fewer|extra|additional)(?= (?:an?|every|each|per) ))?';
/** Of what so much is counted: 88 g of CO2 per km, 40 litres of cooking oil a week. */
const OF_STUFF = ' of (?!the )[A-Za-z][A-Za-z\\d]{1,19}(?: (?!an? )[a-z]{2,20})?';
/** For $31 a child can go to school: who does something, and for whom nothing is counted. */
const DOING =
	'(?! an? (?:person|patient|pupil|child|member|guest|family|household|team|group|employee|customer|visitor|student|resident) (?:can|could|will|would|may|might|must|should) (?!be(?![a-z])))';
const EACH = new RegExp(
	`${DOING}${MORE}(?: ?/ ?|(?:${OF_STUFF})? an? |-an?-| every | each )(${COUNTED_FOR})(?![a-z]| and (?:a|one) (?:half|quarter)| (?:ago|earlier|before|later|old|on)(?![a-z]))`,
	'iy',
);
/** Money and what is measured are counted for any one thing: $3 a barrel, 30 litres a cow. */
const FOR_ANY = new RegExp(
	`${MORE} an? (?!(?:bit|little|lot|few|while|time|total|result|whole|matter|third|quarter|half|fifth|tenth|hundred|thousand|million|billion|dozen|number)(?![a-z]))([a-z]{2,16})(?= ?(?:[.,;:)|\\n]|$)| (?:and|or|but|to|for|in|at|on|by|from|than|with|when|if|under|over|as|instead|rather|compared|now|this|last|after|before|while|where|which|who|since|until|because|against|plus|including)(?![a-z]))`,
	'y',
);
/** For each of what was named before: 300 hours each, £500 apiece. */
const EACH_OF_THEM = new RegExp(
	`(?:${OF_STUFF}(?= each))? (each|apiece)(?= ?(?:[.,;:)|\\n]|$)| (?:and|or|but|to|for|in|at|on|by|from|with|when|last|this|per|an?)(?![a-z]))`,
	'y',
);
/** Behind “per” it may be any word, behind a stroke a unit: yuan/m². */
const PER = new RegExp(
	`${MORE}(?:${OF_STUFF}(?= per ))? per (?!cent(?![a-z])|mille(?![a-z])|se(?![a-z]))((?:(?:square|cubic|[a-z]{3,12}(?:ed|al|ive|ous|ary)(?= [a-z]{3,}(?<![a-z]{3}ed|ing|ly)(?![a-z-]))) (?!(?:and|for|the|was|were|are|has|had|when|with|from|than|but|over|after|before|each|this|last|since|that|who|which)(?![a-z])))?[A-Za-z][A-Za-z-]{0,24}[²³]?)|/((?:m[²³23]|km[²2]|kWh|MWh|GJ|kg|km|kW|MW|ha|t|g|h|L)(?:/(?:day|month|year|d|a))?)(?![A-Za-z\\d])`,
	'y',
);
const OFTEN: Readonly<Record<string, string>> = {
	daily: 'day',
	weekly: 'week',
	monthly: 'month',
	quarterly: 'quarter',
	yearly: 'year',
	annually: 'year',
};
const ADVERB = new RegExp(` (${Object.keys(OFTEN).join('|')})(?![a-z])`, 'iy');
/** A number that it is counted for: 3 per 1,000 employees, 5 yuan/2 days. */
const PER_NUMBER =
	/(?: (?:more|less|fewer|extra|additional)(?= per ))?(?: of [a-z-]{2,20}(?: [a-z]{2,20})?(?= per))? ?(?:per|\/|for (?:every|each)) ?(?:(?:RMB|CNY|US\$|HK\$|[¥$€£]) ?(?:\d(?:[\d,.]{0,20}\d)?)?(?: ?(?:thousand|million|billion)(?![a-z]))?|\d(?:[\d,.]{0,20}\d)?(?: (?:thousand|million))?|(?:hundred|thousand|million|ten|hundred thousand|ten thousand)(?![a-z]))(?: [a-z]{3,20})?/y;

/**
 * Where it is printed that a quantity is counted for something, what that is, and where it ends.
 * @param isMeasured whether it is money or told in a unit of measure, which any thing may cost or take
 */
export function perAt(text: string, offset: number, isMeasured = false): { per: string; end: number } | null {
	for (const pattern of isMeasured ? [EACH, PER, EACH_OF_THEM, FOR_ANY] : [EACH, PER, EACH_OF_THEM]) {
		pattern.lastIndex = offset;
		const match = pattern.exec(text);
		const per = match?.[1] ?? match?.[2];
		if (match && per) return { per, end: offset + match[0].length };
	}
	return null;
}

/** The same of times: twice a day, three times weekly. */
export function perTimesAt(text: string, offset: number): { per: string; end: number } | null {
	const adverb = matchAt(ADVERB, text, offset);
	if (!adverb) return perAt(text, offset);
	return { per: OFTEN[adverb.trim().toLowerCase()] ?? '', end: offset + adverb.length };
}

/** Where a number that a quantity is counted for ends; `null` where none stands. */
export function endOfPerNumber(text: string, offset: number): number | null {
	const match = matchAt(PER_NUMBER, text, offset);
	return match === null ? null : offset + match.length;
}
