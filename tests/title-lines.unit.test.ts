/** The lines of titles on pictures. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { withNarrowQuotes } from '../src/lib/pictures/drawing.ts';
import { titleLines } from '../src/lib/pictures/lines.ts';
import { thingsOf } from '../src/lib/telling/things.ts';
import { ROOT } from '../src/tools/command.ts';

/** Every way to break a title into lines of whole words would take longer than anybody waits. */
const LONG = '全年服务为民办实事持续改善网络质量和客户感知，'.repeat(100).slice(0, 2000);

/** How wide the lines are, in ems, where all letters are Chinese. */
function widths(lines: readonly string[]): number[] {
	return lines.map((line) => [...line].length);
}

describe('the lines of a title', () => {
	test.each([
		['诚信经营', 8, ['诚信经营']],
		['学习与管理，基本如此', 8, ['学习与管理，', '基本如此']],
		['为民办实事的网络和服务', 8, ['为民办实事', '的网络和服务']],
		['守望相助：在水一方的人们', 8, ['守望相助：', '在水一方的人们']],
		['5G 网络覆盖每一个村庄和码头', 8, ['5G 网络覆盖每', '一个村庄和码头']],
		['《公开陈述》与“诚信”的约定', 8, ['《公开陈述》', '与“诚信”的约定']],
	])('%s, with room for %d ems, are %j', (text, room, lines) => {
		expect(titleLines(text, room)).toEqual(lines);
	});

	test('hold all of it, none is too wide, and none begins with a mark', () => {
		const lines = titleLines(LONG, 8);
		expect(lines.join('')).toBe(LONG);
		expect(Math.max(...widths(lines))).toBeLessThanOrEqual(8);
		expect(lines.filter((line) => line.startsWith('，'))).toEqual([]);
	});

	test('are as few as words allow, even where letters alone would need less', () => {
		expect(titleLines(`${'学'.repeat(7)}，${'习'.repeat(8)}`, 8)).toHaveLength(2);
		expect(titleLines('aaaaaaaaaa bbbbbbbbbb cccccccccc学', 10)).toEqual([
			'aaaaaaaaaa',
			'bbbbbbbbbb',
			'cccccccccc学',
		]);
	});

	test('are one where a word is wider than a line, however long the rest', () => {
		const text = `${'A'.repeat(40)}${LONG}`;
		expect(titleLines(text, 8)).toEqual([text]);
	});

	test('of nothing are nothing', () => {
		expect(titleLines('', 8)).toEqual(['']);
	});
});

describe('the texts of all pictures', () => {
	const things = readEditions(join(ROOT, 'src/editions'), LIST_KINDS).flatMap((edition) =>
		thingsOf(edition, 'zh-CN', LIST_KINDS),
	);
	const texts = things.flatMap(({ title, sentence, detail, art }) => [
		title,
		sentence,
		detail,
		...(art?.type === 'shape' ? art.items.flatMap(({ label, text }) => [label, text]) : []),
	]);

	test.each([6, 8, 11, 14, 18.8, 22])('in lines of %d ems end on no single character', (room) => {
		const alone = texts
			.map((text) => titleLines(text, room))
			.filter((lines) => lines.length > 1 && (lines.at(-1)?.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2);
		expect(alone).toEqual([]);
		expect(texts.filter((text) => text !== '').length).toBeGreaterThan(100);
	});

	test.each([8, 11, 18.8])('in lines of %d ems break no short quote', (room) => {
		const torn = texts.flatMap((text) => {
			const lines = titleLines(text, room);
			return [...text.matchAll(/“[^“”]{1,4}”/g)].filter(
				([quote]) => !lines.some((line) => line.includes(quote)),
			);
		});
		expect(torn).toEqual([]);
	});
});

test.each([
	['“Hello老友数字公话亭”', '“Hello老友数字公话亭”'],
	['the “Hello, old friend” booths', 'the "Hello, old friend" booths'],
	['“老友Hello”和“5G”', '“老友Hello”和"5G"'],
])('the two quotes of a pair look alike: %s', (text, narrow) => {
	expect(withNarrowQuotes(text)).toBe(narrow);
});
