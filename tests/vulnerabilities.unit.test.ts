import { describe, expect, test } from 'vitest';
import { severeIn } from '../src/tools/vulnerabilities.ts';

describe('known vulnerabilities', () => {
	test('are told of packages where they are high or critical', () => {
		const vulnerabilities = {
			second: { severity: 'critical' },
			mild: { severity: 'moderate' },
			first: { severity: 'high' },
		};
		expect(severeIn(JSON.stringify({ vulnerabilities }))).toEqual(['first', 'second']);
	});

	test.each(['', 'no JSON', '{"message":"405 Method Not Allowed","error":{}}', null])(
		'are not known from a registry that answers %s',
		(answer) => expect(severeIn(answer)).toEqual([]),
	);
});
