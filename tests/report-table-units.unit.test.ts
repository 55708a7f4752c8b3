/** Whence the cells of a table have their unit, whatever way its heads are printed. */
import { describe, expect, test } from 'vitest';
import { readLines as read } from './read-lines.ts';

describe('the unit of the corner', () => {
	test('holds for columns of years and totals', () => {
		expect(read(['项目（万元）\t2022\t2023年\t合计', '捐款\t3\t10\t13'])).toEqual({
			quantities: ['3 = 30000 元', '10 = 100000 元', '13 = 130000 元'],
			dates: ['2022', '2023年'],
			questions: [],
		});
		expect(read(['Item (RMB million)\t2011\t2012', 'Gifts\t1.5\t–2.5'], 'en').quantities).toEqual([
			'1.5 = 1500000 yuan',
			'–2.5 = -2500000 yuan',
		]);
	});

	test('is asked about once where the other columns are no years', () => {
		expect(read(['项目（万元）\t捐款\t培训', '一部\t3\t10'])).toEqual({
			quantities: ['3 = 30000 元', '10 = 100000 元'],
			dates: [],
			questions: ['万元: table-unit 万元'],
		});
	});

	test('is that of its own column where that holds numbers', () => {
		expect(read(['年龄（岁）\t人数', '30以下\t73', '31-40\t96', '51及以上\t88'])).toEqual({
			quantities: [
				'30以下 = 30 岁',
				'73 = 73 人',
				'31-40 = 31..40 岁',
				'96 = 96 人',
				'51及以上 = 51 岁',
				'88 = 88 人',
			],
			dates: [],
			questions: [],
		});
		expect(read(['费用（元）\t数量', '>100\t3盒']).quantities).toEqual(['>100 = 100 元', '3盒 = 3 盒']);
	});

	test('gives way to that of a column or a row', () => {
		expect(read(['项目（万元）\t2022\t占比（%）', '捐款\t3\t5', '员工（人）\t7\t9']).quantities).toEqual([
			'3 = 30000 元',
			'5 = 5 %',
			'7 = 7 人',
			'9 = 9 %',
		]);
	});
});

describe('a unit in the words of accounts', () => {
	test.each([
		['Amount (RMB million)', '1.5 = 1500000 yuan'],
		['Amount (million RMB)', '1.5 = 1500000 yuan'],
		['Amount (in millions of yuan)', '1.5 = 1500000 yuan'],
		['Amount, RMB million', '1.5 = 1500000 yuan'],
		['Amount in RMB thousand', '1.5 = 1500 yuan'],
		["Amount (RMB'000)", '1.5 = 1500 yuan'],
		['Amount (RMB’000)', '1.5 = 1500 yuan'],
		['Amount (RMB 10,000)', '1.5 = 15000 yuan'],
		['Amount (10,000 yuan)', '1.5 = 15000 yuan'],
		['Amount (RMB)', '1.5 = 1.5 yuan'],
		["Waste ('000 tonnes)", '1.5 = 1500 tonnes'],
		['Emissions (tCO2e)', '1.5 = 1.5 tCO2e'],
		['Dust (mg/m³)', '1.5 = 1.5 mg/m³'],
		['Floor (m2)', '1.5 = 1.5 m2'],
		['Share (%)', '1.5 = 1.5 %'],
	])('%s', (head, said) => {
		expect(read([`Item\t${head}`, 'Gifts\t1.5'], 'en')).toEqual({
			quantities: [said],
			dates: [],
			questions: [],
		});
	});

	test.each([
		['比例（%）', '1.5 = 1.5 %'],
		['占比(%)', '1.5 = 1.5 %'],
		['金额（人民币百万元）', '1.5 = 1500000 元'],
		['金额（人民币万元）', '1.5 = 15000 元'],
		['金额/万元', '1.5 = 15000 元'],
		['金额（单位：亿元）', '1.5 = 150000000 元'],
	])('%s', (head, said) => {
		expect(read([`项目\t${head}`, '甲\t1.5'])).toEqual({ quantities: [said], dates: [], questions: [] });
	});

	test('may be the whole head, or stand behind a blank', () => {
		for (const head of ['亿元', '人民币亿元', '2023年 亿元', '收入：亿元'])
			expect(read(['项目\t' + head, '甲\t1.5']).quantities, head).toEqual(['1.5 = 150000000 元']);
		expect(read(['亿元\t2023年', '收入\t1.5']).quantities).toEqual(['1.5 = 150000000 元']);
		for (const head of ['RMB million', '2023 RMB m', 'Pay, RMB bn'])
			expect(read([`Item\t${head}`, 'Gifts\t1.5'], 'en').quantities.length, head).toBe(1);
		expect(read(['10 万元\t5 万元', '甲\t1.5']).quantities).toEqual([
			'10 万元 = 100000 元',
			'5 万元 = 50000 元',
			'1.5 = 1.5 ',
		]);
	});

	test('in a currency is read where the edition uses that, and asked about elsewhere', () => {
		const tables = [
			['£m\t2023', 'Pay\t1.5'],
			['Item\tPay (£m)', 'All\t1.5'],
			['Item\t2023 £m', 'Pay\t1.5'],
			['Item\tPay in £ million', 'All\t1.5'],
			['| Item | 2023 |', '|---|---|', '|  | £m |', '| Pay | 1.5 |'],
			['All figures in £m.', 'Item\t2023', 'Pay\t1.5'],
		];
		for (const table of tables) {
			const known = read(table, 'en', { currencies: { '£': 'pounds' } });
			expect(known.quantities, table[0]).toEqual(['1.5 = 1500000 pounds']);
			const { quantities, questions } = read(table, 'en');
			expect(quantities, table[0]).toEqual([]);
			expect(questions.join(), table[0]).toMatch(/1\.5: cell-unit £ ?m/);
		}
		expect(read(["Item\tUS$'000", 'Pay\t1.5'], 'en').questions).toEqual([
			"US$'000: table-unit US$'000",
			"1.5: cell-unit US$'000",
		]);
	});

	test('of a caption is asked about at numbers in the place of heads', () => {
		expect(read(['单位：万元', '', '| 工资 | 4.1 |', '|---|---|', '| 租金 | 5 |']).questions).toEqual([
			'单位：万元: table-unit 万元',
			'4.1: cell-unit 万元',
		]);
	});

	test('that is not understood is asked about, in a head, a row and a column of units', () => {
		for (const [head, table, language] of [
			['万美元', ['项目\t金额（万美元）', '甲\t1.5'], 'zh-CN'],
			['万美元', ['项目\t2023', '捐款（万美元）\t1.5'], 'zh-CN'],
			['万美元', ['指标\t单位\t数量', '捐款\t万美元\t1.5'], 'zh-CN'],
			['US$ million', ['Item\tAmount (US$ million)', 'Gifts\t1.5'], 'en'],
		] as const)
			expect(read(table, language)).toMatchObject({
				quantities: [],
				questions: [`${head}: table-unit ${head}`, `1.5: cell-unit ${head}`],
			});
	});

	test('may be that of a caption', () => {
		const table = ['Item\t2011\t2012', 'Gifts\t1.5\t3'];
		for (const caption of ['Unit: RMB million', '(RMB million)', '(in RMB million)'])
			expect(read([caption, ...table], 'en').quantities, caption).toEqual([
				'1.5 = 1500000 yuan',
				'3 = 3000000 yuan',
			]);
		for (const caption of ['单位：亿元', '（单位：人民币亿元）', '（亿元）'])
			expect(read([caption, '项目\t2023年', '甲\t1.5']).quantities, caption).toEqual(['1.5 = 150000000 元']);
		expect(read(['（单位：人民币亿元）', '项目\t2023年', '甲\t1.5']).questions.length).toBe(1);
	});

	test('may stand in a row of its own below the head', () => {
		expect(read(['项目\t金额\t占比', '\t万元\t%', '甲\t3\t5']).quantities).toEqual([
			'3 = 30000 元',
			'5 = 5 %',
		]);
	});
});

describe('a cell', () => {
	const cell = (text: string) => read(['项目\t人数（人）', `甲\t${text}`]);

	test.each(['(8)', '（8）', '(1,286)', '(-8)'])('in brackets is asked about: %s', (text) => {
		expect(cell(text)).toEqual({ quantities: [], dates: [], questions: [`${text}: brackets`] });
	});

	test.each(['- 5', '– 5'])('with a dash apart is asked about: %s', (text) => {
		expect(cell(text)).toEqual({ quantities: [], dates: [], questions: [`${text}: sign`] });
	});

	test.each(['-', '—', '–', '/', 'n/a', '无', ''])('without a number says nothing: %s', (text) => {
		expect(cell(text)).toEqual({ quantities: [], dates: [], questions: [] });
	});

	test('in Han numerals, or with a limit, has the unit of its head too', () => {
		expect(cell('一百').quantities).toEqual(['一百 = 100 人']);
		expect(cell('约12').quantities).toEqual(['约12 = 12 人']);
		expect(cell('5-8').quantities).toEqual(['5-8 = 5..8 人']);
		expect(read(['Item\tTraining (hours)', 'Staff\tabout 12'], 'en').quantities).toEqual([
			'about 12 = 12 hours',
		]);
	});

	test('that makes no number with its unit is asked about', () => {
		expect(cell('70(6)').questions).toEqual(['70(6): cell-unit 人']);
	});

	test('that only refers to a note is none', () => {
		expect(read(['项目\t附注\t金额（元）', '捐款\t(8)\t5']).questions).toEqual([]);
	});
});

describe('a table that the end of a page cuts', () => {
	const said = ['10 = 100000 元', '20 = 200000 元', '20 = 200000 元', '50 = 500000 元'];

	test.each<[string, string[]]>([
		['goes on after a blank line', ['', '丙\t20', '合计\t50']],
		['may have its head again', ['', '项目\t金额（万元）', '丙\t20', '合计\t50']],
		['may say so', ['', '续表', '项目\t金额（万元）', '丙\t20', '合计\t50']],
		['may have a page number between', ['- 3 -', '', '丙\t20', '合计\t50']],
	])('%s', (_, rest) => {
		expect(read(['项目\t金额（万元）', '甲\t10', '乙\t20', ...rest])).toEqual({
			quantities: said,
			dates: [],
			questions: [],
		});
	});

	test('may leave a single row for the next page', () => {
		expect(read(['项目\t金额（万元）', '甲\t10', '乙\t20', '', '合计\t40']).questions).toEqual([
			'40: total 300000 元',
		]);
	});

	test('in Markdown too, and its total is compared', () => {
		const lines = ['| 项目 | 金额（万元） |', '|---|---|', '| 甲 | 10 |', '', '| 乙 | 20 |', '| 合计 | 40 |'];
		expect(read(lines).questions).toEqual(['40: total 300000 元']);
	});

	test('is another one where it has other columns', () => {
		expect(
			read(['项目\t金额（万元）', '甲\t10', '乙\t20', '', '丙\t20\t30', '丁\t1\t2']).quantities.slice(2),
		).toEqual(['20 = 20 ', '30 = 30 ', '1 = 1 ', '2 = 2 ']);
	});
});

describe('a table whose cells are parted by wide blanks', () => {
	test('is one where its head names a unit', () => {
		expect(read(['项目  金额（万元）   占比（%）', '甲    10   40', '乙    20   60']).quantities).toEqual([
			'10 = 100000 元',
			'40 = 40 %',
			'20 = 200000 元',
			'60 = 60 %',
		]);
		expect(read(['Item   Amount (RMB million)', 'Gifts   1.5'], 'en').quantities).toEqual([
			'1.5 = 1500000 yuan',
		]);
	});

	test('and else a text', () => {
		expect(read(['第一部分  公开陈述', '员工  252 人']).quantities).toEqual(['252 人 = 252 人']);
	});
});

describe('cells that stand on lines of their own', () => {
	test('have the unit of the line above them', () => {
		expect(read(['占净利润的比例（%）', '100.17', '70.17(6.96)', '33.32', '（五）债权人'])).toEqual({
			quantities: ['100.17 = 100.17 %', '33.32 = 33.32 %'],
			dates: [],
			questions: ['70.17(6.96): cell-unit %'],
		});
		expect(read(['占净利润的比例（%）', '', '100.17', '', '33.32']).quantities).toEqual([
			'100.17 = 100.17 %',
			'33.32 = 33.32 %',
		]);
		expect(read(['Amount (RMB million)', '1.5', '(3)'], 'en')).toEqual({
			quantities: ['1.5 = 1500000 yuan'],
			dates: [],
			questions: ['(3): brackets'],
		});
	});

	test.each([
		['a line below', ['毛利率（%）', '32.6  31.2']],
		['a line below, with blanks as wide as those between words', ['毛利率（%）', '32.6 31.2']],
		['the line itself', ['毛利率（%）\t32.6\t31.2']],
		['the line itself, behind a colon', ['毛利率（%）：32.6 31.2']],
		['a row of Markdown', ['| 毛利率（%） | 32.6 | 31.2 |']],
	])('stand several on %s', (_, lines) => {
		expect(read(lines)).toEqual({ quantities: ['32.6 = 32.6 %', '31.2 = 31.2 %'], dates: [], questions: [] });
	});

	test('stand behind their head in English', () => {
		expect(read(['Gross margin (%): 32.6'], 'en').quantities).toEqual(['32.6 = 32.6 %']);
		expect(read(['Turnover (RMB million): 4,312.6'], 'en').quantities).toEqual(['4,312.6 = 4312600000 yuan']);
	});

	test('are years where they head columns, and one number where a blank parts thousands', () => {
		expect(read(['项目（万元） 2022年 2023年', '收入（万元）', '2022', '2023']).quantities).toEqual([]);
		expect(read(['人数（人） 12 345']).quantities).toEqual([]);
	});

	test('have none where that line names none', () => {
		expect(read(['现金分红', '26,080,000.00', '5,737,600.00']).quantities).toEqual([
			'26,080,000.00 = 26080000 ',
			'5,737,600.00 = 5737600 ',
		]);
	});
});

describe('a number in brackets at the beginning of a line', () => {
	test('is asked about where it may count what follows', () => {
		expect(read(['参加者合计如下', '（12）人，其中']).questions).toEqual(['（12）人: point-or-number']);
		expect(read(['参加者合计如下', '（12）人参加了演练']).questions).toEqual(['（12）人: point-or-number']);
	});

	test('is the number of a point where it counts on from others', () => {
		expect(read(['（1）人员管理', '（2）人才培养', '（3）人力资源']).questions).toEqual([]);
	});
});
