/** What a release asks of its address and of the details of its publisher. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseFaults } from '../src/tools/release-faults.ts';
import { lineOf } from './edition-copy.ts';
import {
	commitAll,
	commitChanges,
	committedCode,
	CONTACTS,
	FILE,
	ORIGIN,
	ReleaseCopy,
} from './release-copy.ts';

/** One for all tests, each of which writes the details that it is about. */
let copy: ReleaseCopy;
let code: string;

beforeAll(() => {
	code = committedCode();
	copy = new ReleaseCopy();
	commitAll(copy.folder);
});

afterAll(() => {
	copy.dispose();
	rmSync(code, { recursive: true });
});

function faults(origin = ORIGIN): string[] {
	return releaseFaults({ SITE_ORIGIN: origin, EDITIONS_DIR: copy.folder }, code);
}

describe('the address', () => {
	beforeAll(() => {
		copy.writeContacts(CONTACTS);
		commitChanges(copy.folder);
	});

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
		copy.writeContacts({ ...CONTACTS, [name]: value });
		commitChanges(copy.folder);
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
		copy.writeContacts({ ...CONTACTS, [name]: value });
		commitChanges(copy.folder);
		expect(faults()).toEqual([]);
	});

	test('are all asked for when none is there', () => {
		copy.writeContacts({});
		commitChanges(copy.folder);
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
		copy.writeContacts(CONTACTS, tell);
		commitChanges(copy.folder);
		const line = lineOf(copy.read(FILE), tell === '' ? 'contacts:' : '  tell:');
		expect(faults()).toEqual([noWay(line)]);
	});

	test.each([
		'{ telephone: 021-5972 0100 }',
		'{ sms: "10690000" }',
		'{ wechat: 轮渡 }',
		'{ form: https://www.ferry.cn/a }',
	])('is there with "%s"', (tell) => {
		copy.writeContacts(CONTACTS, tell);
		commitChanges(copy.folder);
		expect(faults()).toEqual([]);
	});
});
