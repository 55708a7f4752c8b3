/** One in English: where it counts, and where it is an article; and what will be halved. */
import { describe, expect, test } from 'vitest';
import { saidInNumbers } from './said-in-numbers.ts';

const said = (text: string) => saidInNumbers(text, 'en').join(' ; ');

describe('one', () => {
	test.each([
		['One employee died.', '1 employee'],
		['There was one death.', '1 death'],
		['One fatality was recorded.', '1 fatality'],
		['We received only one complaint.', '1 complaint'],
		['One contractor was seriously injured.', '1 contractor'],
		['One person was injured and two were unhurt.', '1 person ; 2'],
		['Three men and one woman sit on the board.', '3 men ; 1 woman'],
		['It has one director and two managers.', '1 director ; 2 managers'],
		['One customer complaint was upheld.', '1 complaint'],
		['One child was transferred to a hospital.', '1 child'],
		['For the first time, one woman leads the board.', '1 woman'],
		['One school closed, and one nurse retired.', '1 school ; 1 nurse'],
		['We hired one nurse and sold one ship.', '1 nurse ; 1 ship'],
		['It was audited once.', '1 time'],
		['A keeper was bitten once, without harm.', '1 time'],
		['One team won a prize.', '1 team'],
		['One elephant was rescued.', 'ask: One elephant'],
		['One man and his dog.', 'ask: One man'],
		['Last year one tanker ran aground.', 'ask: one tanker'],
		['The centre has one gym.', 'ask: one gym'],
		['There is one toilet.', 'ask: one toilet'],
		['It needs one more pump.', 'ask: one more pump'],
		['One nurse and one porter were hurt.', '1 nurse ; 1 porter'],
		['Only one of the lifts works.', 'ask: one of the'],
		['One of our nurses was attacked.', 'ask: One of our'],
		['Of the four trains, one is electric.', '4 trains ; ask: one is'],
		['One national and three provincial prizes', 'ask: One national ; 3 prizes'],
		['The plan was reviewed once during the year.', '1 time'],
	])('counts: %s', (text, numbers) => {
		expect(said(text)).toBe(numbers);
	});

	test.each([
		['No one died.'],
		['In one incident, we learned.'],
		['It was one of the accidents.'],
		['One day we will.'],
		['It is one company.'],
		['A one-stop service.'],
		['They help one another.'],
		['One Belt and One Road.'],
		['At one accident site they met.'],
		['One person can make a difference.'],
		['One thing was learned.'],
		['One rider told us.'],
		['It was one of our proudest moments.'],
		['The best one was chosen.'],
		['One day was lost.'],
		['At once, we once met.'],
	])('is an article: %s', (text) => {
		expect(said(text)).toBe('');
	});
});

describe('one that is denied', () => {
	test.each([
		['Not one accident was reported.', '0 accident'],
		['Not a single worker was injured.', '0 worker'],
		['The year ended without a single complaint, not even one injury.', '0 complaint ; 0 injury'],
		['Not a single day was lost.', '0 day'],
	])('is none: %s', (text, numbers) => {
		expect(said(text)).toBe(numbers);
	});

	test.each([
		['Not one site failed.', 'ask: Not one site'],
		['Not one of our sites closed.', 'ask: Not one'],
	])('is asked about where it may be all: %s', (text, numbers) => {
		expect(said(text)).toBe(numbers);
	});

	test('and goes on to another number counts nothing', () => {
		expect(said('Not one but two audits.')).toBe('2 audits');
	});
});

describe('a change in a verb', () => {
	test.each([
		['By 2030 we will halve our emissions.', 'date: 2030 ; ask: halve'],
		['We should double output.', 'ask: double'],
		['They would treble it.', 'ask: treble'],
	])('is asked about: %s', (text, numbers) => {
		expect(said(text)).toBe(numbers);
	});
});

test('a share does not run up to an amount', () => {
	expect(said('It grew 3.2 per cent to 1.2 billion yuan.')).toBe('3.2 % ; 1200000000 yuan');
	expect(said('It grew 3.2 per cent to 1.2 billion.')).toBe('3.2 % ; 1200000000');
});
