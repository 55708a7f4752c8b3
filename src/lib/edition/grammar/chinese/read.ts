/** The Chinese grammar: what is neither quantity nor date, then dates, questions and quantities, at each place of a text. */
import { FRACTION_SIGNS } from '../fraction-signs.ts';
import { LOOK_ALIKE_STARTS, lookAlikes } from '../look-alikes.ts';
import type { Known, Reading } from '../reading.ts';
import { scan, together, type Rule } from '../scan.ts';
import { CURRENCY_STARTS } from './currencies.ts';
import { DAMAGED, DAMAGED_STARTS } from './damaged.ts';
import { DATES, DATE_STARTS } from './dates.ts';
import { DESIGNATIONS } from './designations.ts';
import { headingRule } from './heading.ts';
import { ID_STARTS, IDS } from './ids.ts';
import { LIMIT_STARTS } from './limits.ts';
import { listRule } from './list.ts';
import { MeasureReader } from './measure-behind.ts';
import { Measures } from './measures.ts';
import { NAMES, NAME_STARTS } from './names.ts';
import { NEITHER, NEITHER_STARTS } from './neither.ts';
import { noneRule } from './none-told.ts';
import { NUMERAL_CHARACTERS } from './numeral.ts';
import { PAIR_STARTS, pairRule } from './pair.ts';
import { quantityRule } from './quantity.ts';
import { ACCOUNTS, QUESTIONS, QUESTION_STARTS } from './questions.ts';
import { RATES } from './rates.ts';
import { SLOGAN_STARTS, SLOGANS_AND_CLASSES } from './slogans.ts';

const LOOK_ALIKES = lookAlikes('[%‰℃万亿千百元人名次个件户家吨米年天台项场套辆份亩岁]|平方|公里|小时');

const TRIGGERS = new RegExp(
	`[\\d${NUMERAL_CHARACTERS}${FRACTION_SIGNS}负零${escaped(NAME_STARTS + PAIR_STARTS + NEITHER_STARTS + DATE_STARTS + QUESTION_STARTS + LIMIT_STARTS + CURRENCY_STARTS + ID_STARTS + SLOGAN_STARTS + DAMAGED_STARTS)}–—+-]|元(?=月)|${LOOK_ALIKE_STARTS}`,
	'gu',
);

function escaped(characters: string): string {
	return characters.replace(/[+-]/g, '').replace(/[\\\]^[]/g, '\\$&');
}

const made = new WeakMap<Known, readonly Rule[]>();

/** The rules for what an edition has said; made once for it, because texts are many. */
function rulesFor(known: Known): readonly Rule[] {
	const before = made.get(known);
	if (before) return before;
	const reader = new MeasureReader(new Measures(known.units), known.currencies ?? {});
	const rules = together([
		...LOOK_ALIKES,
		headingRule(reader.measures),
		...DAMAGED,
		...ACCOUNTS,
		...IDS,
		...SLOGANS_AND_CLASSES,
		...NAMES,
		...DESIGNATIONS,
		...RATES,
		listRule(reader),
		...NEITHER,
		...DATES,
		...QUESTIONS,
		pairRule,
		noneRule(reader.measures),
		quantityRule(reader),
	]);
	made.set(known, rules);
	return rules;
}

/** @param text as it is compared: plain width, terms blanked */
export function readChinese(written: string, text: string, known: Known): Reading {
	return scan(written, text, TRIGGERS, rulesFor(known));
}
