/** Dates as English prints them. */
import { date, type Rule } from '../scan.ts';
import { asks } from './asks.ts';

const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![A-Za-z])';
/** Months by their whole names; march and may are other words too. */
const NAMED_MONTH = '(?:January|February|April|June|July|August|September|October|November|December)';
const ANY_MONTH = `(?:${NAMED_MONTH}|March|May)`;
const YEAR = '(?:1[89]|20|21)\\d{2}(?!\\d)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)';
const DASH = ' ?(?:[-–—]|to|until|through) ?';
const NOT_BEFORE = '(?<![\\d.,¥$€£-])';
const COUNTED = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|few|couple of)';
const CLOCK =
	'(?<!\\bratio (?:of |is |was |to )?)(?:2[0-4]|1\\d|0?\\d)(?::[0-5]\\d){1,2}(?: ?(?:[ap]m|[ap]\\.m\\.?))?';
const HALF_DAY = '(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)? ?(?:[ap]m|[ap]\\.m\\.?)(?![a-z])';
/** An hour in digits or words. */
const HOUR =
	'(?:(?:1[0-2]|[1-9])(?:[.:][0-5]\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const TENS =
	'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** A year's short form, as behind FY and Q3: 2012, 2012/13, '12. */
const SHORT_YEAR = `(?:${YEAR}(?:[/–-]\\d{2}(?!\\d))?|['’]\\d{2}(?!\\d))`;
const PARTED = '(?:Q[1-4]|[1-4]Q|H[12]|[12]H)';

/** A day, or a month and how many of them: by June 12 wells were drilled. */
const DAY_OR_COUNT = asks(
	new RegExp(
		`(?<=\\b(?:[Bb]y|[Ff]rom|[Ss]ince|[Ff]or|[Dd]uring|[Uu]ntil|[Bb]efore|[Aa]fter) )${MONTH} (?:3[01]|[12]\\d|0?[1-9])(?= (?!was|has|is|its|as|this|does)(?:[a-z]{3,}(?<![su])s|staff|people)(?![a-z]))`,
	),
	{ code: 'several-numbers' },
);

export const DATES: readonly Rule[] = [
	DAY_OR_COUNT,
	// Parts of years: Q3, H1 2012, 3Q12, FY2012, FY 2012/13, mid-2012, year-end 2012.
	date(
		`${PARTED}(?:(?:[-–/]|(?: to | and | & ))${PARTED})?(?:,? ?(?:of )?(?:FY ?)?${SHORT_YEAR}|(?<=[QH])\\d{2}(?!\\d))?(?![A-Za-z\\d])(?! (?:fuel|gas|production|vehicles?|emissions)(?![a-z]))`,
	),
	date(`${NOT_BEFORE}${YEAR.replace('(?!\\\\d)', '')}[ /-]?${PARTED}(?![A-Za-z\\d])`),
	date(`(?:FY|CY|AY) ?(?:${SHORT_YEAR}|\\d{2}(?:/\\d{2})?(?![\\d%]|[.,]\\d))(?![A-Za-z\\d])`),
	date(
		new RegExp(
			`(?:the )?(?:(?:mid|early|late|end|pre|post|year|month)[- –]){1,2}(?:of )?(?:${YEAR}(?![\\ds%]|[.,]\\d)(?:${DASH}${YEAR})?|[1-9]\\d{2}0s|${MONTH}(?:,? ${YEAR})?)`,
			'i',
		),
	),
	date(new RegExp(`(?:${MONTH})[-–](?:${YEAR}|['’]?\\d{2}(?!\\d|%|[.,]\\d))`)),
	date(new RegExp(`(?:end|beginning|middle|close) of ${YEAR}(?![\\d%])`, 'i')),
	date(new RegExp(`${NOT_BEFORE}${DAY}([-–/.])${MONTH}\\1(?:${YEAR}|\\d{2}(?!\\d))`, 'i')),
	// Several days of a month: on 4, 11 and 18 May, between 4 and 11 May, May 4 and 11.
	date(
		new RegExp(
			`${NOT_BEFORE}(?:between )?${DAY}(?:(?:, | & |,? (?:and|or) )${DAY}){1,7} (?:of )?${MONTH}(?:,? ${YEAR})?(?! ?(?:%|per cent))`,
			'i',
		),
	),
	date(
		new RegExp(
			`${MONTH} ${DAY}(?:, ${DAY}){0,7},? and ${DAY}(?:,? ${YEAR})?(?= ?(?:[.;)]|$|\\n)|,(?! ?\\d))`,
			'i',
		),
	),
	date(`${NOT_BEFORE}0\\d[0-5]\\d (?:hours|hrs)(?![a-z])`),
	date(
		`${NOT_BEFORE}${DAY} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? ['’]?\\d{2}(?=[.:;)|\\t\\n](?!\\d)|,(?! ?\\d)| ?$| (?:and|was|is|had|to|we)(?![a-z]))`,
	),
	date(`${NOT_BEFORE}${DAY}(?:${DASH}${DAY})? (?:day )?(?:of )?${MONTH}(?:,? ${YEAR})?`),
	// In March 14 schools took part: nothing is done in a day of a month.
	date(
		new RegExp(
			`(?<!\\b[Ii]n )${MONTH} ${DAY}(?:${DASH}${DAY})?(?:,? ${YEAR})?(?! ?(?:%|per cent|million|people))|(?<=\\b[Ii]n )${MONTH} ${DAY}(?:${DASH}${DAY})?(?:,? ${YEAR}|(?! (?:[a-z]+ )?(?:[a-z]{3,}s|staff|people)(?![a-z]))(?! ?(?:%|per cent|million|people)))`,
		),
	),
	date(new RegExp(`${MONTH},? ${YEAR}`)),
	// A month whose year is not said: since March, from May to July. Ms April Li and the May Fourth school are names.
	date(
		`(?=[ADFJMNOS])(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Bb]efore|[Aa]fter|[Bb]etween|[Ee]very|[Ee]ach|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|of|for|to|than|${ANY_MONTH}(?:,|,? and| or| to|–)) ?)${ANY_MONTH}(?:${DASH}${ANY_MONTH})?(?![A-Za-z\\d])`,
	),
	date(
		`(?=[ADFJNOS])(?<!(?:[A-Z][a-z]*|[’'-])\\.? ?)${NAMED_MONTH}(?:${DASH}${ANY_MONTH})?(?![A-Za-z\\d-]| [A-Z][a-z])`,
	),
	date(
		`${NOT_BEFORE}${YEAR}([-./])(?:1[0-2]|0?[1-9])\\1(?:3[01]|[12]\\d|0?[1-9])(?:T[0-2]\\d:[0-5]\\d(?::[0-5]\\d)?Z?)?(?![\\d%])`,
	),
	date(`${NOT_BEFORE}(?:3[01]|[12]\\d|0?[1-9])([/.])(?:1[0-2]|0?[1-9])\\1${YEAR}`),
	date(`${NOT_BEFORE}(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9])/${YEAR}`),
	date(`${NOT_BEFORE}(?<!/)(?:1[0-2]|0?[1-9])/${YEAR}(?![/\\d%])`),
	date(`${NOT_BEFORE}(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])(?![\\d%-])`),
	date(
		`${NOT_BEFORE}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?![\\d%]|[.,-]\\d| [a-z]{2,}s| (?:people|staff|yuan|RMB)\\b)`,
	),
	// From 88 in 2020 to 51: in two digits a year is one behind a sign alone.
	date(`${NOT_BEFORE}${YEAR} ?(?:(?:[-–—/]|to) ?${YEAR}|[-–—/] ?\\d{2}(?!\\d|%|[.,]\\d))`),
	date(
		new RegExp(
			`(?:the )?(?:first|second|latter|former) half of (?:(?:the|this|next|last|each) (?:[a-z]{3,12} )?year|(?:FY ?)?${YEAR})(?![a-z])`,
			'i',
		),
	),
	// Of a year that is not named: in the first half, first-half profit.
	date(/(?:the )?(?:first|second|latter|former)[ -]half(?= ?[,.;:)\n\t|]| ?$| (?!of(?![a-z]))[a-z])/i),
	date(
		new RegExp(
			`(?:the )?(?:first (?:two|three) quarters|(?:first|second|third|fourth|last|1st|2nd|3rd|4th)[ -]quarters?)(?: of (?:the year|${YEAR}))?(?! of the [a-z]+ (?:staff|people))`,
			'i',
		),
	),
	date(
		new RegExp(
			`(?:past|(?<!(?:[a-z]{2}s|to|will|can|may|must|would|should|could|not) )last|recent|previous|next|coming) ${COUNTED} (?:years?|months?|weeks?|days?|quarters?|decades?)(?![a-z])`,
			'i',
		),
	),
	date(`${NOT_BEFORE}(?:(?:1[5-9]|20)\\d0s|(?<=\\b(?:early|mid|late) )[2-9]0s)(?![a-z])|['’]\\d0s`),
	// Ten years in a word: the nineties, the early Twenties.
	date(
		/(?:the )?(?:(?:early|mid|late)[- ])?(?:(?:nineteen|twenty)[- ])?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?<=\bthe .{0,30})(?![a-z-])/i,
	),
	// Years long gone: founded in 1634.
	date(
		/(?<=\b(?:[Ii]n|[Ss]ince|founded|established|dat(?:es?|ed|ing) (?:from|to|back to)|[Ff]rom|year) )1[0-7]\d{2}(?=[,.;:)](?!\d)| (?:and|by|as|with|for|it|the|when|after|until)(?![a-z])| ?(?:$|\n))/,
	),
	// The class of ’98, since '05.
	date(
		/(?<=\b(?:of|in|since|by|from|to|until|before|after|summer|winter|spring|autumn) )['’]\d\d(?![\d%’']|[.,]\d)/,
	),
	date(new RegExp(`between ${YEAR} and ${YEAR}(?![\\d%]|[.,]\\d| ?(?:million|people|yuan|tonnes))`, 'i')),
	date(
		new RegExp(
			`(?:eighteen|nineteen|twenty)[ -](?:hundred|oh[ -](?:one|two|three|four|five|six|seven|eight|nine)|(?:${TENS})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?![a-z-]| (?:thousand|million|people|hundred))`,
			'i',
		),
	),
	date(
		new RegExp(
			`${NOT_BEFORE}(?:from )?${CLOCK}(?:${DASH}${CLOCK})?(?![\\d%]|[.,]\\d)`.replace('(?:from )?', ''),
			'i',
		),
	),
	date(
		new RegExp(
			`${NOT_BEFORE}(?:${HALF_DAY}|(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)?)(?:${DASH})${HALF_DAY}|${NOT_BEFORE}${HALF_DAY}`,
			'i',
		),
	),
	// An hour alone: we close at 5, it opens at nine on weekdays.
	date(
		/(?=\d)(?<=\b(?:opens?|opened|closes?|closed|starts?|started|begins?|began|ends?|ended|leaves?|left|meets?|met) at )(?:1?\d|2[0-4])(?=[,;)](?!\d)| ?(?:$|\n)|\.(?!\d)| (?:on|every|each|sharp|when)(?![a-z]))/,
	),
	date(
		/(?=[tfsne])(?<=\b(?:opens?|opened|opening|closes?|closed|starts?|started|begins?|began|ends?|ended|leaves?|left|meets?|met|rings?|rang|arrives?|arrived|departs?|departed|stops?|stopped|finish(?:es|ed)?|wakes?|woke|rises?|up|lunch|dinner|tea|breakfast|supper|back|home|there|bed|again|daily|calls?|service|shift) at )(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;)]| ?(?:$|\n)| (?:on|every|each|sharp|when|and ends|and closes)(?![a-z]))/,
	),
	date(
		/(?=\d)(?<=\b[Aa]t )(?:1[0-2]|[1-9])(?= (?:on|every|each) (?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|week(?:days?|ends?)|day|morning|evening|night)(?![a-z]))/,
	),
	date(
		new RegExp(
			`(?:noon|midnight|midday)${DASH}(?:1[0-2]|[1-9])(?:[:.][0-5]\\d)?(?![\\d%]|[.,]\\d| [a-z]{3,}s(?![a-z]))`,
			'i',
		),
	),
	// A feast of a year: Christmas '22.
	date(/(?<=\b[A-Z][a-z]{2,12} )['’]\d\d(?![\d%’']|[.,]\d)/),
	// A year over the turn of two, in two digits each.
	date(/(?<![\d.,])\d\d[-–/]\d\d(?= (?:seasons?|(?:academic|financial|fiscal|school|tax) years?)(?![a-z]))/i),
	// From one hour to another: 8 till 8.
	date(new RegExp(`(?<![\\d.,])${HOUR} (?:till|until) ${HOUR}(?![\\d%:]|[.,]\\d| [a-z]{3,}s(?![a-z]))`, 'i')),
	// Tuesdays and Fridays 10–12.
	date(
		/(?<=\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tue|Wed|Thu|Fri|Sat|Sun|weekdays|daily),? )(?:1?\d|2[0-3]) ?[-–—] ?(?:1?\d|2[0-4])(?![\d%:]|[.,]\d| [a-z]{3,}s(?![a-z]))/,
	),
	// Hours with points, behind a day: Mon–Fri 9.30–17.00.
	date(
		/(?<=\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|[A-Z][a-z]+days?|weekdays|daily|open|[Hh]ours|[Tt]imes):? )(?:1?\d|2[0-3])(?:[.:][0-5]\d)? ?[-–—] ?(?:1?\d|2[0-4])[.:][0-5]\d(?![\d%])/,
	),
	date(
		new RegExp(
			`(?<![\\d.,])(?:${HOUR} (?:and|or|to|until|till) )?${HOUR} (?:in the (?:morning|afternoon|evening)|at night)(?![a-z])`,
			'i',
		),
	),
	date(
		/(?:(?:half|(?:a )?quarter|five|ten|twenty(?:-five)?|5|10|20|25) past|a quarter to) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])/i,
	),
	date(/(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock/i),
];

/** Words that a date may begin with, as the inside of a group. */
export const DATE_WORDS = `noon|midnight|midday|Q(?=[1-4])|H(?=[12])|FY|CY|AY|mid|early|late|end|pre|post|year-end|month-end|beginning|middle|close|${MONTH}|the (?:first|second|third|fourth|latter|former)|latter|former|first|second|third|fourth|last|past|recent|previous|next|coming|half past|five past|ten past|twenty past|twenty-five past|a quarter|quarter`;

/** Four digits that are a year unless a measure stands behind them. */
export const BARE_YEAR = new RegExp(`${NOT_BEFORE}${YEAR}(?![\\d%]|[.,]\\d)`, 'y');
