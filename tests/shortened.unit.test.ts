import { expect, test } from 'vitest';
import { shortened } from '../src/lib/words/shortened.ts';

test.each([
	['A visit to the pier', 19, 'A visit to the pier'],
	['A visit to the pier', 18, 'A visit to the…'],
	['The chair of the people’s congress', 27, 'The chair of the people’s…'],
	['The chair of the people’s congress', 25, 'The chair of the…'],
	['honours with the one for learning (our calculation)', 45, 'honours with the one for learning…'],
	['phone booths: built free', 15, 'phone booths…'],
	['值班经理到码头听取乘客意见', 13, '值班经理到码头听取乘客意见'],
	['值班经理到码头听取乘客意见', 12, '值班经理到码头听取乘客…'],
])('%j in %i characters is %j', (text, most, told) => {
	expect(shortened(text, most)).toBe(told);
	expect(told.length).toBeLessThanOrEqual(most);
});
