/** What the command says that looks a report over before it is printed. */
import { faultKinds } from './kinds.ts';

export const CHECKUP_FAULTS = faultKinds({
	'no-argument': () => ({
		en: ['no file', 'the document of a report', 'run npm run checkup -- REPORT.docx [--year 2025]'],
		zh: ['没有写文件', '报告的文档', '运行 npm run checkup -- 报告.docx [--year 2025]'],
	}),
	'unknown-option': (option: string) => ({
		en: [option, '--year 2025, --language en, --out FOLDER, --lang zh|en', 'correct it, or leave it out'],
		zh: [option, '--year 2025、--language en、--out 文件夹、--lang zh|en', '改正，或不写'],
	}),
	'no-waivers': (found: string) => ({
		en: [
			found,
			'a line for each finding that stays: its key, and the reason in words',
			'write for example "total@§2.1 520 名": counted with contractors',
		],
		zh: [found, '每条不改的写一行：它的代码，和理由', '例如 "total@§2.1 520 名": 含外包人员，口径不同'],
	}),
});
