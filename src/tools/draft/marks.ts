/** What marks, in an edition's files, what a person has still to do: a release refuses an edition with one left. */
export const MARK = 'TODO';

/** A text in both languages that is still to be written. */
export function toWrite(chinese: string, english: string): { 'zh-CN': string; en: string } {
	return { 'zh-CN': `${MARK} ${chinese}`, en: `${MARK}: ${english}` };
}
