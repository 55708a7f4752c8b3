import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { runScript, type Ended } from '../src/tools/command.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, lineOf } from './edition-copy.ts';

const [{ slug }] = readEditions(FICTIONAL_EDITIONS, LIST_KINDS) as [Edition];
const REPORT = join(FICTIONAL_EDITIONS, '..', 'report', `${slug}.md`);
const OUTLINE = `${slug}/source.json`;

let copy: EditionCopy;
beforeEach(() => (copy = new EditionCopy(FICTIONAL_EDITIONS)));
afterEach(() => copy.dispose());

/** Runs a command of the publisher on the copied editions. */
function run(command: 'check' | 'outline', ...args: string[]): Promise<Ended> {
	return runScript(`src/tools/${command}.ts`, args, { env: { EDITIONS_DIR: copy.folder, NO_COLOR: '1' } });
}

describe('npm run check', () => {
	test('says what a good edition holds, and succeeds', async () => {
		const { code, output } = await run('check');
		const [edition] = copy.editions();
		expect(code).toBe(0);
		expect(output).toContain(
			`${slug}: ${edition?.figures.size} figures, ${edition?.waivers.size} waivers, ${edition?.notes.size} source notes, 2 visits, 0 awards, 2 services, 2 commitments, 11 chapters: no fault`,
		);
	});

	test('says of a fault where it is, what is found and expected and how to mend it, and fails', async () => {
		const file = `${slug}/figures.yaml`;
		copy.change(file, (text) => exchange(text, 'value: 48\n', 'value: 84\n'));
		const { code, output } = await run('check');
		expect(code).toBe(1);
		expect(output).toContain(
			[
				`${file}:${lineOf(copy.read(file), 'value: 84\n')}`,
				'  found     the value 84',
				'  expected  48, which "48 艘" stands for',
				'  to mend   correct the value or the printed form',
				'',
				`1 fault in ${copy.folder}`,
			].join('\n'),
		);
	});

	test('says all faults at once, by file and line', async () => {
		copy.change(`${slug}/figures.yaml`, (text) =>
			exchange(exchange(text, 'value: 48\n', 'value: 84\n'), 'value: 36\n', 'value: 63\n'),
		);
		copy.remove(`${slug}/visits.yaml`);
		copy.write(`${slug}/awards.yaml`, '');
		const { code, output } = await run('check');
		expect(code).toBe(1);
		expect(output.match(/^\S+:\d+$/gm)).toEqual([
			`${slug}/awards.yaml:1`,
			`${slug}/figures.yaml:${lineOf(copy.read(`${slug}/figures.yaml`), 'value: 84\n')}`,
			`${slug}/figures.yaml:${lineOf(copy.read(`${slug}/figures.yaml`), 'value: 63\n')}`,
			`${slug}/visits.yaml:1`,
		]);
		expect(output).toContain(`4 faults in ${copy.folder}`);
	});
});

describe('npm run outline', () => {
	test('makes of the printed report, byte for byte, the outline that is committed', async () => {
		copy.remove(OUTLINE);
		const { code, output } = await run('outline', REPORT);
		expect(code).toBe(0);
		expect(output).toContain('16 §§, 31 quantities');
		expect(copy.read(OUTLINE)).toBe(readFileSync(join(FICTIONAL_EDITIONS, OUTLINE), 'utf8'));
	});

	test.each([
		['with a file that is not there', () => ['no-such-report.md'], /there is no file no-such-report\.md/],
		['with a report of no edition', () => [REPORT, 'no-such-year'], /there is no edition .*no-such-year/],
		['with a text without §§', () => [writeReport('# 报告\n\n全年 5 条。\n')], /no heading such as/],
		[
			'with a text saved as UTF-16',
			() => [writeReport(utf16(readFileSync(REPORT, 'utf8')))],
			/no heading such as/,
		],
	])('%s says what is wrong, fails, and leaves the outline as it was', async (_, args, message) => {
		const before = copy.read(OUTLINE);
		const { code, output } = await run('outline', ...args());
		expect(code).toBe(1);
		expect(output).toMatch(message);
		expect(output, 'a message, not a stack').not.toMatch(/^\s+at /m);
		expect(copy.read(OUTLINE)).toBe(before);
	});

	/** Writes a report's text for the fictional edition and gives its path. */
	function writeReport(text: string | Uint8Array): string {
		copy.write(`${slug}.md`, text);
		return join(copy.folder, `${slug}.md`);
	}

	function utf16(text: string): Uint8Array {
		return Buffer.from(`\uFEFF${text}`, 'utf16le');
	}
});
