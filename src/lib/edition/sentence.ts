import type { Language } from '../site/languages.ts';

/** The first sentence of a text, with what closes it. */
export function firstSentence(text: string, language: Language): string {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const [first] = segmenter.segment(text.trim());
	return first?.segment.trim() ?? '';
}
