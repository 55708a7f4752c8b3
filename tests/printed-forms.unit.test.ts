/** Every form of ../shared/forms.tsv: what it says, and that an edition that says otherwise is refused. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';
import { readTwice } from '../src/lib/edition/grammar/read-twice.ts';
import type { Quantity } from '../src/lib/edition/grammar/reading.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { ROOT } from '../src/tools/command.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS } from './edition-copy.ts';
import { saidInNumbers } from './said-in-numbers.ts';

/** Others' list of printed forms, with what an outline must make of them. */
const FORMS = resolve(ROOT, '../shared/forms.tsv');

/** The same kinds in words of our own, for where that list is not. */
const OWN: [string, string][] = [
	['来访的同行五十多人次', '50 人次 more-than'],
	['参加者三百余名', '300 名 more-than'],
	['等候少了七成', '70 %'],
	['贷款2.5亿人民币', '250000000 元'],
	['万分之七', '0.07 %'],
	['事故率4‰', '0.4 %'],
	['同比增长-12.5%', '-12.5 %'],
	['捐款20多万元', '200000 元 more-than'],
	['人均30学时以上', '30 学时 at-least'],
	['每组6-9人', '6..9 人'],
	['占60～80%', '60..80 %'],
	['玖仟元', '9000 元'],
	['约800人', '800 人 about'],
	['不超过4起', '4 起 at-most'],
	['不足千人', '1000 人 less-than'],
	['至少每三周一次', '3 周 at-least'],
	['用电2.4万kWh', '24000 kWh'],
	['七折优惠', '70 %'],
	['四分之一的船员', '25 %'],
];

const given = existsSync(FORMS)
	? readFileSync(FORMS, 'utf8')
			.split('\n')
			.filter((line) => line.includes('\t') && !line.startsWith('#'))
			.map((line): [string, string] => {
				const [text = '', said = ''] = line.split('\t');
				return [text, said.trim()];
			})
	: [];

/** As the list has it: `101742497.87` has no unit, `none` is nothing. */
const saidAs = (text: string) => saidInNumbers(text).join(' ; ') || 'none';

if (given.length === 0)
	test('the list of printed forms is read', ({ skip }) => {
		skip(`${FORMS} is not there`);
	});

describe('a printed form is read as the list says', () => {
	test.each([...given, ...OWN])('%s → %s', (text, said) => {
		expect(saidAs(text)).toBe(said);
	});
});

test('both readers agree on all of them', () => {
	const texts = [...given, ...OWN].map(([text]) => text);
	for (const [index, { questions }] of readTwice(texts, 'zh-CN').entries())
		expect(
			questions.filter(({ why }) => why.code === 'second-reader').map(({ form }) => form),
			texts[index],
		).toEqual([]);
});

/** How a figure tells a quantity. */
interface Told {
	value: string;
	to?: string | undefined;
	unit: string;
	printed: string;
}

describe('in an edition', () => {
	const FIGURES = '2031/figures.yaml';
	const all = [...given, ...OWN].flatMap(([text]) => readQuantities(text, 'zh-CN').quantities);
	/** Each form once: the fictional report prints them all in one place. */
	const quantities = [...new Map(all.map((quantity) => [quantity.form, quantity])).values()];
	const units = [...new Set(quantities.map(({ unit }) => unit))];

	const rightly = (quantity: Quantity): Told => ({
		...('value' in quantity ? { value: quantity.value } : { value: quantity.from, to: quantity.to }),
		unit: `unit-${units.indexOf(quantity.unit)}`,
		printed: quantity.form,
	});

	/** Which fields the check refuses of each form's figure, where every figure tells its form so. Throws where it refuses more. */
	function refused(tell: (quantity: Quantity) => Told): Map<string, string[]> {
		const edition = new EditionCopy(FICTIONAL_EDITIONS);
		try {
			edition.change('2031/source.json', (text) => {
				const terms = quantities.map(({ form }) => JSON.stringify({ form, before: '', after: '' }));
				const page = '{\n\t\t\t\t\t"form": "12 页"';
				return exchange(text, page, `${terms.join(',')},${page}`);
			});
			edition.change('2031/units.yaml', (text) => {
				const unit = (printed: string, id: string) =>
					`${id}: { kind: count, printed: [${JSON.stringify(printed)}], zh-CN: 份, en: { one: piece, other: pieces } }\n`;
				return `${text}\n${units.map((name, index) => unit(name, `unit-${index}`)).join('')}${unit('箩', 'another')}`;
			});
			edition.change(FIGURES, (text) => text + quantities.map(figureOf).join(''));
			const marks = quantities.map((_, index) => `{tried-${index}}`).join('\n\n');
			for (const language of LANGUAGES)
				edition.change(`2031/${language}/sources.md`, (text) => `${text}\n${marks}\n`);
			const lines = edition.read(FIGURES).split('\n');
			const begins = quantities.map((_, index) => lines.indexOf(`tried-${index}:`));
			const found = new Map(quantities.map(({ form }): [string, string[]] => [form, []]));
			for (const { file, line, found: what } of edition.faults()) {
				const told = quantities[begins.findLastIndex((begin) => begin < line)];
				if (file !== FIGURES || !told) throw new Error(`${file}:${line} ${what}`);
				found.get(told.form)?.push(/\w+/.exec(lines[line - 1] ?? '')?.[0] ?? '');
			}
			return found;
		} finally {
			edition.dispose();
		}

		function figureOf(quantity: Quantity, index: number): string {
			const { value, to, unit, printed } = tell(quantity);
			return `
tried-${index}:
  value: ${value}
${to ? `  to: ${to}\n` : ''}  unit: ${unit}
  printed: ${JSON.stringify(printed)}
  source: ${JSON.stringify(`§2.2 ${quantity.form}`)}
  name: { zh-CN: 试一试, en: a trial }
`;
		}
	}

	const cases = (list: readonly Quantity[]) => list.map(({ form }) => [form]);

	describe('as it is', () => {
		const found = once(() => refused(rightly));
		test.each(cases(quantities))('%s is told', (form) => expect(found().get(form)).toEqual([]));
	});

	describe('with another value', () => {
		const found = once(() => refused((quantity) => ({ ...rightly(quantity), value: '7777' })));
		test.each(cases(quantities))('%s is refused where the value stands', (form) =>
			expect(found().get(form)).toEqual(['value']),
		);
	});

	describe('with another unit', () => {
		const found = once(() => refused((quantity) => ({ ...rightly(quantity), unit: 'another' })));
		test.each(cases(quantities))('%s is refused where the unit stands', (form) =>
			expect(found().get(form)).toEqual(['unit']),
		);
	});

	describe('without its sign', () => {
		const isSigned = (quantity: Quantity) => rightly(quantity).value.startsWith('-');
		const found = once(() =>
			refused((quantity) => ({ ...rightly(quantity), value: rightly(quantity).value.replace('-', '') })),
		);
		test.each(cases(quantities.filter(isSigned)))('%s is refused', (form) =>
			expect(found().get(form)).toEqual(['value']),
		);
	});

	describe('without its limit', () => {
		const LIMIT = /约|超过|不少于|不超过|不足|至少每?|余|多|以上/;
		const found = once(() =>
			refused((quantity) => ({ ...rightly(quantity), printed: quantity.form.replace(LIMIT, '') })),
		);
		test.each(cases(quantities.filter(({ limit }) => limit !== null)))(
			'%s is refused where the printed form stands',
			(form) => expect(found().get(form)).toContain('printed'),
		);
	});

	describe('without its end', () => {
		const found = once(() => refused((quantity) => ({ ...rightly(quantity), to: undefined })));
		test.each(cases(quantities.filter((quantity) => 'to' in quantity)))('%s is refused', (form) =>
			expect(found().get(form)).toEqual(['value']),
		);
	});
});

/** What a function gives, asked for when it is first needed. */
function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
