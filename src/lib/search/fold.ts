/** Texts as they are looked for: width, capitals, traditional forms, tones, blanks and commas in numbers mean nothing. */

/** Simplified characters by their traditional forms: 願 → 愿. */
export type SimpleForms = ReadonlyMap<string, string>;

/** A folded text and, for each of its characters, where that stands in the text as written. */
export interface Folded {
	text: string;
	at: number[];
}

const MARKS = /\p{M}/gu;
const DIGIT = /[\d０-９]/;

/** Folds a text: `志願 服務` → `志愿服务`, `８６，８４８` → `86848`, `Zhìyuàn` → `zhiyuan`. */
export function fold(text: string, simple: SimpleForms): Folded {
	let folded = '';
	const at: number[] = [];
	let place = 0;
	for (const written of text) {
		const one = foldOne(written, simple);
		const isComma = one === ',' && DIGIT.test(folded.slice(-1)) && DIGIT.test(text[place + 1] ?? '');
		if (!isComma) {
			folded += one;
			for (let index = 0; index < one.length; index += 1) at.push(place);
		}
		place += written.length;
	}
	return { text: folded, at };
}

/** Letters without what stands on or below them: é → e. */
export function withoutMarks(text: string): string {
	return text.normalize('NFKD').replace(MARKS, '');
}

const known = new Map<string, string>();

function foldOne(written: string, simple: SimpleForms): string {
	if (written >= '0' && written <= '9') return written;
	const character = simple.get(written) ?? written;
	const folded =
		known.get(character) ?? withoutMarks(character).toLowerCase().replace(/\s+/g, '').replace(/[’‘]/g, "'");
	known.set(character, folded);
	return folded;
}
