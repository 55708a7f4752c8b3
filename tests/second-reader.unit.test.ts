/** The second reader of numbers, by other people, against our grammar. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../src/lib/edition/grammar/read-quantities.ts';
import { readTwice } from '../src/lib/edition/grammar/read-twice.ts';
import type { Reading } from '../src/lib/edition/grammar/reading.ts';
import { secondQuestions } from '../src/lib/edition/grammar/second-reader.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { ROOT } from '../src/tools/command.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';

const NOTHING: Reading = { quantities: [], dates: [], questions: [], neither: [] };

/** What the second reader asks about a text of which the grammar had read this. */
const asked = (text: string, reading: Reading, language: 'zh-CN' | 'en' = 'zh-CN') =>
	secondQuestions([{ text, reading }], language)
		.flat()
		.map(({ form, why }) => `${form} ${why.code === 'second-reader' ? why.value : ''}`);

describe('whatever the grammar misses is asked about', () => {
	test.each([
		['在册员工 639 名', '639 639'],
		['通过三十五个环节', '三十五 35'],
		['投诉少了九成', '九成 90'],
		['万分之三', '万分之三 0.03'],
		['同比增长-10%', '-10% -10'],
		['捌仟元', '捌仟 8000'],
	])('%s', (text, question) => {
		expect(asked(text, NOTHING)).toEqual([question]);
	});

	test('in English too', () => {
		expect(asked('twenty-five boats and 12% of them', NOTHING, 'en')).toEqual(['twenty-five 25', '12% 12']);
	});
});

test('whatever the grammar values otherwise is asked about', () => {
	const text = '在册员工 639 名';
	const { quantities } = readQuantities(text, 'zh-CN');
	const wrong = quantities.map((quantity) => ({ ...quantity, value: '936' }));
	expect(asked(text, { ...NOTHING, quantities })).toEqual([]);
	expect(asked(text, { ...NOTHING, quantities: wrong })).toEqual(['639 639']);
});

test('a sentence as long as a page is read to its end', () => {
	const text = `${'各部门认真落实各项制度'.repeat(60)}共三十五个`;
	expect(asked(text, NOTHING)).toEqual(['三十五 35']);
});

/** Reports that others wrote, and the fictional one: where the two readers differ, the list of known differences says why. */
const REPORTS = [
	resolve(ROOT, process.env.REPORT_SOURCE ?? '../shared/report/2023.md'),
	resolve(ROOT, '../shared/reports/company-2012.txt'),
	resolve(ROOT, '../shared/reports/school-2015-excerpt.txt'),
	resolve(ROOT, 'tests/fixtures/report/2031.md'),
];

test.for(REPORTS)('both readers agree on %s', (file, { skip }) => {
	skip(!existsSync(file), `${file} is not there`);
	const texts = readFileSync(file, 'utf8').split('\n');
	const questions = readTwice(texts, 'zh-CN').flatMap((reading) => reading.questions);
	expect(questions.filter(({ why }) => why.code === 'second-reader')).toEqual([]);
});

test.each([REAL_EDITIONS, FICTIONAL_EDITIONS])('and on all words of the editions in %s', (folder) => {
	// The check of prose asks both readers, and refuses what either finds.
	expect(readEditions(folder, LIST_KINDS).length).toBeGreaterThan(0);
});
