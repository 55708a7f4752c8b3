import { describe, expect, test } from 'vitest';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { printedHeading } from '../src/lib/telling/source.ts';
import { REAL_EDITIONS } from './edition-copy.ts';

/** A heading of a report that has these §, each with a title of its own. */
function headingOf(
	section: string,
	numbers: readonly string[],
	headings: Record<string, string> = {},
): string {
	const sections = numbers.map((number) => ({ number, title: '标题', items: 0, quantities: [], dates: [] }));
	const report = { headings, language: 'zh-CN' } as Parameters<typeof printedHeading>[0]['report'];
	return printedHeading({ outline: { sections }, report }, section);
}

describe('a § as the report itself numbers it', () => {
	test.each([
		['§5', '五、标题'],
		['§11', '十一、标题'],
		['§5.2', '五、2 标题'],
		['§3.3.2', '三（三）2 标题'],
		['§3.12.2', '三（十二）2 标题'],
	])('%s is %s', (section, heading) => {
		expect(headingOf(section, [section])).toBe(heading);
	});

	test('has brackets where parts of its own stand below it', () => {
		expect(headingOf('§3.3', ['§3.3', '§3.3.1'])).toBe('三（三）标题');
	});

	test('is that of the print in the edition that is published', () => {
		const [edition] = readEditions(REAL_EDITIONS, LIST_KINDS);
		if (!edition) throw new Error('no edition');
		expect(
			['§2.1', '§2.2', '§2.3', '§3.3.2', '§4.2', '§5.2', '§6'].map((at) => printedHeading(edition, at)),
		).toEqual([
			'二（一）企业概况',
			'二（二）所属类别',
			'二（三）报告编制的组织机构',
			'三（三）2 志愿服务',
			'四 社会绩效',
			'五、2 领导关怀',
			'简介',
		]);
	});

	test('is what the edition says where the report numbers it otherwise', () => {
		expect(headingOf('§2.1', ['§2.1'], { '§2.1': '（一）概况' })).toBe('（一）概况');
	});
});
