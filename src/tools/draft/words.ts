/** What `npm run draft` says of what it made. */
import type { Language } from '../../lib/site/languages.ts';
import type { MadeDraft } from './make-draft.ts';

export function draftLines(folder: string, made: MadeDraft, language: Language): string[] {
	const { sections, figures, entries, questions } = made;
	return language === 'en'
		? [
				`${folder}: a draft of ${sections} §§, ${figures} figures, ${entries} entries of lists, ${questions} questions`,
				'npm start shows it; TODO.md in it says what is to do, in the order of work',
			]
		: [
				`${folder}：草稿，${sections} 节，${figures} 个数字，${entries} 条列表，${questions} 个问题`,
				'npm start 看草稿；里面的 TODO.md 写着还要做什么，按顺序做',
			];
}
