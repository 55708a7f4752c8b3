import { describe, expect, test } from 'vitest';
import { drafted, type Drafted } from './drafted.ts';

const BEGINNING = '河口市渡船公司\n2031年度社会责任报告\n\n';

function draftOf(report: string): Drafted {
	const made = drafted(BEGINNING + report);
	expect(made.faults).toEqual([]);
	return made;
}

/** Kinds of the notes of a draft, with the §§ that they are about. */
const notesOf = ({ edition }: Drafted) =>
	[...(edition?.notes.values() ?? [])].map(({ kind, source }) => [kind, ...source]);

describe('a label with two numbers', () => {
	test('is noted at both, in both languages', () => {
		const made = draftOf(
			'一、服务\n乘客综合满意度84.7分。\n\n二、评价\n乘客综合满意度为 84.6 分，有进步。\n',
		);
		expect(notesOf(made)).toEqual([['two-versions', '§1', '§2']]);
		const [note] = made.edition?.notes.values() ?? [];
		const noted = [...(made.edition?.figures.values() ?? [])].filter(({ notes }) => notes.length > 0);
		expect(noted.map(({ value, notes }) => [value, notes])).toEqual([
			[84.7, [note?.id]],
			[84.6, [note?.id]],
		]);
		expect(note?.text['zh-CN']).toMatch(/^TODO .*\{.+\}.*\{.+\}/);
		expect(note?.text.en).toMatch(/^TODO: .*\{.+\}.*\{.+\}/);
		expect(made.file('notes.yaml')).toMatch(/^# “乘客综合满意度”一处印 84\.7分，一处印 84\.6 分。$/m);
	});

	test.each([
		['where both numbers are the same', '乘客综合满意度84.7分。', '乘客综合满意度 84.70 分。'],
		['in other units', '渡船总数量12艘。', '渡船总数量 3 类。'],
		['of another year', '乘客综合满意度84.7分。', '2030年，乘客综合满意度84.6分。'],
		['of the year before', '乘客综合满意度84.7分。', '去年乘客综合满意度84.6分。'],
		['that was done twice', '参加安全培训 30 人。', '参加安全培训 40 人。'],
		['that says too little', '员工 30 人。', '员工 40 人。'],
		['that goes on', '乘客综合满意度84.7分以外的事。', '乘客综合满意度 84.6 分以内的事。'],
		['about so much', '渡船总数量超过 12 艘。', '渡船总数量 13 艘。'],
	])('is not noted %s', (_, one, two) => {
		expect(notesOf(draftOf(`一、服务\n${one}\n\n二、评价\n${two}\n`))).toEqual([]);
	});

	test('is not noted within one §, where it may be of two events', () => {
		expect(notesOf(draftOf('一、服务\n乘客综合满意度84.7分。\n乘客综合满意度84.6分。\n'))).toEqual([]);
	});
});

describe('a total', () => {
	const table = (total: string) =>
		`一、投入\n| 项目 | 金额（万元） |\n| --- | --- |\n| 培训 | 36 |\n| 捐款 | 5.5 |\n| 合计 | ${total} |\n`;

	test('that its parts do not add up to is noted', () => {
		const made = draftOf(table('42.5'));
		expect(notesOf(made)).toEqual([['mismatch', '§1']]);
		expect(made.file('notes.yaml')).toMatch(/^# .*各项相加却是 415000 元/m);
	});

	test('that is right is not', () => {
		expect(notesOf(draftOf(table('41.5')))).toEqual([]);
	});
});

describe('a remark of the editors', () => {
	test('is noted, and no text of the report', () => {
		const made = draftOf('一、服务\n（请财务补充修改）\n渡船 12 艘。\n');
		expect(notesOf(made)).toEqual([['remark', '§1']]);
		expect(made.file('zh-CN/part-1.md')).not.toMatch(/请财务/);
		expect(made.file('notes.yaml')).toMatch(/^# （请财务补充修改）$/m);
	});

	test.each(['（请见附件）', '请乘客补充意见。', '（如有疑问，请向船员确认）后再上船。'])(
		'%s is none',
		(line) => {
			const made = draftOf(`一、服务\n${line}\n渡船 12 艘。\n`);
			expect(notesOf(made)).toEqual([]);
			expect(made.file('zh-CN/part-1.md')).toContain(line);
		},
	);
});
