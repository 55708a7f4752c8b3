import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { ROOT } from '../src/tools/command.ts';
import { EditionCopy, FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';

const REPORT = `2032年度社会责任报告

一、公司概况
公司有员工 96 人，候船厅 3 个。望潮码头营业所全年开放，四个一致照旧。

二、社会荣誉
2032年3月，公司被市政府授予“文明单位”称号。
2032年4月，公司被全国船员协会授予“先锋船队”称号。
`;

let copy: EditionCopy;
beforeEach(() => (copy = new EditionCopy(FICTIONAL_EDITIONS, REAL_EDITIONS)));
afterEach(() => copy.dispose());

/** Runs the command on the copies. */
function draft(...options: string[]) {
	const { stderr, stdout, status } = spawnSync(
		process.execPath,
		['--import', 'tsx', join(ROOT, 'src/tools/draft.ts'), ...options, '--lang', 'zh'],
		{ cwd: ROOT, encoding: 'utf8', timeout: 60_000, env: { ...process.env, EDITIONS_DIR: copy.folder } },
	);
	return { stderr, stdout, status };
}

/** An edition by its year. */
const edition = (year: string) => copy.editions().find(({ slug }) => slug === year);

describe('--from', () => {
	beforeEach(() => copy.write('report.txt', REPORT));
	const carried = () => draft(join(copy.folder, 'report.txt'), '--from', '2031');

	test('carries over whose edition it is, and the site has no fault', () => {
		expect(carried()).toMatchObject({ status: 0, stderr: '' });
		expect(copy.faults().filter(({ file }) => file.startsWith('2032'))).toEqual([]);
		const [last, made] = [edition('2031'), edition('2032')];
		expect(last).toBeDefined();
		expect(made).toMatchObject({
			draft: true,
			title: last?.title,
			organisation: last?.organisation,
			contacts: last?.contacts,
			report: { year: 2032, compiledBy: last?.report.compiledBy, principles: last?.report.principles },
		});
	});

	test('keeps the codes of places, each with the § that prints its name, and nothing of a day that is past', () => {
		carried();
		const made = edition('2032');
		expect(made?.places.map(({ code, source, tells }) => [code, source, tells])).toEqual([
			['wc', '§1', []],
			['sqd', '§0', []],
			['lhz', '§0', []],
		]);
		expect(made?.places[0]?.lines.map(({ kind }) => kind)).toEqual([
			'address',
			'hours',
			'telephone',
			'words',
			'link',
		]);
		expect(copy.read('2032/edition.yaml')).toMatch(/^# TODO .*：?.*sqd, lhz\nplaces:/m);
		expect(copy.read('2032/TODO.md')).toContain('sqd, lhz');
	});

	test('reads the report by its units and terms', () => {
		carried();
		const made = edition('2032');
		const told = [...(made?.figures.values() ?? [])].map(({ printed, unitId }) => [printed, unitId]);
		expect(told).toEqual([
			['96 人', 'person'],
			['3 个', 'office'],
		]);
		expect(copy.read('2032/zh-CN/part-1.md')).toContain('四个一致照旧');
		expect(copy.files()).not.toContain('2032/answers.yaml');
	});

	test('takes over how words are spoken that it has, and guidebooks', () => {
		copy.change('2031/spoken.yaml', (text) => `${text.trimEnd()}\n  灯塔: 登塔\n`);
		carried();
		expect(edition('2032')?.spoken).toEqual({ 'zh-CN': { 候船: '厚船' }, en: {} });
		expect(copy.files().some((name) => name.startsWith('2032/guides/'))).toBe(true);
	});

	test('keeps its tiers, and adds those that it does not have', () => {
		copy.write(
			'report.txt',
			REPORT.replace('二、社会荣誉', '二、社会荣誉\n（1）市级\n').replace(
				'2032年4月',
				'（2）国家级\n2032年4月',
			),
		);
		carried();
		const made = edition('2032');
		expect(made?.tiers.map(({ id }) => id)).toEqual(['town', 'national']);
		expect((made?.lists.get('awards') ?? []).map((entry) => Reflect.get(entry, 'tier') as string)).toEqual([
			'town',
			'national',
		]);
	});

	test('takes over what is drawn for it, and for chapters that it has', () => {
		copy.write('report.txt', REPORT.replaceAll('2032', '2024'));
		expect(draft(join(copy.folder, 'report.txt'), '--from', '2023').status).toBe(0);
		const drawn = copy.files().filter((name) => name.startsWith('2024/pictures/'));
		expect(drawn).toEqual(
			['awards', 'icon', 'motif', 'notes', 'sources'].map((name) => `2024/pictures/${name}.svg`),
		);
	});

	test('reads the report in the language of the last, unless another is said', () => {
		copy.change('2031/edition.yaml', (text) =>
			text.replace('  year: 2031\n', '  year: 2031\n  language: en\n'),
		);
		copy.write('report.txt', 'Annual Report 2032\n\n1. The company\nThe company has 96 people.\n');
		const file = join(copy.folder, 'report.txt');
		expect(draft(file, '--from', '2031')).toMatchObject({ status: 0, stderr: '' });
		expect(copy.read('2032/edition.yaml')).toMatch(/^ {2}language: en$/m);
		expect(draft(file, '--from', '2031', '--year', '2033', '--language', 'zh')).toMatchObject({ status: 0 });
		expect(copy.read('2033/edition.yaml')).not.toMatch(/language:/);
	});

	test('an edition that is not there is refused, and so is one that cannot be read', () => {
		expect(draft(join(copy.folder, 'report.txt'), '--from', '1999').stderr).toMatch(/没有“1999”这个年份/);
		copy.change('2031/edition.yaml', (text) => text.replace('organisation:', 'organization:'));
		const { status, stderr } = carried();
		expect(status).toBe(1);
		expect(stderr).toMatch(/2031\/edition\.yaml:\d+/);
		expect(copy.files().some((name) => name.startsWith('2032/'))).toBe(false);
	});
});

describe('--empty', () => {
	test.each([
		[['--empty', '2040']],
		[['--empty', '--year', '2040']],
		[['--empty', '2040', '--language', 'en']],
	])('makes an edition with nothing in it that has no fault: %j', (options) => {
		expect(draft(...options)).toMatchObject({ status: 0, stderr: '' });
		expect(copy.faults().filter(({ file }) => file.startsWith('2040'))).toEqual([]);
		const read = (name: string) => copy.read(`2040/${name}`);
		expect(read('figures.yaml')).toBe('{}\n');
		expect(read('edition.yaml')).toMatch(/^draft: true$/m);
		expect(read('TODO.md')).toMatch(/npm run outline -- (?:报告|REPORT)\.docx/);
	});

	test('carries on from another one too', () => {
		expect(draft('--empty', '2040', '--from', '2031').status).toBe(0);
		expect(copy.faults()).toEqual([]);
		expect(edition('2040')?.organisation).toEqual(edition('2031')?.organisation);
	});

	test('says whose places it has not', () => {
		expect(draft('--empty', '2040').stdout).toMatch(/没有带上 2031 年的营业厅和代码.*--from 2031/);
		expect(draft('--empty', '2041', '--from', '2031').stdout).not.toMatch(/--from/);
	});

	test('wants its year', () => {
		expect(draft('--empty').stderr).toMatch(/--empty 2025/);
		expect(draft('--empty', '20').stderr).toMatch(/现在是 {2}20\n/);
	});
});
