/** One printed form by itself, as figures.yaml copies it from the print. */
import type { ReadLanguage } from '../../site/languages.ts';
import type { Known, Limit, Quantity } from './reading.ts';
import { readQuantities } from './read-quantities.ts';

/** A printed form taken apart. */
export interface PrintedQuantity {
	/** Value in single units: 86848万元 is 868480000. */
	value: number;
	/** The end of a range (5-8人), whose beginning is the value; else `undefined`. */
	to: number | undefined;
	/** What one step of the last printed digit is worth: 10000 for 86848万, 0.1 for 84.7. */
	resolution: number;
	/** Whether the last printed digit is a zero behind the point, as in 1.0万. */
	keepsZeros: boolean;
	/** The measure word, % included; empty where none is printed. */
	measure: string;
	/** How the print limits the number. */
	limit: Limit | null;
}

/** The one quantity that a form is from its first character to its last; `null` if it is anything else. */
export function readPrintedForm(
	form: string,
	language: ReadLanguage = 'zh-CN',
	known?: Known,
): Quantity | null {
	// What stands behind a count of levels is lost: 四级 is read as in 四级体系, for a figure counts.
	const text = /级(?:以[上下])?$/.test(form) ? `${form}体系` : form;
	const { quantities, dates, questions } = readQuantities(text, language, known);
	const [quantity] = quantities;
	const isAll = quantity?.start === 0 && quantity.end === form.length;
	return isAll && quantities.length + dates.length + questions.length === 1 ? quantity : null;
}

/** Takes a printed form (`超过 3 万元`, `5.1万线`, `六届`) apart; `null` if it is no quantity. */
export function parsePrintedForm(form: string, known?: Known): PrintedQuantity | null {
	const quantity = readPrintedForm(form.trim(), 'zh-CN', known);
	if (!quantity) return null;
	const { resolution, keepsZeros, unit, limit } = quantity;
	const [value, to] =
		'value' in quantity ? [quantity.value, undefined] : [quantity.from, Number(quantity.to)];
	return { value: Number(value), to, resolution: Number(resolution), keepsZeros, measure: unit, limit };
}
