/** Reads what a text says in numbers, by the grammar of its language. */
import type { ReadLanguage } from '../../site/languages.ts';
import { remembered } from '../remembered.ts';
import { withAnswers } from './answers.ts';
import { readChinese } from './chinese/read.ts';
import { withLeftOverWords } from './english/left-over-words.ts';
import { readEnglish } from './english/read.ts';
import { askAboutCut } from './cut-digits.ts';
import { inWritten, withSingleBlanks } from './justified.ts';
import { withLeftOver } from './left-over.ts';
import { withListedNames } from './listed-names.ts';
import { withoutPages } from './page-numbers.ts';
import { plainWidth } from './plain-width.ts';
import type { Known, Reading } from './reading.ts';
import { withRestOfAsked } from './rest-of-asked.ts';
import { askAboutShared } from './shared-list.ts';
import { withoutTerms } from './terms.ts';
import { askWhatTouches } from './touching.ts';

const NOTHING_KNOWN: Known = {};

/** Longer texts are read once and no more: whole sections, while an outline is made. */
const LONGEST_REMEMBERED = 2_000;

const remember = remembered<Reading>(20_000);
const keys = new WeakMap<Known, string>();

/**
 * Lists the quantities, dates and questions of a text. It takes any text, in linear time, and throws nothing. Nothing that
 * it finds goes over a line end or the border of a table cell (a tab or `|`).
 * @param known what the edition has answered: terms, measure words, currencies, forms
 */
export function readQuantities(text: string, language: ReadLanguage, known: Known = NOTHING_KNOWN): Reading {
	if (text.length > LONGEST_REMEMBERED) return readOnce(text, language, known);
	return remember(language + keyOf(known), text, () => readOnce(text, language, known));
}

/** The same for all that knows the same. */
function keyOf(known: Known): string {
	const { terms, units, currencies, answers } = known;
	const key = keys.get(known) ?? JSON.stringify([terms, units, currencies, [...(answers ?? [])]]);
	keys.set(known, key);
	return key;
}

function readOnce(text: string, language: ReadLanguage, known: Known): Reading {
	const single = language === 'en' ? withSingleBlanks(text) : null;
	return single
		? inWritten(readWhole(single.text, language, known), single, text)
		: readWhole(text, language, known);
}

function readWhole(text: string, language: ReadLanguage, known: Known): Reading {
	const compared = withoutTerms(plainWidth(text), (known.terms ?? []).map(plainWidth));
	const read = language === 'zh-CN' ? readChinese : readEnglish;
	const whole = withListedNames(askAboutCut(read(text, compared, known), text, compared), text, compared);
	const apart = askAboutShared(whole, text, compared);
	const understood = askWhatTouches(withoutPages(apart, text, compared), text, compared);
	const all = withLeftOver(withRestOfAsked(understood, text), text, compared);
	const reading = language === 'en' ? withLeftOverWords(all, text, compared) : all;
	return known.answers ? withAnswers(reading, known.answers) : reading;
}
