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
		/^[\p{Script=Han}（）()·]{2,30}(?:公司|集团|厂|局|厅|政府|委员会|[银分支]行|[医法学]院|检察院|福利院|养老院|研究院|研究所|学校|中学|小学|大学|幼儿园|图书馆|博物馆|文化馆|中心|协会|学会|商会|联合会|基金会|机场|街道|社)$/u,
	en: /^[A-Z][\w&'’.,() -]{2,80}(?:Company|Limited|Ltd\.?|Inc\.?|Corporation|Group|PLC|plc|Bank|University|School|College|Institute|Academy|Hospital|Library|Libraries|Museum|Airport|Agency|Ministry|Commission|Cooperative|Holdings|LLC|LLP|Council|Authority|Bureau|Trust|Foundation|Society|Association)$/,
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
	// What stands before the year of its title is likelier than a line by itself, which may be a heading.
	const organisation = [before, ...first].find((line) => ORGANISATION[language].test(line)) ?? null;
	const year = named?.[2] ?? YEAR[language].exec(first.join('\n'))?.[0];
	return {
		language,
		organisation,
		year: year === undefined ? null : Number(year),
		title: named ? named[0].slice(before.length).trim() : null,
	};
}
