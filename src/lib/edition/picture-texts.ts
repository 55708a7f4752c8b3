/** How long the texts may be that stand on cards, posters and hall sheets: what is within these can surely be drawn. */
import { asWideAs, type Language, type ReadLanguage } from '../site/languages.ts';

/** Characters that a text of each kind may have; other languages have as much room as the one whose letters are as wide. */
const PICTURE_TEXTS = {
	/** The name of the site, huge on every hall's sheets. */
	site: { 'zh-CN': 10, en: 36 },
	/** The organisation's short name. */
	organisation: { 'zh-CN': 12, en: 36 },
	/** The name of the printed report. */
	report: { 'zh-CN': 24, en: 48 },
	/** The name of a hall, and a question that readers ask; the sheets speak the printed language. */
	hall: { 'zh-CN': 20, en: 46 },
	question: { 'zh-CN': 22, en: 44 },
	/** What a thing is part of: a chapter, the tier of an award. */
	label: { 'zh-CN': 14, en: 40 },
	/** What a thing is called. */
	title: { 'zh-CN': 30, en: 90 },
	/** The name of a figure of ours, behind which it says that it is computed. */
	computed: { 'zh-CN': 24, en: 70 },
	/** What a scene asks or says, as large as a screen allows. */
	line: { 'zh-CN': 20, en: 60 },
	/** One thing that is said of it. */
	sentence: { 'zh-CN': 120, en: 320 },
	/** Where it was, who received it, when it recurs. */
	detail: { 'zh-CN': 40, en: 120 },
	/** The number of a figure, with its sign, and the word behind it. */
	number: { 'zh-CN': 9, en: 11 },
	unit: { 'zh-CN': 8, en: 30 },
} as const satisfies Record<string, Record<ReadLanguage, number>>;

/** A kind of text that pictures show. */
export type PictureText = keyof typeof PICTURE_TEXTS;

/** Characters that an id or a slug may have: posters write out the address that it is part of. */
export const ADDRESS_PART = 48;

/** The most characters that a kind of text may have in a language. */
export function mostCharacters(kind: PictureText, language: Language): number {
	return PICTURE_TEXTS[kind][asWideAs(language)];
}

/** How many characters a text has, as readers count them. */
export function lengthOf(text: string): number {
	return [...text].length;
}
