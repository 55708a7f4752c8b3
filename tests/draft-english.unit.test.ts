import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { citationOf } from '../src/lib/telling/source.ts';
import { runScript } from '../src/tools/command.ts';
import { aboutReport } from '../src/tools/draft/about.ts';
import { drafted } from './drafted.ts';
import { runHere } from './run-here.ts';

const REPORT = `River Ferry Company Limited
Social Responsibility Report 2031

1. The company
The company runs twelve ferries and has 96 employees, 40% of them women.

2. What we did
2.1 People
Training reached 1,286 people over 36 hours, and one hour more. We spent $1.2 million on <it> & more.

| Item | Amount (yuan) |
| --- | --- |
| Training | 36,000 |
| Gifts | 5,500 |
| Total | 41,600 |

2.2 Environment
Power use fell by 20% to 3.5 GWh, and we doubled the number of trees.
`;

describe('a draft of a report in English', () => {
	const made = drafted(REPORT, 'en');

	test('has no fault, and says in which language the report is printed', () => {
		expect(made.faults).toEqual([]);
		expect(made.edition).toMatchObject({
			organisation: { name: { en: 'River Ferry Company Limited' } },
			report: { language: 'en', title: { en: 'Social Responsibility Report 2031' } },
		});
	});

	test('has the report’s words in English, and Chinese to be written', () => {
		const [, english] = made.file('en/part-1.md').split('## ');
		expect(english).toMatch(
			/^The company \{#s1 §1\}\n\nThe company runs \{.+\} and has \{.+\}, \{.+\} of them women\.\n/,
		);
		expect(made.file('zh-CN/part-1.md')).toMatch(
			/## TODO 节 A \{#s1 §1\}\n\nTODO .+\n\n```figures\n.+\n.+\n.+\n```/,
		);
		expect(made.file('TODO.md')).toMatch(/^# A draft: what is to do/);
	});

	test('has every number with its value and its unit', () => {
		const told = [...(made.edition?.figures.values() ?? [])].map(({ printed, value, unitId }) => [
			printed,
			value,
			unitId,
		]);
		expect(told).toContainEqual(['96 employees', 96, 'employees']);
		expect(told).toContainEqual(['1,286 people', 1286, 'person']);
		expect(told).toContainEqual(['36,000', 36000, 'yuan']);
		expect(told).toContainEqual(['20%', 20, 'percent']);
		expect(told.filter(([printed]) => printed === '3.5 GWh')).toEqual([['3.5 GWh', 3.5, 'gwh']]);
		expect([...(made.edition?.figures.keys() ?? [])]).toContain('power-use-fell');
	});

	test('asks about what is not sure, and notes a total that is not right', () => {
		expect(made.file('en/part-2.md')).toContain('We spent (to be checked) on ‹it› ＆ more.');
		// “1,286 people over 36 hours” may be more than 36, or in so many.
		expect(made.questions).toBe(4);
		expect([...(made.edition?.notes.values() ?? [])].map(({ kind }) => kind)).toEqual(['mismatch']);
	});

	test('marks the words that it has no Chinese for', () => {
		expect(made.edition?.figures.get('power-use-fell')?.unit['zh-CN']).toBe('%');
		expect(made.file('units.yaml')).toMatch(/printed:\n {4}- employees\n {2}zh-CN: TODO/);
	});

	test('cites the print in its language, by the headings that it has', () => {
		const figure = made.edition?.figures.get('power-use-fell');
		if (!made.edition || !figure) throw new Error('it has no such figure');
		expect(citationOf(made.edition, figure, 'zh-CN')).toMatchObject({
			printedIn: 'en',
			printed: [{ form: '20%', heading: '2.2 Environment' }],
		});
	});
});

test('npm run draft knows it by its letters, unless it is told, and refuses a language that no report is read in', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'draft-'));
	try {
		writeFileSync(join(folder, 'report.txt'), REPORT);
		mkdirSync(join(folder, 'editions'));
		const run = (...options: string[]) =>
			runHere('src/tools/draft.ts', [join(folder, 'report.txt'), ...options], {
				EDITIONS_DIR: join(folder, 'editions'),
			});
		const other = await run('--language', 'fr', '--lang', 'zh');
		expect([other.code, other.stderr]).toEqual([1, expect.stringMatching(/现在是 {2}fr\n.*zh 或 en/)]);
		const { code, stderr } = await run();
		expect([code, stderr]).toEqual([0, '']);
		expect(checkEditions(join(folder, 'editions'), LIST_KINDS).faults).toEqual([]);
		expect(readFileSync(join(folder, 'editions/2031/edition.yaml'), 'utf8')).toMatch(/^ {2}language: en$/m);
		const chinese = await run('--language', 'zh', '--year', '2032');
		expect([chinese.code, chinese.stderr]).toEqual([0, '']);
		expect(readFileSync(join(folder, 'editions/2032/edition.yaml'), 'utf8')).not.toMatch(/^ {2}language:/m);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test.each([
	[
		['River Ferry Company Limited', 'Annual Report 2031'],
		'River Ferry Company Limited',
		2031,
		'Annual Report 2031',
	],
	[
		['2031 Social Responsibility Report', 'Harbour School'],
		'Harbour School',
		2031,
		'2031 Social Responsibility Report',
	],
	[['Foreword', 'In 2031 we began.'], null, 2031, null],
])('of %j it is told whose report it is, and of which year', (lines, organisation, year, title) => {
	expect(aboutReport(lines, 'en')).toEqual({ language: 'en', organisation, year, title });
});

test('in an edition in Chinese alone its words are to be written', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'draft-'));
	try {
		writeFileSync(join(folder, 'report.txt'), REPORT);
		const env = { EDITIONS_DIR: join(folder, 'editions') };
		const args = [join(folder, 'report.txt'), '--languages', 'zh-CN'];
		expect(await runScript('src/tools/draft.ts', args, { env })).toMatchObject({ code: 0 });
		const read = (name: string) => readFileSync(join(folder, 'editions/2031', name), 'utf8');
		expect(read('edition.yaml')).toMatch(/^organisation:\n {2}name:\n {4}zh-CN: TODO 单位全称\n {2}short:/m);
		expect(read('TODO.md')).toMatch(/Rewrite the chapters\n\nWrite the Chinese\. /);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
