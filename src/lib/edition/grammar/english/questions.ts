/** What English prints and no rule can value: several numbers in one, vague ones, perhaps names, measures that nobody knows. */
import { patternRule, together, type Finding, type Rule } from '../scan.ts';
import { PERHAPS_NAMES } from './asked-names.ts';
import { SEVERAL } from './asked-several.ts';
import { SIGN_QUESTIONS } from './asked-signs.ts';
import { VAGUE } from './asked-vague.ts';
import { asks, COUNTS, DIGITS } from './asks.ts';

/** Measures, currencies and units of tables that no value can be told in. */
const MEASURES: readonly Rule[] = [
	// Amperes, or a letter that names: 5 A.
	asks(new RegExp(`${DIGITS} A(?= ?(?:$|[.,;:)\\n|]))`), { code: 'unknown-measure', measure: 'A' }),
	asks(/\d{1,9}(?:\.\d{1,4})? (?:US|Hong Kong|HK|Australian|Canadian|Singapore|euro) ?cents?(?![a-z])/i, {
		code: 'unknown-currency',
		currency: 'cents',
	}),
	// What has so many of something: three-tiered.
	patternRule(
		new RegExp(
			`(?:\\d{1,3}|${COUNTS})-(?![a-z]{0,5}(?:bed|seed|shed|breed|speed|feed)(?![a-z]))([a-z]{2,16}ed)(?![a-z-])`,
			'i',
		),
		(match, end) => ({ kind: 'question', end, why: { code: 'unknown-measure', measure: match[1] ?? '' } }),
	),
	// A unit of money without its number, which holds for others: All figures in £m.
	asks(
		/(?:US|HK)?[$€£¥] ?(?:m|mn|bn|b|k|['’]?000s?)(?![A-Za-z\d]|: ?\d)|(?:(?:US|HK)?[$€£¥]|RMB|CNY) ?(?:million|billion|thousand)s?(?=\)| (?:unless|except)| ?(?:$|[\n|]))/,
		{ code: 'table-unit', unit: '' },
	),
	asks(
		/(?:unit|units): ?(?:(?:(?:RMB|CNY|[¥￥]) ?)?(?:10,?000|'000|1,?000|100 million)(?!\d|[.,]\d)(?: [a-z]{1,16}){0,2}|(?:RMB|CNY|[¥￥]) ?[mb]illion|[^\s.,;|)]{1,16}(?: (?:[a-z]{1,16}|['’]000s?)){0,2})|(?:in|RMB|¥) ?(?:millions?|thousands?|billions?|10,000s?)(?: of)? (?:yuan|RMB)(?=[)\n.,;]| ?\||$)/i,
		{
			code: 'table-unit',
			unit: '',
		},
	),
];

export const QUESTIONS: readonly Rule[] = [...PERHAPS_NAMES, ...VAGUE, ...MEASURES, ...SEVERAL];

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
	'half|quarter|nought|naught|zero point|nil point|oh point|single|once|sub|under|nearer|closer|semi|biannual|doubl|tripl|trebl|quadrupl|halv|two|three|four|five|ten|tens|hundreds|dozens|scores|thousands|millions|billions|several|a few|few|a couple|couple|a pair|a handful|a score|numerous|countless|umpteen|one|plus|six|seven|eight|nine|fifty|sixty|seventy|eighty|more than|nearly|almost|about|over|many|twenty|unit|units|in|RMB';
