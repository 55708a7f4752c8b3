import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/lib/documents/pdf/read-pdf.ts';
import type { UnreadableDocument } from '../src/lib/documents/unreadable.ts';
import { makeOutline } from '../src/lib/edition/outline.ts';
import { broken, lines, pdfFile, type PdfPageParts } from './pdf-file.ts';

/** The lines of a PDF that are not blank. */
async function linesOf(...pages: PdfPageParts[]): Promise<string[]> {
	const { text } = await readPdf(pdfFile(pages));
	return text.split('\n').filter(Boolean);
}

/** What is wrong with a PDF. */
async function troubleOf(bytes: Uint8Array): Promise<unknown> {
	return await readPdf(bytes).then(
		() => null,
		(error: unknown) => (error as UnreadableDocument).trouble,
	);
}

const SENTENCE = '全年开展志愿服务三十余次，得到居民的好评，大家都说我们的服务越来越周到越来越贴心，';
const LONG = `${SENTENCE}${SENTENCE}共有员工参加。`;
const OTHER = `${SENTENCE.replace('志愿', '便民')}也都记在心里。`;

describe('a PDF', () => {
	test('whose font is not in the file is read by its character map', async () => {
		expect(await linesOf({ texts: lines(['一、前言', '共有员工 96 人。']) })).toEqual([
			'一、前言',
			'共有员工 96 人。',
		]);
	});

	test('has its paragraphs whole again, across pages too', async () => {
		const [first, ...others] = broken(LONG, 30);
		const pages = [
			{ texts: lines(['一、前言', ...broken(OTHER, 30), first ?? '']) },
			{ texts: lines([...others, '　　又一段。', '二、概况', ...broken(OTHER, 30)]) },
		];
		expect(await linesOf(...pages)).toEqual(['一、前言', OTHER, LONG, '又一段。', '二、概况', OTHER]);
	});

	test('has no hyphen that only a line end made', async () => {
		const texts = lines([
			'We tell what we did for the respon-',
			'sibility of all, in the short and long-',
			'term, and we thank each of our many',
			'long-term partners.',
		]);
		expect(await linesOf({ texts })).toEqual([
			'We tell what we did for the responsibility of all, in the short and long-term, and we thank each of our many long-term partners.',
		]);
	});

	test('of two columns is read down one and then the other, between what runs across', async () => {
		const left = lines(broken(LONG + OTHER, 20), { x: 60, y: 700 });
		const right = lines(broken(OTHER + OTHER, 16), { x: 320, y: 700 });
		const texts = [
			{ x: 100, y: 760, text: '一、横跨两栏的一个很长的标题，说的是我们的全年', size: 18 },
			...left.flatMap((text, index) => [text, right[index] ?? text]),
			{ x: 100, y: 400, text: '这一行也横跨两栏，上面的两栏到这里结束，请继续看下面的内容', size: 10 },
		];
		expect(await linesOf({ texts })).toEqual([
			'一、横跨两栏的一个很长的标题，说的是我们的全年',
			LONG + OTHER,
			OTHER + OTHER,
			'这一行也横跨两栏，上面的两栏到这里结束，请继续看下面的内容',
		]);
	});

	test('of two columns of short lines too, which stand at heights of their own', async () => {
		const items = (begin: string) =>
			Array.from({ length: 14 }, (_, at) => `${begin}${'件事'.repeat(1 + ((at * 3) % 7))}。`);
		const texts = [
			...lines(items('左边的'), { x: 60, y: 700 }),
			...lines(items('右边的'), { x: 320, y: 692 }),
		];
		expect(await linesOf({ texts })).toEqual([...items('左边的'), ...items('右边的')]);
	});

	test('has its running heads and page numbers left out, with their pages', async () => {
		const aboutSeason = (number: number) => OTHER.replace(/服务|居民|记/g, '春夏秋冬'[number] ?? '');
		const page = (number: number) => ({
			texts: [
				{ x: 80, y: 800, text: '某局社会责任报告' },
				...lines([`${'一二三四'[number]}、第几件事`, ...broken(aboutSeason(number), 30)]),
				{ x: 290, y: 40, text: String(number + 1) },
			],
		});
		const { text, leftOut } = await readPdf(pdfFile([0, 1, 2, 3].map(page)));
		expect(text.split('\n').filter(Boolean)).toEqual(
			[...'一二三四'].flatMap((number, at) => [`${number}、第几件事`, aboutSeason(at)]),
		);
		expect(leftOut).toHaveLength(8);
		expect(leftOut).toContainEqual({ kind: 'page-number', text: '3', page: 3 });
		expect(leftOut).toContainEqual({ kind: 'running-head', text: '某局社会责任报告', page: 2 });
	});

	test('has tables whose cells stay below their heads, empty ones too', async () => {
		const row = (y: number, ...cells: string[]) =>
			cells.flatMap((text, column) => (text === '' ? [] : [{ x: 80 + column * 120, y, text }]));
		const texts = [
			...lines(['一、费用']),
			...row(730, '项目', '上年（万元）', '今年（万元）'),
			...row(710, '培训', '36', '48'),
			...row(690, '捐款', '', '7'),
		];
		const { text } = await readPdf(pdfFile([{ texts }]));
		const [section] = makeOutline(text).outline.sections;
		expect(section?.quantities.map(({ form, headUnit, before }) => [form, headUnit, before])).toEqual([
			['36', '万元', '培训 上年（万元）'],
			['48', '万元', '培训 今年（万元）'],
			['7', '万元', '捐款 今年（万元）'],
		]);
	});

	test('has headings that are only larger than the text', async () => {
		const texts = [
			...lines(['我们的一年'], { size: 22 }),
			...lines(['员工'], { size: 16, y: 720 }),
			...lines(broken(LONG, 30), { y: 690 }),
			...lines(['环境'], { size: 16, y: 600 }),
			...lines(broken(OTHER, 30), { y: 570 }),
		];
		expect((await linesOf({ texts })).filter((line) => line.startsWith('#'))).toEqual([
			'# 我们的一年',
			'## 员工',
			'## 环境',
		]);
	});
});

describe('a PDF is refused', () => {
	const text = { texts: lines(['一、前言', '有字的一页。']) };

	test('that has pages which are pictures, and they are named', async () => {
		expect(await troubleOf(pdfFile([text, { picture: true }, text, { picture: true }]))).toEqual({
			code: 'picture-pages',
			pages: [2, 4],
			all: false,
		});
	});

	test('but not for a page that is blank', async () => {
		expect(await troubleOf(pdfFile([text, {}]))).toBeNull();
	});

	test.each([
		['that is all blank', pdfFile([{}, {}]), 'nothing-in-it'],
		['that is cut off', pdfFile([text]).subarray(0, 300), 'broken-pdf'],
		['that is none', Buffer.from('%PDF-1.7 and nothing else'), 'broken-pdf'],
		[
			'that has a password',
			pdfFile(
				[text],
				`/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
			),
			'password-pdf',
		],
		[
			'whose letters have no meaning',
			pdfFile([{ texts: lines(['\uE001\uE002\uE003\uE004 9']) }]),
			'no-characters',
		],
	])('%s', async (_, bytes, code) => {
		expect(await troubleOf(bytes)).toMatchObject({ code });
	});
});
