/** Every form of ../shared/forms.tsv: what it says, and that an edition that says otherwise is refused. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';
import { readTwice } from '../src/lib/edition/grammar/read-twice.ts';
import type { Quantity } from '../src/lib/edition/grammar/reading.ts';
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

test.runIf(given.length === 0)('the list of printed forms is not here', ({ skip }) => {
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

describe('in an edition', () => {
	const FIGURES = '2031/figures.yaml';
	let edition: EditionCopy;
	beforeEach(() => (edition = new EditionCopy(FICTIONAL_EDITIONS)));
	afterEach(() => edition.dispose());

	/** Lets the fictional report print a form where it printed 12 页, and the figure of that place tell it. */
	function print(
		{ form, unit }: Quantity,
		told: { value: string; to?: string; unit?: string; printed?: string },
	): void {
		edition.change('2031/source.json', (text) =>
			exchange(text, '"form": "12 页"', `"form": ${JSON.stringify(form)}`),
		);
		edition.change('2031/units.yaml', (text) => {
			const line = (id: string, printed: string) =>
				`\n${id}: { kind: count, printed: [${JSON.stringify(printed)}], zh-CN: 份, en: { one: piece, other: pieces } }\n`;
			return `${text}${line('tried', unit)}${line('another', '箩')}`;
		});
		const { value, to, unit: id = 'tried', printed = form } = told;
		const lines = `  value: ${value}\n${to ? `  to: ${to}\n` : ''}  unit: ${id}\n  printed: ${JSON.stringify(printed)}\n  source: ${JSON.stringify(`§2.2 ${form}`)}`;
		edition.change(FIGURES, (text) =>
			exchange(text, '  value: 12\n  unit: page\n  printed: 12 页\n  source: "§2.2 12 页"', lines),
		);
	}

	const faults = () => edition.faults().map(({ file, line }) => `${file}:${line}`);
	const at = (words: string) => {
		const text = edition.read(FIGURES);
		const figure = text.indexOf('report-pages:');
		return `${FIGURES}:${text.slice(0, text.indexOf(words, figure)).split('\n').length}`;
	};
	const quantities = [...given, ...OWN].flatMap(([text]) => {
		const { quantities } = readQuantities(text, 'zh-CN');
		return quantities.map((quantity): [string, Quantity] => [quantity.form, quantity]);
	});
	const rightly = (quantity: Quantity) =>
		'value' in quantity ? { value: quantity.value } : { value: quantity.from, to: quantity.to };

	test.each(quantities)('%s is told as it is', (_, quantity) => {
		print(quantity, rightly(quantity));
		expect(faults()).toEqual([]);
	});

	test.each(quantities)('%s with another value is refused where the value stands', (_, quantity) => {
		print(quantity, { ...rightly(quantity), value: '7777' });
		expect(faults()).toEqual([at('value:')]);
	});

	test.each(quantities)('%s with another unit is refused where the unit stands', (_, quantity) => {
		print(quantity, { ...rightly(quantity), unit: 'another' });
		expect(faults()).toEqual([at('unit:')]);
	});

	const signed = quantities.filter(([, quantity]) => 'value' in quantity && quantity.value.startsWith('-'));
	test.each(signed)('%s without its sign is refused', (_, quantity) => {
		const { value } = rightly(quantity);
		print(quantity, { value: value.slice(1) });
		expect(faults()).toEqual([at('value:')]);
	});

	const limited = quantities.filter(([, { limit }]) => limit !== null);
	test.each(limited)('%s without its limit is refused where the printed form stands', (_, quantity) => {
		const printed = quantity.form.replace(/约|超过|不少于|不超过|不足|至少每?|余|多|以上/, '');
		print(quantity, { ...rightly(quantity), printed });
		expect(faults()).toContain(at('printed:'));
	});

	const ranges = quantities.filter(([, quantity]) => 'to' in quantity);
	test.each(ranges)('%s without its end is refused', (_, quantity) => {
		print(quantity, { value: rightly(quantity).value });
		expect(faults()).toEqual([at('value:')]);
	});
});
