/** What scanners and programs make of print, and what belongs together all the same. */
import { describe, expect, test } from 'vitest';
import { testKinds } from './kinds-of-numbers.ts';
import { readLines } from './read-lines.ts';
import { saidInNumbers } from './said-in-numbers.ts';

testKinds({
	'letters in place of digits': `
		招聘l00人，1O0人，1OO人 ⇒ ask: l00 ; ask: 1O0 ; ask: 1OO
		同比增长l2.5%，占O.5% ⇒ ask: l2.5 ; ask: O.5
		自2O12年以来 ⇒ ask: 2O12
		投入I00万元 ⇒ ask: I00万元
		O2O模式，O3浓度，用水5l，第3项 ⇒ 5 l
		WTO人士，MOOC课程，IO口 ⇒ `,
	'the rest of what is asked about': `
		投入12 345.6 万元 ⇒ ask: 12 345.6 万元
		接待12 345 万人次 ⇒ ask: 12 345 万人次
		投入0035万元 ⇒ ask: 0035万元
		投入35k/万元 ⇒ ask: 35k/万元`,
	'years of companies and schools': `
		FY2022收入，FY2022/23，FY22 ⇒ date: FY2022 ; date: FY2022/23 ; date: FY22
		2018级新生35名，2018届毕业生 ⇒ date: 2018级 ; 35 名 ; date: 2018届
		2018、2019级学员 ⇒ date: 2018、2019级
		第2018届 ⇒ 
		10.1长假，10.1黄金周 ⇒ date: 10.1 ; date: 10.1`,
});

describe('letters in place of digits in English', () => {
	test.each([
		['We hired l00 people.', 'ask: l00'],
		['1O0 tonnes and 1OO staff', 'ask: 1O0 ; ask: 1OO'],
		['since 2O12', 'ask: 2O12'],
		['It grew l2.5%.', 'ask: l2.5'],
		['O3 levels, I5 processors, O2O services', ''],
	])('are asked about: %s', (text, said) => {
		expect(saidInNumbers(text, 'en').join(' ; ')).toBe(said);
	});
});

test.each([
	['10.1长假期间接待游客5万人。', ['5万人 = 50000 人'], ['10.1']],
	['10.1长假', [], ['10.1']],
	['3.15晚会', [], ['3.15']],
])('a day that is a name begins a line, and is no number of a heading: %s', (line, quantities, dates) => {
	expect(readLines(['一、概况', line])).toEqual({ quantities, dates, questions: [] });
});
