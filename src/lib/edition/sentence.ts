import type { Language } from '../site/languages.ts';

/** A quotation mark or bracket that opens, where a segmenter leaves it behind the sentence before. */
const OPENS = /[“‘「『《（([]+$/;

/** Making one takes longer than what it is asked. */
const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
	const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
	segmenters.set(language, known);
	return known;
}

/** The first sentence of a text, with what closes it. */
export function firstSentence(text: string, language: Language): string {
	const [first] = segmenterOf(language).segment(text.trim());
	return first?.segment.trim().replace(OPENS, '').trim() ?? '';
}

/** How a sentence ends, with what may close behind it. */
const ENDS = /(?:[。！？!?]|\.|……|…)[”’」』）)\]]*(?:\s?»)?$/;

/** Marks that come in pairs. */
const PAIRS = ['“”', '«»', '‘’', '「」', '『』', '《》', '（）', '()', '[]'] as const;

/**
 * What keeps a text from standing alone as whole sentences; `null` where nothing does. A text that ends in a colon or a
 * comma, or in the middle of a quotation, is a piece of something longer.
 * @example brokenOff('They look at:')?.en → 'it ends in “:”'
 */
export function brokenOff(text: string): { en: string; zh: string } | null {
	const trimmed = text.trim();
	if (!ENDS.test(trimmed)) {
		const last = [...trimmed].at(-1) ?? '';
		return { en: `it ends in “${last}”`, zh: `以“${last}”结尾` };
	}
	const open = PAIRS.find(([opens = '', closes = '']) => count(trimmed, opens) > count(trimmed, closes));
	return open ? { en: `“${open[0]}” opens in it and never closes`, zh: `里面的“${open[0]}”没有合上` } : null;
}

function count(text: string, mark: string): number {
	return text.split(mark).length - 1;
}
