import { describe, expect, test } from 'vitest';
import { exactText, figureText, showFigure, type Showable } from '../src/lib/edition/figure-text.ts';
import type { FigureForm } from '../src/lib/edition/inline.ts';
import { LANGUAGES, ofLanguages, type Language } from '../src/lib/site/languages.ts';
import { parsePrintedForm } from '../src/lib/edition/grammar/printed-form.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import type { Unit } from '../src/lib/edition/schema.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';

const yuan = unit('money', '元', 'yuan', 'yuan');
const percent = unit('percent', '%', '%', '%');

/** A count of things that Chinese and English name so. */
function count(chinese: string, one: string, other: string): Unit {
	return unit('count', chinese, one, other);
}

function unit(kind: Unit['kind'], chinese: string, one: string, other: string): Unit {
	const words = ofLanguages({ 'zh-CN': chinese, en: { one, other } }, () => ({ one, other }));
	return { kind, printed: kind === 'money' ? [chinese, ''] : [chinese], ...words };
}
const person = count('人', 'person', 'people');
const point = count('分', 'point', 'points');
const line = count('线', 'line', 'lines');
const incident = count('起', 'incident', 'incidents');
const bare = count('', '', '');

/** A figure as an edition has it, from its printed form. */
function printed(form: string, unit: Unit): Showable {
	const quantity = parsePrintedForm(form);
	if (!quantity) throw new Error(`"${form}" is no printed form`);
	return { ...quantity, unit };
}

test.each([
	[['英镑', '£'], '120 万英镑', '£1.2 million', '£1,200,000'],
	[['港元', 'HK$'], '120 万港元', 'HK$1.2 million', 'HK$1,200,000'],
	[['美元'], '120 万美元', '1.2 million dollars', '1,200,000 dollars'],
])('money that the print calls %j is shown in that currency', (names, chinese, english, exact) => {
	const [name = ''] = names;
	const money = { ...unit('money', name, 'dollar', 'dollars'), printed: names };
	const figure: Showable = {
		value: 1_200_000,
		unit: money,
		resolution: 1e5,
		keepsZeros: false,
		limit: null,
	};
	expect(figureText(figure, 'zh-CN')).toBe(chinese);
	expect(figureText(figure, 'en')).toBe(english);
	expect(exactText(figure, 'en')).toBe(exact);
});

describe('a figure with its unit', () => {
	test.each<[string, Unit, string, string]>([
		['86848万元', yuan, '8.6848 亿元', '¥868.48 million'],
		['29550 万元', yuan, '2.955 亿元', '¥295.5 million'],
		['12975 万元', yuan, '1.2975 亿元', '¥129.75 million'],
		['123456 万元', yuan, '约 12.3 亿元', 'about ¥1.23 billion'],
		['23.68 亿元', yuan, '23.68 亿元', '¥2.368 billion'],
		['9 亿元', yuan, '9 亿元', '¥900 million'],
		['超过 123456 万元', yuan, '超过 12.3 亿元', 'more than ¥1.23 billion'],
		['1234567 元', yuan, '约 123.5 万元', 'about ¥1.23 million'],
		['250000 元', yuan, '25 万元', '¥250,000'],
		['1.2亿元', yuan, '1.2 亿元', '¥120 million'],
		['191540 元', yuan, '191,540 元', '¥191,540'],
		['1921万', yuan, '1921 万元', '¥19.21 million'],
		['4573万', yuan, '4573 万元', '¥45.73 million'],
		['164 万', yuan, '164 万元', '¥1.64 million'],
		['128.50 万元', yuan, '128.50 万元', '¥1.285 million'],
		['75 万元', yuan, '75 万元', '¥750,000'],
		['三万元', yuan, '3 万元', '¥30,000'],
		['5.1万线', line, '5.1 万线', '51,000 lines'],
		['1.0万线', line, '1.0 万线', '10,000 lines'],
		['0.9 万线', line, '0.9 万线', '9,000 lines'],
		['2.31 亿人次', count('人次', 'trip', 'trips'), '2.31 亿人次', '231 million trips'],
		['1,286 名', person, '1286 人', '1,286 people'],
		['9.19%', percent, '9.19%', '9.19%'],
		['6.40%', percent, '6.40%', '6.40%'],
		['100%', percent, '100%', '100%'],
		['84.7分', point, '84.7 分', '84.7 points'],
		['六届', count('届', 'expo', 'expos'), '6 届', '6 expos'],
		['十二年', count('年', 'year', 'years'), '12 年', '12 years'],
		['1名', person, '1 人', '1 person'],
		['2 人', person, '2 人', '2 people'],
		['0', incident, '0 起', '0 incidents'],
		['0', bare, '0', '0'],
	])('%s is shown as people say it', (form, unit, chinese, english) => {
		expect(figureText(printed(form, unit), 'zh-CN')).toBe(chinese);
		expect(figureText(printed(form, unit), 'en')).toBe(english);
	});

	test.each<[string, Unit, string, string]>([
		['超过 3 万元', yuan, '超过 3 万元', 'more than ¥30,000'],
		['62%以上', percent, '至少 62%', 'at least 62%'],
		['30分以上', point, '至少 30 分', 'at least 30 points'],
		['超过 60 万人次', count('人次', 'trip', 'trips'), '超过 60 万人次', 'more than 600,000 trips'],
	])('%s keeps its limit', (form, unit, chinese, english) => {
		expect(figureText(printed(form, unit), 'zh-CN')).toBe(chinese);
		expect(figureText(printed(form, unit), 'en')).toBe(english);
	});

	test('a zero behind the point is kept where the print has it, and never added', () => {
		expect(figureText(printed('1.0万线', line), 'zh-CN')).toBe('1.0 万线');
		expect(figureText(printed('1万线', line), 'zh-CN')).toBe('1 万线');
		expect(figureText(printed('10000线', line), 'zh-CN')).toBe('1 万线');
	});

	test('comes in pieces that can be set in different sizes', () => {
		expect(showFigure(printed('超过 3 万元', yuan), 'zh-CN')).toEqual({
			before: '超过 ',
			number: '3',
			unit: ' 万元',
		});
		expect(showFigure(printed('86848万元', yuan), 'en')).toEqual({
			before: '',
			number: '¥868.48',
			unit: ' million',
		});
	});
});

describe('a computed figure', () => {
	/** A value as an edition makes it a figure. */
	const computed = (value: number, unit: Unit): Showable => ({
		value,
		unit,
		resolution: Number.isInteger(value) ? 1 : 0.1,
		keepsZeros: false,
		limit: null,
	});

	test.each<[number, Unit, string, string]>([
		[271, person, '271 人', '271 people'],
		[22.1, percent, '22.1%', '22.1%'],
		[0.1, point, '0.1 分', '0.1 points'],
		[24010000, yuan, '2401 万元', '¥24.01 million'],
		[795000000, yuan, '7.95 亿元', '¥795 million'],
		[0, incident, '0 起', '0 incidents'],
	])('%d is shown with the digits of its value', (value, unit, chinese, english) => {
		expect(figureText(computed(value, unit), 'zh-CN')).toBe(chinese);
		expect(figureText(computed(value, unit), 'en')).toBe(english);
	});
});

describe('a figure in another form', () => {
	test.each<[string, Unit, FigureForm, string, string]>([
		['12 项', person, 'number', '12', '12'],
		['86848万元', yuan, 'number', '8.6848 亿', '¥868.48 million'],
		['5.1万线', line, 'number', '5.1 万', '51,000'],
		['9.19%', percent, 'number', '9.19%', '9.19%'],
		['0', incident, 'words', '零', 'zero'],
		['七个', bare, 'words', '七', 'seven'],
		['12 项', bare, 'words', '十二', 'twelve'],
		['20座', bare, 'words', '20', 'twenty'],
		['21座', bare, 'words', '21', '21'],
		['六届', bare, 'ordinal', '第六', 'sixth'],
		['1名', bare, 'ordinal', '第一', 'first'],
		['12 项', bare, 'ordinal', '第十二', 'twelfth'],
		['21座', bare, 'ordinal', '第21', '21st'],
		['22 页', bare, 'ordinal', '第22', '22nd'],
		['13 次', bare, 'ordinal', '第十三', '13th'],
		['103 人', bare, 'ordinal', '第103', '103rd'],
	])('%s', (form, unit, shape, chinese, english) => {
		expect(figureText(printed(form, unit), 'zh-CN', shape)).toBe(chinese);
		expect(figureText(printed(form, unit), 'en', shape)).toBe(english);
	});
});

describe('the exact value', () => {
	test.each<[string, Unit, string, string]>([
		['86848万元', yuan, '868,480,000 元', '¥868,480,000'],
		['1.0万线', line, '10,000 线', '10,000 lines'],
		['9.19%', percent, '9.19%', '9.19%'],
		['84.7分', point, '84.7 分', '84.7 points'],
		['1名', person, '1 人', '1 person'],
	])('of %s is written out', (form, unit, chinese, english) => {
		expect(exactText(printed(form, unit), 'zh-CN')).toBe(chinese);
		expect(exactText(printed(form, unit), 'en')).toBe(english);
	});
});

describe.each([
	['the real editions', REAL_EDITIONS],
	['the fictional edition', FICTIONAL_EDITIONS],
])('in %s', (_, folder) => {
	const figures = readEditions(folder, LIST_KINDS).flatMap((edition) => [...edition.figures.values()]);

	/** What a shown number stands for, and what one step of its last digit is worth. */
	function readBack(figure: Showable, language: Language): { value: number; step: number } {
		const { number, unit } = showFigure(figure, language);
		const digits = number.replace(/[¥,%]/g, '');
		const scale = /^ 亿/.test(unit) ? 1e8 : /^ 万/.test(unit) ? 1e4 : /^ million/.test(unit) ? 1e6 : 1;
		return { value: Number(digits) * scale, step: scale / 10 ** (digits.split('.')[1]?.length ?? 0) };
	}

	/** Whether a number is a whole multiple of another, but for the errors of floating point. */
	function isMultiple(value: number, of: number): boolean {
		return Math.abs(value / of - Math.round(value / of)) < 1e-6;
	}

	test.each(LANGUAGES)('no figure shows a digit that the print does not have (%s)', (language) => {
		expect(figures.length).toBeGreaterThan(30);
		const inventing = figures
			.filter((figure) => {
				const { value, step } = readBack(figure, language);
				const finer = step < 1 && step < figure.resolution * (1 - 1e-9);
				return finer || !isMultiple(value, figure.resolution);
			})
			.map(({ id }) => id);
		expect(inventing).toEqual([]);
	});

	test.each(LANGUAGES)('every figure shows its value, rounded half up at most (%s)', (language) => {
		const wrong = figures
			.filter((figure) => {
				const { value, step } = readBack(figure, language);
				const difference = value - figure.value;
				return difference > step / 2 + 1e-6 || difference <= -step / 2 + 1e-6;
			})
			.map(({ id }) => id);
		expect(wrong).toEqual([]);
	});

	test('a figure of one is one of its kind in English, all others are several', () => {
		const counts = figures.filter(({ unit }) => unit.kind === 'count' && unit.en.one !== unit.en.other);
		const wrong = counts.filter((figure) => {
			const wanted = figure.value === 1 ? figure.unit.en.one : figure.unit.en.other;
			return !figureText(figure, 'en').endsWith(` ${wanted}`);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});
