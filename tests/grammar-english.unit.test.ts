/** What English says in numbers: for each kind of form some examples. */
import { describe, expect, test } from 'vitest';
import { saidInNumbers } from './said-in-numbers.ts';

/** Each line: a text, and after ⇒ what it says in numbers; nothing where it says none. */
const KINDS: Record<string, string> = {
	digits: `
		639 staff and 9.19% ⇒ 639 staff ; 9.19 %
		1,286 people, 16, all told ⇒ 1286 people ; 16
		2031 people ⇒ 2031 people
		3.5 million ⇒ 3500000`,
	words: `
		Two boats, eleven piers, twenty crews ⇒ 2 boats ; 11 piers ; 20 crews
		twenty-five boats ⇒ 25 boats
		one hundred and twenty people ⇒ 120 people
		two million three hundred thousand ⇒ 2300000
		ninety, a hundred, a million ⇒ 90 ; 100 ; 1000000
		a dozen eggs ⇒ 12 eggs`,
	'halves and shares': `
		half of it ⇒ 50 %
		half an hour ⇒ 0.5 hour
		two and a half hours ⇒ 2.5 hours
		half a million people ⇒ 500000 people
		two thirds of the staff ⇒ 66.6667 %
		a quarter of our staff ⇒ 25 %
		one in five people ⇒ 20 %
		3 out of 10 ⇒ 30 %
		12 per cent ⇒ 12 %
		2.3 percentage points ⇒ 2.3 percentage points`,
	hyphens: `
		a two-day event ⇒ 2 day
		24-hour duty ⇒ 24 hour
		a 30-page report ⇒ 30 page`,
	times: `
		twice a day ⇒ 2 times
		three times a week ⇒ 3 times
		thrice ⇒ 3 times`,
	ranges: `
		5 to 8 people ⇒ 5..8 people
		5–8% ⇒ 5..8 %
		between 5 and 8 million ⇒ 5000000..8000000
		from 5 to 8 ⇒ 5..8`,
	limits: `
		over 30,000 yuan ⇒ 30000 yuan more-than
		62% or more ⇒ 62 % at-least
		at least two weeks ⇒ 2 weeks at-least
		fewer than ten people ⇒ 10 people less-than
		no more than 5 ⇒ 5 at-most
		about 500 people ⇒ 500 people about
		20-odd people ⇒ 20 people more-than`,
	'signs and money': `
		-10% ⇒ -10 %
		minus 3 points ⇒ -3 points
		-10% to -5% ⇒ -10..-5 %
		-5 to 10% ⇒ -5..10 %
		minus 5 to 10 points ⇒ ask: minus 5 to 10 points
		-5–10% ⇒ ask: -5–10%
		¥868 ⇒ 868 yuan
		RMB 5 million ⇒ 5000000 yuan
		$500 million ⇒ ask: $500 million
		3.5 million euros ⇒ ask: 3.5 million euros`,
	dates: `
		in 2031, on 3 November, from 1 January 2031, in March 2032 ⇒ date: 2031 ; date: 3 November ; date: 1 January 2031 ; date: March 2032
		in 1999 and the 1980s ⇒ date: 1999 ; date: 1980s
		January 5, 2023 ⇒ date: January 5, 2023
		2021–2023 ⇒ date: 2021–2023
		2023-24 ⇒ date: 2023-24
		2019-20, and so on ⇒ date: 2019-20
		nineteen ninety-nine ⇒ date: nineteen ninety-nine
		the third quarter ⇒ date: the third quarter
		the last three years ⇒ date: last three years
		8:00 to 17:00 ⇒ date: 8:00 to 17:00
		9 am to 5 pm ⇒ date: 9 am to 5 pm`,
	'what has no value': `
		dozens of boats ⇒ ask: dozens
		hundreds of thousands ⇒ ask: hundreds of thousands
		it doubled ⇒ ask: doubled
		half-yearly ⇒ ask: half-yearly
		4+2 ⇒ ask: 4+2
		3-5-7 ⇒ ask: 3-5-7`,
	'what is neither': `
		one of the first, once, at once, second-hand ⇒ 
		the 20th of odd months, the 90th year ⇒ 
		the twenty-first edition ⇒ 
		often, weight, network, behalf, attend ⇒ 
		ISO 14001 and PM2.5 ⇒ 
		call 021-5972 0000 ⇒ 
		§3.1.4, Section 3, No. 5, section 3.2, on page 7 ⇒ `,
};

describe.each(Object.entries(KINDS))('%s', (_, lines) => {
	const examples = lines
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line): [string, string] => {
			const [text = '', said = ''] = line.split('⇒');
			return [text.trim(), said.trim()];
		});
	test.each(examples)('%s', (text, said) => {
		expect(saidInNumbers(text, 'en').join(' ; ')).toBe(said);
	});
});

test('a term is no quantity, while its number elsewhere is', () => {
	expect(saidInNumbers('the Four Agreements of four piers', 'en', { terms: ['Four Agreements'] })).toEqual([
		'4 piers',
	]);
});
