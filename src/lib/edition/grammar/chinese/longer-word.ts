/** Whether what looks like a measure begins a longer word: 家 of 3家庭, 年 of 5年级, 元 of 5元素. */
import { wordFrom } from './dictionary.ts';

/** Of these only the dictionary's word counts: they begin many nouns, and noun and measure are hard to tell apart. */
const NOUNS_FIRST = /^[行门排车部首题单股站]$/;
/** Behind a measure they begin no noun with it: 5人均为, 3日前, 5年来. */
const FUNCTION =
	/^[均都参也则仍仅还已曾未前后内外中间里来去起以上下及与和或并而的了为是在有共各被将可能应须需会要不没无所之于到至从由向对给分等全新老余多半整钱左约超占比近每另又再就只时少初末底终限期份许强弱差好者们升降]|^门店|^子公/;
/** Longer words that the dictionary does not know. */
const UNKNOWN =
	/^(?:包邮|岁代|日均[值价]|场馆|期间|页面|周末|分(?:公司|店|部|支|厂|校|会|行(?!业)|所)|点[评位]|位数|条目|台账|家属|层面|名录|户[型籍外]|[人天年项次户件台]数(?![十百千万亿])|[^个%‰〇\d]次(?![均要序日年生品级数之第元方官]))/;
/** Before any noun: 3个人. */
const NO_NOUN = /^[个%‰]/;

/** The word of which a measure of one character is only the beginning; `null` where it is a measure. */
export function longerWord(text: string, offset: number, measure: string): string | null {
	if (measure.length > 1 || NO_NOUN.test(measure)) return null;
	const unknown = UNKNOWN.exec(text.slice(offset, offset + 4))?.[0];
	if (unknown) return unknown;
	const word = wordFrom(text, offset);
	if (word.length <= 1) return null;
	if (NOUNS_FIRST.test(measure)) return word;
	const behind = offset + 1;
	if (FUNCTION.test(text.slice(behind, behind + 2))) return null;
	// 名医生 is 名 and 医生, though 名医 is a word.
	return wordFrom(text, behind).length > 1 ? null : word;
}
