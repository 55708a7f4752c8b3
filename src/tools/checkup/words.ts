/** What the check-up says around its findings, in both languages. */
import type { Finding } from '../../lib/checkup/check-up.ts';
import type { Place } from '../../lib/checkup/finding.ts';
import { RULES, RULE_NAMES, type RuleName } from '../../lib/checkup/rules.ts';
import { inReadLanguages, type ReadLanguage, type ReadText } from '../../lib/site/languages.ts';

export const WORDS = {
	title: { 'zh-CN': '报告体检', en: 'Check-up of a report' },
	/** What a check-up can say, and what it cannot. */
	basis: {
		'zh-CN': '数字已复算，来源未核实。写法照印，不判对错；有理由不改的，写下理由。',
		en: 'Numbers are recomputed; their sources are not verified. What is printed is quoted and not judged; what has a reason to stay is waived with it.',
	},
	none: { 'zh-CN': '没有要看的地方。', en: 'There is nothing to look at.' },
	waived: { 'zh-CN': '不改的，和理由', en: 'What stays, and why' },
	kind: { 'zh-CN': '种类', en: 'Kind' },
	count: { 'zh-CN': '处', en: 'Findings' },
	mended: { 'zh-CN': '已改', en: 'mended' },
	stays: { 'zh-CN': '不改，理由', en: 'stays, because' },
	key: { 'zh-CN': '代码', en: 'Key' },
} satisfies Record<string, ReadText>;

/** Places that one finding shows at the most. */
const MOST_PLACES = 8;

/** How many §§ were read, by how many rules, and how many findings are open. */
export function summaryOf(findings: readonly Finding[], sections: number, language: ReadLanguage): ReadText {
	const rules = RULE_NAMES.filter((name) => RULES[name].reads.includes(language)).length;
	const open = openOf(findings).length;
	const waived = findings.length - open;
	return {
		'zh-CN': `读了 ${sections} 节，用 ${rules} 条规则，有 ${open} 处要看${waived > 0 ? `，另有 ${waived} 处已写明理由` : ''}`,
		en: `${sections} sections read by ${rules} rules: ${open} to look at${waived > 0 ? `, ${waived} waived` : ''}`,
	};
}

/** Findings that nobody has waived. */
export function openOf(findings: readonly Finding[]): Finding[] {
	return findings.filter(({ waived }) => waived === undefined);
}

/** Findings by rule, those of the same rule together. */
export function byRule(findings: readonly Finding[]): [rule: RuleName, found: Finding[]][] {
	return RULE_NAMES.map((rule): [RuleName, Finding[]] => [
		rule,
		findings.filter((finding) => finding.rule === rule),
	]).filter(([, found]) => found.length > 0);
}

/** The places of a finding that are shown, and how many are not. */
export function shownPlaces({ places }: Finding): { shown: readonly Place[]; more: number } {
	const most = places.length > MOST_PLACES ? MOST_PLACES - 1 : MOST_PLACES;
	return { shown: places.slice(0, most), more: Math.max(0, places.length - most) };
}

/** `§3.2.2 诚信服务` and the line of the text. */
export function whereOf({ section, heading, line }: Place): ReadText {
	const at = `${section} ${section === '§0' ? '' : heading}`.trim();
	return inReadLanguages((language) =>
		[at, line === 0 ? '' : language === 'en' ? `line ${line}` : `第 ${line} 行`]
			.filter(Boolean)
			.join(language === 'en' ? ', ' : '，'),
	);
}

export function moreWords(more: number): ReadText {
	return { 'zh-CN': `还有 ${more} 处`, en: `${more} more` };
}

/** All findings as a terminal shows them, and what is to be said besides. */
export function checkupLines(findings: readonly Finding[], language: ReadLanguage): string[] {
	const colon = language === 'en' ? ': ' : '：';
	return byRule(openOf(findings)).flatMap(([rule, found]) => [
		`${RULES[rule].title[language]} (${rule})`,
		...found.flatMap((finding) => {
			const { shown, more } = shownPlaces(finding);
			return [
				`  ${finding.text[language]}`,
				...shown.map(
					(place) => `    ${[whereOf(place)[language], quoted(place.quote)].filter(Boolean).join(colon)}`,
				),
				...(more > 0 ? [`    ${moreWords(more)[language]}`] : []),
				`    ${WORDS.key[language]}${colon}${finding.key}`,
			];
		}),
		'',
	]);
}

/** What a command says of keys in the file of waivers that nothing was found for. */
export function idleLines(file: string, idle: readonly string[], language: ReadLanguage): string[] {
	return idle.map((key) =>
		language === 'en'
			? `${file}: nothing is found for "${key}" any more; take it out, or correct the key`
			: `${file}：“${key}”已经没有对应的发现，删去，或改正代码`,
	);
}

/** What is said where nothing tells the period of a report. */
export function noPeriodLine(language: ReadLanguage): string {
	return language === 'en'
		? 'no year is named on the first pages: dates outside of the period are not looked for; --year 2025 says it'
		: '开头没有读到年份，没有查报告期外的日期；加 --year 2025 说明';
}

function quoted(quote: string): string {
	return quote.startsWith('“') ? quote : `“${quote}”`;
}
