import { strToU8, zipSync } from 'fflate';
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../src/lib/documents/read-document.ts';
import type { UnreadableDocument } from '../src/lib/documents/unreadable.ts';
import { documentFault, type DocumentTrouble } from '../src/lib/edition/faults/documents.ts';
import { makeOutline } from '../src/lib/edition/outline.ts';
import { ROOT } from '../src/tools/command.ts';
import { lines, pdfFile } from './pdf-file.ts';
import { runHere } from './run-here.ts';
import { paragraph, wordFile } from './word-file.ts';

const WORD = wordFile({ body: paragraph('一、前言') + paragraph('共有员工 96 人。') });
const PDF = pdfFile([{ texts: lines(['一、前言', '共有员工 96 人。']) }]);
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'documents-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A file of some bytes. */
function file(name: string, bytes: Uint8Array | string): string {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
}

/** What is wrong with a file. */
async function troubleOf(path: string): Promise<DocumentTrouble | null> {
	return await readDocument(path).then(
		() => null,
		(error: unknown) => (error as UnreadableDocument).trouble,
	);
}

/** A zip file whose part says that it unpacks to so many bytes. */
function saying(bytes: number, part: string): Uint8Array {
	const zip = Buffer.from(zipSync({ [part]: strToU8('<w:document/>') }));
	zip.writeUInt32LE(bytes, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
	return zip;
}

describe('a report is read as it is handed over', () => {
	test.each([
		['report.docx', WORD, 'word'],
		['report.pdf', PDF, 'pdf'],
		['report.txt', '一、前言\n共有员工 96 人。\n', 'text'],
		['report.md', '# 一、前言\n\n共有员工 96 人。\n', 'text'],
		['report without an ending', WORD, 'word'],
	])('%s', async (name, bytes, kind) => {
		const document = await readDocument(file(name, bytes));
		expect(document.kind).toBe(kind);
		const [section] = makeOutline(document.text).outline.sections;
		expect(section).toMatchObject({ number: '§1', title: '前言', quantities: [{ form: '96 人' }] });
	});
});

describe('a file is refused', () => {
	test.each<[string, string, Uint8Array | string, DocumentTrouble]>([
		['of Word that is called a text', 'a.txt', WORD, { code: 'not-its-name', ending: '.txt', is: 'word' }],
		[
			'that is a text and called Word',
			'a.docx',
			'一、前言',
			{ code: 'not-its-name', ending: '.docx', is: 'text' },
		],
		[
			'that is a text and called a PDF',
			'a.pdf',
			'一、前言',
			{ code: 'not-its-name', ending: '.pdf', is: 'text' },
		],
		['that is a PDF and called Word', 'a.docx', PDF, { code: 'not-its-name', ending: '.docx', is: 'pdf' }],
		['that is a picture', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { code: 'other-file' }],
		['of another program', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), { code: 'other-file' }],
		['of the old Word', 'a.doc', Buffer.from(OLD_OFFICE), { code: 'old-word' }],
		['of WPS', 'a.wps', Buffer.from(OLD_OFFICE), { code: 'old-word' }],
		[
			'with a password',
			'a.docx',
			Buffer.concat([Buffer.from(OLD_OFFICE), Buffer.from('EncryptedPackage', 'utf16le')]),
			{ code: 'password-word' },
		],
		['that is cut off', 'a.docx', WORD.subarray(0, WORD.length - 200), { code: 'broken-word' }],
		[
			'whose parts are cut off',
			'a.docx',
			zipSync({ 'word/document.xml': strToU8('<w:document><w:bo') }),
			{ code: 'broken-word' },
		],
		['without words', 'a.docx', wordFile({ body: paragraph('') }), { code: 'nothing-in-it' }],
		[
			'that unpacks without end',
			'a.docx',
			zipSync({ 'word/document.xml': new Uint8Array(80_000_000) }),
			{ code: 'swells', megabytes: 80, most: 60 },
		],
		[
			'that says it unpacks to more',
			'a.docx',
			saying(4e9, 'word/document.xml'),
			{ code: 'swells', megabytes: 4000, most: 60 },
		],
		[
			'that nests without end',
			'a.docx',
			wordFile({ body: `${'<w:ins>'.repeat(5000)}${'</w:ins>'.repeat(5000)}` }),
			{ code: 'broken-word' },
		],
	])('%s', async (_, name, bytes, trouble) => {
		expect(await troubleOf(file(name, bytes))).toEqual(trouble);
	});

	test('that unpacks to more than it says, as soon as it does', async () => {
		const swelling = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }));
		swelling.writeUInt32LE(1000, swelling.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
		expect(await troubleOf(file('a.docx', swelling))).toMatchObject({ code: 'swells', most: 60 });
	});

	test('of two hundred megabytes, before it is read', async () => {
		const path = file('a.docx', WORD);
		truncateSync(path, 200_000_000);
		expect(await troubleOf(path)).toEqual({ code: 'too-large', megabytes: 200, most: 100 });
	});

	test('with one sentence in each language', () => {
		const words = documentFault({ code: 'picture-pages', pages: [3, 7], all: false }).inLanguage;
		expect(words['zh-CN']).toMatchObject({ found: '第 3、7 页是图片', mend: '请给 Word 文件' });
		expect(words.en).toMatchObject({ found: 'pages that are pictures: 3, 7', mend: 'give the Word file' });
	});
});

describe('npm run outline', () => {
	const outline = (...options: string[]) => runHere('src/tools/outline.ts', options);

	test('prints the outline of a Word file', async () => {
		const { stdout, code } = await outline(file('report.docx', WORD), '--print', '--lang', 'en');
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			sections: [{ number: '§1', title: '前言', quantities: [{ value: '96', unit: '人' }] }],
		});
	});

	test('refuses what it cannot read, says why in Chinese, and writes nothing', async () => {
		const path = file('report.pdf', pdfFile([{ picture: true }, { texts: lines(['字']) }]));
		const { stdout, stderr, code } = await outline(path, '--print', '--lang', 'zh');
		expect([stdout, code]).toEqual(['', 1]);
		expect(stderr).toMatch(/report\.pdf\n {2}现在是 {2}第 1 页是图片\n/);
		expect(readdirSync(folder)).toEqual(['report.pdf']);
	});

	test.each([
		['zh', '只有页码、页眉页脚或目录，没有任何一节'],
		['en', 'page numbers, running heads or a table of contents alone, and no §'],
	])('says that a text has no § (%s)', async (language, sentence) => {
		const path = file('pages.txt', '- 1 -\n- 2 -\n- 3 -\n');
		const { stdout, stderr, code } = await outline(path, '--print', '--lang', language);
		expect([stdout, code]).toEqual(['', 1]);
		expect(stderr).toContain(sentence);
	});

	test.each([
		['zh', '这份文本里没有找到数字'],
		['en', 'no number was found in this text'],
	])('says that a text has no number, and prints what it has (%s)', async (language, sentence) => {
		const { stdout, stderr, code } = await outline(
			file('words.txt', '一、前言\n没有数字。\n'),
			'--print',
			'--lang',
			language,
		);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ sections: [{ number: '§1', quantities: [], questions: [] }] });
		expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
		const counted = await outline(file('number.txt', '员工 5 名\n'), '--print', '--lang', language);
		expect(counted.stderr).toBe('');
	});
});

/** A real report that others published, which is no part of the project. */
const REAL = resolve(ROOT, '../shared/reports/company-2012.txt');

test('a real report gives the same outline as a Word file and as the text it was typed in', async ({
	skip,
}) => {
	skip(!existsSync(REAL), `no report at ${REAL}`);
	const { text } = await readDocument(REAL);
	const body = text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => paragraph(line.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;')));
	const word = await readDocument(file('report.docx', wordFile({ body: body.join('') })));
	const { outline } = makeOutline(text);
	expect(outline.sections.length).toBeGreaterThan(20);
	expect(makeOutline(word.text).outline).toEqual(outline);
});
