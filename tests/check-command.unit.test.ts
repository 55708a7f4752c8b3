import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { ROOT, runScript } from '../src/tools/command.ts';
import { withSchema } from '../src/tools/fields/known-files.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, lineOf } from './edition-copy.ts';
import { runHere, type EndedHere } from './run-here.ts';

const [{ slug }] = readEditions(FICTIONAL_EDITIONS, LIST_KINDS) as [Edition];
const REPORT = join(FICTIONAL_EDITIONS, '..', 'report', `${slug}.md`);
const OUTLINE = `${slug}/source.json`;

let copy: EditionCopy;
beforeEach(() => (copy = new EditionCopy(FICTIONAL_EDITIONS)));
afterEach(() => copy.dispose());

/** The outline that is committed, as it is written into the copy: the way to its schema is another. */
function committedOutline(): string {
	const text = readFileSync(join(FICTIONAL_EDITIONS, OUTLINE), 'utf8');
	return withSchema(text, 'source.json', join(copy.folder, slug));
}

/** Runs a command of the publisher on the copied editions. */
function run(
	command: 'check' | 'outline',
	args: string[] = [],
	env: Record<string, string> = {},
): Promise<EndedHere> {
	return runHere(`src/tools/${command}.ts`, args, { EDITIONS_DIR: copy.folder, NO_COLOR: '1', ...env });
}

describe('npm run check', () => {
	test('says what a good edition holds, and succeeds', async () => {
		const { code, output } = await runScript('src/tools/check.ts', [], {
			env: { EDITIONS_DIR: copy.folder },
		});
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
		const { code, output } = await run('outline', [REPORT]);
		expect(code).toBe(0);
		expect(output).toContain('17 §§, 30 quantities, 0 questions, 0 lines left out');
		expect(copy.read(OUTLINE)).toBe(committedOutline());
	});

	test.each([
		['with a file that is not there', () => ['no-such-report.md'], /no file no-such-report\.md/],
		['with a report of no edition', () => [REPORT, 'no-such-year'], /no edition .*no-such-year/],
		[
			'with a file of Word',
			() => [writeReport(Buffer.from('PK\x03\x04'))],
			/a file named \.md that is a Word document/,
		],
		['with one § twice', () => [writeReport('## §1 甲\n\n## §1 乙\n')], /md:3\n.*§1 a second time/],
	])('%s says what is wrong, fails, and leaves the outline as it was', async (_, args, message) => {
		const before = copy.read(OUTLINE);
		const { code, output } = await run('outline', args());
		expect(code).toBe(1);
		expect(output).toMatch(message);
		expect(output, 'a message, not a stack').not.toMatch(/^\s+at /m);
		expect(copy.read(OUTLINE)).toBe(before);
	});

	test.each([
		['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
		['UTF-8 with marks of Windows', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
	])('makes the same of a text saved as %s', async (_, saved) => {
		const path = writeReport(saved(readFileSync(REPORT, 'utf8')));
		copy.remove(OUTLINE);
		expect((await run('outline', [path])).code).toBe(0);
		expect(copy.read(OUTLINE)).toBe(committedOutline());
	});

	test('says what is wrong in Chinese where the system is Chinese, or it is asked for', async () => {
		const words = /no-such\.md\n {2}现在是 {2}找不到文件.*\n {2}应当是 .*\n {2}怎样改 /;
		expect((await run('outline', ['no-such.md'], { LC_ALL: 'zh_CN.UTF-8' })).output).toMatch(words);
		expect((await run('outline', ['no-such.md', '--lang', 'zh'])).output).toMatch(words);
		expect((await run('outline', ['no-such.md', '--lang=en'], { LC_ALL: 'zh_CN.UTF-8' })).output).toMatch(
			/found/,
		);
	});

	test('prints an outline of any text, and touches nothing', async () => {
		const path = writeReport('一、前言\n培训 3 次，业绩翻一番。\n- 4 -\n二、员工\n约 500 人\n');
		const before = copy.read(OUTLINE);
		const { stdout, stderr } = spawnSync(
			process.execPath,
			['src/tools/run.js', 'src/tools/outline.ts', path, '--print'],
			{ cwd: ROOT, encoding: 'utf8', env: { ...process.env, EDITIONS_DIR: copy.folder } },
		);
		expect(JSON.parse(stdout)).toEqual({
			sections: [
				{
					number: '§1',
					heading: '一、前言',
					title: '前言',
					quantities: [{ form: '3 次', line: 2, value: '3', unit: '次', limit: null, per: null }],
					dates: [],
					questions: [{ form: '翻一番', line: 2, why: expect.stringMatching(/prints no value/) as string }],
				},
				{
					number: '§2',
					heading: '二、员工',
					title: '员工',
					quantities: [{ form: '约 500 人', line: 5, value: '500', unit: '人', limit: 'about', per: null }],
					dates: [],
					questions: [],
				},
			],
		});
		expect(stderr).toContain('line 3 left out, page number: - 4 -');
		expect(copy.read(OUTLINE)).toBe(before);
	});

	test('lists what a § prints, and what tells it', async () => {
		const { code, output } = await run('outline', ['--list', '§3.3', slug]);
		expect(code).toBe(0);
		expect(output).toMatch(/§3\.3\.1 214人\t.*\[214人\]\tvolunteers/);
		expect(output).toMatch(/§3\.3\.2 0\t/);
		expect((await run('outline', ['--list', '§9'])).output).toMatch(/§9\n {2}found/);
	});

	/** Writes a report's text for the fictional edition and gives its path. */
	function writeReport(text: string | Uint8Array): string {
		copy.write(`${slug}.md`, text);
		return join(copy.folder, `${slug}.md`);
	}
});
