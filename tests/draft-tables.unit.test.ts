/** Tables of a report in its draft. */
import { expect, test } from 'vitest';
import type { Block } from '../src/lib/edition/chapter-file.ts';
import type { Edition } from '../src/lib/edition/edition.ts';
import { drafted } from './drafted.ts';

const REPORT = `2031年度社会责任报告

一、投入
公司的投入如下。

| 项目 | 金额（万元） | 说明 |
| --- | --- | --- |
| 培训 | 36 | 全员 |
| 捐款 | 5.5 | 约 300 人捐的 |
| 其他 | / | |

以上都已核对。
`;

/** The blocks of the chapter that tells the table. */
function blocksOf(edition: Edition | undefined): Block[] {
	const chapter = edition?.chapters.find(({ slug }) => slug === 'part-1');
	return chapter?.text['zh-CN'].sections.flatMap(({ blocks }) => blocks) ?? [];
}

test('a table stays a table where it stands, with its numbers as figures', () => {
	const { file, faults, edition } = drafted(REPORT);
	expect(faults).toEqual([]);
	const blocks = blocksOf(edition);
	expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
	expect(file('zh-CN/part-1.md')).toMatch(
		/\| 项目 \| 金额 \| 说明 \|\n\| --- \| --- \| --- \|\n\| 培训 \| \{[\w-]+\} \| 全员 \|\n\| 捐款 \| \{[\w-]+\} \| 约? ?\{[\w-]+\}捐的 \|/,
	);
	expect(file('zh-CN/part-1.md')).not.toContain('```figures');
	const told = [...(edition?.figures.values() ?? [])].map(({ value }) => value);
	expect(told).toEqual(expect.arrayContaining([360000, 55000, 300]));
});

test('in the language that is still to be written a table has its numbers, and a mark for each cell of words', () => {
	const { file } = drafted(REPORT);
	expect(file('en/part-1.md')).toMatch(
		/\| TODO \| TODO \| TODO \|\n\| --- \| --- \| --- \|\n\| TODO \| \{[\w-]+\} \| TODO \|\n\| TODO \| \{[\w-]+\} \| TODO \{[\w-]+\} \|\n\| TODO \| {2}\| {2}\|/,
	);
});

test('of a table that is too wide for a chapter, or has no heads, the numbers stand by themselves', () => {
	const wide = REPORT.replace(/^\|.*$/gm, (row) => `${row} | | | | |`.replaceAll('| ---', '|---'));
	const { file, faults } = drafted(wide.replace(/\|---.*$/m, '|---|---|---|---|---|---|---|'));
	expect(faults).toEqual([]);
	expect(file('zh-CN/part-1.md')).not.toContain('| 培训');
	expect(file('zh-CN/part-1.md')).toMatch(/```figures\n(?:[\w-]+\n){3}```/);
});

test('a year by itself in a cell is told as a year', () => {
	const { file, faults } = drafted(
		'2031年度社会责任报告\n\n一、培训\n培训如下。\n\n| 年份 | 场次 |\n| --- | --- |\n| 2030 | 3 场 |\n| 2031 | 5 场 |\n',
	);
	expect(faults).toEqual([]);
	expect(file('zh-CN/part-1.md')).toMatch(/\| 2030年 \| \{[\w-]+\} \|\n\| 2031年 \| \{[\w-]+\} \|/);
});

test('what a cell prints that Markdown would read as its own is a word', () => {
	const { faults, edition } = drafted(REPORT.replace('全员', '*全员* [1]'));
	expect(faults).toEqual([]);
	const blocks = blocksOf(edition);
	expect(blocks.map(({ type }) => type)).toContain('table');
	expect(JSON.stringify(blocks)).not.toMatch(/"(?:term|link)"/);
});
