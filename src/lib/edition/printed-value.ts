/** A printed form by itself, read in the language of its report. */
import { parsePrintedForm, type PrintedQuantity } from './grammar/printed-form.ts';
import { readQuantities } from './grammar/read-quantities.ts';
import type { Known, Quantity } from './grammar/reading.ts';
import { REPORT_LANGUAGE, type ReadLanguage } from '../site/languages.ts';

/** How a report is read: what its edition knows of its words, and in which language it is printed. */
export interface ReadAs extends Known {
	language?: ReadLanguage;
}

/** Takes a printed form (`超过 3 万元`, `over 36 hours`) apart; `null` if it is no quantity. */
export function printedValue(form: string, known?: ReadAs): PrintedQuantity | null {
	const language = known?.language ?? REPORT_LANGUAGE;
	if (language === 'zh-CN') return parsePrintedForm(form, known);
	const quantity = readInSentence(form.trim(), language, known);
	if (!quantity) return null;
	const [value, to] =
		'value' in quantity ? [quantity.value, undefined] : [quantity.from, Number(quantity.to)];
	return {
		value: Number(value),
		to,
		resolution: Number(quantity.resolution),
		keepsZeros: quantity.keepsZeros,
		measure: quantity.unit,
		limit: quantity.limit,
	};
}

/** At the beginning of a line 3.5 GWh would be the heading GWh of the § 3.5. */
const BEFORE = 'is ';

/** The one quantity that a form is from its first character to its last; `null` if it is anything else. */
function readInSentence(form: string, language: ReadLanguage, known?: ReadAs): Quantity | null {
	const { quantities, dates, questions } = readQuantities(BEFORE + form, language, known);
	const [quantity] = quantities;
	const isAll = quantity?.start === BEFORE.length && quantity.end === BEFORE.length + form.length;
	return isAll && quantities.length + dates.length + questions.length === 1 ? quantity : null;
}
