import { describe, expect, test } from 'vitest';
import { readLines as read } from './read-lines.ts';

describe('the cells of a table', () => {
	test('have the unit of the head of their column', () => {
		expect(
			read(['| 项目 | 金额（万元） | 占比（%） |', '|---|---|---|', '| 捐款 | 1,286.5 | 12.5 |']),
		).toEqual({
			quantities: ['1,286.5 = 12865000 元', '12.5 = 12.5 %'],
			dates: [],
			questions: [],
		});
		expect(read(['项目\t人数(人)', '男员工\t252', '女员工\t387']).quantities).toEqual([
			'252 = 252 人',
			'387 = 387 人',
		]);
	});

	test('have the unit of the head of their row, or of a column of units', () => {
		expect(read(['指标\t2022年\t2023年', '员工（人）\t252\t639', '培训/期\t36\t41']).quantities).toEqual([
			'252 = 252 人',
			'639 = 639 人',
			'36 = 36 期',
			'41 = 41 期',
		]);
		expect(read(['指标\t单位\t2023', '用电\t千瓦时\t1,200', '员工\t人\t639'])).toEqual({
			quantities: ['1,200 = 1200 千瓦时', '639 = 639 人'],
			dates: ['2023'],
			questions: [],
		});
	});

	test('have the unit of the caption, which is asked about, unless it is refused', () => {
		const table = ['单位：万元', '项目\t2022年\t2023年', '捐款\t3\t10', '培训\t5\t75.5'];
		expect(read(table)).toEqual({
			quantities: ['3 = 30000 元', '10 = 100000 元', '5 = 50000 元', '75.5 = 755000 元'],
			dates: ['2022年', '2023年'],
			questions: ['单位：万元: table-unit 万元'],
		});
		expect(read(table, 'zh-CN', { notForCells: new Set(['单位：万元']) }).quantities.slice(0, 2)).toEqual([
			'3 = 3 ',
			'10 = 10 ',
		]);
	});

	test('keep a unit of their own', () => {
		expect(read(['项目\t金额（万元）', '捐款\t10', '人数\t30人', '占比\t5%']).quantities).toEqual([
			'10 = 100000 元',
			'30人 = 30 人',
			'5% = 5 %',
		]);
	});

	test('ask where row and column name different units', () => {
		expect(read(['项目\t数量（人）', '捐款（万元）\t10', '员工\t5']).questions).toEqual([
			'10: two-units 万元、人',
		]);
	});

	test('have the unit that ends the title above, in Markdown or with blanks between', () => {
		for (const title of ['表3 客运量（万人次）', '*表3 客运量（万人次）*', '**表3　客运量（万人次）**'])
			expect(read([title, '', '| 线路 | 2023年 |', '|---|---|', '| 1号线 | 5 |']).quantities, title).toEqual([
				'5 = 50000 人次',
			]);
		expect(
			read([
				'表3　客运量按线路分布（万人次）',
				'线路　　2022年　　2023年',
				'1号线　　 8　　　12',
				'合计　　 8　　 12',
			]).quantities,
		).toEqual(['8 = 80000 人次', '12 = 120000 人次', '8 = 80000 人次', '12 = 120000 人次']);
		expect(
			read(
				[
					'Figure 2: Delay by cause (thousand minutes)',
					'',
					'Cause     2022/23    2023/24',
					'Faults    130.2    121.9',
				],
				'en',
			).quantities,
		).toEqual(['130.2 = 130200 minutes', '121.9 = 121900 minutes']);
		expect(
			read(["Table 2: Spending in £'000", '', '| Area | 2023 |', '|---|---|', '| Pay | 3 |'], 'en').questions,
		).toEqual(["£'000: table-unit ", "3: cell-unit £'000"]);
		for (const line of ['US$ million unless otherwise stated', 'US$ million'])
			expect(read([line, '', '| Year | 2023 |', '|---|---|', '| Fees | 3 |'], 'en').questions, line).toEqual([
				'US$ million: table-unit ',
				'3: cell-unit US$ million',
			]);
	});

	test('ask where their head has a unit of its own that is not printed or not understood', () => {
		const rates = ['表1 收支（万元）', '| 项目 | 金额 | 增长率 |', '|---|---|---|', '| 捐款 | 5 | 12.5 |'];
		expect(read(rates)).toMatchObject({
			quantities: ['5 = 50000 元'],
			questions: ['万元: table-unit 万元', '12.5: cell-unit 万元'],
		});
		const crime = ['Offence\t2023\t% change\tRate per 1,000 people', 'Burglary (offences)\t37\t–10.0\t4.6'];
		expect(read(crime, 'en')).toMatchObject({
			quantities: ['37 = 37 offences', '–10.0 = -10 %'],
			questions: ['4.6: cell-unit offences'],
		});
		const bank = [
			'(RMB million)',
			'| Year | 2023 |',
			'|---|---|',
			'| Fees | 3 |',
			'| Earnings per share (cents) | 48.2 |',
		];
		expect(read(bank, 'en')).toMatchObject({
			quantities: ['3 = 3000000 yuan'],
			questions: ['RMB million: table-unit ', '48.2: cell-unit million yuan'],
		});
	});

	test('have the unit of a row of units, of which some may not be understood', () => {
		const crops = [
			'| Crop | Area | Price |',
			'|---|---|---|',
			'| | ha | €/t |',
			'| Wheat | 31,200 | 231.50 |',
		];
		expect(read(crops, 'en')).toEqual({
			quantities: ['31,200 = 31200 ha'],
			dates: [],
			questions: ['€/t: table-unit €/t', '231.50: cell-unit €/t'],
		});
		expect(read(['| 项目 | 甲 | 乙 |', '|---|---|---|', '| | 万吨 | % |', '| 货运 | 3 | 5 |'])).toEqual({
			quantities: ['3 = 30000 吨', '5 = 5 %'],
			dates: [],
			questions: [],
		});
	});

	test('below a head of two rows have the unit of both, and its years are no numbers', () => {
		const buses = [
			'| 单位 | 车辆（台） | 车辆（台） | 客运量（万人次） |',
			'|---|---|---|---|',
			'|  | 2021 | 2022 | 2022 |',
			'| 一公司 | 462 | 448 | 5 |',
			'| 二公司 | 397 | 405 | 6 |',
			'| 合计 | 859 | 853 | 12 |',
		];
		expect(read(buses)).toEqual({
			quantities: [
				'462 = 462 台',
				'448 = 448 台',
				'5 = 50000 人次',
				'397 = 397 台',
				'405 = 405 台',
				'6 = 60000 人次',
				'859 = 859 台',
				'853 = 853 台',
				'12 = 120000 人次',
			],
			dates: ['2021', '2022', '2022'],
			questions: ['12: total 110000 人次'],
		});
		const shares = [
			'| Market | 2022 |  |',
			'|---|---|---|',
			'|  | Passengers | Share (%) |',
			'| Home | 1,036 | 24.0 |',
		];
		expect(read(shares, 'en').quantities).toEqual(['1,036 = 1036 ', '24.0 = 24 %']);
	});

	test('below a head of three rows, or one that goes over several columns, have its unit', () => {
		const three = [
			'| 项目 | 用水量 | 用水量 |',
			'|---|---|---|',
			'| | 2023 | 2024 |',
			'| | 万吨 | 万吨 |',
			'| 东区 | 320 | 310 |',
		];
		expect(read(three)).toEqual({
			quantities: ['320 = 3200000 吨', '310 = 3100000 吨'],
			dates: ['2023', '2024'],
			questions: [],
		});
		const wide = [
			'| 区域 | 用水量（万吨） | | 户数 | |',
			'|---|---|---|---|---|',
			'| | 2023 | 2024 | 2023 | 2024 |',
			'| 东区 | 3 | 4 | 12000 | 12345 |',
		];
		expect(read(wide).quantities).toEqual([
			'3 = 30000 吨',
			'4 = 40000 吨',
			'12000 = 12000 户',
			'12345 = 12345 户',
		]);
	});

	test('that a scanner may have spoilt, or whose unit is a scale, are asked about', () => {
		expect(read(['项目\t金额（万元）', '甲\t一', '乙\t3']).questions).toEqual(['一: sign']);
		expect(read(['Item\tUnit\t2023', 'Pupils\t000s\t120'], 'en')).toMatchObject({ quantities: [] });
	});

	test('are not counted in how often, nor in how many of what', () => {
		const fees = ['单位：元/人', '项目\t幼儿', '培训费（年）\t1,450', '餐具\t30'];
		expect(read(fees)).toMatchObject({
			quantities: ['30 = 30 元'],
			questions: ['单位：元/人: table-unit 元/人', '1,450: two-units 年、元/人'],
		});
		const policies = ['Policies and claims (thousands)', '\tPolicies\tClaims', 'Motor\t684\t61.6'];
		expect(read(policies, 'en')).toMatchObject({ quantities: [] });
		expect(read(['Item\t2023', 'Customers (m)\t21.6', 'Depth (m)\t3'], 'en')).toMatchObject({
			quantities: ['3 = 3 m'],
			questions: ['m: table-unit m', '21.6: cell-unit m'],
		});
		expect(read(['指标\t2023年', '使用强度（DDDs）\t38.2']).questions).toEqual([
			'DDDs: table-unit DDDs',
			'38.2: cell-unit DDDs',
		]);
		expect(
			read(['All amounts in US$ million unless stated', 'Year\t2023', 'Fees\t3'], 'en').questions,
		).toEqual(['US$ million: table-unit ', '3: cell-unit US$ million']);
	});

	test('below blanks in place of a corner are those of a table', () => {
		const money = [
			'WHERE THE DOLLAR WENT (in millions)',
			'                2024      2023',
			'Power          $31.6     $30.2',
			'Interest         2.7       2.4',
		];
		expect(read(money, 'en')).toEqual({
			quantities: [],
			dates: ['2024', '2023'],
			questions: [
				'millions: vague',
				'$31.6: cell-unit millions',
				'$30.2: cell-unit millions',
				'2.7: cell-unit millions',
				'2.4: cell-unit millions',
			],
		});
	});

	test('between blanks may have the unit of their row, or of a name of what is counted', () => {
		const works = [
			'指标                  目标        实际',
			'耗新水（立方米）      ≤2.6        2.41',
			'绿化率（%）           ≥38         39.5',
		];
		expect(read(works).quantities).toEqual([
			'≤2.6 = 2.6 立方米',
			'2.41 = 2.41 立方米',
			'≥38 = 38 %',
			'39.5 = 39.5 %',
		]);
		const ages = [
			'年龄段        人数      占比',
			'30岁以下      612       15.3%',
			'31岁以上      100       84.7%',
		];
		expect(read(ages).quantities.slice(0, 3)).toEqual(['30岁以下 = 30 岁', '612 = 612 人', '15.3% = 15.3 %']);
	});

	test('between blanks may have their units in a line of its own below the head', () => {
		const volumes = [
			'Region    Volume    Customers',
			'          Ml        thousand',
			'North     12.1      40',
			'South     10        38',
		];
		expect(read(volumes, 'en')).toEqual({
			quantities: ['12.1 = 12.1 Ml', '10 = 10 Ml'],
			dates: [],
			questions: ['thousand: table-unit thousand', '40: cell-unit thousand', '38: cell-unit thousand'],
		});
	});

	test('may be printed in bold', () => {
		const rows = ['| 项目 | 金额（万元） |', '|---|---|', '| 甲 | 3 |', '| 乙 | 4 |', '| **合计** | **8** |'];
		expect(read(rows).quantities).toEqual(['3 = 30000 元', '4 = 40000 元', '8 = 80000 元']);
		expect(read(rows).questions).toEqual(['8: total 70000 元']);
		expect(read(['**46** 场', '教育活动']).quantities).toEqual(['46 场 = 46 场']);
		expect(read(['**41,300** meals served'], 'en').quantities).toEqual(['41,300 meals = 41300 meals']);
	});

	test('of a column that is named by what it counts have that for their unit', () => {
		expect(read(['职称\t人数\t占比（%）', '高级\t148\t7.5']).quantities).toEqual([
			'148 = 148 人',
			'7.5 = 7.5 %',
		]);
	});

	test('are added up for a total of any name', () => {
		const rows = ['科目\t金额（元）', '销售\t3', '服务\t4', '收入合计\t8', '工资\t2', '支出合计\t2'];
		expect(read(rows).questions).toEqual(['8: total 7 元']);
	});

	test('never join, nor do lines', () => {
		expect(read(['| 1 | 人 |', '|---|---|', '| 3 | 万元 |']).quantities).toEqual(['1 = 1 ', '3 = 3 ']);
	});

	test('that count or date the rows are no quantities', () => {
		expect(read(['序号\t年份\t人数（人）', '1\t2022\t252', '2\t2023\t639'])).toMatchObject({
			quantities: ['252 = 252 人', '639 = 639 人'],
			questions: [],
		});
		expect(read(['年份\t人数（人）', '2022\t252', '2023\t639'])).toEqual({
			quantities: ['252 = 252 人', '639 = 639 人'],
			dates: ['2022', '2023'],
			questions: [],
		});
	});

	test('are read in English too', () => {
		expect(
			read(['| Item | Amount (million yuan) | Share (%) |', '|---|---|---|', '| Gifts | 1.5 | 12 |'], 'en')
				.quantities,
		).toEqual(['1.5 = 1500000 yuan', '12 = 12 %']);
	});
});

describe('a number that the end of a line may have cut', () => {
	test('is asked about, on both sides', () => {
		expect(read(['全年 5', '万元用于培训'])).toEqual({
			quantities: [],
			dates: [],
			questions: ['5: line-end 5万元', '万元: line-end 5万元'],
		});
		expect(read(['帮扶消费19', '1540元，员工献血'])).toMatchObject({
			quantities: [],
			questions: ['19: line-end 191540元', '1540元: line-end 191540元'],
		});
		expect(read(['全年接待来自各个街镇和居委会的来访代表三十', '六名，其中'])).toMatchObject({
			quantities: [],
		});
	});

	test('is asked about behind a point and a comma too, which end a sentence or are inside it', () => {
		expect(read(['同比增长3.', '2%，投资1,', '234万元']).questions).toEqual([
			'3: line-end 3.2%',
			'2%: line-end 3.2%',
			'1: line-end 1,234万元',
			'234万元: line-end 1,234万元',
		]);
		expect(read(['Investment was 1,2', '34 yuan'], 'en').questions).toEqual([
			'1,2: line-end 1,234 yuan',
			'34 yuan: line-end 1,234 yuan',
		]);
		// A year ends its sentence, and a number that stands first is the line's own.
		expect(read(['It all ended in 2021.', '5 people joined it.'], 'en').questions).toEqual([]);
		expect(read(['全年共培训员工12.', '2022年继续努力']).questions).toEqual([]);
		expect(read(['1.', '2人参加']).questions).toEqual([]);
	});

	test('is asked about on short lines too, where the next begins with a measure by itself', () => {
		expect(read(['全年共培训12', '人，其中']).questions).toEqual(['12: line-end 12人']);
		expect(read(['员工共 12', '人']).questions).toEqual(['12: line-end 12人']);
		expect(read(['12', '人']).questions).toEqual(['12: line-end 12人']);
		expect(read(['人数 12', '名称 甲']).quantities).toEqual(['12 = 12 ']);
	});

	test('is asked about in English, in digits and words', () => {
		expect(
			read(
				['The company has 12', 'employees, and twenty-five', 'people joined it, with 3.5', 'million yuan.'],
				'en',
			),
		).toEqual({
			quantities: [],
			dates: [],
			questions: [
				'12: line-end 12 employees',
				'twenty-five: line-end twenty-five people',
				'3.5: line-end 3.5 million yuan',
				'million: line-end 3.5 million yuan',
			],
		});
		expect(read(['It was opened in the year 2012', 'sales rose by 12', 'in all.'], 'en')).toEqual({
			quantities: ['12 = 12 '],
			dates: ['2012'],
			questions: [],
		});
	});

	test('is none where both lines are whole', () => {
		expect(read(['员工 252', '党员 62']).quantities).toEqual(['252 = 252 ', '62 = 62 ']);
		expect(read(['万分之三', '千分之五', '百分之九十八']).questions).toEqual([]);
		expect(read(['净利润', '26,036,987.76', '82,490,879.67']).questions).toEqual([]);
		expect(read(['全年 5 次', '', '万元用于培训']).quantities).toEqual(['5 次 = 5 次']);
	});
});

describe('what a table adds up to', () => {
	const rows = ['部门\t人数（人）', '一部\t252', '二部\t387'];

	test('is compared, and a difference is a question', () => {
		expect(read([...rows, '合计\t639']).questions).toEqual([]);
		expect(read([...rows, '总 计\t640']).questions).toEqual(['640: total 639 人']);
		expect(read([...rows, 'Total\t640']).questions).toEqual(['640: total 639 人']);
		expect(read([...rows, '合计\t640']).quantities).toContain('640 = 640 人');
	});

	test('may stand above, in parts, or beside', () => {
		expect(read(['部门\t人数（人）', '合计\t640', '一部\t252', '二部\t387']).questions).toEqual([
			'640: total 639 人',
		]);
		const parts = ['甲\t1', '乙\t2', '小计\t4', '丙\t3', '丁\t4', '小计\t7', '合计\t10'];
		expect(read(['部门\t人数（人）', ...parts]).questions).toEqual(['4: total 3 人']);
		expect(read(['部门\t男（人）\t女（人）\t合计（人）', '一部\t1\t2\t3']).questions).toEqual([]);
		expect(read(['部门\t男（人）\t女（人）\t合计', '一部\t1\t2\t4人']).questions).toEqual([
			'4人: total 3 人',
		]);
	});

	test('may have parts below zero', () => {
		const table = ['项目\t金额（元）', '甲\t10', '乙\t-3', '丙\t−2'];
		expect(read([...table, '合计\t5']).questions).toEqual([]);
		expect(read([...table, '合计\t15']).questions).toEqual(['15: total 5 元']);
		expect(read([...table, '合计\t-5']).questions).toEqual(['-5: total 5 元']);
	});

	test.each(['', '-', '—', '/', 'n/a', 'N/A', '无', '…'])(
		'is not called wrong where a part is “%s”',
		(missing) => {
			const table = ['项目\t金额（元）', '甲\t10', `乙\t${missing}`, '丙\t2'];
			expect(read([...table, '合计\t15']).questions).toEqual([]);
			expect(read([...table, '合计\t12']).questions).toEqual([]);
		},
	);

	test('is none of rates and averages, and of shares only 100 %', () => {
		expect(read(['部门\t合格率（%）', '甲\t98', '乙\t97', '合计\t97.5']).questions).toEqual([]);
		expect(read(['部门\t人均（小时）', '甲\t10', '乙\t20', '合计\t15']).questions).toEqual([]);
		expect(read(['部门\t占比（%）', '甲\t60', '乙\t50', '合计\t100']).questions).toEqual([
			'100: total 110 %',
		]);
	});

	test('counts no row that is part of another, and no decimals wrong', () => {
		expect(read([...rows, '其中：党员\t62', '合计\t639']).questions).toEqual([]);
		expect(read(['项目\t金额（元）', '甲\t0.1', '乙\t0.2', '合计\t0.3']).questions).toEqual([]);
	});
});
