import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closingLines, sumOutcomes, takeOutcome } from './outcome.ts';

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'outcome-'));
	file = join(folder, 'outcome.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a runner that wrote no outcome has failed', () => {
	expect(takeOutcome(file, 0)).toEqual({ passed: 0, failed: 1, skipped: [] });
});

test('a runner whose outcome is cut off has failed', () => {
	writeFileSync(file, '{"passed": 3, "fail');
	expect(takeOutcome(file, 0)).toEqual({ passed: 0, failed: 1, skipped: [] });
});

test('a runner that failed without naming a test has one failure', () => {
	writeFileSync(file, '{"passed": 3, "failed": 0, "skipped": []}');
	expect(takeOutcome(file, 1)).toEqual({ passed: 3, failed: 1, skipped: [] });
});

test('an outcome is taken once, so that no later run can mistake it for its own', () => {
	writeFileSync(file, '{"passed": 3, "failed": 0, "skipped": []}');
	expect(takeOutcome(file, 0).passed).toBe(3);
	expect(takeOutcome(file, 0).failed).toBe(1);
});

test('a run closes with the two counts alone on the last line', () => {
	const total = sumOutcomes([
		{ passed: 2, failed: 0, skipped: [] },
		{ passed: 40, failed: 1, skipped: [] },
	]);
	expect(closingLines(total)).toEqual(['42 passed, 1 failed']);
});

test('skipped tests are told with their reason before the counts', () => {
	const skipped = ['a', 'b'].map((title) => ({ title, reason: 'the printed report is not here' }));
	expect(closingLines({ passed: 1, failed: 0, skipped })).toEqual([
		'Skipped 2: the printed report is not here (a, …)',
		'1 passed, 0 failed',
	]);
});
