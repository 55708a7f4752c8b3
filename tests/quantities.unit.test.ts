import { describe, expect, test } from 'vitest';
import type { Language } from '../src/lib/site/languages.ts';
import { findOccurrences, parsePrintedForm } from '../src/lib/edition/quantities.ts';

/** The forms of a kind that are found in a text. */
function formsIn(
	text: string,
	language: Language,
	kind: 'quantity' | 'date',
	terms?: readonly string[],
): string[] {
	return findOccurrences(text, language, terms)
		.filter((occurrence) => occurrence.kind === kind)
		.map(({ form }) => form);
}

describe('in Chinese, a quantity is', () => {
	test.each([
		['digits with their measure word', '在册员工 639 名', ['639 名']],
		['digits with a multiplier', '收入目标完成 86848万元', ['86848万元']],
		['digits with a point', '新增 5.1万线，占比 19%', ['5.1万线', '19%']],
		['digits with commas between them', '员工 1,286 名', ['1,286 名']],
		['digits before a comma, without it', '共 16,其中', ['16']],
		['digits without a measure word', '死亡率为 0', ['0']],
		['full-width digits', '共１２．５％', ['１２．５％']],
		['a limit with its number', '捐款超过 3 万元，占 62%以上', ['超过 3 万元', '62%以上']],
		['a unit that begins like a multiplier', '用电 300 千瓦时', ['300 千瓦时']],
		['a multiplier before such a unit', '用电 1.0 万千瓦时', ['1.0 万千瓦时']],
		['a character before a measure word', '通过七个环节', ['七个']],
		['两 before a measure word', '至少每两周一次', ['两周']],
		['a half before a measure word', '等了半小时', ['半小时']],
		['a numeral of several characters', '坚持了十二年', ['十二年']],
		['a hundred, with its one', '一百二十个', ['一百二十个']],
		['a numeral with a zero inside', '一千零五十人', ['一千零五十人']],
		['a numeral in tens of thousands', '三万五千元', ['三万五千元']],
		['a numeral before a vessel', '更换渡船三艘', ['三艘']],
	])('%s', (_, text, forms) => {
		expect(formsIn(text, 'zh-CN', 'quantity')).toEqual(forms);
	});

	test.each([
		['one by itself', '一个人走一步，进一步，统一公开，第一条，一年来'],
		['an ordinal', '第六届进博会，第 90 年，第12名'],
		['a numeral without a measure word', '七上八下，千方百计'],
		['the word for percent', '按百分比算，提高百分点'],
		['a list marker', '（1）第一点\n（12）第二点\n1、经济绩效。2、社会绩效'],
		['a § number', '见 §3.1.4 和 § 5'],
	])('not %s', (_, text) => {
		expect(formsIn(text, 'zh-CN', 'quantity')).toEqual([]);
	});

	test('not a term that holds a numeral, while the same numeral elsewhere is', () => {
		const terms = ['四个一致', '三级经理', '5G', '4+2'];
		const text = '“四个一致”，三级经理 3 名，5G 机房，“4+2”帮扶县，四个码头';
		expect(formsIn(text, 'zh-CN', 'quantity', terms)).toEqual(['3 名', '四个']);
	});

	test('not a shorter term inside a longer one', () => {
		expect(formsIn('五个做到', 'zh-CN', 'quantity', ['五个', '五个做到'])).toEqual([]);
	});
});

describe('in Chinese, a date is', () => {
	test.each([
		['a year', '2031年，2031 年度，2031 全年', ['2031年', '2031 年', '2031']],
		['a day with its year', '从 2031年 1 月 1日到 12 月 31日', ['2031年 1 月 1日', '12 月 31日']],
		['a month', '2032年 1 月，每年 7 月', ['2032年 1 月', '7 月']],
		['a day of every month', '单月 20 号', ['20 号']],
		['a year of two digits that is compared with', '同比 22年提升', ['22年']],
		['a quarter', '环比三季度', ['三季度']],
	])('%s', (_, text, forms) => {
		expect(formsIn(text, 'zh-CN', 'date')).toEqual(forms);
		expect(formsIn(text, 'zh-CN', 'quantity')).toEqual([]);
	});

	test('never the end of a longer number', () => {
		expect(formsIn('望潮路 128 号', 'zh-CN', 'date')).toEqual([]);
		expect(formsIn('望潮路 128 号', 'zh-CN', 'quantity')).toEqual(['128']);
	});
});

describe('in English, a quantity is', () => {
	test.each([
		['digits, money and percentages', '639 staff, ¥868 and 9.19%', ['639', '¥868', '9.19%']],
		['digits with commas', 'some 1,286 people, 16, all told', ['1,286', '16']],
		['the words two to twenty', 'Two boats, eleven piers, Twenty crews', ['Two', 'eleven', 'Twenty']],
		[
			'tens, hundreds, thousands, millions',
			'ninety, a hundred, thousands, a million',
			['ninety', 'hundred', 'thousands', 'million'],
		],
		['half, twice and a dozen', 'half of it, twice a day, a dozen', ['half', 'twice', 'dozen']],
		['a number that looks like a year, before what it counts', '2031 people', ['2031']],
	])('%s', (_, text, forms) => {
		expect(formsIn(text, 'en', 'quantity')).toEqual(forms);
	});

	test.each([
		['one, first and once', 'one of the first, once, at once, second-hand, third'],
		['an ordinal in digits', 'the 20th of odd months, the 90th year'],
		['a word that holds a number', 'often, weight, network, behalf, attend'],
		['a § number', '§3.1.4'],
	])('not %s', (_, text) => {
		expect(formsIn(text, 'en', 'quantity')).toEqual([]);
	});

	test('not a term, while its number elsewhere is', () => {
		expect(formsIn('the Four Agreements of four piers', 'en', 'quantity', ['Four Agreements'])).toEqual([
			'four',
		]);
	});

	test('not a date', () => {
		const text = 'in 2031, on 3 November, from 1 January 2031, in March 2032';
		expect(formsIn(text, 'en', 'date')).toEqual(['2031', '3 November', '1 January 2031', 'March 2032']);
		expect(formsIn(text, 'en', 'quantity')).toEqual([]);
	});
});

test('what is found stands where it is said to stand, in the order of the text', () => {
	const text = '2031年，员工 1,286 名，其中党员 62 名，占 62%以上。１２条航线，十二年。';
	const found = findOccurrences(text, 'zh-CN');
	expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ form }) => form));
	expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
	expect(found).toHaveLength(6);
});

describe('a printed form', () => {
	test.each([
		['639 名', 639, 1, '名'],
		['1,286 名', 1286, 1, '名'],
		['86848万元', 868480000, 10000, '元'],
		['75 万元', 750000, 10000, '元'],
		['1921万', 19210000, 10000, ''],
		['5.1万线', 51000, 1000, '线'],
		['2.31 亿人次', 231000000, 1000000, '人次'],
		['3百万元', 3000000, 1000000, '元'],
		['300千瓦时', 300, 1, '千瓦时'],
		['84.7分', 84.7, 0.1, '分'],
		['9.19%', 9.19, 0.01, '%'],
		['100%', 100, 1, '%'],
		['3200cc', 3200, 1, 'cc'],
		['0', 0, 1, ''],
		['１２．５％', 12.5, 0.1, '%'],
		['七个', 7, 1, '个'],
		['两周', 2, 1, '周'],
		['十条', 10, 1, '条'],
		['十二年', 12, 1, '年'],
		['三十人', 30, 1, '人'],
		['一百二十个', 120, 1, '个'],
		['一千零五十人', 1050, 1, '人'],
		['三万元', 30000, 10000, '元'],
		['三万五千元', 35000, 1, '元'],
		['一亿二千万元', 120000000, 10000, '元'],
	])(
		'%s says its value, the worth of its last digit, and its measure',
		(form, value, resolution, measure) => {
			const parsed = parsePrintedForm(form);
			expect(parsed).toMatchObject({ value, measure, limit: null });
			expect(parsed?.resolution).toBeCloseTo(resolution, 10);
		},
	);

	test.each([
		['超过 3 万元', 'more-than'],
		['62%以上', 'at-least'],
		['30分以上', 'at-least'],
		['62%', null],
	])('%s says its limit', (form, limit) => {
		expect(parsePrintedForm(form)?.limit).toBe(limit);
	});

	test.each([
		['1.0万线', true],
		['6.40%', true],
		['128.50 万元', true],
		['10', false],
		['20%', false],
		['5.1万线', false],
	])('%s says whether it ends in a zero behind the point', (form, keepsZeros) => {
		expect(parsePrintedForm(form)?.keepsZeros).toBe(keepsZeros);
	});

	test.each(['', '名', '约 3 名', '3 到 5 名', '86,848万元1', '1.2.3', 'about 3'])('is not "%s"', (form) => {
		expect(parsePrintedForm(form)).toBeNull();
	});
});
