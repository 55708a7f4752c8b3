import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from '../src/tools/command.ts';
import { describeRefusal, releaseFaults } from '../src/tools/release-faults.ts';
import { severeIn } from '../src/tools/vulnerabilities.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, lineOf } from './edition-copy.ts';

const FILE = '2031/edition.yaml';
const ORIGIN = 'https://report.telecom.cn';
const CONTACTS = {
	website: 'https://www.ferry.cn/',
	telephone: '021-5972 0100',
	icp: '沪ICP备20310082号-1',
};

let copy: EditionCopy;
/** A folder of code, all of which is committed. */
let code: string;

beforeAll(() => {
	code = mkdtempSync(join(tmpdir(), 'code-'));
	writeFileSync(join(code, 'main.ts'), 'export {};\n');
	commitAll(code);
});

afterAll(() => rmSync(code, { recursive: true }));

beforeEach(() => {
	copy = new EditionCopy(FICTIONAL_EDITIONS);
	writeContacts(CONTACTS);
});

afterEach(() => copy.dispose());

function commitAll(folder = copy.folder): void {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
	const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@report.example'];
	for (const args of [['init'], ['add', '.'], ['commit', '--no-verify', '-m', 'Everything']])
		execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'ignore', env });
}

/** A copy of the committed code, which a test may change. */
function copyOfCode(): string {
	const folder = mkdtempSync(join(tmpdir(), 'code-'));
	cpSync(code, folder, { recursive: true });
	return folder;
}

/** Writes the publisher's details into the edition; those left out are not there, and without any no way to tell it. */
function writeContacts(contacts: Partial<typeof CONTACTS>, tell = '{ email: letters@ferry.cn }'): void {
	const own = Object.entries(contacts).map(([name, value]) => `  ${name}: "${value}"\n`);
	const lines = own.length > 0 && tell !== '' ? [...own, `  tell: ${tell}\n`] : own;
	copy.change(FILE, (text) =>
		text.replace(
			/contacts:.*\n(?: {2}.+\n)*/,
			`contacts:${lines.length > 0 ? '' : ' {}'}\n${lines.join('')}`,
		),
	);
}

function faults(origin: string | undefined = ORIGIN): string[] {
	return releaseFaults({ SITE_ORIGIN: origin, EDITIONS_DIR: copy.folder }, code);
}

test('nothing stands in the way of a release that is ready', () => {
	commitAll();
	expect(faults()).toEqual([]);
});

describe('the address', () => {
	beforeEach(() => commitAll());

	test.each([
		'',
		'report.telecom.cn',
		'http://report.telecom.cn',
		'https://report.telecom.cn/',
		'https://report.telecom.cn/2031',
		'https://localhost',
		'https://localhost:4173',
		'https://127.0.0.1',
		'https://[::1]',
		'https://192.168.1.8',
		'https://office',
		'https://office.local',
		'https://report.example',
		'https://example.com',
		'https://www.example.com.cn',
		'https://你的网址',
	])('"%s" is refused, because paper cannot be changed', (origin) => {
		const [fault, ...others] = faults(origin);
		expect(others).toEqual([]);
		expect(fault).toMatch(/^SITE_ORIGIN\n/);
		expect(fault).toContain(origin === '' ? 'nothing' : `"${origin}"`);
		expect(fault).toMatch(/expected .*https.*\n {2}to mend .*SITE_ORIGIN=https/);
	});

	test.each(['https://report.telecom.cn', 'https://report.telecom.cn:8443', 'https://xn--fiq228c.cn'])(
		'"%s" is taken',
		(origin) => expect(faults(origin)).toEqual([]),
	);
});

describe('the publisher’s details', () => {
	const placeholders: [keyof typeof CONTACTS, string][] = [
		['website', 'https://ferry.example/'],
		['website', 'https://www.example.com/'],
		['website', 'http://localhost:4173'],
		['telephone', '000-5550-0100'],
		['telephone', '12345678'],
		['telephone', '021-00000000'],
		['telephone', '021-xxxxxxxx'],
		['telephone', '待定'],
		['icp', '沪ICP备00000000号'],
		['icp', '沪ICP备12345678号'],
		['icp', '沪ICP备1234567号-1'],
		['icp', '沪ICP备xxxxxxxx号'],
		['icp', '沪ICP备20310082'],
		['icp', 'ICP备20310082号'],
		['icp', '待定'],
	];

	test.each(placeholders)('%s: "%s" is refused, with its line', (name, value) => {
		writeContacts({ ...CONTACTS, [name]: value });
		commitAll();
		const line = lineOf(copy.read(FILE), `  ${name}: "${value}"`);
		expect(faults()).toEqual([
			expect.stringMatching(new RegExp(`^${FILE}:${line}\n {2}found +${name}: "${value}"\n`)),
		]);
	});

	test.each([
		['telephone', '10000'],
		['telephone', '400-820-9898'],
		['icp', '沪ICP备05000082号'],
		['icp', '京ICP备2031012345号-12'],
	] as const)('%s: "%s" is taken', (name, value) => {
		writeContacts({ ...CONTACTS, [name]: value });
		commitAll();
		expect(faults()).toEqual([]);
	});

	test('are all asked for when none is there', () => {
		writeContacts({});
		commitAll();
		const line = lineOf(copy.read(FILE), 'contacts: {}');
		expect(faults()).toEqual(
			['website', 'telephone', 'icp', 'way for readers to tell the publisher'].map((name) =>
				expect.stringMatching(new RegExp(`^${FILE}:${line}\n {2}found +no ${name}[\n ]`)),
			),
		);
	});
});

describe('a way to tell the publisher', () => {
	const noWay = (line: number) =>
		expect.stringMatching(
			new RegExp(
				`^${FILE}:${line}\n {2}found +no way [^]+ {2}expected +at least one[^]+ {2}to mend +.*tell:`,
			),
		) as string;

	test.each([
		'',
		'{}',
		'{ telephone: 000-5550-0100 }',
		'{ email: a@b.example }',
		'{ form: https://ferry.example/ }',
	])('is asked for where there is "%s"', (tell) => {
		writeContacts(CONTACTS, tell);
		commitAll();
		const line = lineOf(copy.read(FILE), tell === '' ? 'contacts:' : '  tell:');
		expect(faults()).toEqual([noWay(line)]);
	});

	test.each([
		'{ telephone: 021-5972 0100 }',
		'{ sms: "10690000" }',
		'{ wechat: 轮渡 }',
		'{ form: https://www.ferry.cn/a }',
	])('is there with "%s"', (tell) => {
		writeContacts(CONTACTS, tell);
		commitAll();
		expect(faults()).toEqual([]);
	});
});

test('a day that is over is no next class', () => {
	commitAll();
	const line = lineOf(copy.read(FILE), 'date: 2032-05-06');
	expect(releaseFaults({ SITE_ORIGIN: ORIGIN, EDITIONS_DIR: copy.folder }, code, '2032-05-07')).toEqual([
		expect.stringMatching(new RegExp(`^${FILE}:${line}\n {2}found +2032-05-06, which is over`)),
	]);
	expect(releaseFaults({ SITE_ORIGIN: ORIGIN, EDITIONS_DIR: copy.folder }, code, '2032-05-06')).toEqual([]);
});

describe('the files of the editions', () => {
	test('must be committed, each of them', () => {
		commitAll();
		copy.change('2031/awards.yaml', (text) => `${text}\n# later\n`);
		copy.write('2031/附件 1.txt', 'new');
		copy.remove('published.json');
		expect(faults().map((fault) => fault.split('\n').slice(0, 2))).toEqual([
			['2031/awards.yaml', '  found     changes that are not committed'],
			['published.json', '  found     changes that are not committed'],
			['2031/附件 1.txt', '  found     a file that is not committed'],
		]);
	});

	test('may lie deeper in a repository, whose other files do not matter', () => {
		commitAll();
		copy.change('2031/awards.yaml', (text) => `${text}\n# later\n`);
		const where = releaseFaults({ SITE_ORIGIN: ORIGIN, EDITIONS_DIR: join(copy.folder, '2031') }, code);
		expect(where.filter((fault) => fault.includes('not committed'))).toEqual([
			expect.stringMatching(/^awards\.yaml\n/),
		]);
	});

	test('are refused where no repository can say what is committed', () => {
		expect(faults()).toEqual([expect.stringMatching(/no git repository around it, so it cannot be checked/)]);
	});
});

describe('the files of the code', () => {
	let code: string;
	beforeEach(() => (code = copyOfCode()));
	afterEach(() => rmSync(code, { recursive: true }));

	const faults = () => releaseFaults({ SITE_ORIGIN: ORIGIN, EDITIONS_DIR: copy.folder }, code);
	const found = (faults: string[]) => faults.map((fault) => fault.split('\n').slice(0, 3));

	test('must be committed too, each of them', () => {
		commitAll();
		writeFileSync(join(code, 'main.ts'), 'changed');
		writeFileSync(join(code, '新.ts'), 'new');
		mkdirSync(join(code, 'more'));
		writeFileSync(join(code, 'more/one.ts'), 'new');
		expect(found(faults())).toEqual([
			[
				'main.ts',
				'  found     changes that are not committed',
				'  expected  every file of the code committed',
			],
			['more/', '  found     a folder that is not committed', '  expected  every file of the code committed'],
			['新.ts', '  found     a file that is not committed', '  expected  every file of the code committed'],
		]);
	});

	test('do not include the editions among them, which are told once, from whichever repository they are in', () => {
		const editions = join(code, 'editions');
		cpSync(copy.folder, editions, { recursive: true });
		const inCode = () => releaseFaults({ SITE_ORIGIN: ORIGIN, EDITIONS_DIR: editions }, code);
		commitAll(code);
		expect(inCode()).toEqual([]);
		writeFileSync(join(editions, '2031/later.txt'), 'new');
		expect(found(inCode())).toEqual([
			[
				'2031/later.txt',
				'  found     a file that is not committed',
				'  expected  every file of the editions committed',
			],
		]);
		rmSync(join(code, '.git'), { recursive: true });
		rmSync(editions, { recursive: true });
		commitAll(code);
		cpSync(copy.folder, editions, { recursive: true });
		commitAll(editions);
		expect(inCode()).toEqual([]);
	});

	test('do not include the release that is live', () => {
		commitAll();
		mkdirSync(join(code, 'live'));
		writeFileSync(join(code, 'live/index.html'), '');
		const env = { SITE_ORIGIN: ORIGIN, EDITIONS_DIR: copy.folder };
		expect(releaseFaults({ ...env, LAST_RELEASE: join(code, 'live') }, code)).toEqual([]);
		expect(releaseFaults(env, code)).toHaveLength(1);
	});

	test('are refused where no repository can say what is committed', () => {
		commitAll();
		rmSync(join(code, '.git'), { recursive: true });
		expect(found(faults())).toEqual([
			[
				code,
				'  found     no git repository around it, so it cannot be checked whether all files are committed',
				'  expected  the code in a git repository, all of its files committed',
			],
		]);
	});
});

test('every fault is told at once, those of the check and of other settings too', () => {
	writeContacts({ ...CONTACTS, icp: '待定' });
	copy.change(FILE, (text) => exchange(text, 'visits#visit-03-12]', 'visits#visit-3]'));
	const unready = copyOfCode();
	writeFileSync(join(unready, 'new.ts'), '');
	const all = releaseFaults(
		{ SITE_ORIGIN: 'http://localhost', BASE_PATH: 'x', EDITIONS_DIR: copy.folder },
		unready,
	);
	rmSync(unready, { recursive: true });
	expect(all.map((fault) => fault.split('\n')[0])).toEqual([
		'SITE_ORIGIN',
		expect.stringMatching(/^BASE_PATH is "x"/),
		`${FILE}:${lineOf(copy.read(FILE), 'visits#visit-3]')}`,
		`${FILE}:${lineOf(copy.read(FILE), 'icp:')}`,
		copy.folder,
		'new.ts',
	]);
	expect(describeRefusal(all)).toMatch(/\n\n6 things are to be mended.*Nothing was built or written\.$/);
});

test('the command says what is wrong, fails, and writes nothing', async () => {
	copy.remove('published.json');
	writeContacts({});
	const env = { SITE_ORIGIN: 'http://localhost:4173', EDITIONS_DIR: copy.folder };
	const { code, output } = await runScript('src/tools/release.ts', [], { env });
	expect(code).not.toBe(0);
	expect(output).toMatch(/SITE_ORIGIN[\s\S]*no website[\s\S]*no icp[\s\S]*Nothing was built or written/);
	expect(output).not.toMatch(/Building|Error:/);
	expect(existsSync(join(copy.folder, 'published.json'))).toBe(false);
});

describe('known vulnerabilities', () => {
	test('are told of packages where they are high or critical', () => {
		const vulnerabilities = {
			second: { severity: 'critical' },
			mild: { severity: 'moderate' },
			first: { severity: 'high' },
		};
		expect(severeIn(JSON.stringify({ vulnerabilities }))).toEqual(['first', 'second']);
	});

	test.each(['', 'no JSON', '{"message":"405 Method Not Allowed","error":{}}', null])(
		'are not known from a registry that answers %s',
		(answer) => expect(severeIn(answer)).toEqual([]),
	);
});
