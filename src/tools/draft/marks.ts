/** What marks, in an edition's files, what a person has still to do: a release refuses a draft, and names what is left. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ofLanguages, type Language, type Text } from '../../lib/site/languages.ts';
import { filesBelow } from '../files.ts';

export const MARK = 'TODO';

/** What has no name that can be shown. */
export const UNNAMED: Record<Language, string> = { 'zh-CN': '未命名', en: 'Unnamed' };

/** The list of what is to do, which speaks of marks. */
export const TO_DO = `${MARK}.md`;

/** A text in every language of the site that is still to be written. */
export function toWrite(chinese: string, english: string): Text {
	return ofLanguages({ 'zh-CN': `${MARK} ${chinese}`, en: `${MARK}: ${english}` });
}

/** A text that the report has in the language that it is printed in; the other is still to be written. */
export function asPrinted(printed: Language, words: string, chinese: string, english: string): Text {
	return { ...toWrite(chinese, english), [printed]: words };
}

/** Words in a language with the mark before them. */
export function marked(language: Language, words: string): string {
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
