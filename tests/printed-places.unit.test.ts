import { describe, expect, test } from 'vitest';
import { makeOutline, withAnswers, type Outline } from '../src/lib/edition/outline.ts';
import { inPrint, printedPlaces, sectionOf, valueOfPlace } from '../src/lib/edition/printed-places.ts';
import { rewriteAddresses } from '../src/lib/edition/rewrite-addresses.ts';

const REPORT = `## §1 员工

合同制员工 252 人，离职2 人，商调 2人，党员 62 人。

## §2 收入

业绩翻一番，十多场活动。

| 项目 | 金额（万元） |
|---|---|
| 捐款 | 3 |
`;
const { outline, questions } = makeOutline(REPORT);
const addresses = (made: Outline) => printedPlaces(made).all.map(({ address }) => address);

describe('a place is named by what is printed there', () => {
	test('with a number behind it where others are alike, whatever blanks they have', () => {
		expect(addresses(outline).slice(0, 4)).toEqual(['§1 252 人', '§1 2 人', '§1 2人 (2)', '§1 62 人']);
	});

	test('and found whatever blanks it is written with', () => {
		expect(printedPlaces(outline).get('§1 252人')?.before).toBe('合同制员工');
		expect(printedPlaces(outline).get('§1 2 人(2)')?.before).toBe('商调');
		expect(printedPlaces(outline).get('§2 252 人')).toBeUndefined();
		expect(sectionOf('§3.1.3.2 252 人')).toBe('§3.1.3.2');
	});

	test('and does not move when another comes to stand before it', () => {
		const more = makeOutline(REPORT.replace('合同制', '全年开会 9 次，合同制')).outline;
		expect(addresses(more)).toEqual(expect.arrayContaining(addresses(outline)));
	});

	test('and one that is not there has neighbours, the most like it first', () => {
		const near = printedPlaces(outline).nearest('§1 251 人');
		expect(near.map(({ address }) => address)[0]).toBe('§1 252 人');
		expect(printedPlaces(outline).nearest('§9 1 人')).toEqual([]);
	});
});

describe('what is asked', () => {
	test('is told with its address, its line and the words of that line', () => {
		expect(questions).toEqual([
			expect.objectContaining({ address: '§2 翻一番', line: 7, text: '业绩翻一番，十多场活动。' }),
		]);
	});

	test('is answered by address or by form, each in its place', () => {
		const answer = { as: 'quantity', value: '200', unit: '%', limit: 'about', why: '去年的两倍' } as const;
		for (const key of ['翻一番', '§2 翻一番']) {
			const read = withAnswers(outline, { [key]: answer });
			expect(addresses(read).slice(4, 6)).toEqual(['§2 翻一番', '§2 十多场']);
			expect(read.sections[1]?.questions).toBeUndefined();
			const place = printedPlaces(read).get('§2 翻一番');
			expect(valueOfPlace('翻一番', place, {})).toEqual({ value: 200, measure: '%', limit: 'about' });
			expect(inPrint({ printed: '翻一番', source: '§2 翻一番' }, read).answered).toBe('about');
		}
		const neither = withAnswers(outline, { 翻一番: { as: 'neither', why: '没有基数' } });
		expect(neither.sections[1]?.questions).toBeUndefined();
		expect(addresses(neither)).toEqual(addresses(outline));
		const date = withAnswers(outline, { '§1 62 人': { as: 'date', why: '试' } });
		expect(date.sections[0]?.dates).toEqual(['62 人']);
	});

	test('goes with its §, where that is no part of the report', () => {
		const read = withAnswers(outline, { '§2': { as: 'left-out', why: '附注' } });
		expect(read.sections.map(({ number }) => number)).toEqual(['§1']);
	});

	test('is not asked again once it is answered', () => {
		const help = { answers: { 翻一番: { as: 'neither', why: '没有基数' } } } as const;
		expect(makeOutline(REPORT, help).questions).toEqual([]);
		expect(makeOutline(REPORT, help).outline).toEqual(outline);
	});
});

test('a cell has the unit of its head, in its value and in how exactly it is shown', () => {
	const place = printedPlaces(outline).get('§2 3');
	expect(place).toMatchObject({ before: '捐款 金额（万元）', headUnit: '万元' });
	expect(valueOfPlace('3', place, {})).toMatchObject({ value: 30000, measure: '元' });
	expect(inPrint({ printed: '3', source: '§2 3' }, outline).printed).toBe('3万元');
});

describe('addresses that were counted once', () => {
	const yaml = `# §1#1 is told in a comment\na: { source: '§1#1', also: ["§1#3"] } # stays\nb:\n  source:   §1#2\n  text: see §1#2\n"§2#1": why\nc: '§1#9'\n`;
	const { text, rewritten, unknown } = rewriteAddresses(yaml, outline);

	test('are rewritten, and nothing else is', () => {
		expect(text).toBe(
			`# §1#1 is told in a comment\na: { source: '§1 252 人', also: ["§1 2人 (2)"] } # stays\nb:\n  source:   '§1 2 人'\n  text: see §1#2\n"§2 十多场": why\nc: '§1#9'\n`,
		);
		expect(rewritten.map(({ line, from, to }) => `${line} ${from} ${to}`)).toEqual([
			'2 §1#1 §1 252 人',
			'2 §1#3 §1 2人 (2)',
			'4 §1#2 §1 2 人',
			'6 §2#1 §2 十多场',
		]);
	});

	test('are told where they count more than there are', () => {
		expect(unknown).toEqual([{ line: 7, from: '§1#9' }]);
	});

	test('are not found a second time', () => {
		expect(rewriteAddresses(text, outline)).toMatchObject({ text, rewritten: [] });
	});
});
