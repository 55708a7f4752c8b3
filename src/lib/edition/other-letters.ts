/**
 * Letters of another script where nothing can mark their language: in titles of windows, in what chats and search engines
 * show of a link, on pictures. A page marks them for voices and fonts; plain text has to be readable as it is. Who reads
 * Chinese reads a name in Latin letters, which a report in Chinese prints so; who reads English is stopped by ideographs.
 */
import { asWideAs, type Language } from '../site/languages.ts';

/** Ideographs and their punctuation, for use between brackets of a pattern. */
const HAN = String.raw`\u2E80-\u9FFF\uF900-\uFAFF`;

/** Some in a row. */
const IDEOGRAPHS = new RegExp(`[${HAN}]+`);

/** An original in brackets, with the blank before it. */
const ORIGINAL = new RegExp(` ?\\([^()]*[${HAN}][^()]*\\)`, 'g');

/** A text without the originals of its names: `the silver-hair mini class (银发微课堂).` → `the silver-hair mini class.` */
export function withoutOriginals(text: string, language: Language): string {
	return asWideAs(language) === 'zh-CN' ? text : text.replace(ORIGINAL, '');
}

/** The first words of a plain text that its reader cannot read; `null` where there are none. */
export function unreadableIn(text: string, language: Language): string | null {
	return asWideAs(language) === 'zh-CN' ? null : (IDEOGRAPHS.exec(text)?.[0] ?? null);
}
