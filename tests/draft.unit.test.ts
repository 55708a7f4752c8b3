import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { ROOT, runScript } from '../src/tools/command.ts';
import { aboutReport } from '../src/tools/draft/about.ts';
import { makeDraft } from '../src/tools/draft/make-draft.ts';
import { placesToWaive } from '../src/tools/draft/write-draft.ts';
import { releaseFaults } from '../src/tools/release-faults.ts';
import { runHere } from './run-here.ts';

const REPORT = `河口市渡船公司
2031年度社会责任报告

一、公司概况
公司有渡船 12 艘，员工 96 人，其中 40%是女性。它们每天开 30 趟，翻一番。

二、责任
（一）员工
全年培训 8 期，共 1,286 人次。

| 项目 | 金额（万元） |
| --- | --- |
| 培训 | 36 |
| 捐款 | 5.5 |

（二）环境
用电减少 20%。有人写道：<20 度> 与 [50] * 100 _次_。
`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'draft-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command on a text. */
async function draft(text: string, ...options: string[]) {
	const file = join(folder, 'report.txt');
	writeFileSync(file, text);
	const editions = join(folder, 'editions');
	mkdirSync(editions, { recursive: true });
	const ended = await runHere('src/tools/draft.ts', [file, '--lang', 'zh', ...options], {
		EDITIONS_DIR: editions,
	});
	return {
		...ended,
		editions,
		read: (name: string) => readFileSync(join(editions, name), 'utf8'),
	};
}

describe('npm run draft', () => {
	test('makes an edition that the check finds no fault in, and a list of what is to do', async () => {
		const { code, stderr, editions, read } = await draft(REPORT);
		expect([code, stderr]).toEqual([0, '']);
		const { editions: made, faults } = checkEditions(editions, LIST_KINDS);
		expect(faults).toEqual([]);
		expect(made[0]).toMatchObject({
			draft: true,
			slug: '2031',
			organisation: { name: { 'zh-CN': '河口市渡船公司' } },
			report: { year: 2031, title: { 'zh-CN': '2031年度社会责任报告' } },
		});
		expect(made[0]?.chapters.slice(0, 3).map(({ text }) => text['zh-CN'].title)).toEqual([
			'开头',
			'公司概况',
			'责任',
		]);
		expect(read('2031/TODO.md')).toMatch(/翻一番/);
		// Beside the editions nothing is left over.
		expect(readdirSync(folder).sort()).toEqual(['editions', 'report.txt']);
	});

	test('tells every quantity as a figure, in its paragraph or below it, with its value and a name', async () => {
		const { editions, read } = await draft(REPORT);
		const [made] = checkEditions(editions, LIST_KINDS).editions;
		const told = [...(made?.figures.values() ?? [])].map(({ source, value, unitId }) => [
			source,
			value,
			unitId,
		]);
		expect(told).toContainEqual(['§1 96 人', 96, 'person']);
		expect(told).toContainEqual(['§2.1 36', 360000, 'yuan']);
		expect(told).toContainEqual(['§2.1 5.5', 55000, 'yuan']);
		expect(read('2031/zh-CN/part-1.md')).toMatch(
			/公司有渡船 \{.+?\}，员工 \{yuan-gong\}，其中 \{.+?\}是女性。它们每天开 \{.+?\}，（待核）。/,
		);
		expect(read('2031/zh-CN/part-2.md')).toMatch(/\| 培训 \| \{.+?\} \|\n\| 捐款 \| \{.+?\} \|/);
		expect(made?.figures.get('yuan-gong')?.name['zh-CN']).toBe('TODO 员工');
	});

	test('has each measure word in English, or a mark', async () => {
		const { read } = await draft(`${REPORT}\n三、能源\n用电 300 千瓦时。\n`);
		const units = read('2031/units.yaml');
		expect(units).toMatch(
			/^kilowatt-hour:\n(?: {2}.*\n)* {4}one: kilowatt-hour\n {4}other: kilowatt-hours\n/m,
		);
		expect(units).toMatch(/^sou:\n(?: {2}.*\n)* {2}zh-CN: 艘\n {2}en:\n {4}one: TODO\n {4}other: TODO\n/m);
	});

	test('takes marks of the report for no marks of its own', async () => {
		const { code, stderr, read } = await draft(
			`${REPORT}\n三、格式\n写作 {staff-total} 或 ｛x｝，<b>见下</b>。\n`,
		);
		expect([code, stderr]).toEqual([0, '']);
		expect(read('2031/zh-CN/part-3.md')).toContain('写作 (staff-total) 或 （x），‹b›见下‹/b›。');
	});

	test('is of the period that the report prints, and has a day without a year in it', async () => {
		const { code, stderr, editions, read } = await draft(
			`河口市渡口小学
2030学年度社会责任报告

一、前言
报告时间：2030年9月1日至2031年8月31日。

二、领导关怀
10 月 8 日，市教育局局长田禾一行来到渡口小学。
4 月 9 日，市总工会主席石川一行来到渡口小学。
`,
			'--year',
			'2031',
		);
		expect([code, stderr]).toEqual([0, '']);
		const [made] = checkEditions(editions, LIST_KINDS).editions;
		expect(made?.report.period).toEqual({ from: '2030-09-01', to: '2031-08-31' });
		expect(
			(made?.lists.get('visits') ?? []).map((visit) => [Reflect.get(visit, 'date'), visit.notes]),
		).toEqual([
			['2030-10-08', []],
			['2031-04-09', []],
		]);
		expect(read('2031/TODO.md')).toContain('2030-09-01 至 2031-08-31');
	});

	test('is of the whole year where the period that is printed lies in another', async () => {
		const { code, editions } = await draft(
			`${REPORT}\n三、上一份\n上一份报告的时间是2029年1月1日至2029年6月30日。\n`,
		);
		expect(code).toBe(0);
		const [made] = checkEditions(editions, LIST_KINDS).editions;
		expect(made?.report.period).toEqual({ from: '2031-01-01', to: '2031-12-31' });
	});

	test('in one language asks for no other, and in two keeps their order', async () => {
		const file = join(folder, 'report.txt');
		writeFileSync(file, REPORT);
		const made = async (languages: string) => {
			const editions = join(folder, languages);
			const env = { EDITIONS_DIR: editions };
			const { code } = await runScript('src/tools/draft.ts', [file, '--languages', languages], { env });
			expect(code).toBe(0);
			const [edition, list] = ['edition.yaml', 'TODO.md'].map((name) =>
				readFileSync(join(editions, '2031', name), 'utf8'),
			);
			return { edition, list };
		};
		const chinese = await made('zh-CN');
		expect(chinese.edition).toMatch(/^languages:\n {2}- zh-CN\n\w/m);
		expect(chinese.list).not.toMatch(/英文/);
		const both = await made('en,zh-CN');
		expect(both.edition).toMatch(/^languages:\n {2}- en\n {2}- zh-CN\n\w/m);
		expect(both.list).toMatch(/没有英文：艘.*写英文/s);
	});

	test('a figure that no text tells any more comes with the line that waives it', async () => {
		const { editions, read } = await draft(REPORT);
		const write = (name: string, text: string) => writeFileSync(join(editions, '2031', name), text);
		for (const language of ['zh-CN', 'en'])
			write(
				`${language}/part-1.md`,
				read(`2031/${language}/part-1.md`).replace(/\{yuan-gong\}|^yuan-gong\n/m, ''),
			);
		const untold = checkEditions(editions, LIST_KINDS).faults.map(({ mend }) => mend);
		expect(untold).toEqual([expect.stringMatching(/write into waivers\.yaml: §1 96 人: the reason$/)]);
		write('figures.yaml', read('2031/figures.yaml').replace(/^yuan-gong:\n(?: {2}.*\n)+/m, ''));
		write('waivers.yaml', '§1 96 人: 不讲的理由\n');
		expect(checkEditions(editions, LIST_KINDS).faults).toEqual([]);
	});

	test('never writes into an edition that is there', async () => {
		const { editions } = await draft(REPORT);
		writeFileSync(join(editions, '2031/edition.yaml'), 'mine');
		const again = await draft(REPORT);
		expect(again.code).toBe(1);
		expect(again.stderr).toMatch(/现在是 {2}已有 2031 年\n/);
		expect(again.read('2031/edition.yaml')).toBe('mine');
	});

	test('asks for the year where the report does not say it, and writes nothing', async () => {
		const { code, stderr, editions } = await draft('一、概况\n共 5 人。\n');
		expect(code).toBe(1);
		expect(stderr).toMatch(/加上 --year 2025/);
		expect(readdirSync(editions)).toEqual([]);
		expect((await draft('一、概况\n共 5 人。\n', '--year', '2025')).code).toBe(0);
		expect(existsSync(join(editions, '2025/edition.yaml'))).toBe(true);
	});

	test('a release refuses a draft, and names the files that hold marks', async () => {
		const { editions } = await draft(REPORT);
		const faults = releaseFaults({ EDITIONS_DIR: editions, SITE_ORIGIN: 'https://report.gov.cn' }).join('\n');
		expect(faults).toMatch(/2031\/edition\.yaml:2\n.*draft: true/);
		expect(faults).toMatch(/2031\/figures\.yaml:\d+\n.*TODO/);
	});
});

test.each([
	[['河口局2031年社会责任报告'], { organisation: '河口局', year: 2031, title: '2031年社会责任报告' }],
	[
		['河口市第一医院', '2031 年度社会责任报告书'],
		{ organisation: '河口市第一医院', year: 2031, title: '2031 年度社会责任报告书' },
	],
	[
		['走进图书馆', '河口市图书馆2031年社会责任报告'],
		{ organisation: '河口市图书馆', year: 2031, title: '2031年社会责任报告' },
	],
	[['前言', '2031年是开局之年。'], { organisation: null, year: 2031, title: null }],
	[['前言'], { organisation: null, year: null, title: null }],
])('of %j it is told whose report it is, and of which year', (lines, about) => {
	expect(aboutReport(lines)).toEqual({ language: 'zh-CN', ...about });
});

/** Real reports, which are no part of the project. */
test.for(['reports/company-2012.txt', 'reports/school-2015-excerpt.txt', 'report/2023.md'])(
	'of %s a draft is made without a fault',
	async (name, { skip }) => {
		const path = resolve(ROOT, '../shared', name);
		skip(!existsSync(path), `no report at ${path}`);
		const { code, stderr } = await draft(readFileSync(path, 'utf8'));
		expect([code, stderr]).toEqual([0, '']);
	},
);

test('the same report gives the same files', () => {
	const made = [1, 2].map(() => [...makeDraft(REPORT).files]);
	expect(made[0]).toEqual(made[1]);
});

test('places whose figures would be faults are waived, each with its reason', () => {
	const figures =
		'ferries:\n  value: 12\n  unit: vessel\n  printed: 12 艘\n  source: §1 12 艘\n\nstaff:\n  value: 1\n  source: "§1 96 人"\n';
	const at = (line: number, code: string, file = '2031/figures.yaml') => ({ file, line, code });
	const waived = placesToWaive(
		{ files: new Map([['figures.yaml', figures]]) },
		[at(4, 'noQuantity'), at(8, 'longNumber'), at(1, 'untold'), at(4, 'longNumber', '2031/units.yaml')],
		'zh-CN',
	);
	expect([...waived]).toEqual([
		['§1 12 艘', expect.stringMatching(/^TODO 单独看/)],
		['§1 96 人', expect.stringMatching(/^TODO 数字太长/)],
	]);
});
