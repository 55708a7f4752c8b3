/** Texts of editions that tests make up, which speak Chinese and English. */
import { ofLanguages, type Text } from '../src/lib/site/languages.ts';

/** A text in both languages. */
export function inBoth(chinese: string, english: string): Text {
	return ofLanguages({ 'zh-CN': chinese, en: english }, () => english);
}
