/** English limits that a denial turns round, and numbers that share what is printed once. */
import { testKinds } from './kinds-of-numbers.ts';

const KINDS: Record<string, string> = {
	'denied limits, which turn round': `
		must not exceed 30 minutes, does not exceed 5% ⇒ 30 minutes at-most ; 5 % at-most
		never exceeded 5%, never more than 3 people ⇒ 5 % at-most ; 3 people at-most
		should not be more than 5 days, no longer over 5% ⇒ 5 days at-most ; 5 % at-most
		we can't exceed 5%, won’t be over 5 tonnes ⇒ 5 % at-most ; 5 tonnes at-most
		cannot be less than 5%, did not fall below 90% ⇒ 5 % at-least ; 90 % at-least
		no more than 5, no fewer than 3 people, not less than 3 ⇒ 5 at-most ; 3 people at-least ; 3 at-least
		failed to reach 95%, did not reach 95%, did not achieve 95% ⇒ 95 % less-than ; 95 % less-than ; 95 % less-than
		not even 5%, not quite 5% ⇒ 5 % less-than ; 5 % less-than`,
	'denials that stand apart, which are asked about': `
		none over 5% ⇒ ask: none over 5%
		no site used more than 5% ⇒ ask: no site used more than 5%
		none of our sites exceeded 5% ⇒ ask: none of our sites exceeded 5%
		not necessarily more than 5% ⇒ ask: not necessarily more than 5%
		not expected to exceed 5 people ⇒ ask: not expected to exceed 5 people
		hardly more than 5 people, without exceeding 5% ⇒ ask: hardly more than 5 people ; ask: without exceeding 5%
		no fewer or more than 5 people ⇒ ask: no fewer or more than 5 people
		not even over 5%, whether it exceeds 5% ⇒ ask: not even over 5% ; ask: whether it exceeds 5%`,
	'denials that deny something else': `
		not only more than 5 people ⇒ 5 people more-than
		no accidents for more than 1,000 days ⇒ 1000 days more-than
		It is not. More than 5 people came ⇒ 5 people more-than
		not only did we exceed 5% ⇒ 5 % more-than`,
	'limits with the number itself': `
		below or equal to 5%, above or equal to 5% ⇒ 5 % at-most ; 5 % at-least
		up to and including 5%, at or above 90% ⇒ 5 % at-most ; 90 % at-least
		less than or equal to 5%, met or exceeded 90% ⇒ 5 % at-most ; 90 % at-least`,
	'numbers that share a measure or a scale': `
		1.2, 1.5 and 1.8 million yuan ⇒ ask: 1.2, 1.5 and 1.8 million yuan
		3 and 5 million yuan ⇒ ask: 3 and 5 million yuan
		rose from 1.2 to 1.5 million ⇒ ask: 1.2 to 1.5 million
		rose from 3 to 5 percent, rose from 5 to 8 people ⇒ ask: 3 to 5 percent ; 5 ; 8 people
		3, 5 and 8 percent ⇒ ask: 3, 5 and 8 percent
		RMB 1.2 million and 1.5 million ⇒ ask: RMB 1.2 million and 1.5 million
		increased by RMB 3 million to RMB 15 million ⇒ ask: RMB 3 million to RMB 15 million
		rose 2.4 points to 88.6, rose 5% to 8% ⇒ 2.4 points ; 88.6 ; ask: 5% to 8%
		by 1.8 percentage points to 24.6% ⇒ 1.8 percentage points ; 24.6 %
		up 5% to 8%, up to 5 to 8 people ⇒ ask: 5% to 8% ; 5..8 people at-most
		two and three people ⇒ ask: two and three people
		over 12.5 (11.3) million yuan ⇒ ask: over 12.5 (11.3) million
		RMB 5 million and 35 staff ⇒ 5000000 yuan ; 35 staff
		12 boats, 5 piers and 3 crews ⇒ 12 boats ; 5 piers ; 3 crews
		93 (92 last year) ⇒ 93 ; 92`,
	'the bound that a limit is told of': `
		well below the 5% threshold, within our two-hour target, over the RMB 50,000 limit ⇒ 5 % less-than ; 2 hour at-most ; 50000 yuan more-than
		under the limit of 4 mg, above the sector average of 12% ⇒ 4 mg less-than ; 12 % more-than
		never exceeded the 5% limit, did not reach the 95% target ⇒ 5 % at-most ; 95 % less-than
		below the 90 days allowed, crossed the 10,000 mark in May, 12 standard rooms ⇒ 90 days less-than ; 10000 more-than ; date: May ; 12 rooms
		over the 5 years, below the 95% that is usual, about the 5% target ⇒ 5 years ; ask: below the 95% ; 5 %`,
	'comparisons with what was, which limit nothing': `
		a third lower than ten years ago, higher than two weeks earlier ⇒ 33.3333 % ; 10 years ; 2 weeks
		more than ten years ago, less than a week ago ⇒ 10 years more-than`,
	'lines set to one width': `
		they must achieve  at  least  nine  goals  in  all ⇒ 9 goals at-least
		it  is  (200  nautical  miles)  away,  and  in  the  first  half ⇒ 200 nautical miles ; date: the  first  half
		Staff  12  Sites  5 ⇒ 12 ; 5`,
	'numbers that share a limit': `
		over 90% and 80% ⇒ ask: over 90% and 80%
		at least 3 and 5 people ⇒ ask: at least 3 and 5 people
		over 90% and under 5% ⇒ 90 % more-than ; 5 % less-than`,
};

testKinds(KINDS, 'en');
