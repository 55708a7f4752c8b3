import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { EditionCopy, FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';
import { runHere, type EndedHere } from './run-here.ts';
import { schemasNamed } from './schema-named.ts';

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
function draft(...options: string[]): Promise<EndedHere> {
	return runHere('src/tools/draft.ts', [...options, '--lang', 'zh'], { EDITIONS_DIR: copy.folder });
}

/** An edition by its year. */
const edition = (year: string) => copy.editions().find(({ slug }) => slug === year);

describe('--from', () => {
	beforeEach(() => copy.write('report.txt', REPORT));
	const carried = () => draft(join(copy.folder, 'report.txt'), '--from', '2031');

	test('carries over whose edition it is, and the site has no fault', async () => {
		expect(await carried()).toMatchObject({ code: 0, stderr: '' });
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

	test('names the schema of each file once, also where the other edition named it', async () => {
		await carried();
		const named = schemasNamed(join(copy.folder, '2032'));
		expect(named.map(([, schema]) => schema)).toEqual(
			expect.arrayContaining(['awards', 'guidebook', 'spoken']),
		);
		for (const [file] of named) expect(copy.read(`2032/${file}`).split('$schema')).toHaveLength(2);
	});

	test('keeps the codes of places, each with the § that prints its name, and nothing of a day that is past', async () => {
		await carried();
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

	test('knows a place by its name in any language of the site', async () => {
		copy.change('2031/edition.yaml', (text) =>
			text.replace('  year: 2031\n', '  year: 2031\n  language: en\n'),
		);
		copy.write(
			'report.txt',
			'Annual Report 2032\n\n1. The company\nIt opened the Wangchao Pier Ticket and Service Office.\n',
		);
		expect(await carried()).toMatchObject({ code: 0, stderr: '' });
		expect(copy.read('2032/edition.yaml')).toMatch(/^# TODO: .*: sqd, lhz\nplaces:/m);
	});

	test('reads the report by its units and terms', async () => {
		await carried();
		const made = edition('2032');
		const told = [...(made?.figures.values() ?? [])].map(({ printed, unitId }) => [printed, unitId]);
		expect(told).toEqual([
			['96 人', 'person'],
			['3 个', 'office'],
		]);
		expect(copy.read('2032/zh-CN/part-1.md')).toContain('四个一致照旧');
		expect(copy.files()).not.toContain('2032/answers.yaml');
	});

	test('takes over how words are spoken that it has, and guidebooks', async () => {
		copy.change('2031/spoken.yaml', (text) => `${text.trimEnd()}\n  灯塔: 登塔\n`);
		await carried();
		expect(edition('2032')?.spoken).toEqual({ 'zh-CN': { 候船: '厚船' }, en: {} });
		expect(copy.files().some((name) => name.startsWith('2032/guides/'))).toBe(true);
	});

	test('keeps its tiers, and adds those that it does not have', async () => {
		copy.write(
			'report.txt',
			REPORT.replace('二、社会荣誉', '二、社会荣誉\n（1）市级\n').replace(
				'2032年4月',
				'（2）国家级\n2032年4月',
			),
		);
		await carried();
		const made = edition('2032');
		expect(made?.tiers.map(({ id }) => id)).toEqual(['town', 'national']);
		expect((made?.lists.get('awards') ?? []).map((entry) => Reflect.get(entry, 'tier') as string)).toEqual([
			'town',
			'national',
		]);
	});

	test('takes over what is drawn for it, and for chapters that it has', async () => {
		copy.write('report.txt', REPORT.replaceAll('2032', '2024'));
		expect((await draft(join(copy.folder, 'report.txt'), '--from', '2023')).code).toBe(0);
		const drawn = copy.files().filter((name) => name.startsWith('2024/pictures/'));
		expect(drawn).toEqual(
			['awards', 'icon', 'motif', 'notes', 'sources'].map((name) => `2024/pictures/${name}.svg`),
		);
	});

	test('reads the report in the language of the last, unless another is said', async () => {
		copy.change('2031/edition.yaml', (text) =>
			text.replace('  year: 2031\n', '  year: 2031\n  language: en\n'),
		);
		copy.write('report.txt', 'Annual Report 2032\n\n1. The company\nThe company has 96 people.\n');
		const file = join(copy.folder, 'report.txt');
		expect(await draft(file, '--from', '2031')).toMatchObject({ code: 0, stderr: '' });
		expect(copy.read('2032/edition.yaml')).toMatch(/^ {2}language: en$/m);
		expect(await draft(file, '--from', '2031', '--year', '2033', '--language', 'zh')).toMatchObject({
			code: 0,
		});
		expect(copy.read('2033/edition.yaml')).not.toMatch(/language:/);
	});

	test('proposes what figures follow: the same words, unit and §, each to be looked at', async () => {
		copy.write(
			'report.txt',
			`2032年度社会责任报告

一、公司概况
截至年底，在册员工 1,260 名，营运船舶 50 艘，固定航线 9 条，临时航线 2 条，候船厅 3 个。

二、乘客服务
全年客运量 2.40 亿人次，班次准点率 98.9%。全天客运量 900 人次。
`,
		);
		expect(await carried()).toMatchObject({ code: 0, stderr: '' });
		expect(copy.faults().filter(({ file }) => file.startsWith('2032'))).toEqual([]);
		const made = edition('2032');
		const follows = [...(made?.figures.values() ?? [])].map(({ printed, follows }) => [printed, follows]);
		expect(follows).toEqual([
			['1,260 名', 'staff-total'],
			['50 艘', 'vessels'],
			['9 条', 'routes'],
			['2 条', undefined],
			['3 个', undefined],
			['2.40 亿人次', 'trips'],
			['98.9%', 'punctuality'],
			['900 人次', undefined],
		]);
		expect(copy.read('2032/figures.yaml').match(/^ {2}follows: [\w-]+ # TODO .+$/gm)).toHaveLength(5);
		const marks = copy.read('2032/figures.yaml').split('TODO').length - 1;
		expect(copy.read('2032/TODO.md')).toContain(`| figures.yaml | ${marks} |`);
		expect(copy.read('2032/TODO.md')).toContain('写着 follows 的，看来是 2031 年就有的同一个数');
	});

	test('proposes nothing of an edition that is not the one before', async () => {
		copy.write('report.txt', REPORT.replaceAll('2032', '2033').replace('公司有员工', '在册员工'));
		copy.write('2032-report.txt', REPORT);
		expect((await draft(join(copy.folder, '2032-report.txt'), '--from', '2031')).code).toBe(0);
		expect((await carried()).code).toBe(0);
		expect(copy.read('2033/figures.yaml')).not.toContain('follows');
		expect(copy.read('2033/TODO.md')).not.toContain('follows');
	});

	test('an edition that is not there is refused, and so is one that cannot be read', async () => {
		expect((await draft(join(copy.folder, 'report.txt'), '--from', '1999')).stderr).toMatch(
			/没有“1999”这个年份/,
		);
		copy.change('2031/edition.yaml', (text) => text.replace('organisation:', 'organization:'));
		const { code, stderr } = await carried();
		expect(code).toBe(1);
		expect(stderr).toMatch(/2031\/edition\.yaml:\d+/);
		expect(copy.files().some((name) => name.startsWith('2032/'))).toBe(false);
	});
});

describe('--empty', () => {
	test.each([
		[['--empty', '2040']],
		[['--empty', '--year', '2040']],
		[['--empty', '2040', '--language', 'en']],
	])('makes an edition with nothing in it that has no fault: %j', async (options) => {
		expect(await draft(...options)).toMatchObject({ code: 0, stderr: '' });
		expect(copy.faults().filter(({ file }) => file.startsWith('2040'))).toEqual([]);
		const read = (name: string) => copy.read(`2040/${name}`);
		expect(read('figures.yaml').split('\n').slice(1).join('\n')).toBe('{}\n');
		expect(schemasNamed(join(copy.folder, '2040'))).toEqual(
			['charts', 'edition', 'figures', 'notes', 'source', 'units', 'waivers'].map((name) => [
				`${name}.${name === 'source' ? 'json' : 'yaml'}`,
				name,
			]),
		);
		expect(read('edition.yaml')).toMatch(/^draft: true$/m);
		expect(read('TODO.md')).toMatch(/npm run outline -- (?:报告|REPORT)\.docx/);
	});

	test('carries on from another one too', async () => {
		expect((await draft('--empty', '2040', '--from', '2031')).code).toBe(0);
		expect(copy.faults()).toEqual([]);
		expect(edition('2040')?.organisation).toEqual(edition('2031')?.organisation);
	});

	test('says whose places it has not', async () => {
		expect((await draft('--empty', '2040')).stdout).toMatch(/没有带上 2031 年的各处地方和代码.*--from 2031/);
		expect((await draft('--empty', '2041', '--from', '2031')).stdout).not.toMatch(/--from/);
	});

	test('wants its year', async () => {
		expect((await draft('--empty')).stderr).toMatch(/--empty 2025/);
		expect((await draft('--empty', '20')).stderr).toMatch(/现在是 {2}20\n/);
	});
});
