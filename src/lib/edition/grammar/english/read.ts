/** The English grammar: what is neither quantity nor date, then dates, questions and quantities, at each place of a text. */
import { FRACTION_SIGNS } from '../fraction-signs.ts';
import { LOOK_ALIKE_STARTS, lookAlikes } from '../look-alikes.ts';
import type { Known, Reading } from '../reading.ts';
import { scan, together, type Rule } from '../scan.ts';
import { CURRENCY_WORDS } from './amount.ts';
import { DAMAGED } from './damaged.ts';
import { DATES, DATE_WORDS } from './dates.ts';
import { DENIAL_WORDS } from './denied.ts';
import { IDS } from './ids.ts';
import { LIMIT_SIGNS, LIMIT_WORDS } from './limits.ts';
import { EnglishMeasures } from './measures.ts';
import { NEITHER } from './neither.ts';
import { NONE_WORDS } from './none-told.ts';
import { NUMERAL_WORDS } from './numeral.ts';
import { quantityRule } from './quantity.ts';
import { SIGN_QUESTIONS } from './asked-signs.ts';
import { QUESTIONS, QUESTION_WORDS } from './questions.ts';

const LOOK_ALIKES = lookAlikes(
	'%|(?:per cent|percent|million|billion|thousand|yuan|RMB|people|staff|tonnes|[a-z]{3,15}s)(?![a-z])',
);
const NEITHER_WORDS = 'https?:|www|at one|first|better';
const TRIGGERS = new RegExp(
	`[\\d¥￥$€£₩₽₹฿§@(,[〔+‐‑‒–—―±${LIMIT_SIGNS}${FRACTION_SIGNS}-]|['’](?=\\d)|${LOOK_ALIKE_STARTS}|(?<![A-Za-z])(?:${[
		NUMERAL_WORDS,
		LIMIT_WORDS,
		DENIAL_WORDS,
		DATE_WORDS,
		QUESTION_WORDS,
		NEITHER_WORDS,
		NONE_WORDS,
		'half|twice|thrice|once|zero|nil|minus|negative|between|from|a|an',
		CURRENCY_WORDS,
	].join('|')})`,
	'giu',
);

const made = new WeakMap<Known, readonly Rule[]>();

/** The rules for what an edition has said; made once for it, because texts are many. */
function rulesFor(known: Known): readonly Rule[] {
	const before = made.get(known);
	if (before) return before;
	const measures = new EnglishMeasures(known.units);
	const rules = together([
		...LOOK_ALIKES,
		...DAMAGED,
		...IDS,
		...SIGN_QUESTIONS,
		...NEITHER,
		...DATES,
		...QUESTIONS,
		quantityRule(measures, known.currencies ?? {}),
	]);
	made.set(known, rules);
	return rules;
}

/** @param text as it is compared: plain width, terms blanked */
export function readEnglish(written: string, text: string, known: Known): Reading {
	return scan(written, text, TRIGGERS, rulesFor(known));
}
