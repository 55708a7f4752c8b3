import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkUp, idleWaivers } from '../src/lib/checkup/check-up.ts';
import { reportToCheck, type AboutReport, type ReportToCheck } from '../src/lib/checkup/report-to-check.ts';
import { RULE_NAMES, RULES, type RuleName } from '../src/lib/checkup/rules.ts';
import { readDocument } from '../src/lib/documents/read-document.ts';
import { guidebook } from '../src/lib/edition/guide.ts';
import { readSections } from '../src/lib/edition/reading/read-sections.ts';
import { readReport } from '../src/lib/edition/reading/report.ts';
import { aboutDocument } from '../src/tools/checkup/about-document.ts';
import { checkupSheet } from '../src/tools/checkup/sheet.ts';
import { ROOT, runScript, type Ended } from '../src/tools/command.ts';
import { CASES, type Case } from './checkup-cases.ts';
import { paragraph, wordFile } from './word-file.ts';

const BOOK = guidebook.parse({
	title: { 'zh-CN': '《河口编写提纲（试行）》', en: 'Outline of the river mouth' },
	publisher: { 'zh-CN': '河口', en: 'The river mouth' },
	published: '2029-04',
	read: { 'zh-CN': '提纲', en: 'the outline' },
	parts: [
		{
			id: 'water',
			name: { 'zh-CN': '水', en: 'Water' },
			topics: [
				{ id: 'crew', name: { 'zh-CN': '船员', en: 'Crew' } },
				{ id: 'clean-water', name: { 'zh-CN': '干净的水', en: 'Clean water' }, words: { 'zh-CN': ['水质'] } },
			],
		},
	],
});

/** A report of 2031 as the rules read it. */
function toCheck(text: string, about: Partial<AboutReport> = {}): ReportToCheck {
	const { language = 'zh-CN' } = about;
	const { sections, leftOut } = readReport(text);
	return reportToCheck(readSections({ sections }, language), leftOut, {
		year: 2031,
		pages: 20,
		guidebooks: [BOOK],
		...about,
		language,
	});
}

/** What a rule finds: of each finding what is printed at its first place. */
function formsOf(rule: RuleName, text: string, about?: Partial<AboutReport>): string[] {
	return RULES[rule].find(toCheck(text, about)).map(({ places }) => places[0]?.form.trim() ?? '');
}

describe.each(Object.entries(CASES) as [RuleName, readonly Case[]][])('the rule %s', (rule, cases) => {
	test.each(cases.filter(([, , found]) => found.length > 0))('finds: %s', (_, report, found) => {
		expect(formsOf(rule, report)).toEqual(found);
	});

	test.each(cases.filter(([, , found]) => found.length === 0))('leaves alone: %s', (_, report) => {
		expect(formsOf(rule, report)).toEqual([]);
	});
});

test('every rule has what it finds and what is near it, and speaks both languages', () => {
	for (const rule of RULE_NAMES) {
		const cases = CASES[rule];
		expect(
			cases.some(([, , found]) => found.length > 0) && cases.some(([, , found]) => found.length === 0),
			rule,
		).toBe(true);
		const [, report = ''] = cases.find(([, , found]) => found.length > 0) ?? [];
		const texts = [RULES[rule].title, ...RULES[rule].find(toCheck(report)).map(({ text }) => text)];
		for (const { 'zh-CN': chinese, en } of texts) {
			expect(chinese, rule).toMatch(/\p{Script=Han}/u);
			expect(en, rule).toMatch(/[a-z]{2}/);
			expect(`${chinese} ${en}`, 'neutral words').not.toMatch(/错误|矛盾|\berrors?\b|contradict|wrong/i);
		}
	}
});

describe('a report in English', () => {
	test.each<[RuleName, string, string[]]>([
		['growth', 'Revenue rose from 200 tonnes to 250 tonnes, up 30%.', ['30%']],
		['growth', 'Revenue rose from 200 tonnes to 250 tonnes, up 25%.', []],
		['outside-period', 'The award was given in January 2032.', ['January 2032']],
		['outside-period', 'In January 2032 we will go on.', []],
		['punctuation', 'The ferries are on on time in the the morning.', ['the the']],
		['unpaired', 'The ferries (of the river are on time.', ['(']],
		['unpaired', 'a) The ferries (of the river) are on time.', []],
		['percent-or-points', 'Our market share rose by 17%.', ['17%']],
	])('%s: %s', (rule, text, found) => {
		expect(formsOf(rule, `1. Ferries\n\n${text}\n`, { language: 'en' })).toEqual(found);
	});
});

describe('what has a reason to stay', () => {
	const REPORT = '一、捐助\n献血 2400cc。\n\n二、公益\n献血 800cc。';
	const opened = (waivers: Record<string, string>) =>
		checkUp(toCheck(REPORT), waivers)
			.filter(({ waived }) => waived === undefined)
			.map(({ key }) => key);

	test.each<[string, string[]]>([
		['unit-name@§1 2400cc', ['unit-name@§2 800cc']],
		['unit-name@§1 2400 cc', ['unit-name@§2 800cc']],
		['unit-name@§2', ['unit-name@§1 2400cc']],
		['unit-name', []],
		['unit-name@§1 800cc', ['unit-name@§1 2400cc', 'unit-name@§2 800cc']],
	])('is waived by %s', (key, left) => {
		expect(opened({ [key]: '按血站单据' })).toEqual(left);
	});

	test('a waiver that nothing is found for is told', () => {
		const waivers = { 'unit-name@§1': '按血站单据', 'unit-name@§3': '按血站单据' };
		expect(idleWaivers(checkUp(toCheck(REPORT), waivers), waivers)).toEqual(['unit-name@§3']);
	});
});

describe('npm run checkup', () => {
	let folder: string;
	const file = (name: string, content: string | Uint8Array) => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};
	const run = (args: string[]): Promise<Ended> =>
		runScript('src/tools/checkup.ts', [...args, '--out', join(folder, 'out'), '--lang', 'zh']);
	beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'checkup-'))));
	afterAll(() => rmSync(folder, { recursive: true }));

	test('says what is to be looked at, writes the page, and ends with 1; with 0 once all has its reason', async () => {
		const report = file('报告.txt', '河口渡船公司2031年度报告\n\n一、捐助\n献血 2400cc。\n');
		const { code, output } = await run([report]);
		expect(output).toMatch(
			/单位写法 \(unit-name\)\n.*法定.*毫升.*\n.*§1 一、捐助，第 4 行：“献血 2400cc”\n.*unit-name@§1 2400cc/,
		);
		expect(output).toContain('数字已复算，来源未核实');
		expect(code).toBe(1);
		const page = readFileSync(join(folder, 'out', '报告.html'), 'utf8');
		expect(page).toContain('<q>献血 2400cc</q>');
		expect(page).toContain('How a unit is written');
		file('报告.checkup.yaml', 'unit-name@§1 2400cc: 按血站单据\n');
		const second = await run([report]);
		expect(second.output).not.toMatch(/单位写法/);
		expect(second.code).toBe(0);
		expect(readFileSync(join(folder, 'out', '报告.html'), 'utf8')).toContain('按血站单据');
	}, 60_000);

	test('ends with 2 where there is no such report', async () => {
		const { code, output } = await run([join(folder, 'none.docx')]);
		expect(output).toMatch(/现在是 .*找不到文件/);
		expect(code).toBe(2);
	}, 60_000);

	test('of a Word file it sees comments and the pages that Word counted', async () => {
		const path = file(
			'report.docx',
			wordFile({
				body: paragraph('一、前言') + paragraph('本报告共 22 页。'),
				comments: `<w:comment w:id="1">${paragraph('这里再看一遍')}</w:comment>`,
				properties: '<Pages>24</Pages>',
			}),
		);
		const document = await readDocument(path);
		const found = checkUp(toCheck(document.text, aboutDocument(document)));
		expect(found.map(({ key }) => key)).toEqual(['remark 这里再看一遍', 'page-count@§1 22 页']);
	});
});

test('the page shows what the report says as text', () => {
	const findings = checkUp(toCheck('一、<b>捐助</b>\n献血 2400cc <script>。'));
	const page = checkupSheet({ name: '<报告>', findings, sections: 1, language: 'zh-CN' });
	expect(page).not.toMatch(/<script|<报告>|<b>捐助/);
	expect(page).toContain('&lt;报告&gt;');
});

test('the page is in both languages, and in English alone where the site is', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'checkup-'));
	try {
		const path = join(folder, 'report.txt');
		writeFileSync(path, 'Annual Report 2031\n\n1. Staff\n“They took part.\n');
		const page = async (languages: string) => {
			const env = { SITE_LANGUAGES: languages };
			const args = [path, '--out', folder];
			expect(await runScript('src/tools/checkup.ts', args, { env })).toMatchObject({ code: 1 });
			return readFileSync(join(folder, 'report.html'), 'utf8').replace(/^[^]*<body>/, '');
		};
		const both = await page('zh-CN,en');
		const english = await page('en');
		expect(both).toMatch(/<span>报告体检<\/span> <span lang="en">Check-up of a report<\/span>/);
		expect(english).toMatch(/<span>Check-up of a report<\/span> <\/h1>/);
		expect(/\p{Script=Han}/u.exec(english)).toBeNull();
	} finally {
		rmSync(folder, { recursive: true });
	}
});

/** Real reports, where they are at hand: what a close reader finds in them by arithmetic and form. */
const REAL = [
	{
		file: process.env.REPORT_SOURCE ?? '../shared/report/2023.md',
		year: 2023,
		keys: [
			'remark@§3.2.3 ',
			'remark@§5.3 ',
			'two-values@§3.2.2 84.7分',
			'total@§2.1 639 名',
			'total@§3.1.3 3 名',
			'share@§3.3.2 62%以上',
			'announced-kinds@§1 ',
			'announced-kinds@§3 ',
			'outside-period@§5.1 2024年 1 月',
			'date-order@§5.2 11 月 3 日',
			'numbering@§5.1 （二）',
			'people-or-turns@§3.3.3 16人次',
			'bare-scale@§3.2.3 1921万',
			'percent-or-points@§4.1 17%',
			'near-names@§1 ',
			'other-order@§5.1 ',
		],
		most: 21,
	},
	{
		file: '../shared/reports/company-2012.txt',
		year: 2012,
		keys: [
			'impossible-share@§5.2.1.1 98%',
			'counted-list@§5.2.3.1 三个',
			'numbering@§6.2 2、',
			'levels@§4.1 1、',
			'table-unit@§3.4 单位：万元',
			'unpaired@§5.2 “',
		],
		most: 11,
	},
];

test.for(REAL)(
	'a close reader would find it in $file, and little else is told',
	({ file, year, keys, most }, { skip }) => {
		const path = resolve(ROOT, file);
		skip(!existsSync(path), `there is no report at ${path}`);
		const found = checkUp(toCheck(readFileSync(path, 'utf8'), { year })).map(({ key }) => key);
		expect(keys.filter((key) => !found.some((one) => one.startsWith(key)))).toEqual([]);
		expect(found.length, found.join('\n')).toBeLessThanOrEqual(most);
	},
);

test('the reference names every rule', () => {
	const reference = readFileSync(join(ROOT, 'docs', 'reference.md'), 'utf8');
	expect(RULE_NAMES.filter((rule) => !reference.includes(`| \`${rule}\``))).toEqual([]);
});
