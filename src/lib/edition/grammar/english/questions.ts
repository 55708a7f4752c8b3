/** What English prints and no rule can value: dozens of, doubled, half-year, 4+2. */
import { SURE_UNITS } from './measures.ts';
import { patternRule, together, type Finding, type Rule } from '../scan.ts';
import type { Why } from '../reading.ts';

/** Words that say that there are some, and no number; our own words may use them. */
export const SOME =
	'several|a few|few|a couple|couple|a pair|a handful|a score|two score|three score|numerous|countless|umpteen';
const COUNTS = 'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty';

const asks = (pattern: RegExp | string, why: Why): Rule =>
	patternRule(pattern, (_, end) => ({ kind: 'question', end, why }));

const DIGITS = '\\d(?:[\\d,]{0,20}\\d)?(?:\\.\\d{1,9})?';
const LENGTH = 'mm|cm|km|m|ft|in|inch(?:es)?|feet|foot|(?:milli|centi|kilo)?met(?:re|er)s?';
/** Money in brackets, or a number in brackets before its scale or measure: by the books below zero. */
const IN_BRACKETS = `\\( ?${DIGITS} ?\\)`;

/** What is asked before anything else is tried: a sign that changes the number behind or around it. */
export const SIGN_QUESTIONS: readonly Rule[] = [
	patternRule(
		`(?:${DIGITS} ?(?:%|℃|°C|[a-z]{1,6})? ?)?(?:±|\\+/[-–])(?: ?${DIGITS} ?(?:%|℃|°C)?)?`,
		(_, end) => ({ kind: 'question', end, why: { code: 'unknown-sign', sign: '±' } }),
	),
	asks(
		new RegExp(
			`(?:(?:US\\$|HK\\$|[$€£¥￥]|RMB ?)${IN_BRACKETS}|${IN_BRACKETS}(?! ?second )(?= ?(?:million|billion|thousand|bn|mn|yuan|RMB|${SURE_UNITS})))(?: ?(?:million|billion|thousand|bn|mn)(?![a-z]))?(?: ?(?:yuan|RMB|${SURE_UNITS}))?`,
		),
		{ code: 'brackets' },
	),
	// In accounts brackets are a minus: Net loss: (1,234), (12,345.6).
	asks(
		new RegExp(
			`(?<![\\d%] ?)\\( ?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,9})? ?\\)|(?<=(?:: ?|\\| ?|\\t))\\( ?${DIGITS} ?%? ?\\)(?= *(?:$|[\\n\\t|;,]))`,
		),
		{
			code: 'brackets',
		},
	),
	// The sides of something: 25 m x 12 m, 9 m by 7 m.
	asks(
		new RegExp(
			`${DIGITS} ?(?:(?:(?:${LENGTH}) ?)?(?:[×xX*]|by(?= ))) ?${DIGITS} ?(?:${LENGTH})(?: ?(?:[×xX*]|by) ?${DIGITS} ?(?:${LENGTH})){0,2}(?![A-Za-z\\d])`,
		),
		{ code: 'several-numbers' },
	),
	// A list that may say a range: five, six or seven.
	asks(
		new RegExp(
			`(?:\\d{1,6}|${COUNTS})(?:, (?:\\d{1,6}|${COUNTS})){1,5},? or (?:\\d{1,6}|${COUNTS})(?![a-z\\d])`,
			'i',
		),
		{ code: 'several-numbers' },
	),
	// A run of so many minutes and seconds, and lengths and weights in two units: 1:58.42, 6ft 2in, 12st 4lb.
	asks(
		/(?<![\d.,:])\d{1,2}(?::[0-5]\d){1,2}\.\d{1,3}(?![\d%])|(?<=\b(?:in|of|time) )\d{1,2}(?::[0-5]\d){2}(?![\d:.]*\d)|(?<=\b(?:in|time of) )\d{1,2}:[0-5]\d(?![\d:.]*\d| ?[-–—]| to | ?[ap]\.?m)/,
		{ code: 'several-numbers' },
	),
	asks(
		/\d{1,3} ?(?:ft|feet|foot|st|stone|lbs?|pounds?) ?\d{1,2}(?:\.\d{1,2})? ?(?:ins?|inches|lbs?|pounds?|oz|ounces?)(?![a-z\d])/i,
		{ code: 'several-numbers' },
	),
	asks(/\d{1,3} ?st(?= ?(?:[.,;)]|$|\n))(?<!(?<!1)1st)/, { code: 'unknown-measure', measure: 'st' }),
	// Feet and inches.
	asks(/\d{1,2}['’′] ?\d{1,2}["”″]/, { code: 'several-numbers' }),
	// Thousands as the Swiss part them.
	asks(/\d{1,3}(?:['’]\d{3})+(?!\d)/, { code: 'digit-groups' }),
	// A share that a word is joined to: sub-5%.
	asks(/(?<=[A-Za-z][-–])\d[\d,.]{0,20} ?%/, { code: 'sign' }),
	// A whole number and a fraction: 3 1/2 hours.
	asks(/\d{1,6} \d{1,3}\/\d{1,3}(?![\d/])/, { code: 'several-numbers' }),
	// A point without a digit before it: .5 million.
	asks(/(?<=(?:^|[\s(|$€£¥])\.)\d[\d,]{0,20}(?: (?:million|billion|thousand))?/, { code: 'no-number' }),
	// Points between thousands, and a comma before places: 12.345,67.
	asks(/\d{1,3}(?:\.\d{3}){1,5},\d{1,9}/, { code: 'digit-groups' }),
	// What is left of digits that are cut: 67 of 12.345,67.
	asks(/(?<=\d[.,])\d{1,30}/, { code: 'digit-groups' }),
	// One measure behind several hyphens: a 5- or 10-year plan.
	asks(
		new RegExp(
			`(?:\\d{1,6}|${COUNTS})-(?:(?:, | and | or | to |, and |, or )(?:\\d{1,6}|${COUNTS})-){1,5}[a-z]{2,20}`,
			'i',
		),
		{ code: 'several-numbers' },
	),
];

export const QUESTIONS: readonly Rule[] = [
	// A number by itself in quotation marks is a name more often than a number: the “996” schedule.
	asks(/(?<=[“"‘'])(?!(?:19|20)\d{2}[”"’'])\d{2,6}(?=[”"’'](?![\d.,]*\d))/, {
		code: 'unknown-sign',
		sign: '”',
	}),
	// Whom an age names, digits that are counted, and what is only near: the over-60s, single digits, nearer 400 than 300.
	asks(
		/(?:under|over)(?:[- ](?:the )?\d{1,2}s(?![a-z])|-\d{1,2}(?![\d%]|[.,]\d))|sub-\d{1,6}(?![\d%]|[.,]\d)/i,
		{ code: 'vague' },
	),
	asks(/once or twice(?![a-z])/i, { code: 'vague' }),
	// So many for the price of so many: 3 for 2.
	asks(
		/(?<![\d.,])\d{1,3} for \d{1,3}(?![\d%]|[.,]\d| (?:minutes|hours|days|nights|weeks|months|years|seasons)(?![a-z]))/,
		{ code: 'several-numbers' },
	),
	asks(/(?:single|double|triple)[- ](?:digits?|figures?)(?![a-z])/i, { code: 'vague' }),
	asks(new RegExp(`(?:nearer|closer)(?: to)? ${DIGITS} than (?:to )?${DIGITS}`, 'i'), { code: 'vague' }),
	asks(
		/(?:quarter|half)[- ](?:of a )?(?:centur(?:y|ies)|decades?)(?![a-z])|(?:a )?quarter of a century(?![a-z])/i,
		{ code: 'vague' },
	),
	asks(/(?<![\d.,])\d{1,3} under \d{1,3}(?![\d%]|[.,]\d)/i, { code: 'several-numbers' }),
	asks(/\d{1,3} ?h ?\d{1,2} ?m(?![A-Za-z\d²³])/, { code: 'several-numbers' }),
	// Amperes, or a letter that names: 5 A.
	asks(new RegExp(`${DIGITS} A(?= ?(?:$|[.,;:)\\n|]))`), { code: 'unknown-measure', measure: 'A' }),
	// How far it may be off: 2,000 tonnes, give or take 50.
	asks(new RegExp(`(?<=\\bgive or take )${DIGITS} ?(?:%|per cent)?`, 'i'), {
		code: 'unknown-sign',
		sign: '±',
	}),
	// A name in capitals and its number, or a count of what is named so: an RTX 4090, the NHS 4090.
	asks(
		/(?<=\b(?!(?:RMB|CNY|USD|EUR|HKD|GBP|JPY|AQI|BMI|IQ|GDP|CPI|PPI|PUE|NPS|CMI|HDI|TDS|COD|BOD|TVOC|PM|ROE|ROI|EPS)\b)[A-Z]{2,6} )(?!(?:19|20)\d{2}\b)\d{2,5}(?![\d:–-]|[.,]\d|%| ?(?:per cent|percent|[a-z]{2,}s|people|staff|yuan|RMB|million|billion|thousand)\b| ?[A-Z])/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	asks(/\d{1,9}(?:\.\d{1,4})? (?:US|Hong Kong|HK|Australian|Canadian|Singapore|euro) ?cents?(?![a-z])/i, {
		code: 'unknown-currency',
		currency: 'cents',
	}),
	// Several things of so much each: four 12-hour shifts.
	asks(
		new RegExp(
			`(?:\\d{1,6}|${COUNTS}) (?:\\d[\\d,.]{0,12}|${COUNTS})-[a-z]{2,20}(?:-[a-z]{2,20})?(?= [a-z]{2,20}| *(?:[.,;]|$))`,
			'i',
		),
		{ code: 'several-numbers' },
	),
	asks(/half of (?:an?|one|1) ?(?:per ?cent|%)(?![a-z])/i, { code: 'several-numbers' }),
	asks(/half-yearly|half[- ]years?|half a year|semi-annual(?:ly)?|biannual(?:ly)?/i, { code: 'half-year' }),
	asks(
		/(?:doubled|doubling|doubles|tripled|tripling|triples|trebled|quadrupled|quadrupling|halved|halving)(?![a-z])|(?:double|triple|treble|quadruple)(?= (?:the|that|those|its|our|last|what|in|from|over|by|to|year)(?![a-z])| *[.,;:)]|$)|(?<=(?:to|will|would|should|must|shall|can|could|may) )(?:double|triple|treble|quadruple)(?![a-z-])|halve(?![a-z-])|(?:more than|nearly|almost|about|over) (?:double|triple|treble)(?![a-z-])|(?:\d{1,4}(?:\.\d{1,3})?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|many|several)-?fold(?![a-z])|\d{0,4}[½¼¾]-?fold(?![a-z])/i,
		{
			code: 'multiplied',
		},
	),
	asks(
		/(?:tens of (?:thousands|millions)|hundreds of (?:thousands|millions)|dozens|scores of|hundreds|thousands|millions|billions|(?:several|a few|many) (?:dozen|hundred|thousand|million|billion)s?(?: (?:thousand|million|billion))?)(?![a-z])/i,
		{ code: 'vague' },
	),
	asks(
		new RegExp(
			`(?:${SOME})(?= of (?!\\d)[a-z]| (?:more )?(?:[a-z-]{2,}s|people|staff|men|women|children)(?![a-z])|(?![ a-z-]))(?: of(?= [a-z]))?(?! \\d)`,
			'i',
		),
		{ code: 'vague' },
	),
	// Scores and halves of something: two-nil, fifty-fifty; what has so many of something: three-tiered.
	asks(
		/\d{1,2}-(?:nil|love|all)(?![a-z-])|(?:one|two|three|four|five|six|seven|eight|nine)-(?:nil|love|all|one|two|three|four|five|six|seven|eight|nine)(?![a-z-])|fifty-fifty|sixty-forty|seventy-thirty|eighty-twenty/i,
		{ code: 'several-numbers' },
	),
	patternRule(
		new RegExp(
			`(?:\\d{1,3}|${COUNTS})-(?![a-z]{0,5}(?:bed|seed|shed|breed|speed|feed)(?![a-z]))([a-z]{2,16}ed)(?![a-z-])`,
			'i',
		),
		(match, end) => ({ kind: 'question', end, why: { code: 'unknown-measure', measure: match[1] ?? '' } }),
	),
	// 3-in-4, a 1-in-100-year flood, 4-hourly checks, 5 x RMB 100, plus or minus 3%.
	asks(
		new RegExp(
			`(?:\\d{1,4}|one|${COUNTS})-(?:in|for)-(?:\\d[\\d,]{0,9}|one|${COUNTS})(?:-[a-z]{2,12})?`,
			'i',
		),
		{
			code: 'several-numbers',
		},
	),
	asks(new RegExp(`(?:\\d{1,3}|${COUNTS})-(?:hourly|daily|weekly|monthly|yearly)(?![a-z])`, 'i'), {
		code: 'vague',
	}),
	asks(`\\d{1,6} ?[×x*] ?(?:RMB|CNY|[¥￥$€£]) ?${DIGITS}`, { code: 'several-numbers' }),
	asks(new RegExp(`(?:plus or minus|plus/minus|plus-minus) ?${DIGITS} ?%?`, 'i'), {
		code: 'unknown-sign',
		sign: '±',
	}),
	// A name that ends in a number, before another: for Singapore 380 Bunker Fuel.
	asks(
		/(?<=[a-z] (?!(?:January|February|March|April|May|June|July|August|September|October|November|December) )[A-Z][a-z]{2,20} )(?!(?:19|20)\d\d )\d{1,4}(?= [A-Z][a-z])/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	// What is named and numbered at the beginning of a sentence: Blast 14 took place.
	asks(
		/(?<=(?:^|[\n.!?] ?)[A-Z][a-z]{1,18}[a-rt-z] )(?!(?:19|20)\d\d(?!\d))\d{1,4}(?= (?:was|is|has|had|will|took|opened|closed)(?![a-z]))/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	asks(
		/(?<=(?:^|[\n.!?] ?)[A-Z][a-z]{2,18}s )\d{1,3}(?:, \d{1,3}){0,4},? and \d{1,3}(?= (?:were|are|have|had|will)(?![a-z]))/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	// A proportion: a ratio of 1 to 14.
	asks(
		new RegExp(
			`(?<=\\bratio[^.;!?\\d\\n\\t|]{0,40} (?<!from ))${DIGITS} to ${DIGITS}(?! ?(?:%|per cent))`,
			'i',
		),
		{
			code: 'several-numbers',
		},
	),
	// A train by its hour, a name in quotation marks that begins with a number, classes of things: the 9.15 from Leeds.
	asks(/(?<=\b[Tt]he )(?:1?\d|2[0-3])\.[0-5]\d(?= (?:from|to|train|bus|flight|ferry|service)(?![a-z]))/, {
		code: 'several-numbers',
	}),
	asks(
		/(?<=[“"‘])(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Hundred)(?= [A-Za-z][^”"’\n]{0,30}[”"’])/,
		{ code: 'vague' },
	),
	asks(
		/(?<=\b(?:Category|Type|Class|Grade|Level|Tier|Zone|Stage|Phase|Band) \d{1,2} (?:and|or) )\d{1,2}(?= [a-z]+s(?![a-z]))/,
		{ code: 'ordinal' },
	),
	// An hour with a point: it begins at 12.40.
	asks(
		/(?<=\b(?:place|begins?|began|starts?|started|opens?|closes?|held|met|leaves?|left|arrives?|arrived|departs?) at )(?:1?\d|2[0-3])\.[0-5]\d(?!\d|%|[.,]\d)/,
		{ code: 'several-numbers' },
	),
	// A place that is named and numbered, or how many were there: in Corner 12, at Meadow 7.
	asks(
		/(?<=(?<![A-Za-z’'-])[a-z]{2,15} [A-Z][a-z]{1,19}[a-rt-z] )(?!(?:19|20)\d\d(?!\d))\d{1,4}(?=[,.;)](?!\d)| (?:and|on|in|at|to|was|is|of|with|had|has|will|[a-z]{3,15}ed)(?![a-z])| ?(?:$|\n))/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	// A count of some thing, or the sign of its note: 80% of customers stay 1.
	asks(
		/[1-9](?= ?(?:$|\n))(?<=(?:^|\n) {0,8}(?:[A-Z]{0,3}[$€£¥])?\d[\d,.]{0,20}(?: ?%|[A-Za-z+]{0,8}) [^\d\n|\t:]{5,80}[a-z)] [1-9])/,
		{ code: 'unknown-sign', sign: ' ' },
	),
	// A name that a number in words begins: the Seven Seas.
	asks(
		/(?<=[a-z,] )(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)(?= [A-Z][a-z]{2,})(?! (?:Million|Billion|Thousand|Hundred|Percent|Per))(?:[ -][A-Z][a-z]+){1,2}/,
		{ code: 'vague' },
	),
	// A share or a count to a year: 30 by 30, “20 by 2025”.
	asks(/(?<![\d.,])\d{1,2} by (?:20)?\d\d(?=["”’'.,;:)!?\s|]|$)(?!\.\d|,\d| ?(?:%|[a-z]))/, {
		code: 'several-numbers',
	}),
	// How many digits it has: a six-figure sum, six figures.
	asks(
		/(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten)(?:-(?:figure|digit)| figures|-figures)(?![a-z])/i,
		{
			code: 'vague',
		},
	),
	// Three quarters of a million.
	asks(
		/(?:(?:an? |one[- ]|two[- ]|three[- ])?(?:third|quarter|fifth|tenth)s?|[¼-¾⅐-⅞]) of an? (?:hundred|thousand|million|billion|trillion|dozen)(?![a-z])/i,
		{ code: 'several-numbers' },
	),
	asks(/\d{1,4} score(?! of \d)(?![a-z])/i, { code: 'vague' }),
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
	asks(
		/(?:unit|units): ?(?:(?:(?:RMB|CNY|[¥￥]) ?)?(?:10,?000|'000|1,?000|100 million)(?!\d|[.,]\d)(?: [a-z]{1,16}){0,2}|(?:RMB|CNY|[¥￥]) ?[mb]illion|[^\s.,;|)]{1,16}(?: (?:[a-z]{1,16}|['’]000s?)){0,2})|(?:in|RMB|¥) ?(?:millions?|thousands?|billions?|10,000s?)(?: of)? (?:yuan|RMB)(?=[)\n.,;]| ?\||$)/i,
		{
			code: 'table-unit',
			unit: '',
		},
	),
];

const ALL = together([...SIGN_QUESTIONS, ...QUESTIONS]);

/** What is asked about at an offset; `null` where nothing is. */
export function questionAt(text: string, offset: number): Finding | null {
	for (const rule of ALL) {
		const found = rule(text, offset);
		if (found) return found;
	}
	return null;
}

/** Words that a question may begin with, as the inside of a group. */
export const QUESTION_WORDS =
	'half|quarter|single|once|sub|under|nearer|closer|semi|biannual|doubl|tripl|trebl|quadrupl|halv|two|three|four|five|ten|tens|hundreds|dozens|scores|thousands|millions|billions|several|a few|few|a couple|couple|a pair|a handful|a score|numerous|countless|umpteen|one|plus|six|seven|eight|nine|fifty|sixty|seventy|eighty|more than|nearly|almost|about|over|many|twenty|unit|units|in|RMB';
