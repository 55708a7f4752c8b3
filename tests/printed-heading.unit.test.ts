import { describe, expect, test } from 'vitest';
import { printedHeading } from '../src/lib/telling/source.ts';

/** A heading of a report that has these §, each with a title of its own. */
function headingOf(
	section: string,
	numbers: readonly string[],
	headings: Record<string, string> = {},
): string {
	const sections = numbers.map((number) => ({ number, title: '标题', items: 0, quantities: [], dates: [] }));
	const report = { headings } as Parameters<typeof printedHeading>[0]['report'];
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

	test('is what the edition says where the report numbers it otherwise', () => {
		expect(headingOf('§2.1', ['§2.1'], { '§2.1': '（一）概况' })).toBe('（一）概况');
	});
});
