import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWord } from '../src/lib/documents/word/read-word.ts';
import type { Award } from '../src/lib/lists/awards/award.ts';
import type { Visit } from '../src/lib/lists/visits/visit.ts';
import { namedDate } from '../src/tools/draft/lists/printed-date.ts';
import { drafted, type Drafted } from './drafted.ts';

const BEGINNING = '河口市渡船公司\n2031年度社会责任报告\n\n一、概况\n公司有渡船 12 艘。\n\n';

/** A draft of a report that has such a § besides a first one. */
function draftOf(section: string): Drafted {
	const made = drafted(BEGINNING + section);
	expect(made.faults).toEqual([]);
	return made;
}

const visitsOf = ({ edition }: Drafted) => (edition?.lists.get('visits') ?? []) as Visit[];
const awardsOf = ({ edition }: Drafted) => (edition?.lists.get('awards') ?? []) as Award[];
const chinese = (texts: ({ 'zh-CN': string } | undefined)[]) => texts.map((text) => text?.['zh-CN']);

describe('visits', () => {
	const SECTION = `二、领导关怀
3 月 5 日上午，河口市总工会主席田禾一行来到渡口站，慰问 30 名船员，公司总经理陪同。
2031年4月1日，汛期来临之际，市交通局局长石川前往东渡船厂调研。
公司上下备受鼓舞。
`;

	test('are drafted with their day, who came and where, as they are printed', () => {
		const made = draftOf(SECTION);
		const found = visitsOf(made);
		expect(
			found.map(({ id, date, printed, daypart, source }) => [id, date, printed, daypart, source]),
		).toEqual([
			['visit-03-05', '2031-03-05', '3 月 5 日', 'morning', '§2'],
			['visit-04-01', '2031-04-01', '2031年4月1日', undefined, '§2'],
		]);
		expect(chinese(found.map(({ guests }) => guests[0]?.role))).toEqual([
			'河口市总工会主席田禾一行',
			'市交通局局长石川',
		]);
		expect(chinese(found.map(({ place }) => place))).toEqual(['渡口站', '东渡船厂']);
	});

	test('keep their numbers as figures, in both languages', () => {
		const [first] = visitsOf(draftOf(SECTION));
		expect(first?.purpose['zh-CN']).toMatch(/^TODO .*慰问 \{wei-wen\}船员/);
		expect(first?.purpose.en).toMatch(/^TODO: .*\{wei-wen\}/);
	});

	test('are marked, each with what is printed of it, and leave the chapter what is none of them', () => {
		const made = draftOf(SECTION);
		expect(made.file('visits.yaml').match(/^# TODO .*§2：.*$/gm)).toHaveLength(2);
		expect(made.file('zh-CN/part-2.md')).toMatch(/\n\n公司上下备受鼓舞。\n/);
		expect(made.file('zh-CN/part-2.md')).not.toMatch(/田禾/);
	});

	test.each([
		['that are no list', '二、服务\n3 月 5 日，市总工会主席田禾一行来到渡口站。\n'],
		['that only name a month', '二、领导关怀\n3 月，市总工会主席田禾一行来到渡口站。\n'],
		['that no calendar has', '二、领导关怀\n2 月 30 日，市总工会主席田禾一行来到渡口站。\n'],
		['by people of one’s own', '二、领导关怀\n3 月 5 日，公司领导组织员工到敬老院慰问老人。\n'],
		[
			'that were paid to others',
			'二、服务\n3 月 5 日，公司工会主席到敬老院看望老人。\n4 月 5 日，公司工会主席走访困难家庭。\n',
		],
	])('%s stay text', (_, section) => {
		const made = draftOf(section);
		expect(visitsOf(made)).toEqual([]);
		expect(made.file('zh-CN/part-2.md')).toContain('月');
		expect(made.edition?.chapters.map(({ slug }) => slug)).not.toContain('visits');
	});

	test('have no place but one that the print names', () => {
		const [only] = visitsOf(draftOf('二、领导关怀\n3 月 5 日，市总工会主席田禾带队调研公司。\n'));
		expect(only?.place['zh-CN']).toBe('TODO 在哪里');
	});

	test('of another year are explained by a note', () => {
		const made = draftOf('二、领导关怀\n2032年1月5日，市总工会主席田禾一行来到公司。\n');
		expect(visitsOf(made)[0]).toMatchObject({ id: 'visit-2032-01-05', notes: ['outside-2'] });
		expect(made.edition?.notes.get('outside-2')).toMatchObject({ kind: 'outside', source: ['§2'] });
	});

	test('that share a paragraph are told apart', () => {
		const made = draftOf(
			'二、领导关怀\n3 月 5 日，市总工会主席田禾一行来到公司。5 月 6 日，市长石川到船厂视察。\n',
		);
		expect(visitsOf(made).map(({ date }) => date)).toEqual(['2031-03-05', '2031-05-06']);
		expect(made.file('zh-CN/part-2.md')).toBe('');
	});
});

describe('honours', () => {
	const SECTION = `二、社会荣誉
国家级奖项
渡船班获“摆渡人”全国优秀班组，颁奖单位为全国船员协会，颁奖时间为 2031年 12 月 5日
市级荣誉：
2031年3月，公司被河口市政府授予“文明单位”称号。
5 月，公司荣获市总工会颁发的“先锋奖状”。
2031年度安全生产先进集体
公司获得“青年号”、“青年岗”。
`;

	test('are drafted with who received and gave them, and when, as far as that is printed', () => {
		const found = awardsOf(draftOf(SECTION));
		expect(chinese(found.map(({ name }) => name))).toEqual([
			'“摆渡人”全国优秀班组',
			'文明单位',
			'先锋奖状',
			'2031年度安全生产先进集体',
		]);
		expect(chinese(found.map(({ recipient }) => recipient))).toEqual(['渡船班', '公司', '公司', undefined]);
		expect(chinese(found.map(({ issuer }) => issuer))).toEqual([
			'全国船员协会',
			'河口市政府',
			'市总工会',
			undefined,
		]);
		expect(found.map(({ given }) => given)).toEqual([
			{ date: '2031-12-05', printed: '2031年 12 月 5日' },
			{ date: '2031-03', printed: '2031年3月' },
			// A month without a year is not guessed.
			undefined,
			undefined,
		]);
	});

	test('stand in the tiers that the print names', () => {
		const made = draftOf(SECTION);
		expect(awardsOf(made).map(({ tier }) => tier)).toEqual([
			'national',
			'municipal',
			'municipal',
			'municipal',
		]);
		expect(made.edition?.tiers.map(({ name }) => name['zh-CN'])).toEqual(['国家级', '市级']);
	});

	test('that are not sure stay text, with their level', () => {
		const text = draftOf(SECTION).file('zh-CN/part-2.md');
		expect(text).toMatch(/市级荣誉：\n\n公司获得“青年号”、“青年岗”。\n/);
		expect(text).not.toMatch(/国家级|文明单位/);
	});

	test.each([
		['with a number in its name', '二、社会荣誉\n公司被评为  3 星级企业。\n'],
		['with more said of it', '二、社会荣誉\n公司荣获“文明单位”称号，职工备受鼓舞，信心倍增。\n'],
		['that is told in passing', '二、服务\n2031年3月，公司荣获“文明单位”称号。\n'],
		['in a sentence', '二、社会荣誉\n公司始终把荣誉看作动力：再接再厉。\n'],
		['in a sentence without a verb of giving', '二、社会荣誉\n公司上下备受鼓舞。\n'],
		['that is only announced', '二、社会荣誉\n公司主要荣誉有\n'],
		['with what would be a tag', '二、社会荣誉\n公司被<b>市政府</b>授予“文明单位”称号。\n'],
		['to somebody with too long a name', `二、社会荣誉\n公司${'东渡口'.repeat(13)}获得“文明单位”称号。\n`],
		['behind a dash', '二、社会荣誉\n公司文明单位——市文明办\n'],
	])('%s stays text', (_, section) => {
		const made = draftOf(section);
		expect(awardsOf(made)).toEqual([]);
		expect(made.file('zh-CN/part-2.md')).toMatch(/公司/);
	});

	test('may name giver and date in brackets', () => {
		const found = awardsOf(
			draftOf(
				'二、社会荣誉\n文明单位（市文明办，2031年3月）\n先进集体（市总工会）\n船员技能大赛（女子组）\n',
			),
		);
		expect(found.map(({ name, issuer, given }) => [name['zh-CN'], issuer?.['zh-CN'], given?.date])).toEqual([
			['文明单位', '市文明办', '2031-03'],
			['先进集体', '市总工会', undefined],
			['船员技能大赛（女子组）', undefined, undefined],
		]);
	});

	test('have no giver where only who received them is printed', () => {
		const [first] = awardsOf(draftOf('二、社会荣誉\n2031年3月4日，公司被评为“文明单位”。\n'));
		expect([first?.issuer, first?.recipient?.['zh-CN']]).toEqual([undefined, '公司']);
	});
});

test('tables of a Word file become lists as a whole', async () => {
	const table = (rows: string[][]) =>
		new Table({
			rows: rows.map(
				(row) =>
					new TableRow({
						children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
					}),
			),
		});
	const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
	const file = await Packer.toBuffer(
		new Document({
			sections: [
				{
					children: [
						heading('一、概况'),
						new Paragraph('公司有渡船 12 艘。'),
						heading('二、所获荣誉'),
						table([
							['荣誉名称', '颁奖单位', '获奖时间'],
							['文明单位', '河口市文明办', '2031年12月'],
							['先锋奖状', '河口市总工会', '2031.5.1'],
						]),
						heading('三、来访情况'),
						table([
							['日期', '来访领导', '地点', '事由'],
							['2031-03-05', '市总工会主席田禾', '渡口站', '慰问船员'],
						]),
					],
				},
			],
		}),
	);
	const made = drafted(readWord(file).text);
	expect(made.faults).toEqual([]);
	expect(
		awardsOf(made).map(({ name, issuer, given }) => [name['zh-CN'], issuer?.['zh-CN'], given?.date]),
	).toEqual([
		['文明单位', '河口市文明办', '2031-12'],
		['先锋奖状', '河口市总工会', '2031-05-01'],
	]);
	expect(visitsOf(made)).toMatchObject([
		{ date: '2031-03-05', printed: '2031-03-05', place: { 'zh-CN': '渡口站' } },
	]);
	expect(visitsOf(made)[0]?.purpose['zh-CN']).toMatch(/慰问船员。$/);
});

describe('whatever stands in a line', () => {
	const LINES = [
		'3 月 5 日上午，河口市总工会主席田禾一行来到渡口站，慰问 30 名船员，公司总经理陪同。',
		'2032年1月2日，市长石川一行莅临公司指导',
		'2031年3月，公司被河口市政府授予“文明单位”称号。',
		'渡船班获“摆渡人”全国优秀班组，颁奖单位为全国船员协会，颁奖时间为 2031年 12 月 5日',
		'文明单位（市文明办，2032年3月）',
		'（1）市级荣誉',
	];
	/** A line with a character put in, or in place of another. */
	const line = fc
		.tuple(
			fc.constantFrom(...LINES),
			fc.nat(60),
			fc.constantFrom(...'“”（）《》、；：—{}<>[]*_#|&%…3A第，。！？ '),
			fc.nat(1),
		)
		.map(([text, at, odd, instead]) => text.slice(0, at) + odd + text.slice(at + instead));
	const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'));

	test('its draft has no fault', () => {
		fc.assert(
			fc.property(lines, lines, (visits, honours) => {
				const { faults } = drafted(`${BEGINNING}二、领导关怀\n${visits}\n\n三、社会荣誉\n${honours}\n`);
				expect(faults).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	test.each([
		['a sentence that breaks off', '二、领导关怀\n3 月 5 日》市长石川一行莅临公司。\n'],
		['a sign of comparison', '二、领导关怀\n<1）市级荣誉\n室温 > 5℃。\n'],
		[
			'a number that is asked about elsewhere in its §',
			'二、领导关怀\n公司备受鼓舞。3\n3“ 月 5 日。\n文明单位（2032年3月3）\n',
		],
		['a level with nothing below it', '二、社会荣誉\n（1）市级荣誉\n（、）市级荣誉\n'],
	])('and neither has that of %s', (_, section) => {
		expect(draftOf(section).file('zh-CN/part-2.md') + draftOf(section).file('visits.yaml')).not.toBe('');
	});
});

test.each([
	['2 月 3 日', { printed: '2 月 3 日', year: null, month: 2, day: 3 }],
	['2031年2月', { printed: '2031年2月', year: 2031, month: 2, day: null }],
	['2031.02.03', { printed: '2031.02.03', year: 2031, month: 2, day: 3 }],
	['2031年', null],
	['2 月 30 日', null],
	['13 月', null],
])('of %s a day or a month is read', (printed, named) => {
	expect(namedDate(printed)).toEqual(named);
});
