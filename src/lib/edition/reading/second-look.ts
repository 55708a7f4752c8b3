/** Reads the texts of a report by the grammar and by the second reader, which wants all of them at once. */
import type { ReadLanguage } from '../../site/languages.ts';
import { readQuantities } from '../grammar/read-quantities.ts';
import { readTwice } from '../grammar/read-twice.ts';
import type { Known, Reading } from '../grammar/reading.ts';

/** Reads a text of one paragraph or cell. */
export type ReadText = (text: string) => Reading;

const NOTHING: Reading = { quantities: [], dates: [], questions: [], neither: [] };

/**
 * Does some work that reads texts, first to learn which texts they are, then with what both readers say of them.
 * @param work reads the same texts each time, whatever is found in them
 */
export function withBothReaders<Result>(
	work: (read: ReadText) => Result,
	language: ReadLanguage,
	known: Known,
): Result {
	const texts = new Set<string>();
	work((text) => {
		texts.add(text);
		return NOTHING;
	});
	const all = [...texts];
	const readings = readTwice(all, language, known);
	const byText = new Map(all.map((text, index) => [text, readings[index] ?? NOTHING]));
	return work((text) => byText.get(text) ?? readQuantities(text, language, known));
}
