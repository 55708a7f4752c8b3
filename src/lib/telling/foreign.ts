/** Words in other letters than a text’s own, which voices and fonts have to know. */
import { asWideAs, type Language, type ReadLanguage } from '../site/languages.ts';
import type { ShownInline } from './shown.ts';

const FOREIGN: Record<ReadLanguage, { run: RegExp; lang: ReadLanguage }> = {
	// Latin words, not abbreviations such as 5G or BU, which Chinese reads as its own.
	'zh-CN': { run: /[A-Z]?[a-z]{3,}[A-Za-z]*(?:[ '’-][A-Za-z]+)*/g, lang: 'en' },
	en: { run: /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]+/g, lang: 'zh-CN' },
};

/** A piece of a text that is in one language. */
type Words = Extract<ShownInline, { type: 'text' }>;

/** Splits a text where its language changes. */
export function markForeign(text: string, language: Language): Words[] {
	const { run, lang } = FOREIGN[asWideAs(language)];
	const pieces: Words[] = [];
	let behind = 0;
	for (const match of text.matchAll(run)) {
		if (match.index > behind)
			pieces.push({ type: 'text', text: text.slice(behind, match.index), lang: null });
		pieces.push({ type: 'text', text: match[0], lang });
		behind = match.index + match[0].length;
	}
	if (behind < text.length) pieces.push({ type: 'text', text: text.slice(behind), lang: null });
	return pieces;
}
