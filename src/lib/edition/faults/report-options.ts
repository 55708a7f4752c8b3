/** What the commands that read a report say of how it was described to them. */
import { faultKinds } from './kinds.ts';

export const REPORT_OPTION_FAULTS = faultKinds({
	'unknown-language': (found: string) => ({
		en: [
			found || 'no language',
			'zh or en, the language that the report is printed in',
			'correct it, or leave it out',
		],
		zh: [found || '没有写语言', 'zh 或 en，报告印刷的语言', '改正，或不写'],
	}),
	'no-year': (found: string) => ({
		en: [
			found || 'no year',
			'the year that the report tells of, such as 2025',
			'correct it, or leave it out',
		],
		zh: [found || '没有写年份', '报告讲的年份，例如 2025', '改正，或不写'],
	}),
});
