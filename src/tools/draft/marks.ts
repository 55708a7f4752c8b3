/** What marks, in an edition's files, what a person has still to do: a release refuses a draft, and names what is left. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	isRead,
	LANGUAGES,
	ofLanguages,
	type ReadLanguage,
	type ReadText,
	type Text,
} from '../../lib/site/languages.ts';
import { filesBelow } from '../files.ts';

export const MARK = 'TODO';

/** The languages of the site that a draft is written in: others are for people to write. */
export const DRAFT_LANGUAGES = LANGUAGES.filter(isRead);

/** The language of reports whose lists are recognised. */
export const LISTED_LANGUAGE = 'zh-CN' satisfies ReadLanguage;

/** What has no name that can be shown. */
export const UNNAMED: Record<ReadLanguage, string> = { 'zh-CN': '未命名', en: 'Unnamed' };

/** The list of what is to do, which speaks of marks. */
export const TO_DO = `${MARK}.md`;

/** A text in every language of a draft: there are no others than these two. */
export function inBoth(text: ReadText): Text {
	return ofLanguages(text, () => text.en);
}

/** A text in every language of a draft that is still to be written. */
export function toWrite(chinese: string, english: string): Text {
	return inBoth({ 'zh-CN': `${MARK} ${chinese}`, en: `${MARK}: ${english}` });
}

/** A text that the report has in the language that it is printed in; the other is still to be written. */
export function asPrinted(printed: ReadLanguage, words: string, chinese: string, english: string): Text {
	return inBoth({ 'zh-CN': `${MARK} ${chinese}`, en: `${MARK}: ${english}`, [printed]: words });
}

/** Words in a language with the mark before them. */
export function marked(language: ReadLanguage, words: string): string {
	return language === 'en' ? `${MARK}: ${words}` : `${MARK} ${words}`;
}

/** The files of an edition that hold marks, with the line of the first and how many there are. */
export function marksLeft(folder: string, slug: string): { file: string; line: number; count: number }[] {
	return filesBelow(join(folder, slug))
		.filter((name) => /\.(?:yaml|md)$/.test(name) && name !== TO_DO)
		.flatMap((name) => {
			const pieces = readFileSync(join(folder, slug, name), 'utf8').split(MARK);
			const [before = ''] = pieces;
			if (pieces.length === 1) return [];
			return [{ file: `${slug}/${name}`, line: before.split('\n').length, count: pieces.length - 1 }];
		});
}
