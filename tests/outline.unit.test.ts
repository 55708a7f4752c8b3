import { describe, expect, test } from 'vitest';
import { makeOutline } from '../src/lib/edition/outline.ts';

describe('the outline of a report', () => {
	const report =
		'前言 3 条\n\n## §1 开头\n\n2031年，员工 5 名。\n\n### §1.1 清单\n\n（1）火灾为 0\n\n（2）未超标\n';

	test('has each § with its title, its quantities, its dates and its numbered items', () => {
		expect(makeOutline(report).outline).toEqual({
			sections: [
				{
					number: '§0',
					title: '前言 3 条',
					items: 0,
					quantities: [{ form: '3 条', before: '前言', after: '' }],
					dates: [],
				},
				{
					number: '§1',
					title: '开头',
					items: 0,
					quantities: [{ form: '5 名', before: '员工', after: '' }],
					dates: ['2031年'],
				},
				{
					number: '§1.1',
					title: '清单',
					items: 2,
					quantities: [{ form: '0', before: '火灾为', after: '' }],
					dates: [],
				},
			],
		});
	});

	test('is the same whatever the file was saved by', () => {
		expect(makeOutline(`\uFEFF${report.replaceAll('\n', '\r\n')}`).outline).toEqual(
			makeOutline(report).outline,
		);
	});

	test('holds at most a dozen characters of the clause around a quantity', () => {
		const long = `## §1 长\n\n${'很长的一句话'.repeat(9)}共 5 名${'还没有说完'.repeat(9)}。`;
		const [quantity] = makeOutline(long).outline.sections[0]?.quantities ?? [];
		const told = `${quantity?.before}${quantity?.after}`.replaceAll('…', '');
		expect(told.length).toBeGreaterThan(4);
		expect(told.length).toBeLessThanOrEqual(12);
	});

	test.each<[string, string, string]>([
		['严重损害企业利益的事件为 0', '严重损害企业利益的事件为', ''],
		['2031 年共有 51 名员工获聘专业人才', '……共有', '员工获聘专业……'],
		['乘客“在岸上等候的时间”平均缩短了 3 分钟', '……平均缩短了', ''],
		['乘客说，票价降低 3 元并“随到随走绝不排队”', '票价降低', '并……'],
		['对所有渡船和码头的消防设备开展 5 次检查', '……码头的消防设备开展', '检查'],
	])('cuts “%s” at a comma or, with an ellipsis, between words', (clause, before, after) => {
		const [quantity] = makeOutline(`## §1 长\n\n${clause}。`).outline.sections[0]?.quantities.slice(-1) ?? [];
		expect([quantity?.before, quantity?.after]).toEqual([before, after]);
	});

	test('refuses a text that gives one § twice, and names the line', () => {
		expect(() => makeOutline('## §1 甲\n\n## §1 乙\n')).toThrow(
			expect.objectContaining({ code: 'section-twice', line: 3, what: { en: '§1', zh: '§1' } }) as Error,
		);
	});
});
