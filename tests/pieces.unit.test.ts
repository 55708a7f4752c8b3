import { describe, expect, test } from 'vitest';
import { headingPieces, splitEnd } from '../src/lib/words/pieces.ts';

describe('the last line', () => {
	test.each([
		['宽带好用吗？', '吗？'],
		['一共献了血', '血'],
	])('of the heading %s is more than one character', (text, alone) => {
		const pieces = headingPieces(text);
		expect(pieces.join('')).toBe(text);
		expect(pieces.at(-1)).not.toBe(alone);
	});

	test.each([
		['在这里说给你听。', '在这里说', '给你听。'],
		['先讲“守望相助”。', '先讲“守', '望相助”。'],
		['How it went in 2023.', 'How it went in 2023.', ''],
		['一共 12 次', '一共 12 次', ''],
		['', '', ''],
	])('of %s keeps three characters together', (text, start, end) => {
		expect(splitEnd(text)).toEqual([start, end]);
	});
});
