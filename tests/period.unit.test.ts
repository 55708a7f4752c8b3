/** Periods and dates: what a report's period is called, which months its pictures show, and which printed date is meant. */
import { describe, expect, test } from 'vitest';
import { saysDate } from '../src/lib/edition/printed-dates.ts';
import type { EditionData } from '../src/lib/edition/edition-file.ts';
import { dateInWords, dayInWords } from '../src/lib/telling/day.ts';
import {
	hasOneYear,
	isWithin,
	monthNames,
	namesAlong,
	partOfPeriod,
	periodWords,
} from '../src/lib/telling/period.ts';

const YEAR = { from: '2031-01-01', to: '2031-12-31' };
const SCHOOL_YEAR = { from: '2030-09-01', to: '2031-08-31' };
const TWO_YEARS = { from: '2030-01-01', to: '2031-12-31' };
const MONTHS = '1 2 3 4 5 6 7 8 9 10 11 12'.split(' ');

describe('a period', () => {
	const label = { 'zh-CN': '2030–2031', en: '2030–2031' };
	const words = { 'zh-CN': '2030–2031 学年', en: 'the school year 2030–31' };
	test.each([
		['a year', YEAR, '2031 年', '2031', 'year'],
		['a school year', { ...SCHOOL_YEAR, label, words }, '2030–2031 学年', words.en, 'year'],
		['two years', { ...TWO_YEARS, label }, '2030–2031 年', '2030–2031', 'longer'],
	] as const)('that is %s is called so', (_, period, chinese, english, span) => {
		const report = { year: 2031, period } as unknown as EditionData['report'];
		expect(periodWords({ report }, 'zh-CN')).toMatchObject({ period: chinese, span });
		expect(periodWords({ report }, 'en')).toMatchObject({ period: english, span });
		expect(periodWords({ report }, 'en').year).toBe('label' in period ? '2030–2031' : '2031');
	});

	test('has its months in its own order, and its years where it is longer than one', () => {
		expect(monthNames(YEAR, 'zh-CN')).toEqual(MONTHS);
		expect(namesAlong(SCHOOL_YEAR, 'zh-CN')).toEqual([...MONTHS.slice(8), ...MONTHS.slice(0, 8)]);
		expect(namesAlong(TWO_YEARS, 'zh-CN')).toEqual(['2030', '2031']);
		expect([YEAR, SCHOOL_YEAR, TWO_YEARS].map(hasOneYear)).toEqual([true, false, false]);
	});

	test.each([
		['2031-01-01', YEAR, 0],
		['2031-07-01', YEAR, 0.5],
		['2030-09-01', SCHOOL_YEAR, 0],
		['2031-03', SCHOOL_YEAR, 0.54],
		['2031-01-01', TWO_YEARS, 0.5],
	] as const)('has %s where it belongs in it', (date, period, part) => {
		expect(partOfPeriod(date, period)).toBeCloseTo(part, 1);
		expect(isWithin(date, period)).toBe(true);
		expect(isWithin('2029-12', period)).toBe(false);
		expect(isWithin('2032', period)).toBe(false);
	});
});

test.each([
	['2031-02-16', '16 February', '16 February 2031', '2031年2月16日'],
	['2031-02', 'February', 'February 2031', '2031年2月'],
	['2031', '2031', '2031', '2031年'],
])('%s is named as far as it goes', (date, alone, withYear, chinese) => {
	expect(dayInWords(date, 'en')).toBe(alone);
	expect(dateInWords(date, 'en')).toBe(withYear);
	expect(dateInWords(date, 'zh-CN')).toBe(chinese);
});

test.each([
	['2 月 2 日', '2031-02-02', true],
	['20 号', '2031-05-20', true],
	['2031年', '2031', true],
	['2031年度', '2031', true],
	['2031年3月', '2031-03', true],
	['2031年3月', '2031', false],
	['2031年', '2031-03', false],
	['2 February 2031', '2031-02-02', true],
	['2nd of February', '2031-02-02', true],
	['February 2, 2031', '2031-02-02', true],
	['Sept. 2031', '2031-09', true],
	['May 2031', '2031-05', true],
	['May 2031', '2031-06', false],
	['2031', '2031', true],
	['2031', '2030', false],
	['Maypole 2031', '2031', false],
])('the printed date “%s” is %s: %s', (printed, date, isIt) => {
	expect(saysDate(printed, date)).toBe(isIt);
});
