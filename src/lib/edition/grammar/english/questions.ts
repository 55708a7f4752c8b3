/** What English prints and no rule can value: dozens of, doubled, half-year, 4+2. */
import { patternRule, type Rule } from '../scan.ts';
import type { Why } from '../reading.ts';

const asks = (pattern: RegExp, why: Why): Rule =>
	patternRule(pattern, (_, end) => ({ kind: 'question', end, why }));

export const QUESTIONS: readonly Rule[] = [
	asks(/half-yearly|half-years?|half a year|semi-annual(?:ly)?|biannual(?:ly)?/i, { code: 'half-year' }),
	asks(
		/(?:doubled|doubling|tripled|trebled|quadrupled|halved|halving)(?![a-z])|(?:two|three|four|five|ten)-?fold(?![a-z])/i,
		{
			code: 'multiplied',
		},
	),
	asks(
		/(?:tens of (?:thousands|millions)|hundreds of (?:thousands|millions)|dozens|scores of|hundreds|thousands|millions|billions|(?:several|a few|many) (?:dozen|hundred|thousand|million|billion)s?)(?![a-z])/i,
		{ code: 'vague' },
	),
	asks(
		/(?<![\dA-Za-z.])\d{1,9}(?:\.\d{1,6})? ?[+×*x] ?\d{1,9}(?:\.\d{1,6})?(?: ?[+×*x] ?\d{1,9}(?:\.\d{1,6})?){0,9}(?![a-z])/,
		{
			code: 'several-numbers',
		},
	),
	asks(/(?<![\d.])\d{1,6} ?: ?\d{1,6}(?: ?: ?\d{1,6}){0,9}(?!\d)/, { code: 'several-numbers' }),
	asks(/(?<![\d.])\d{1,6}(?:\.\d{1,4})?(?:\/\d{1,6}(?:\.\d{1,4})?){1,9}(?!\d)/, { code: 'several-numbers' }),
	asks(
		/(?:unit|units): ?[^\s.,;|)]{1,16}(?: [a-z]{1,16}){0,2}|(?:in|RMB|¥) ?(?:millions?|thousands?|billions?|10,000s?)(?: of)? (?:yuan|RMB)(?=[)\n]|$)/i,
		{
			code: 'table-unit',
			unit: '',
		},
	),
];

/** Words that a question may begin with, as the inside of a group. */
export const QUESTION_WORDS =
	'half|semi|biannual|doubl|tripl|trebl|quadrupl|halv|two|three|four|five|ten|tens|hundreds|dozens|scores|thousands|millions|billions|several|a few|many|unit|units|in|RMB';
