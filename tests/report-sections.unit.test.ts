import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../src/lib/edition/reading/line.ts';
import { readReport } from '../src/lib/edition/reading/report.ts';
import { ROOT } from '../src/tools/command.ts';

/** Number and title of each § of a text. */
function sectionsOf(...lines: string[]): string[] {
	return readReport(lines.join('\n')).sections.map(({ number, title }) => `${number} ${title}`);
}

/** What is left out of a text: kind and line. */
function leftOutOf(...lines: string[]): string[] {
	return readReport(lines.join('\n')).leftOut.map(({ kind, line }) => `${kind} ${line}`);
}

const TEXT = '公司坚持以客户为中心，不断提高服务质量。';
/** A page's worth of lines, each of them different. */
const page = (name: string) =>
	Array.from({ length: 12 }, (_, at) => `${name}的第${'甲乙丙丁戊己庚辛壬癸子丑'[at]}段写的是服务与安全。`);

describe('headings as the print has them', () => {
	test.each<[string, string[], string[]]>([
		[
			'一、（一）1、（1）',
			['一、前言', TEXT, '（一）背景', TEXT, '1、安全', TEXT, '（1）培训', TEXT],
			['§1 前言', '§1.1 背景', '§1.1.1 安全', '§1.1.1.1 培训'],
		],
		[
			'第一章、第一节',
			['第一章 总则', TEXT, '第一节 范围', TEXT, '第二节 说明', TEXT, '第二章 员工', TEXT],
			['§1 总则', '§1.1 范围', '§1.2 说明', '§2 员工'],
		],
		[
			'第一部分 over 一、',
			['第一部分 公开陈述', TEXT, '第二部分 内容', '一、员工', TEXT, '二、环境', TEXT],
			['§1 公开陈述', '§2 内容', '§2.1 员工', '§2.2 环境'],
		],
		[
			'1.1 and 1.1.1',
			['1. 概况', TEXT, '1.1 公司', TEXT, '1.1.1 沿革', TEXT, '1.2 员工', TEXT],
			['§1 概况', '§1.1 公司', '§1.1.1 沿革', '§1.2 员工'],
		],
		[
			'1.1 below 第一章',
			['第一章 概况', '1.1 公司', TEXT, '1.2 员工', TEXT, '第二章 环境', '2.1 节能', TEXT],
			['§1 概况', '§1.1 公司', '§1.2 员工', '§2 环境', '§2.1 节能'],
		],
		[
			'full-width digits and brackets',
			['１．概况', TEXT, '２．员工', TEXT, '(１)培训', TEXT],
			['§1 概况', '§2 员工', '§2.1 培训'],
		],
		['radicals that PDF files write', ['⼀、前言', TEXT, '⼆、员工', TEXT], ['§1 前言', '§2 员工']],
		[
			'marks of Markdown, with the name of the report above',
			['# 年度报告', TEXT, '## 前言', TEXT, '## 员工', TEXT, '### 培训', TEXT],
			['§0 年度报告', '§1 前言', '§2 员工', '§2.1 培训'],
		],
		[
			'marks of Markdown with printed numbers',
			['# 报告', '## 一、前言', TEXT, '## 三、员工', TEXT],
			['§0 报告', '§1 前言', '§3 员工'],
		],
		[
			'§§ given to it',
			[
				'## §1 开头',
				TEXT,
				'### §1.2 员工',
				'（1）培训',
				TEXT,
				'#### §1.2.3 班组',
				'##### §1.2.3.4 新人',
				TEXT,
			],
			['§1 开头', '§1.2 员工', '§1.2.3 班组', '§1.2.3.4 新人'],
		],
		[
			'signs of one character',
			['㈠前言', TEXT, '⒈员工', TEXT, '⑴培训', TEXT, '㈡环境', TEXT],
			['§1 前言', '§1.1 员工', '§1.1.1 培训', '§2 环境'],
		],
		['a blank behind 一', ['一　前言', TEXT, '二　员工', TEXT], ['§1 前言', '§2 员工']],
		[
			'a blank behind 1, over 1.1',
			['1 概况', '1.1 公司', TEXT, '1.2 员工', TEXT, '2 环境', '2.1 节能', TEXT],
			['§1 概况', '§1.1 公司', '§1.2 员工', '§2 环境', '§2.1 节能'],
		],
		['words in bold', ['**一、前言**', TEXT, '**二、员工**', TEXT], ['§1 前言', '§2 员工']],
		[
			'English chapters',
			[
				'Chapter 1: Our people',
				'We hired many.',
				'1.1 Training',
				'It went well.',
				'Chapter II Environment',
				'We saved much.',
			],
			['§1 Our people', '§1.1 Training', '§2 Environment'],
		],
	])('%s', (_, lines, sections) => {
		expect(sectionsOf(...lines)).toEqual(sections);
	});

	test('in steps may have wide blanks behind their number, and begin with a word that counts elsewhere', () => {
		expect(sectionsOf('3.1　医疗工作量', TEXT, '3.2　人才队伍', TEXT, '3.3   项目建设', TEXT)).toEqual([
			'§3.1 医疗工作量',
			'§3.2 人才队伍',
			'§3.3 项目建设',
		]);
		expect(sectionsOf('2.1  Delay minutes', TEXT, '2.2   Crew', TEXT)).toEqual([
			'§2.1 Delay minutes',
			'§2.2 Crew',
		]);
		expect(sectionsOf('3.1 概况', TEXT, '3.2 人均', TEXT, '3.3 万人', TEXT)).toEqual([
			'§3.1 概况',
			'§3.2 人均',
		]);
	});

	test('keep the number that is printed, where one is left out too', () => {
		const { sections } = readReport(['六、环保', '2、制度', TEXT, '4、宣传', TEXT].join('\n'));
		expect(sections.map(({ number, heading }) => [number, heading])).toEqual([
			['§6', '六、环保'],
			['§6.2', '2、制度'],
			['§6.4', '4、宣传'],
		]);
	});

	test('with a number printed twice are two §§, the second behind the others', () => {
		const lines = ['（一）国家级', TEXT, '（二）市级', TEXT, '（二）公司级', TEXT, '（三）其他', TEXT];
		expect(sectionsOf('五、荣誉', ...lines)).toEqual([
			'§5 荣誉',
			'§5.1 国家级',
			'§5.2 市级',
			'§5.4 公司级',
			'§5.3 其他',
		]);
	});

	test('stand in four levels; what is numbered below is text', () => {
		const lines = ['第一章 甲', '第一节 乙', '一、丙', TEXT, '（一）丁', TEXT, '1、戊', TEXT];
		expect(sectionsOf(...lines)).toEqual(['§1 甲', '§1.1 乙', '§1.1.1 丙', '§1.1.1.1 丁']);
	});

	test.each<[string, string[]]>([
		[
			'items of a list',
			[
				'一、安全',
				'目标完成情况如下：',
				'（1）工伤死亡率为 0',
				'（2）火灾事故为 0',
				'（3）刑事案件为 0',
				'以上均达标。',
			],
		],
		['numbered paragraphs', ['一、安全', `1、${TEXT.repeat(3)}`, `2、${TEXT.repeat(3)}`]],
		['a number with a point', ['一、安全', '1.5 亿元用于安全', '3.5亿人民币用于信贷', '2012.4.25 发布']],
		[
			'a numeral in a sentence',
			['一、安全', '一是抓落实。', '第一部分介绍了情况，第二部分作了说明。', '第六届进博会圆满举行'],
		],
		[
			'a number with its unit',
			[
				'一、安全',
				'1.1 million tonnes were saved',
				'1.2 MWh of power',
				'1.1 小时一次',
				'1.2 RMB million',
				'1.1 per cent of them',
			],
		],
		['a number in brackets that may count', ['一、安全', '（12）人参加', TEXT, '（7）人次，其中', TEXT]],
		['cells of a table', ['一、安全', '1、项目\t12', '2、次数\t34']],
		['a numeral with a blank behind it', ['一、安全', '一 项工程竣工', TEXT, '12 个班组参加', TEXT]],
		['a count that two numerals make', ['一、安全', '3、4月份开展检查', '二、三期工程竣工']],
	])('are not %s', (_, lines) => {
		expect(sectionsOf(...lines)).toEqual(['§1 安全']);
	});

	test('open no § where a paragraph is broken at the width of the page', () => {
		const wrapped = Array.from({ length: 30 }, (_, at) => String.fromCharCode(0x4e00 + at).padEnd(35, '务'));
		expect(
			sectionsOf('一、安全', '1、公司在网站及时刊登公司法定披露信息和近期发生的重要事件，让投资', ...wrapped),
		).toEqual(['§1 安全']);
	});
});

describe('what stands before the first heading', () => {
	test('is a § of its own', () => {
		const { sections } = readReport(['某公司', '共 3 人', '一、前言', TEXT].join('\n'));
		expect(sections[0]).toMatchObject({ number: '§0', heading: '', title: '某公司' });
		expect(sections[0]?.lines.map(({ text }) => text)).toEqual(['某公司', '共 3 人']);
	});

	test('is all, where there is no heading', () => {
		expect(sectionsOf(TEXT, TEXT)).toEqual([`§0 ${TEXT}`]);
	});
});

describe('what is no text of the report is left out:', () => {
	test('a table of contents with its pages', () => {
		const text = [
			'第一部分 公开陈述 - 3 -',
			'第二部分 单位概况 - 4 -',
			'一、社会荣誉 - 16 -',
			'第一部分 公开陈述',
			TEXT,
		];
		expect(leftOutOf(...text)).toEqual(['contents 1', 'contents 2', 'contents 3']);
		expect(sectionsOf(...text)).toEqual(['§1 公开陈述']);
	});

	test.each([
		['dots', (title: string, at: number) => `${title}………………${at + 3}`],
		['points', (title: string, at: number) => `${title} ........ ${at + 3}`],
		['a tab', (title: string, at: number) => `${title}\t${at + 3}`],
		['nothing', (title: string) => title],
	])('a table of contents below 目录, with %s between', (_, entry) => {
		const titles = ['一、前言', '二、员工', '三、环境'];
		const text = ['目  录', ...titles.map(entry), ...titles.flatMap((title) => [title, TEXT])];
		expect(leftOutOf(...text)).toEqual([1, 2, 3, 4].map((line) => `contents ${line}`));
		expect(sectionsOf(...text)).toEqual(['§1 前言', '§2 员工', '§3 环境']);
	});

	test('a table of contents whose parts have no page, over two pages', () => {
		const text = [
			'目录',
			'第一部分 陈述',
			'一、前言 1',
			'二、概况 2',
			'- 1 -',
			'第二部分 内容',
			'三、员工 3',
		];
		const rest = ['第一部分 陈述', '一、前言', TEXT, '二、概况', TEXT, '第二部分 内容', '三、员工', TEXT];
		expect(leftOutOf(...text, ...rest).length).toBe(text.length);
		expect(sectionsOf(...text, ...rest)).toEqual([
			'§1 陈述',
			'§1.1 前言',
			'§1.2 概况',
			'§2 内容',
			'§2.3 员工',
		]);
	});

	test('but no table that looks like one', () => {
		expect(leftOutOf('一、员工', '男员工\t252', '女员工\t387', '合计\t639', TEXT)).toEqual([]);
		expect(leftOutOf('一、员工', '男员工 252', '女员工 387', '合计 639', TEXT)).toEqual([]);
	});

	test('page numbers, marked or counting on', () => {
		expect(leftOutOf(TEXT, '- 3 -', TEXT, '第 4 页 共 20 页', TEXT, 'Page 5 of 20')).toEqual([
			'page-number 2',
			'page-number 4',
			'page-number 6',
		]);
		const counted = [...page('甲'), '1', ...page('乙'), '2', ...page('丙'), '3'];
		expect(leftOutOf(...counted)).toEqual(['page-number 13', 'page-number 26', 'page-number 39']);
		expect(leftOutOf(...page('甲'), '\f12', ...page('乙'), '\f13', ...page('丙'))).toEqual([
			'page-number 13',
			'page-number 26',
		]);
	});

	test('but no numbers of a table that stand alone', () => {
		expect(leftOutOf('项目', '1', '2', '3', '4')).toEqual([]);
	});

	test('heads and feet that come again on every page, but for the name of the report at its beginning', () => {
		const text = ['甲', '乙', '丙'].flatMap((name, at) => [
			'某公司社会责任报告',
			...page(name),
			`- ${at + 1} -`,
		]);
		expect(leftOutOf(...text).filter((line) => line.startsWith('running-head'))).toEqual([
			'running-head 15',
			'running-head 29',
		]);
		const inOne = ['甲', '乙', '丙'].flatMap((name, at) => [...page(name), `社会责任报告 ${at + 7}`]);
		expect(leftOutOf(...inOne)).toEqual(['running-head 13', 'running-head 26', 'running-head 39']);
	});

	test('names of the report with the number of their page, on two pages too', () => {
		const left = '2　　　　某公司2023年度社会责任报告';
		const right = '某公司2023年度社会责任报告　　　　3';
		expect(leftOutOf(TEXT, left, TEXT, right, TEXT)).toEqual(['running-head 2', 'running-head 4']);
		const tabs = ['Port of Kellhaven\tReport 2022\t2', TEXT, 'Port of Kellhaven\tReport 2022\t3'];
		expect(leftOutOf(...tabs)).toEqual(['running-head 1', 'running-head 3']);
		expect(leftOutOf(TEXT, '（第 6 页，共 6 页）')).toEqual(['page-number 2']);
		// Rows of tables that come again with other numbers stay.
		expect(leftOutOf('检测报告\t120', TEXT, '检测报告\t150')).toEqual([]);
		expect(leftOutOf('Bank accounts    12', TEXT, 'Bank accounts    15')).toEqual([]);
		expect(leftOutOf('女员工    252', TEXT, '女员工    387')).toEqual([]);
	});

	test('but no sentence that the report repeats', () => {
		const said = '每10股派发现金股利0.50元';
		expect(leftOutOf(said, TEXT, said, TEXT, said, TEXT)).toEqual([]);
	});
});

describe('no character is lost', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'一、',
			'（一）',
			'1、',
			'（1）',
			'第一章 ',
			'1.1 ',
			'## §1.2 ',
			'# ',
			'| a | b |',
			'|---|---|',
			'目录',
			'- 3 -',
			'\f',
			'\t',
			'……',
			'12',
			'前言',
			'合计',
			'单位：万元',
			'\r',
		),
		fc.string({ maxLength: 12 }),
	);
	const text = fc
		.array(
			fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
			{ maxLength: 40 },
		)
		.map((lines) => lines.join('\n'));

	/** Every line of a text, and every line of its §§ and of what is left out. */
	function linesBothWays(written: string): [string[], string[]] {
		const { sections, leftOut } = readReport(written);
		const told = [
			...sections.flatMap((section) => [...(section.heading === '' ? [] : [section.line]), ...section.lines]),
			...leftOut,
		];
		const known = (lines: { line: number; text: string }[]) =>
			lines
				.filter(({ text }) => text.trim() !== '')
				.map(({ line, text }) => `${line}: ${text}`)
				.sort();
		return [known(linesOf(written.replace(/^\uFEFF/, ''))), known(told)];
	}

	test('of any text', () => {
		fc.assert(
			fc.property(text, (written) => {
				fc.pre(!/§/.test(written) || (written.match(/§1\.2/g)?.length ?? 0) < 2);
				const [all, told] = linesBothWays(written);
				expect(told).toEqual(all);
			}),
			{ numRuns: 400 },
		);
	});

	test('and every § has an address of its own', () => {
		fc.assert(
			fc.property(text, (written) => {
				fc.pre((written.match(/§1\.2/g)?.length ?? 0) < 2);
				const numbers = readReport(written).sections.map(({ number }) => number);
				expect(new Set(numbers).size).toBe(numbers.length);
				for (const number of numbers) expect(number).toMatch(/^§\d+(\.\d+){0,3}$/);
			}),
			{ numRuns: 400 },
		);
	});

	test.each([
		'.',
		'…',
		'-',
		' ',
		'\t',
		'#',
		'1',
		'万',
		'（',
		'|',
		'1.',
		'一、',
		'单位：',
		'#§1 ',
		'- 3 -',
		'\n1、',
		'\n| 1 |',
		'\na\t1',
		'\n甲 12',
	])('of a hundred thousand characters of %j, and it ends', (piece) => {
		const long = piece.repeat(100_000 / piece.length);
		for (const written of [long, `${long}x`, `x${long}`]) {
			const [all, told] = linesBothWays(written);
			expect(told).toEqual(all);
		}
	});

	const reports = ['report/2023.md', 'reports/company-2012.txt', 'reports/school-2015-excerpt.txt'];
	test.for(reports)('of %s', (name, { skip }) => {
		const path = resolve(ROOT, '../shared', name);
		skip(!existsSync(path), `there is no ${path}`);
		const [all, told] = linesBothWays(readFileSync(path, 'utf8'));
		expect(told).toEqual(all);
	});
});
