/** The net below the grammars: what touches a number and is not understood is asked about, and no sign of a number is passed over. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';
import type { Reading } from '../src/lib/edition/grammar/reading.ts';
import { whyAsked } from '../src/lib/edition/grammar/why-asked.ts';
import { READ_LANGUAGES } from '../src/lib/site/languages.ts';
import { saidInNumbers } from './said-in-numbers.ts';
import { IS_WHOLE } from './whole.ts';

/** Characters of a text that is one piece over and over. */
const LONG = IS_WHOLE ? 10_000 : 3_000;

const RUNS = { seed: 15, numRuns: IS_WHOLE ? 1000 : 400 };

/** The signs of numbers that lie in nothing found, with their offsets. */
function passedOver(text: string, { quantities, dates, questions, neither }: Reading): string[] {
	const places = [...quantities, ...dates, ...questions, ...neither].sort((a, b) => a.start - b.start);
	let next = 0;
	return [...text.matchAll(/\p{N}/gu)]
		.filter(({ index }) => {
			while ((places[next]?.end ?? Infinity) <= index) next++;
			return (places[next]?.start ?? Infinity) > index;
		})
		.map(({ 0: sign, index }) => `${sign} at ${index}`);
}

describe('what touches a number and is not understood is asked about', () => {
	test.each([
		['≋5', '≋5'],
		['5^', '5^'],
		['▲3.2%', '▲3.2%'],
		['同比3.2%▼', '3.2%▼'],
		['№5', '№5'],
		['长5″', '5″'],
		['20±2℃', '20±2℃'],
		['共5\u{1F600}', '5\u{1F600}'],
		['σ5', 'σ5'],
		['5σ', '5σ'],
		['5²人', '5²'],
		['500+家', '500+'],
		['5人/女', '5人/'],
		['共5\u200B人', '5\u200B'],
	])('%s', (text, form) => {
		expect(saidInNumbers(text)).toEqual([`ask: ${form}`]);
	});

	test('the question names the sign, in both languages', () => {
		const [question] = readQuantities('▲3.2%', 'zh-CN').questions;
		expect(question?.why).toEqual({ code: 'unknown-sign', sign: '▲' });
		for (const language of READ_LANGUAGES) expect(question && whyAsked(question, language)).toContain('▲');
	});

	test.each([
		['（5人）', '5 人'],
		['**86848万元**', '868480000 元'],
		['<td>5</td>', '5'],
		['● 5人', '5 人'],
		['- 5人', '5 人'],
		['①员工5人', '5 人'],
		['达5人——其中', '5 人'],
		['VIP 5人', '5 人'],
		['5人 / 男', '5 人'],
	])('and ordinary punctuation is not: %s', (text, said) => {
		expect(saidInNumbers(text)).toEqual([said]);
	});
});

const SIGNS = [
	...'0123456789１２½¼⅓¹²³⁴①⑵⒊❶㈠ⅢⅧ٣〇零一二三十百万亿半,.，。:-–—~～%‰()（）/+×±▲↑≥<约超第年月日号人元个次米AkσH=*_#&^″',
	...[
		' ',
		'\n',
		'\t',
		'|',
		'pH',
		'ISO',
		'百分之',
		'10^',
		'e',
		'\u200B',
		'\u{1F600}',
		'\uFFFC',
		'half ',
		'about ',
	],
];

describe('no sign of a number is passed over', () => {
	test.each([...READ_LANGUAGES])('whatever a text is made of (%s)', (language) => {
		const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 24 }).map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(text, (words) => {
				expect(passedOver(words, readQuantities(words, language))).toEqual([]);
			}),
			{ ...RUNS, numRuns: IS_WHOLE ? 4000 : 1500 },
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
				expect(passedOver(words, readQuantities(words, language))).toEqual([]);
			}),
			RUNS,
		);
	});
});

describe('long texts end', () => {
	test.each(['>', '≥1', '▲1', '（1）', '1、', '～1', '½', '1×10', '+8', '1 000 '])('of %j', (piece) => {
		const text = piece.repeat(Math.ceil(LONG / piece.length));
		for (const language of READ_LANGUAGES)
			expect(passedOver(text, readQuantities(text, language))).toEqual([]);
	});
});
