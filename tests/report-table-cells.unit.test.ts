/** What a cell says where it is a code, or where its unit is no single known one. */
import { describe, expect, test } from 'vitest';
import { readLines as read } from './read-lines.ts';

const all = (lines: readonly string[], language?: 'en') => {
	const { quantities, questions } = read(lines, language);
	return [...quantities, ...questions.map((question) => `ask ${question}`)];
};

describe('a code', () => {
	test.each([
		['股票代码', '600519'],
		['邮政编码', '100020'],
		['组织机构代码', '12345678-9'],
		['联系电话', '55551234'],
		['传真（国际）', '(8621) 5888 1234'],
		['服务热线', '12345'],
		['合同编号', '2021-0035'],
		['银行账号', '6222 0200 0000 1234 567'],
		['页码', '15-18'],
		['规格型号', 'Optima 660'],
		['纬度', '30.1234'],
	])('is no quantity beside its head: %s %s', (head, code) => {
		expect(all(['项目\t内容', `${head}\t${code}`, '员工\t35人'])).toEqual(['35人 = 35 人']);
	});

	test.each([
		[['单位\t联系电话/邮编', '甲厂\t55551234', '乙厂\t510000'], undefined],
		[['议题\t页码', '甲\t12', '乙\t15-18', '丙\t12、15'], undefined],
		[['单位：万元', '项目\t股票代码\t备注', '甲\t600519\t无'], undefined],
		[['Topic\tPage', 'A\t12', 'B\t15-18'], 'en'],
		[['Item\tValue', 'Postcode\t100020', 'Telephone\t5555 1234'], 'en'],
	] as const)('is none below its head: %j', (lines, language) => {
		expect(read(lines, language).quantities).toEqual([]);
	});

	test.each([
		[
			['渠道\t投诉（件）', '电话\t350', '热线\t12'],
			['350 = 350 件', '12 = 12 件'],
		],
		[
			['渠道\t2022\t2023', '电话\t1,200,345\t98'],
			['1,200,345 = 1200345 ', '98 = 98 '],
		],
		[
			['项目\t数量', '编号牌\t35', '代码行数\t35万行'],
			['35 = 35 ', '35万行 = 350000 行'],
		],
	])('is not what is only counted by such a word: %j', (lines, said) => {
		expect(all(lines)).toEqual(said);
	});
});

describe('a unit', () => {
	test.each([
		['万元（人民币）', ['35 = 350000 元', '3 = 30000 元']],
		['万元(RMB)', ['35 = 350000 元', '3 = 30000 元']],
		['人', ['35 = 35 人', '3 = 3 人']],
	])('stands in a column of units, and again as the same: %s', (unit, said) => {
		for (const again of ['同上', '〃', unit])
			expect(all(['项目\t单位\t数', `甲\t${unit}\t35`, `乙\t${again}\t3`])).toEqual(said);
	});

	test('that holds for several rows at once is asked about, and so are its numbers', () => {
		expect(all(['项目\t单位\t数', '甲\t亿元/%\t12.5'])).toEqual([
			'ask 亿元/%: table-unit 亿元/%',
			'ask 12.5: cell-unit 亿元/%',
		]);
		expect(all(['项目\t2022', '甲（万元、%）\t35'])).toEqual([
			'ask 万元、%: table-unit 万元、%',
			'ask 35: cell-unit 万元、%',
		]);
	});

	test.each([
		[['项目\t金额（万美元）', '甲\t35']],
		[['项目（万美元）\t2022', '甲\t35']],
		[['项目\t2022', '甲（万美元）\t35']],
		[['项目\t单位\t2022', '甲\t万美元\t35']],
		[['单位：万美元', '项目\t2022', '甲\t35']],
	])('that is not understood leaves no number without it: %j', (lines) => {
		const { quantities, questions } = read(lines);
		expect(quantities).toEqual([]);
		expect(questions).toContain('35: cell-unit 万美元');
	});

	test.each([
		['现金分红（含税，元）', '35 = 35 元'],
		['员工（含劳务派遣；人）', '35 = 35 人'],
		['增幅（同比，%）', '35 = 35 %'],
	])('may stand beside other words: %s', (head, said) => {
		expect(all([`项目\t${head}`, '甲\t35'])).toEqual([said]);
	});

	test('of a column of shares goes before that of the row', () => {
		expect(all(['指标\t单位\t2022\t同比增减（%）', '收入\t亿元\t12.5\t3.2'])).toEqual([
			'12.5 = 1250000000 元',
			'3.2 = 3.2 %',
		]);
		expect(all(['指标\t同比（百分点）\t数', '收入（亿元）\t1.5\t2'])).toEqual([
			'1.5 = 1.5 百分点',
			'2 = 200000000 元',
		]);
		expect(all(['指标\t单位\t金额（万元）', '占比\t%\t3.2'])).toEqual(['ask 3.2: two-units %、万元']);
	});

	test('of a caption in English words is one question', () => {
		expect(all(["Unit: RMB '000", 'Item\t2022', 'A\t35'], 'en')).toEqual([
			'35 = 35000 yuan',
			"ask Unit: RMB '000: table-unit ",
		]);
	});
});

describe('a cell of more than one number', () => {
	test.each([
		['13(注2)', ['13 = 13 人']],
		['13（见注）', ['13 = 13 人']],
		['73(60.8%)', ['73 = 73 人', '60.8% = 60.8 %']],
		['男13女12', ['ask 男13女12: cell-unit 人']],
		['13（上年15）', ['ask 13（上年15）: cell-unit 人']],
		['20、22', ['ask 20、22: several-numbers']],
		['1、3、5', ['ask 1、3、5: several-numbers']],
		['1,200', ['1,200 = 1200 人']],
	])('leaves none of them without its unit: %s', (cell, said) => {
		expect(all(['项目\t人数（人）', `员工\t${cell}`])).toEqual(said);
	});
});

describe('a cell of which the head does not tell enough', () => {
	test.each([
		[
			['类别\t人数/占比', '教师\t73', '职员\t12.5%'],
			['12.5% = 12.5 %', 'ask 73: two-units 人数/占比'],
		],
		[['指标\t数值', '师生比\t1:12', '开馆\t9:30'], ['ask 1:12: several-numbers']],
		[
			['单位：万元，%', '项目\t决算数\t增长', '教育\t8,650\t6.5'],
			['ask 单位：万元: table-unit 万元', 'ask 8,650: cell-unit 万元、%', 'ask 6.5: cell-unit 万元、%'],
		],
		[
			['项目\t美元', '捐赠\t3,000'],
			['ask 美元: table-unit 美元', 'ask 3,000: cell-unit 美元'],
		],
		[
			['捐款情况（人民币：元）', '单位\t金额', '甲厂\t500'],
			['500 = 500 元', 'ask 人民币：元: table-unit 元'],
		],
	] as const)('asks: %j', (lines, said) => {
		expect(all(lines)).toEqual(said);
	});

	test('is a code below its head, in the first column too', () => {
		expect(all(['教室房间\t面积（平方米）', '301\t60', '302\t64'])).toEqual([
			'60 = 60 平方米',
			'64 = 64 平方米',
		]);
	});
});
