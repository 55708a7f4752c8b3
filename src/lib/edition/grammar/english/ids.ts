/** Numbers that only tell one thing from another, in English: scopes, laws, rooms, postcodes, notes. */
import { matchAt } from '../match-at.ts';
import { neither, type Rule } from '../scan.ts';

/** A number of a list in one line: (2), 2., 2). */
const LISTED = /\((\d{1,2})\)(?= [A-Za-z])|(\d{1,2})[.)](?= [A-Z][a-z])/y;
/** Characters of a line that are looked through for the number before. */
const FAR = 400;

/** What numbers the parts of a line, where the number before it numbers one too: 1. Purpose 2. Strategy, (1) safety; (2) people. */
const listedInLine: Rule = (text, offset) => {
	const sign = matchAt(LISTED, text, offset);
	if (sign === null || /[\w.,]/.test(text[offset - 1] ?? '')) return null;
	const before =
		text
			.slice(Math.max(0, offset - FAR), offset)
			.split('\n')
			.at(-1) ?? '';
	const last = sign.replace(/\d+/, (number) => String(Number(number) - 1));
	const first = sign.replace(/\d+/, '1');
	const isBehind = before.trimStart().startsWith(first) && ` ${before}`.includes(` ${last} `);
	return isBehind ? { kind: 'neither', end: offset + sign.length } : null;
};

/** Places and machines of which several have a number, in the singular, as the inside of a group. */
const PLACE =
	'junction|exit|ward|bay|berth|dock|shed|lane|hall|cell|seat|block|pier|court|platform|wing|hangar|field|plot|locker|pump|boiler|crane|track|carriage|coach|desk|counter|stall|shelf|gate|building|house|terminal|depot|tank|silo|kiln|furnace|reactor|turbine|substation|zone|group|team|band|sector|district';

export const IDS: readonly Rule[] = [
	listedInLine,
	// Indicators: TC-TL-130a.1, and those of a list behind GRI.
	neither(/(?<=\b[A-Z]{2,4}(?:-[A-Z]{2,4})?)-\d{2,3}[a-z]?(?:\.\d{1,2}){1,2}(?![\d%])/),
	neither(
		/(?<=\bGRI (?:\d{1,3}-\d{1,2}(?:-[a-z])?(?:, |; | and | to |–|,? & )){1,12})\d{1,3}-\d{1,2}(?:-[a-z])?(?![\d%,.]*\d|%)/,
	),
	// Cases of a court, patents, paragraphs: (2019) Jing 01 Min Zhong 1234, Patent US 11,234,567 B2, s. 414CB.
	neither(
		/[（(](?:19|20)\d{2}[）)] ?[A-Z][a-z]+ ?\d{0,4}(?: [A-Z][a-z]+){1,5}(?: No\.?)? ?\d{1,6}(?![\d%]|[.,]\d)/,
	),
	neither(
		/(?<=\b[Pp]atents?(?: [Nn]os?\.?| number)?:? (?:[A-Z]{2} ?)?)\d[\d,./]{5,16}\d(?: ?[A-Z]\d?(?![A-Za-z]))?/,
	),
	neither(
		/(?<=(?<![\w’'])(?:s|ss|sec|para|paras|art|arts|reg|regs|cl)\. ?)\d{1,4}[A-Z]{0,3}(?:\(\w{1,4}\)){0,4}(?![\d%]|[.,]\d)/,
	),
	neither(/(?=\d)(?<=(?<![\w’'.])ss? )\d{1,4}[A-Z]{0,3}(?:\(\w{1,4}\)){1,4}/),
	// What begins with a zero and goes on in groups is a telephone: 0800 1111.
	neither(/(?<![\d.,])0\d{2,4}(?: \d{2,4}){1,4}(?![\d%]|[.,]\d)/),
	// A table B.4; point 3 of an annex; a key: press 1.
	neither(/(?=\d)(?<=(?<![A-Za-z.])[A-Z]\.)\d{1,3}(?:\.\d{1,3}){0,3}(?![\d%])/),
	neither(
		/(?=\d)(?<=\b(?:[Aa]nnex|[Aa]rticle|[Ss]chedule|[Aa]ppendix)\b[^.;\n]{1,16} (?:points?|items?|rows?|columns?|lines?) )\d{1,3}(?![\d%]|[.,]\d)/,
	),
	neither(/(?=\d)(?<=\b(?:dial|press) )\d(?!\d|[.,]\d|%)/i),
	// A file of a year, as case 12/2012.
	neither(
		/(?=\d)(?<=\b(?:[Rr]ef(?:erence)?|[Nn]os?|[Cc]ases?|[Oo]rders?|[Rr]esolutions?|[Dd]ecisions?|[Cc]irculars?)\.?:? )\d{1,5}\/(?:19|20)\d{2}(?:(?:, | and )\d{1,5}\/(?:19|20)\d{2}){0,5}(?![\d%])/,
	),
	// Of statutes: SI 2013/1970, H.R. 1319, 42 U.S.C. § 7401.
	neither(
		/(?<=\b(?:SI|S\.I\.|HR|H\.R\.|P\.L\.|Pub\. L\.)(?: No\.?)? )\d{1,5}(?:[/–-]\d{1,5})?(?![\d%]|[.,]\d)/,
	),
	neither(
		/\d{1,3} (?:U\.S\.C\.|USC|C\.F\.R\.|CFR)(?: (?:§|Part|part)? ?\d{1,6}(?:\.\d{1,4})?(?:\([a-z\d]{1,3}\)){0,4})?/,
	),
	neither(/(?<=\b[Rr]unway )\d{2}[LRC]?(?:\/\d{2}[LRC]?)?(?![\d%])/),
	neither(/(?<=\b[Ww]eek )\d{1,2}(?= ?(?:$|[\n,.;:)|]))(?![.,]\d)/),
	// ISO 9001, 14001 and 45001: a standard and its like.
	neither(
		/(?<=\bISO(?:\/IEC)? \d{4,5}(?::\d{4})?(?:, \d{4,5}(?::\d{4})?){0,6}(?:, |,? and |,? or | & |\/))\d{4,5}(?::\d{4})?(?![\d%]|[.,]\d| ?(?:people|staff|[a-z]{3,}s\b)| (?:were|was|are|is|have|has|had|did|took|of|more|[a-z]{3,}ed)(?![a-z]))/,
	),
	// Which week, day or year it was: in week 12, on day 5.
	neither(/(?<=\b(?:in (?:week|month|year)|on day) )\d{1,3}(?!\d|[.,]\d|%)/i),
	// A note below the text: 1 As of 31 December.
	neither(
		/(?<=(?:^|\n) {0,8})[1-9]\d? (?=(?:As|Does|Includ(?:es|ed|ing)|Exclud(?:es|ed|ing)|Based|Since|See|Refers?|Calculated|Sources?|Not|According|Due|Restated|Please|Only|Where|When|If|This|These|Data|Figures?|Our|We|The|In|For|From) )/,
	),
	// What a rate is told for: injuries per 200,000 hours worked, energy per RMB 10,000.
	neither(
		/(?<=(?<!\bas )\bper )(?:(?:RMB|CNY|US\$|HK\$|[¥$€£]) ?)?(?:\d(?:[\d,]{0,20}\d)?(?: (?:hundred|thousand|million|billion))?|(?:(?:ten|hundred) )?(?:hundred|thousand|million|billion))(?![\d%]|[.,]\d|[a-z])/i,
	),
	neither(/(?<=\b(?:[Rr]ev|[Vv]er|[Ee]d)\. ?)\d{1,3}(?:\.\d{1,3}){0,3}(?![\d%]|[.,]\d)/),
	// Scopes of emissions: 1, 2 and 3 name, and 2 emissions are not counted.
	neither(/(?<=\b[Ss]copes? )[1-3](?:(?:,? and |, ?| ?& ?|[+/])[1-3]){0,2}(?![\d.,]*\d|[%])/),
	neither(
		/(?<=\b(?:Directive|Regulation|Resolution|Decision)s? (?:\((?:EU|EC)\) )?(?:No\.? )?)\d{1,4}\/\d{1,4}(?:\/E[UC])?(?![\d%])/,
	),
	neither(/[[〔]\s?(?:19|20)\d{2}\s?[\]〕] ?(?:No\.? ?)?\d{1,5}(?![\d.,]*[\d%])/),
	neither(
		/(?<=\b(?:Suite|Rooms?|Rm\.?|Apt\.?|Ste\.?) ?#?)\d{1,5}[A-Z]?(?:(?:, \d{1,5}){0,6},? (?:and|&) \d{1,5}(?! ?(?:people|staff|[a-z]{3,}s)\b))?(?![\d%]|[.,]\d)/,
	),
	neither(/(?<![\d.,])\d{1,3}\/F(?![A-Za-z\d])/),
	// A size that something is made in, and no sample's.
	neither(
		/(?=\d)(?<=(?<!\b(?:sample|class|group|team|household|family|batch|average|mean) )\b[Ss]izes? )\d{1,3}(?!\d|[.,]\d|%| ?(?:[a-z]{1,3}\b|[a-z]{3,}s\b))/,
	),
	// Where a message is sent: text HELP to 10086.
	neither(/(?<=\b[Tt]ext(?: [A-Za-z\d]{2,12})? to )\d{3,8}(?!\d|[.,]\d|%| ?(?:people|staff|[a-z]{3,}s)\b)/),
	// What has its number in place of an article: in bay 3, cell 4 was closed.
	neither(
		`(?=\\d)(?<=\\b(?:in|at|to|from|on|into|near|of|via|through|outside|inside|behind) (?:${PLACE}) )\\d{1,3}(?!\\d|[.,]\\d|%| ?(?:per cent|million|billion|thousand|people|staff|[a-z]{3,}s)\\b)`,
	),
	neither(`(?=\\d)(?<=\\b(?:${PLACE}) )\\d{1,3}(?= (?:was|is|has|had|will|[a-z]{3,15}ed)(?![a-z]))`),
	// A number with its letter, behind what it names: ward 7B.
	neither(
		/(?<=\b(?:ward|gate|bay|room|block|flat|line|platform|class|unit|seat|berth|hall|dock|shed) )\d{1,3}[A-Z](?![A-Za-z\d])/i,
	),
	// Postcodes: IL 62701, Beijing 100020 at the end of an address.
	neither(/(?<=, [A-Z]{2} )\d{5}(?:-\d{4})?(?![\d.,]*[\d%])/),
	neither(/(?<=\b[A-Z][a-z]+,? )[1-8]\d{5}(?=\.?(?:\s*$|[\n\t|])|,? (?:P\. ?R\. ?)?(?:China|PRC|People)|; )/),
	neither(
		/\d{1,5}(?= (?:[NSEW]\. )?[A-Z][a-z]{1,20}(?:['’]s)?(?: [A-Z][a-z]{1,20})? (?:Road|Street|Lane|Avenue|Drive|Boulevard|Square|Terrace|Crescent|Gardens|Close|Quay|Mews|Row|Rd|St|Ave|Blvd)\b)/,
	),
	// Of a tax office or a register: No. GB 123 4567 89.
	neither(/(?<=\b[Nn]o\.? (?:[A-Z]{2,4} ?)?)\d{2,5}(?: \d{2,5}){1,5}(?!\d|%|[.,]\d)/),
	neither(
		/(?<=\b(?:[Rr]egistration|[Ll]icen[cs]e|[Aa]ccount|[Tt]ax|VAT|ID|[Cc]ompany|[Cc]harity|[Cc]ertificate|[Pp]ermit)(?: (?:[Nn]umber|[Nn]o\.?|ID))?:? [A-Z]{2,4} ?)\d{2,9}(?: \d{2,5}){0,5}(?!\d|%|[.,]\d| ?(?:million|billion|thousand|yuan|[a-z]{3,}s)\b)/,
	),
	neither(/(?<![\d.-])1-[89]\d{2}-\d{3}-\d{4}(?![\d-])/),
	// Things of one kind that are numbered, whatever noun stands behind: Nos. 3 and 4 boilers, Units 1 to 3.
	neither(
		/(?<=\b(?:[Nn]os\.?|Units|Phases|Blocks|Lines|Grades|Levels|Types|Classes|Tiers|Zones|Stages|Plants|Boilers|Buildings|Halls|Wards|Teams|Berths|Reactors|Wells|Batches|Rounds|Categories) ?)\d{1,4}[A-Z]?(?:(?:, | ?[/–-] ?)\d{1,4}[A-Z]?){0,8}(?:,? and | ?& ?| or | to | through )\d{1,4}(?!\d|[.,]\d|%| ?(?:million|billion|thousand|per cent|percent)\b)/,
	),
	// A place in a list, and the order in which people walk.
	neither(
		/(?<=\b[Tt]op )(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)(?![a-z-]| per)/i,
	),
	neither(/Six Sigma(?![a-z])|(?<=\bBig )(?:Three|Four|Five|Six)(?![a-z])/),
	// What goes so many ways: two-way radios, three-phase current.
	neither(/(?:two|three|four|[2-4])-(?:way|phase|wheel(?:er)?s?)(?![a-z])/i),
	// How a game is played: five-a-side, best of three.
	neither(/(?:\d{1,2}|three|five|six|seven|eight|nine|eleven)-a-side|three-peat/i),
	neither(/(?<=\bbest[- ]of[- ])(?:three|five|seven|\d)(?![a-z\d])/i),
	// A word that digits go on is a name: Twenty20.
	neither(
		/(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|hundred)\d{1,4}(?![\d.,]*\d)/i,
	),
	neither(/(two|three|four) by \1(?![a-z-])/i),
	// What is graded by stars: a four-star hotel.
	neither(/(?:[1-7]|one|two|three|four|five|six|seven)-star(?:red)?(?![a-z])/i),
	neither(/(?<![\d%])\[\d{1,3}\](?! ?(?:%|million|billion|thousand|[a-z]{3,}s\b))/),
];
