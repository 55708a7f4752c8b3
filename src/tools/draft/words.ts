/** What `npm run draft` says of what it made. */
import type { ReadLanguage } from '../../lib/site/languages.ts';
import type { MadeDraft } from './make-draft.ts';

/** @param left an edition whose places the draft does not have; `null` where there is none */
export function draftLines(
	folder: string,
	made: MadeDraft,
	left: string | null,
	language: ReadLanguage,
): string[] {
	const { sections, figures, entries, questions } = made;
	return language === 'en'
		? [
				`${folder}: a draft of ${sections} §§, ${figures} figures, ${entries} entries of lists, ${questions} questions`,
				'npm start shows it; TODO.md in it says what is to do, in the order of work',
				...(left === null
					? []
					: [`the places of ${left} and their codes are not in it: --from ${left} takes them over`]),
			]
		: [
				`${folder}：草稿，${sections} 节，${figures} 个数字，${entries} 条列表，${questions} 个问题`,
				'npm start 看草稿；里面的 TODO.md 写着还要做什么，按顺序做',
				...(left === null
					? []
					: [`没有带上 ${left} 年的各处地方和代码：移走它，加 --from ${left} 重做，就带过来`]),
			];
}
