/** What the first lines of a report tell of it: whose it is, of which year, and what it is called. */
import { REPORT_LANGUAGE, type ReadLanguage } from '../../lib/site/languages.ts';

/** What is known of a report; `null` of what its first lines do not tell. */
export interface About {
	language: ReadLanguage;
	organisation: string | null;
	year: number | null;
	title: string | null;
}

/** Lines that are looked at. */
const FIRST_LINES = 40;

/** How the name of a unit ends. */
const ORGANISATION: Record<ReadLanguage, RegExp> = {
	'zh-CN':
		/^[\p{Script=Han}（）()·]{2,30}(?:公司|集团|局|厅|委员会|银行|医院|学校|中学|小学|大学|学院|中心|研究院|研究所|协会|街道|社)$/u,
	en: /^[A-Z][\w&'’.,() -]{2,80}(?:Company|Limited|Ltd\.?|Inc\.?|Corporation|Group|PLC|plc|Bank|University|School|College|Hospital|Council|Authority|Bureau|Trust|Foundation|Society|Association)$/,
};

const REPORT: Record<ReadLanguage, RegExp> = {
	'zh-CN': /^(.*?)((?:19|20)\d\d)\s?(?:年度?)?\s?(.{0,20}报告(?:书)?)$/,
	en: /^(?=.*\breport\b)(?=.{0,120}$)(.*?)((?:19|20)\d\d)(.*)$/i,
};

/** A year by itself, where no line names the report. */
const YEAR: Record<ReadLanguage, RegExp> = { 'zh-CN': /(?:19|20)\d\d(?=\s?年)/, en: /\b(?:19|20)\d\d\b/ };

/** @param lines of the report, from its first on */
export function aboutReport(lines: readonly string[], language: ReadLanguage = REPORT_LANGUAGE): About {
	const first = lines
		.map((line) => line.replace(/^[#*\s]+|[*\s]+$/g, ''))
		.filter(Boolean)
		.slice(0, FIRST_LINES);
	const named = first.map((line) => REPORT[language].exec(line)).find((match) => match !== null);
	const before = language === 'en' ? '' : (named?.[1]?.trim() ?? '');
	const organisation =
		first.find((line) => ORGANISATION[language].test(line)) ??
		(ORGANISATION[language].test(before) ? before : null);
	const year = named?.[2] ?? YEAR[language].exec(first.join('\n'))?.[0];
	return {
		language,
		organisation,
		year: year === undefined ? null : Number(year),
		title: named ? named[0].slice(before.length).trim() : null,
	};
}
