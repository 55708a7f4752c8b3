/** What is many or more, and says no number: dozens of, doubled, half-year, single digits, a six-figure sum. */
import type { Rule } from '../scan.ts';
import { asks, COUNTS, DIGITS } from './asks.ts';

/** Words that say that there are some, and no number; our own words may use them. */
export const SOME =
	'several|a few|few|a couple|couple|a pair|a handful|a score|two score|three score|numerous|countless|umpteen';

/** An hour or two, a day or so; our own words may use these too. */
export const ONE_OR_SO =
	'an? (?!(?:half|third|quarter|fifth|tenth|dozen|hundred|thousand|million|billion)(?![a-z]))[a-z]{3,15} or (?:two|three|so)';

export const VAGUE: readonly Rule[] = [
	// Whom an age names, digits that are counted, and what is only near: the over-60s, single digits, nearer 400 than 300.
	asks(
		/(?:under|over)(?:[- ](?:the )?(?:\d{1,2}s|fives|sixes|sevens|eights|nines|tens|twelves)(?![a-z])|-\d{1,2}(?![\d%]|[.,]\d))|sub-\d{1,6}(?![\d%]|[.,]\d)/i,
		{ code: 'vague' },
	),
	// What is denied, and from where prices begin: not 40 but 50, tickets from £12.
	asks(new RegExp(`(?=\\d)(?<=\\bnot )${DIGITS}(?=(?: [a-z]+)? but )`, 'i'), { code: 'limit-denied' }),
	asks(
		new RegExp(
			`(?<=(?:^|[\\n:|•] ?|\\b(?:tickets|fares|prices|priced|rates|rooms|fees|starts?|starting|available|entry|membership) ))from (?:US\\$|[$€£¥])${DIGITS}(?! ?(?:to(?![a-z])|[-–]|[mkb](?![a-z])|bn|million|billion|[.,]?\\d))`,
			'i',
		),
		{ code: 'limit-apart' },
	),
	asks(/once or twice(?![a-z])|(?:once|twice|thrice)-(?:an?-)?[a-z]+/i, { code: 'vague' }),
	asks(new RegExp(`${ONE_OR_SO}(?![a-z-])`, 'i'), { code: 'vague' }),
	asks(/(?:single|double|triple)[- ](?:digits?|figures?)(?![a-z])/i, { code: 'vague' }),
	asks(new RegExp(`(?:nearer|closer)(?: to)? ${DIGITS} than (?:to )?${DIGITS}`, 'i'), { code: 'vague' }),
	asks(
		/(?:quarter|half)[- ](?:of a )?(?:centur(?:y|ies)|decades?)(?![a-z])|(?:a )?quarter of a century(?![a-z])/i,
		{ code: 'vague' },
	),
	asks(/half-yearly|half[- ]years?|half a year|semi-annual(?:ly)?|biannual(?:ly)?/i, { code: 'half-year' }),
	// A part of what something else is: a third the cost.
	asks(/a (?:third|quarter|fifth|tenth) (?:the|its|their|that of)(?= [a-z])/i, { code: 'multiplied' }),
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
	asks(new RegExp(`(?:\\d{1,3}|${COUNTS})-(?:hourly|daily|weekly|monthly|yearly)(?![a-z])`, 'i'), {
		code: 'vague',
	}),
	asks(
		/(?<=[“"‘])(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Hundred)(?= [A-Za-z][^”"’\n]{0,30}[”"’])/,
		{ code: 'vague' },
	),
	// A name with a number in words: the Seven Seas, the Group of Twenty.
	asks(
		/(?<=[a-z,] )(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty|Hundred|Thousand)(?![a-z])(?! (?:Million|Billion|Thousand|Hundred|Percent|Per|people)(?![a-z]))(?:[ -][A-Z][a-z]+){0,2}/,
		{ code: 'vague' },
	),
	// How many digits it has: a six-figure sum, six figures.
	asks(
		/(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten)(?:-(?:figure|digit)| figures|-figures)(?![a-z])/i,
		{
			code: 'vague',
		},
	),
	asks(new RegExp(`(?:\\d{1,4}|${COUNTS}) score(?! of \\d)(?![a-z])(?: and (?:${COUNTS})(?![a-z]))?`, 'i'), {
		code: 'vague',
	}),
	// So many and more of something, joined: 40-plus-year-old pipes.
	asks(new RegExp(`(?:\\d{1,4}|${COUNTS})-(?:plus|odd|something)-[a-z]+(?:-[a-z]+)*`, 'i'), {
		code: 'limit-apart',
	}),
	// A year without its hundreds, or something cut: '22.
	asks(/['’]\d{2}(?![\d%’']|[.,]\d)/, { code: 'no-number' }),
];
