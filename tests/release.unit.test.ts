import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from '../src/tools/command.ts';
import { describeRefusal, releaseFaults } from '../src/tools/release-faults.ts';
import { exchange, lineOf } from './edition-copy.ts';
import { commitAll, committedCode, CONTACTS, FILE, ORIGIN, ReleaseCopy } from './release-copy.ts';

let copy: ReleaseCopy;
/** A folder of code, all of which is committed. */
let code: string;

beforeAll(() => {
	code = committedCode();
});

afterAll(() => rmSync(code, { recursive: true }));

beforeEach(() => {
	copy = new ReleaseCopy();
});

afterEach(() => copy.dispose());

/** A copy of the committed code, which a test may change. */
function copyOfCode(): string {
	const folder = mkdtempSync(join(tmpdir(), 'code-'));
	cpSync(code, folder, { recursive: true });
	return folder;
}

function faults(origin: string | undefined = ORIGIN): string[] {
	return releaseFaults({ SITE_ORIGIN: origin, EDITIONS_DIR: copy.folder }, code);
}

test('nothing stands in the way of a release that is ready', () => {
	commitAll(copy.folder);
	expect(faults()).toEqual([]);
});

test('a day that is over is no next class', () => {
	commitAll(copy.folder);
	const line = lineOf(copy.read(FILE), 'date: 2032-05-06');
	expect(releaseFaults({ SITE_ORIGIN: ORIGIN, EDITIONS_DIR: copy.folder }, code, '2032-05-07')).toEqual([
		expect.stringMatching(new RegExp(`^${FILE}:${line}\n {2}found +2032-05-06, which is over`)),
	]);
	expect(releaseFaults({ SITE_ORIGIN: ORIGIN, EDITIONS_DIR: copy.folder }, code, '2032-05-06')).toEqual([]);
});

describe('the files of the editions', () => {
	test('must be committed, each of them', () => {
		commitAll(copy.folder);
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
		commitAll(copy.folder);
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
		commitAll(copy.folder);
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
		commitAll(copy.folder);
		mkdirSync(join(code, 'live'));
		writeFileSync(join(code, 'live/index.html'), '');
		const env = { SITE_ORIGIN: ORIGIN, EDITIONS_DIR: copy.folder };
		expect(releaseFaults({ ...env, LAST_RELEASE: join(code, 'live') }, code)).toEqual([]);
		expect(releaseFaults(env, code)).toHaveLength(1);
	});

	test('are refused where no repository can say what is committed', () => {
		commitAll(copy.folder);
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
	copy.writeContacts({ ...CONTACTS, icp: '待定' });
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
	copy.writeContacts({});
	const env = { SITE_ORIGIN: 'http://localhost:4173', EDITIONS_DIR: copy.folder };
	const { code, output } = await runScript('src/tools/release.ts', [], { env });
	expect(code).not.toBe(0);
	expect(output).toMatch(/SITE_ORIGIN[\s\S]*no website[\s\S]*no icp[\s\S]*Nothing was built or written/);
	expect(output).not.toMatch(/Building|Error:/);
	expect(existsSync(join(copy.folder, 'published.json'))).toBe(false);
});
