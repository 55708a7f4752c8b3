/** Rules that are tried together find what they find one by one. */
import { expect, test } from 'vitest';
import { date, neither, scan, together, type Rule } from '../src/lib/edition/grammar/scan.ts';

const EVERYWHERE = /[\s\S]/gu;

const RULES: readonly Rule[] = [
	neither('ab'),
	date(/A/i),
	neither(/(?<=a)b+/),
	date('(x)\\1'),
	neither(/X/i),
	(text, offset) => (text[offset] === '!' ? { kind: 'date', end: offset + 1 } : null),
	date('b|c?'),
	neither(/(?<=c)C/i),
];

const TEXTS = ['ab', 'aab', 'abb', 'Abb', 'xx', 'xX', 'x!b', 'cC', 'cCab!xx', 'bcbc', ''];

test.each(TEXTS)('in %j', (text) => {
	expect(scan(text, text, EVERYWHERE, together(RULES))).toEqual(scan(text, text, EVERYWHERE, RULES));
});

test('those that follow each other are one, and all others stand where they stood', () => {
	const before: Rule = () => null;
	const between = date('(x)\\1');
	const rules = together([before, neither('a'), date('b'), between, neither('c'), date(/d/i)]);
	expect(rules).toHaveLength(4);
	expect([rules[0], rules[2]]).toEqual([before, between]);
	expect(rules.map((rule) => rule('d', 0)?.kind)).toEqual([undefined, undefined, undefined, 'date']);
});
