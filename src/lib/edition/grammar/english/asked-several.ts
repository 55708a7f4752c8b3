/** Several numbers that make one with what joins them: 4+2, 1:3, 3/4, a ratio of 1 to 14, four 12-hour shifts, 30 by 2030. */
import type { Rule } from '../scan.ts';
import { asks, COUNTS, DIGITS } from './asks.ts';
import { UNITS_OF_MEASURE } from './measures.ts';

/** A part in words, as the source of a pattern. */
const FRACTION =
	'(?:an?|one|two|three|four|seven|nine)[ -](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?';

export const SEVERAL: readonly Rule[] = [
	// The sign of a ratio, which is no colon of a clock.
	asks(/\d{1,9}(?:\.\d{1,9})?(?: ?∶ ?\d{1,9}(?:\.\d{1,9})?){1,5}/, { code: 'several-numbers' }),
	// How rarely a flood comes: a 1 in 100 year storm.
	asks(/(?:1|one)[ -]in[ -](?:an? )?[\da-z][\d,a-z]{1,12}[ -]years?(?![a-z])/i, { code: 'several-numbers' }),
	// So many for the price of so many: 3 for 2.
	asks(
		/(?<![\d.,])\d{1,3} for \d{1,3}(?![\d%]|[.,]\d| (?:minutes|hours|days|nights|weeks|months|years|seasons)(?![a-z]))/,
		{ code: 'several-numbers' },
	),
	asks(
		/(?:one|two|three|four|five|ten) for (?:one|two|three)(?![a-z]| (?:minutes?|hours?|days?|weeks?|months?|years?|seasons?)(?![a-z]))/i,
		{
			code: 'several-numbers',
		},
	),
	asks(/(?<![\d.,])\d{1,3} for (?:RMB ?|CNY ?|US\$|[$€£¥])\d[\d.,]{0,9}(?<!\D[.,])(?![\d%])/, {
		code: 'several-numbers',
	}),
	// From one part to another: between a third and a half, a quarter to a third.
	asks(new RegExp(`(?:between ${FRACTION} and|${FRACTION} (?:to|or)) ${FRACTION}(?![a-z-])`, 'i'), {
		code: 'several-numbers',
	}),
	// How a game ended, and money with its coins: won 3–5, 3 yuan 50.
	asks(
		/(?=\d)(?<=\b(?:won|lost|beat|drew|ended|score|victory|win|defeat|draw)\b[^.;!?\d\n\t|]{0,30} )\d{1,3}[-–]\d{1,3}(?![\d%]|[.,]\d| ?[a-z]{3,}s(?![a-z]))/i,
		{
			code: 'several-numbers',
		},
	),
	asks(
		/\d{1,4} (?:yuan|dollars?|pounds?|euros?) \d{1,2}(?![\d%]|[.,]\d| ?(?:[a-z]{3,}s|million|billion|thousand)(?![a-z]))/i,
		{
			code: 'several-numbers',
		},
	),
	asks(/(?<![\d.,])\d{1,3} under \d{1,3}(?![\d%]|[.,]\d)/i, { code: 'several-numbers' }),
	// An hour, or a count: at three.
	asks(
		/(?=[tfsne])(?<=(?<!\b(?:stood|stands?|remain(?:ed|s)?|stay(?:ed|s)?|is|was|are|were|held|kept|put|valued|priced|rated|set|peaked|capped|estimated|looked|looks?|arrived|aimed|one|aged?|score[sd]?),?) at )(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;)]| ?(?:$|\n)| (?:on|every|each|sharp|when|and ends|and closes)(?![a-z]))/,
		{ code: 'several-numbers' },
	),
	// An hour, or how many of them: at 2000 hours.
	asks(
		/(?=[12])(?<=\b(?:at|by|until|till|from|before|after|to|between|and) )(?:1\d|2[0-3])\.?[0-5]\d (?:hours|hrs)(?![a-z])/i,
		{
			code: 'several-numbers',
		},
	),
	// A part of a unit, and quarters of years: a quarter-mile track, three quarters in a row.
	asks(
		new RegExp(
			`(?:quarter-|(?<=\\ba )quarter (?=mile|acre|inch|ton|hour))(?:${UNITS_OF_MEASURE})s?(?![a-z])`,
			'i',
		),
		{
			code: 'several-numbers',
		},
	),
	asks(
		new RegExp(
			`(?:\\d{1,2}|${COUNTS}) quarters (?:in a row|running|ago|later|earlier|straight)(?![a-z])`,
			'i',
		),
		{
			code: 'several-numbers',
		},
	),
	// A tonne and two-thirds.
	asks(
		/an? (?!third|quarter|fifth|sixth|half)[a-z]{3,12} and (?:a|one|two)[ -](?:third|sixth|seventh|ninth)s?(?![a-z-])/i,
		{
			code: 'several-numbers',
		},
	),
	asks(/\d{1,3} ?h ?\d{1,2} ?m(?![A-Za-z\d²³])/, { code: 'several-numbers' }),
	// How far it may be off: 2,000 tonnes, give or take 50.
	asks(new RegExp(`(?<=\\bgive or take )${DIGITS} ?(?:%|per cent)?`, 'i'), {
		code: 'unknown-sign',
		sign: '±',
	}),
	// Several things of so much each: four 12-hour shifts.
	asks(
		new RegExp(
			`(?:\\d{1,6}|${COUNTS}) (?:\\d[\\d,.]{0,12}|${COUNTS})-[a-z]{2,20}(?:-[a-z]{2,20})?(?= [a-z]{2,20}| *(?:[.,;]|$))`,
			'i',
		),
		{ code: 'several-numbers' },
	),
	asks(new RegExp(`0?\\.\\d{1,4} of (?:1|one|a) ?(?:%|per ?cent)(?![a-z])`, 'i'), {
		code: 'several-numbers',
	}),
	asks(
		/(?:nought|naught|nil|zero|oh) point [a-z]{2,9}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|zero|nought))*/i,
		{ code: 'several-numbers' },
	),
	asks(new RegExp(`(?:one|${COUNTS}) and three-quarter(?![a-z])(?: (?:million|billion|thousand))?`, 'i'), {
		code: 'several-numbers',
	}),
	// Parted by a comma, one number or two: one million, two hundred thousand.
	asks(
		new RegExp(
			`(?:an?|one|${COUNTS}) (?:billion|million|thousand), (?:an?|one|${COUNTS}) (?:hundred(?: thousand)?|thousand|million)(?![a-z])`,
			'i',
		),
		{ code: 'several-numbers' },
	),
	// A part of a share: half of one per cent, two-fifths of 1%.
	asks(
		/(?:half|(?:an?|one|two|three|four) ?-?(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)) of (?:one|1|(?<=half of )an?) ?(?:per ?cent|%)(?![a-z])/i,
		{ code: 'several-numbers' },
	),
	// Scores and halves of something: two-nil, fifty-fifty.
	asks(
		/\d{1,2}-(?:nil|love|all)(?![a-z-])|(?:one|two|three|four|five|six|seven|eight|nine)-(?:nil|love|all|one|two|three|four|five|six|seven|eight|nine)(?![a-z-])|fifty-fifty|sixty-forty|seventy-thirty|eighty-twenty/i,
		{ code: 'several-numbers' },
	),
	// 3-in-4, a 1-in-100-year flood, a two-for-one offer; 5 x RMB 100, plus or minus 3%.
	asks(
		new RegExp(
			`(?:\\d{1,4}|one|${COUNTS})-(?:in|for)-(?:\\d[\\d,]{0,9}|one|${COUNTS})(?:-[a-z]{2,12})?`,
			'i',
		),
		{
			code: 'several-numbers',
		},
	),
	asks(`\\d{1,6} ?[×x*] ?(?:RMB|CNY|[¥￥$€£]) ?${DIGITS}`, { code: 'several-numbers' }),
	asks(new RegExp(`(?:plus or minus|plus/minus|plus-minus) ?${DIGITS} ?%?`, 'i'), {
		code: 'unknown-sign',
		sign: '±',
	}),
	// A proportion: a ratio of 1 to 14.
	asks(
		new RegExp(
			`(?<=\\bratio[^.;!?\\d\\n\\t|]{0,40} (?<!from ))(?:${DIGITS} to ${DIGITS}(?! ?(?:%|per cent))|(?:one|${COUNTS}) to (?:one|${COUNTS})(?![a-z]))`,
			'i',
		),
		{
			code: 'several-numbers',
		},
	),
	// A train by its hour: the 9.15 from Leeds.
	asks(
		/(?<=\b[Tt]he )(?:1?\d|2[0-3])\.[0-5]\d(?=[,;.)](?!\d)| ?(?:$|\n)| (?:from|to|and|or|train|bus|flight|ferry|service)(?![a-z]))/,
		{
			code: 'several-numbers',
		},
	),
	// From one hour with a point to another: from 6.30 to 10.30.
	asks(
		/from (?:1?\d|2[0-3])\.[0-5]\d to (?:1?\d|2[0-3])\.[0-5]\d(?=[,;.)](?!\d)| ?(?:$|\n)| (?:on|daily|every|each|and|during)(?![a-z]))/i,
		{ code: 'several-numbers' },
	),
	// An hour with a point: it begins at 12.40, the bell rings at 4.15.
	asks(
		/(?=\d)(?<=(?<!\b(?:stood|stands?|remain(?:ed|s)?|stay(?:ed|s)?|is|was|are|were|held|kept|put|valued|priced|rated|set|peaked|unchanged|steady|flat|high|low|highest|lowest),?) at )(?:1?\d|2[0-3])\.[0-5]\d(?=[,;.)](?!\d)| ?(?:$|\n)| (?:on|every|each|sharp|when)(?![a-z]))/,
		{ code: 'several-numbers' },
	),
	asks(
		/(?<=\b(?:place|begins?|began|starts?|started|opens?|closes?|held|met|leaves?|left|arrives?|arrived|departs?) at )(?:1?\d|2[0-3])\.[0-5]\d(?!\d|%|[.,]\d)/,
		{ code: 'several-numbers' },
	),
	asks(/(?=\d)(?<=(?:^|[.!?“"\n] ?)At )(?:1?\d|2[0-3])\.[0-5]\d(?!\d|%|[.,]\d)/, { code: 'several-numbers' }),
	asks(
		/(?:1?\d|2[0-3])\.[0-5]\d(?= (?:this|that|every|each|in the|on) (?:morning|afternoon|evening|night|day|[A-Z][a-z]+day)(?![a-z]))/,
		{
			code: 'several-numbers',
		},
	),
	// A share or a count to a year: 30 by 30, “20 by 2025”.
	asks(/(?<![\d.,])\d{1,2} by (?:20)?\d\d(?=["”’'.,;:)!?\s|]|$)(?!\.\d|,\d| ?(?:%|[a-z]))/, {
		code: 'several-numbers',
	}),
	// Three quarters of a million.
	asks(
		/(?:(?:an? |one[- ]|two[- ]|three[- ])?(?:third|quarter|fifth|tenth)s?|[¼-¾⅐-⅞]) of an? (?:hundred|thousand|million|billion|trillion|dozen)(?![a-z])/i,
		{ code: 'several-numbers' },
	),
	asks(
		/(?<![\dA-Za-z.])(?!\d[\d.]{0,15} ?[×x*] ?10[\^⁺⁻⁰¹²³⁴-⁹])\d{1,9}(?:\.\d{1,6})? ?[+×*x] ?\d{1,9}(?:\.\d{1,6})?(?: ?[+×*x] ?\d{1,9}(?:\.\d{1,6})?){0,9}(?![a-z])/,
		{
			code: 'several-numbers',
		},
	),
	asks(
		/(?<![\d.,])(?!(?:19|20)\d\d: )\d{1,6}(?:\.\d{1,4})? ?: ?(?!(?<=: )\d[\d.,]{0,12} ?(?:%|per cent))(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d{1,4})?(?: ?: ?\d{1,6}(?:\.\d{1,4})?){0,9}(?!\d)/,
		{
			code: 'several-numbers',
		},
	),
	asks(/(?<![\d.])\d{1,6}(?:\.\d{1,4})?(?:\/\d{1,6}(?:\.\d{1,4})?){1,9}(?!\d)/, { code: 'several-numbers' }),
];
