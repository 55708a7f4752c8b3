/** Any number in any form is read back as itself, and no text is too strange for the grammar. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';
import { readPrintedForm } from '../src/lib/edition/grammar/printed-form.ts';
import { READ_LANGUAGES, type ReadLanguage } from '../src/lib/site/languages.ts';
import { saidInNumbers } from './said-in-numbers.ts';
import { IS_WHOLE } from './whole.ts';

/** Characters of a text that is one piece over and over; what does not end with a hundred thousand slows down with a fifth of them. */
const LONG = IS_WHOLE ? 100_000 : 3_000;

/** Seconds of a processor that such a text may take in all languages, which no other work on the machine makes more; the longest needs a third. */
const LONGEST = 20;

/** Milliseconds after which a test has failed, whatever else the machine does. */
const PATIENCE = 600_000;

/** The same examples every time, so that a failure is the code's and not the day's. */
const RUNS = { seed: 15, numRuns: IS_WHOLE ? 300 : 150 };

const whole = fc.bigInt({ min: 0n, max: 99_999_999_999n });
const places = fc.stringMatching(/^(?:\.\d{1,4})?$/);
const sign = fc.constantFrom('', '-');
const measure = fc.constantFrom('人', '名', '次', '元', '平方米', '千瓦时', '%');
const scale = fc.constantFrom<[string, number]>(['', 0], ['千', 3], ['万', 4], ['百万', 6], ['亿', 8]);

/** Moves the point of a decimal by powers of ten, as people do on paper. */
function moved(digits: string, exponent: number): string {
	const [before = '', behind = ''] = digits.split('.');
	const all = before + behind.padEnd(exponent, '0');
	const at = before.length + exponent;
	const rest = all.slice(at).replace(/0+$/, '');
	const front = all.slice(0, at).replace(/^0+(?=\d)/, '');
	return rest ? `${front}.${rest}` : front;
}

const HAN = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** A whole number below 10^12 in characters, as a Chinese pupil learns it. */
function inCharacters(value: number, digits = HAN, units = ['', '十', '百', '千']): string {
	const section = (number: number): string => {
		let words = '';
		for (const [power, unit] of [...units.entries()].reverse()) {
			const digit = Math.floor(number / 10 ** power) % 10;
			if (digit > 0) words += digits[digit] + unit;
			else if (words && !words.endsWith('零') && number % 10 ** power > 0) words += '零';
		}
		return words;
	};
	const sections: [number, string][] = [
		[Math.floor(value / 1e8), '亿'],
		[Math.floor(value / 1e4) % 1e4, '万'],
		[value % 1e4, ''],
	];
	let words = '';
	for (const [number, unit] of sections) {
		if (number === 0) continue;
		const gap = words && number < 1000 ? '零' : '';
		words += gap + section(number) + unit;
	}
	return words.replace(/^一十/, '十');
}

describe('a number is read back as itself', () => {
	const written = fc.tuple(sign, whole, places, scale, measure);

	test('in digits with a multiplier and a measure', () => {
		fc.assert(
			fc.property(written, ([minus, number, decimals, [word, exponent], unit]) => {
				const digits = `${number}${decimals}`;
				const value = moved(digits, exponent);
				const told = minus && value !== '0' ? `-${value}` : value;
				expect(saidInNumbers(`增长${minus}${digits}${word}${unit}`)).toEqual([`${told} ${unit}`]);
				expect(readPrintedForm(`${minus}${digits}${word}${unit}`)).toMatchObject({ value: told, unit });
			}),
			RUNS,
		);
	});

	test('with commas between its digits, in full width, with blanks', () => {
		fc.assert(
			fc.property(whole, measure, (number, unit) => {
				const grouped = String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
				const wide = String(number).replace(/\d/g, (digit) =>
					String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
				);
				for (const form of [`${grouped}${unit}`, `${wide}${unit}`, `${number} ${unit}`])
					expect(saidInNumbers(`共${form}`)).toEqual([`${number} ${unit}`]);
			}),
			RUNS,
		);
	});

	test('in characters, plain and formal', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (value) => {
				for (const form of [inCharacters(value), inCharacters(value, FORMAL, ['', '拾', '佰', '仟'])])
					expect(saidInNumbers(`共${form}元`)).toEqual([`${value} 元`]);
			}),
			RUNS,
		);
	});

	test('as a range, with whatever sign stands between its ends', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 999_999 }),
				fc.integer({ min: 1, max: 999_999 }),
				fc.constantFrom('-', '－', '—', '～', '~', '至'),
				(from, more, dash) => {
					expect(saidInNumbers(`共${from}${dash}${from + more}人`)).toEqual([`${from}..${from + more} 人`]);
				},
			),
			RUNS,
		);
	});

	test('as a share: 百分之, 千分之, 万分之, %, ‰', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
				const shares: [string, number][] = [
					[`百分之${value}`, 0],
					[`${value}%`, 0],
					[`千分之${value}`, 1],
					[`${value}‰`, 1],
					[`万分之${value}`, 2],
				];
				for (const [form, power] of shares)
					expect(saidInNumbers(`占${form}`)).toEqual([`${String(value / 10 ** power)} %`]);
				if (value > 1) expect(saidInNumbers(`占百分之${inCharacters(value)}`)).toEqual([`${value} %`]);
			}),
			RUNS,
		);
	});

	test('in English digits and words', () => {
		fc.assert(
			fc.property(
				whole,
				places,
				fc.constantFrom<[string, number]>(['', 0], [' thousand', 3], [' million', 6]),
				(number, decimals, [word, exponent]) => {
					const digits = `${number.toLocaleString('en')}${decimals}`;
					expect(saidInNumbers(`It has ${digits}${word} people`, 'en')).toEqual([
						`${moved(`${number}${decimals}`, exponent)} people`,
					]);
				},
			),
			RUNS,
		);
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
				expect(saidInNumbers(`It has ${inEnglish(value)} people`, 'en')).toEqual([`${value} people`]);
			}),
			RUNS,
		);
	});

	test('with its limit', () => {
		const limits: [string, string, string][] = [
			['约', '', 'about'],
			['超过', '', 'more-than'],
			['不少于', '', 'at-least'],
			['不足', '', 'less-than'],
			['不超过', '', 'at-most'],
			['', '以上', 'at-least'],
			['', '以内', 'at-most'],
			['', '左右', 'about'],
		];
		fc.assert(
			fc.property(whole, places, fc.constantFrom(...limits), (number, decimals, [before, behind, limit]) => {
				const value = moved(`${number}${decimals}`, 0);
				expect(saidInNumbers(`共${before}${number}${decimals}吨${behind}`)).toEqual([`${value} 吨 ${limit}`]);
			}),
			RUNS,
		);
	});
});

const ONES =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inEnglish(value: number): string {
	if (value < 20) return ONES[value] ?? '';
	if (value < 100) return (TENS[Math.floor(value / 10)] ?? '') + (value % 10 ? `-${ONES[value % 10]}` : '');
	const [unit, word] = value < 1000 ? [100, 'hundred'] : value < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
	const rest = value % unit;
	const joined = rest === 0 ? '' : rest < 100 ? ` and ${inEnglish(rest)}` : ` ${inEnglish(rest)}`;
	return `${inEnglish(Math.floor(value / unit))} ${word}${joined}`;
}

/** That all places of a text hold what stands there, in order, and none over another or over a line end. */
function checkPlaces(text: string, language: ReadLanguage): void {
	const reading = readQuantities(text, language);
	const places = [...reading.quantities, ...reading.dates, ...reading.questions, ...reading.neither].sort(
		(a, b) => a.start - b.start,
	);
	let behind = 0;
	for (const { form, start, end } of places) {
		expect(start).toBeGreaterThanOrEqual(behind);
		expect(end).toBeGreaterThan(start);
		expect(text.slice(start, end)).toBe(form);
		behind = end;
	}
	for (const { form } of [...reading.quantities, ...reading.dates, ...reading.questions])
		expect(form).not.toMatch(/[\n\t|]/);
	for (const quantity of reading.quantities)
		expect('value' in quantity ? quantity.value : `${quantity.from}${quantity.to}`).toMatch(/^[-\d.]+$/);
}

/** Pieces that numbers are made of, and others. */
const PIECES = [
	...'0123456789,.，。：:-—～%‰()（）/+×一二两三四五六七八九十百千万亿半零点多余几第年月日号时分之级成折倍人名元个次约近超不足少于至到以上下',
	...[
		'\n',
		'\t',
		'|',
		' ',
		'　',
		'１',
		'％',
		'百分之',
		'至少',
		'单位：',
		'每',
		'美元',
		'￥',
		'$',
		'kWh',
		'ISO',
		'A',
		'\uFFFC',
		'😀',
		'\uD800',
	],
	...[
		'one',
		'two',
		'half',
		' and ',
		'million',
		'twenty-',
		'at least ',
		'between ',
		'January ',
		'th',
		' of ',
		'a ',
	],
];

describe('no text is too strange', () => {
	test.each([...READ_LANGUAGES])('whatever pieces it is made of (%s)', (language) => {
		const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(text, (words) => checkPlaces(words, language)),
			{ ...RUNS, numRuns: 3000 },
		);
	});

	test.each([...READ_LANGUAGES])('whatever characters it is made of (%s)', (language) => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => checkPlaces(text, language)),
			RUNS,
		);
	});

	test.each([
		'1',
		'万',
		'（',
		'十',
		'1,',
		'1.',
		'一百',
		'1-',
		'至少',
		'第',
		'两',
		'半',
		'1 ',
		'，1',
		'每人',
		'没有一',
		'负',
		'A1',
		'点一',
		'one ',
		'half ',
		'No 1-',
		'from 5 to ',
		'a couple of ',
		'(1',
		'±',
		'1 1/1 ',
		'>',
		'FY',
		'per 1 ',
		'point one ',
		'between ',
		'1×10^',
		'well over ',
		'½',
	])('a long text of nothing but %j ends', { timeout: PATIENCE }, (piece) => {
		const text = piece.repeat(Math.ceil(LONG / piece.length));
		const begun = process.cpuUsage();
		for (const language of READ_LANGUAGES) {
			const { quantities, questions, dates } = readQuantities(text, language);
			expect(quantities.length + questions.length + dates.length).toBeLessThanOrEqual(text.length);
		}
		const { user, system } = process.cpuUsage(begun);
		expect((user + system) / 1e6).toBeLessThan(LONGEST);
	});
});
