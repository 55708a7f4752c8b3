import {
	Document,
	FootnoteReferenceRun,
	DeletedTextRun,
	HeadingLevel,
	InsertedTextRun,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	VerticalMergeType,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { readWord } from '../src/lib/documents/word/read-word.ts';
import { inFormat } from '../src/lib/documents/word/number-formats.ts';
import { makeOutline } from '../src/lib/edition/outline.ts';
import { inList, list, paragraph, run, style, use, wordFile, type WordParts } from './word-file.ts';

const HEADINGS = [1, 2, 3].map((level) =>
	style(`${level}`, `heading ${level}`, `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>`),
);
const styles = HEADINGS.join('') + style('t', 'Title') + style('toc', 'toc 1');
const heading = (level: number, text: string, more = '') =>
	paragraph(text, `<w:pStyle w:val="${level}"/>${more}`);

/** The lines of a document that are not blank. */
function linesOf(parts: WordParts): string[] {
	return readWord(wordFile({ styles, ...parts }))
		.text.split('\n')
		.filter(Boolean);
}

describe('numbers that Word sets by itself stand in the text', () => {
	test.each<[string, string[]]>([
		['chineseCounting', ['一', '二', '十', '十一', '二十', '二十一']],
		['chineseCountingThousand', ['一', '二', '十', '十一', '二十', '二十一']],
		['japaneseCounting', ['一', '二', '十', '十一', '二十', '二十一']],
		['ideographDigital', ['一', '二', '一〇', '一一', '二〇', '二一']],
		['chineseLegalSimplified', ['壹', '贰', '壹拾', '壹拾壹', '贰拾', '贰拾壹']],
		['decimalEnclosedCircleChinese', ['①', '②', '⑩', '⑪', '⑳', '21']],
		['decimalFullWidth', ['１', '２', '１０', '１１', '２０', '２１']],
		['decimalZero', ['01', '02', '10', '11', '20', '21']],
		['upperRoman', ['I', 'II', 'X', 'XI', 'XX', 'XXI']],
		['lowerLetter', ['a', 'b', 'j', 'k', 't', 'u']],
		['ideographTraditional', ['甲', '乙', '癸', '11', '20', '21']],
		['somethingNew', ['1', '2', '10', '11', '20', '21']],
	])('%s', (format, printed) => {
		expect([1, 2, 10, 11, 20, 21].map((number) => inFormat(number, format))).toEqual(printed);
	});

	test('of hundreds', () => {
		expect([100, 103, 110, 111, 1020].map((number) => inFormat(number, 'chineseCountingThousand'))).toEqual([
			'一百',
			'一百零三',
			'一百一十',
			'一百一十一',
			'一千零二十',
		]);
	});

	const levels = [
		['japaneseCounting', '%1、'],
		['chineseCounting', '（%2）'],
		['decimal', '%3. '],
	] as const;

	test('level by level, and each begins anew below the next of a higher one', () => {
		const at = (level: number) => paragraph('某事', inList(1, level));
		const body = [0, 1, 1, 2, 0, 1, 2, 2].map(at).join('');
		expect(linesOf({ body, numbering: list(0, levels) + use(1, 0) })).toEqual(
			['一、', '（一）', '（二）', '1. ', '二、', '（一）', '1. ', '2. '].map((number) => `${number}某事`),
		);
	});

	test('and lists of one definition count on, but where one says that it begins anew', () => {
		const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
		const body = [1, 1, 2, 3, 3, 1].map((id) => paragraph('某事', inList(id))).join('');
		const numbering = list(0, levels) + use(1, 0) + use(2, 0) + use(3, 0, anew);
		expect(linesOf({ body, numbering }).map((line) => line[0])).toEqual([...'一二三一二三']);
	});

	test('of several levels in one number, printed as 1, 2, 3 where the list says so', () => {
		const numbering =
			list(0, [
				['chineseCounting', '第%1章'],
				['decimal', '%1.%2', '<w:isLgl/>'],
			]) + use(1, 0);
		const body = [0, 1, 1, 0, 1].map((level) => paragraph('某事', inList(1, level))).join('');
		expect(linesOf({ body, numbering })).toEqual([
			'第一章某事',
			'1.1 某事',
			'1.2 某事',
			'第二章某事',
			'2.1 某事',
		]);
	});

	test('where only the style of a heading names the list', () => {
		const numbering = list(0, [
			['chineseCounting', '%1、', '<w:pStyle w:val="a"/>'],
			['chineseCounting', '（%2）', '<w:pStyle w:val="b"/>'],
		]);
		const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
		const body = ['a', 'b', 'b', 'a', 'none']
			.map((id) => paragraph('某事', `<w:pStyle w:val="${id}"/>`))
			.join('');
		const own = style('a', 'heading 1', numbered) + style('b', 'heading 2', '<w:basedOn w:val="a"/>');
		expect(linesOf({ body, numbering: numbering + use(1, 0), styles: own })).toEqual([
			'# 一、某事',
			'## （一）某事',
			'## （二）某事',
			'# 二、某事',
			'某事',
		]);
	});

	test('and a bullet is a dot', () => {
		const body = paragraph('12 人', inList(1));
		expect(linesOf({ body, numbering: list(0, [['bullet', '\uF06C']]) + use(1, 0) })).toEqual(['• 12 人']);
	});
});

describe('a heading is', () => {
	test('what its style says, below the title of the document', () => {
		const body =
			paragraph('某局报告', '<w:pStyle w:val="t"/>') +
			heading(1, '前言') +
			heading(3, '小事') +
			paragraph('话。');
		expect(linesOf({ body })).toEqual(['# 某局报告', '## 前言', '#### 小事', '话。']);
	});

	test('not every line of a title', () => {
		const title = (text: string) => paragraph(text, '<w:pStyle w:val="t"/>');
		const body = title('某局') + title('2031 年报告') + heading(1, '前言') + paragraph('话。');
		expect(linesOf({ body })).toEqual(['# 某局', '2031 年报告', '## 前言', '话。']);
	});

	test('but no paragraph that only has the style of one', () => {
		expect(linesOf({ body: heading(1, '我们做了很多事。大家都很高兴。') })).toEqual([
			'我们做了很多事。大家都很高兴。',
		]);
	});

	test('what is numbered and bold like those of a style', () => {
		const body = [
			heading(1, '一、前言'),
			paragraph('话。'),
			paragraph(run('二、概况', '<w:b/>')),
			paragraph('话。'),
			paragraph('三、不是标题，只是一件事。'),
		];
		expect(linesOf({ body: body.join('') }).filter((line) => line.startsWith('#'))).toEqual([
			'# 一、前言',
			'# 二、概况',
		]);
	});

	test('a bold line between numbered ones, a level below', () => {
		const body = [
			'一、前言',
			run('志愿服务', '<w:b/>'),
			'话 3 句。',
			run('捐款', '<w:b/>'),
			'话。',
			'二、概况',
			'话。',
		];
		const { text } = readWord(wordFile({ body: body.map((inside) => paragraph(inside)).join('') }));
		expect(makeOutline(text).outline.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
			'§1 前言',
			'§1.1 志愿服务',
			'§1.2 捐款',
			'§2 概况',
		]);
	});

	test('the larger the higher, where nothing is numbered and no style says so', () => {
		const said = paragraph('我们做了很多事，大家都很高兴。');
		const bold = (text: string, size: number) => paragraph(run(text, `<w:b/><w:sz w:val="${size}"/>`));
		const body =
			bold('我们的一年', 44) +
			bold('员工', 32) +
			said +
			said +
			bold('培训', 28) +
			said +
			bold('环境', 32) +
			said;
		expect(linesOf({ body }).filter((line) => line.startsWith('#'))).toEqual([
			'# 我们的一年',
			'## 员工',
			'### 培训',
			'## 环境',
		]);
	});
});

describe('what is printed is read, and nothing else', () => {
	test('insertions are accepted, deletions and hidden words dropped', () => {
		const body = paragraph(
			`${run('共 ')}<w:del>${run('5')}</w:del><w:ins>${run('6')}</w:ins>${run(' 人', '')}${run('待定', '<w:vanish/>')}` +
				`<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`,
		);
		expect(linesOf({ body })).toEqual(['共 6 人新']);
	});

	test('where the end of a paragraph is deleted, the next one goes on', () => {
		const body = paragraph('前半', '<w:rPr><w:del/></w:rPr>') + paragraph('后半。');
		expect(linesOf({ body })).toEqual(['前半后半。']);
	});

	test('a footnote stands below its paragraph, and its mark is no digit of the number before it', () => {
		const note =
			'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>含退休 3 人</w:t></w:r></w:p></w:footnote>';
		const body =
			paragraph(`${run('共 50')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('人。')}`) +
			paragraph('后文。');
		expect(linesOf({ body, footnotes: note })).toEqual(['共 50人。', '含退休 3 人', '后文。']);
	});

	test('a raised digit is a power', () => {
		const body = paragraph(`${run('共 50m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('。')}`);
		expect(linesOf({ body })).toEqual(['共 50m²。']);
	});

	test('a text box once, though the file holds it twice for older programs', () => {
		const inside = `<w:txbxContent>${paragraph('框里 8 件')}</w:txbxContent>`;
		const box = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${inside}</w:pict></mc:Fallback></mc:AlternateContent>`;
		expect(linesOf({ body: paragraph(`<w:r>${box}</w:r>${run('外面')}`) })).toEqual(['外面', '框里 8 件']);
	});

	test('contents, running heads and comments are told apart, and pictures counted', () => {
		const body =
			paragraph('前言\t1', '<w:pStyle w:val="toc"/>') +
			heading(1, '前言') +
			paragraph(`${run('话')}<w:r><w:drawing><pic:pic/></w:drawing></w:r>`);
		const comments = `<w:comment w:id="0">${paragraph('请补充')}</w:comment>`;
		expect(readWord(wordFile({ body, styles, comments, header1: paragraph('某局报告') }))).toEqual({
			kind: 'word',
			text: expect.stringMatching(/^# 前言\n\n话\n/) as string,
			leftOut: [
				{ kind: 'contents', text: '前言\t1' },
				{ kind: 'running-head', text: '某局报告' },
				{ kind: 'comment', text: '请补充' },
			],
			pages: null,
			pictures: 1,
			charts: 0,
		});
	});

	test('characters that nobody sees are gone', () => {
		expect(linesOf({ body: paragraph('共 1\u200B000 人') })).toEqual(['共 1000 人']);
	});
});

describe('tables', () => {
	const cell = (text: string, properties = '') =>
		`<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
	const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
	const rowsOf = (...rows: string[]) => linesOf({ body: `<w:tbl>${rows.join('')}</w:tbl>` });

	test('are rows of Markdown', () => {
		expect(rowsOf(row(cell('项目'), cell('金额（万元）')), row(cell('培训'), cell('36')))).toEqual([
			'| 项目 | 金额（万元） |',
			'| 培训 | 36 |',
		]);
	});

	test('have a merged name in each place, and a merged number once', () => {
		const down = '<w:vMerge w:val="restart"/>';
		expect(
			rowsOf(
				row(cell('部门'), cell('项目'), cell('人数')),
				row(cell('工会', down), cell('培训'), cell('5', down)),
				row(cell('', '<w:vMerge/>'), cell('慰问'), cell('', '<w:vMerge/>')),
			),
		).toEqual(['| 部门 | 项目 | 人数 |', '| 工会 | 培训 | 5 |', '| 工会 | 慰问 |  |']);
	});

	test('with heads of two rows have them in one, its unit at the end', () => {
		const lines = rowsOf(
			row(cell('项目', '<w:vMerge w:val="restart"/>'), cell('金额（万元）', '<w:gridSpan w:val="2"/>')),
			row(cell('', '<w:vMerge/>'), cell('上年'), cell('今年')),
			row(cell('培训'), cell('36'), cell('48')),
			row(cell('捐款'), cell('5'), cell('7')),
		);
		expect(lines[0]).toBe('| 项目 | 金额 上年（万元） | 金额 今年（万元） |');
		const [section] = makeOutline(`一、钱\n\n${lines.join('\n')}`).outline.sections;
		expect(section?.quantities.map(({ form, headUnit, before }) => [form, headUnit, before])).toEqual([
			['36', '万元', '培训 金额 上年（万元）'],
			['48', '万元', '培训 金额 今年（万元）'],
			['5', '万元', '捐款 金额 上年（万元）'],
			['7', '万元', '捐款 金额 今年（万元）'],
		]);
	});

	test('of one column are frames around text', () => {
		expect(rowsOf(row(cell('一段话。')), row(cell('又一段。')))).toEqual(['一段话。', '又一段。']);
	});

	test('without rows that were deleted', () => {
		const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('旧')}${cell('1')}</w:tr>`;
		expect(rowsOf(row(cell('甲'), cell('2')), deleted, row(cell('乙'), cell('3')))).toEqual([
			'| 甲 | 2 |',
			'| 乙 | 3 |',
		]);
	});
});

test('a document that another program made is read as it was meant', async () => {
	const numbered = (text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel], level: number) =>
		new Paragraph({ text, heading, numbering: { reference: 'main', level } });
	const words = (text: string) => new TableCell({ children: [new Paragraph(text)] });
	const document = new Document({
		numbering: {
			config: [
				{
					reference: 'main',
					levels: [
						{ level: 0, format: LevelFormat.JAPANESE_COUNTING, text: '%1、' },
						{ level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
					],
				},
			],
		},
		footnotes: { 1: { children: [new Paragraph('不含外包 2 人')] } },
		sections: [
			{
				children: [
					new Paragraph({ text: '某局 2031 年报告', heading: HeadingLevel.TITLE }),
					numbered('概况', HeadingLevel.HEADING_1, 0),
					new Paragraph({
						children: [
							new TextRun('共有员工 '),
							new DeletedTextRun({ text: '90', id: 1, author: '某', date: '2031-01-01' }),
							new InsertedTextRun({ text: '96', id: 2, author: '某', date: '2031-01-01' }),
							new TextRun(' 人'),
							new FootnoteReferenceRun(1),
							new TextRun('。'),
						],
					}),
					numbered('责任', HeadingLevel.HEADING_1, 0),
					numbered('员工', HeadingLevel.HEADING_2, 1),
					new Paragraph('培训 12 期。'),
					numbered('环境', HeadingLevel.HEADING_2, 1),
					new Table({
						rows: [
							new TableRow({ tableHeader: true, children: ['类别', '项目', '用量（吨）'].map(words) }),
							new TableRow({
								children: [
									new TableCell({
										verticalMerge: VerticalMergeType.RESTART,
										children: [new Paragraph('能源')],
									}),
									...['水', '30'].map(words),
								],
							}),
							new TableRow({
								children: [
									new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [] }),
									...['油', '8'].map(words),
								],
							}),
						],
					}),
				],
			},
		],
	});
	const { text } = readWord(new Uint8Array(await Packer.toBuffer(document)));
	const { outline } = makeOutline(text);
	expect(outline.sections.map(({ number, heading, title }) => [number, heading ?? title])).toEqual([
		['§0', '某局 2031 年报告'],
		['§1', '一、概况'],
		['§2', '二、责任'],
		['§2.1', '（一）员工'],
		['§2.2', '（二）环境'],
	]);
	const printed = outline.sections.flatMap(({ quantities }) =>
		quantities.map(({ form, headUnit = '' }) => form + headUnit),
	);
	expect(printed).toEqual(['96 人', '2 人', '12 期', '30吨', '8吨']);
});
