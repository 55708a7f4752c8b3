/** What the commands say of a draft: an edition made from a document, that builds and cannot be released. */
import { faultKinds } from './kinds.ts';

export const DRAFT_FAULTS = faultKinds({
	'no-argument': () => ({
		en: [
			'no file',
			'the document of a report',
			'run npm run draft -- REPORT.docx [--year 2025]; without a report yet, npm run draft -- --empty 2025',
		],
		zh: [
			'没有写文件',
			'报告的文档',
			'运行 npm run draft -- 报告.docx [--year 2025]；还没有报告，运行 npm run draft -- --empty 2025',
		],
	}),
	'unknown-option': (option: string) => ({
		en: [
			option,
			'--year 2025, --empty 2025, --from 2024, --language en, --languages en,zh-CN, --lang zh|en',
			'correct it, or leave it out',
		],
		zh: [
			option,
			'--year 2025、--empty 2025、--from 2024、--language en、--languages en,zh-CN、--lang zh|en',
			'改正，或不写',
		],
	}),
	'unknown-languages': (found: string, known: string) => ({
		en: [found || 'no language', `languages of ${known}, with commas between them`, 'correct it'],
		zh: [found || '没有写语言', `${known} 里的语言，中间用逗号`, '改正'],
	}),
	'no-year': () => ({
		en: ['a report that names no year on its first pages', 'the year it tells of', 'add --year 2025'],
		zh: ['开头没有写年份的报告', '报告讲的年份', '加上 --year 2025'],
	}),
	'no-year-of-empty': () => ({
		en: ['an empty edition of no year', 'its year', 'write it: npm run draft -- --empty 2025'],
		zh: ['没有写是哪一年的空年份', '年份', '写上：npm run draft -- --empty 2025'],
	}),
	'no-last-edition': (found: string, there: readonly string[]) => ({
		en: [
			`no edition "${found}"`,
			there.length > 0 ? `one of ${there.join(', ')}` : 'an edition, and there is none yet',
			there.length > 0 ? 'name one that is there with --from' : 'leave --from out',
		],
		zh: [
			`没有“${found}”这个年份`,
			there.length > 0 ? `${there.join('、')} 里的一个` : '一个年份，现在一个也没有',
			there.length > 0 ? '在 --from 后面写一个有的' : '不写 --from',
		],
	}),
	'edition-there': (year: string) => ({
		en: [
			`an edition ${year}`,
			'a year that has none yet',
			'move the folder away, or name another year with --year',
		],
		zh: [`已有 ${year} 年`, '还没有的年份', '移走那个文件夹，或用 --year 写别的年份'],
	}),
	'is-draft': () => ({
		en: ['draft: true', 'a finished edition', 'do what its TODO.md says, then take the line out'],
		zh: ['draft: true', '写完的年份', '照 TODO.md 做完，再删去这一行'],
	}),
	'marks-left': (file: string, count: number) => ({
		en: [`${count} marks TODO`, 'none', `do what they say in ${file}, and take them out`],
		zh: [`还有 ${count} 处 TODO`, '一处也没有', `把 ${file} 里的做完，去掉标记`],
	}),
});
