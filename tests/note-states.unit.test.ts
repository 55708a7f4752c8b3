/** Between the site and the publisher: a note is open, answered or left out, and every other state is told with its line. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, lineOf } from './edition-copy.ts';

const FILE = '2031/notes.yaml';
const SIGNOFF = '2031/signoff.yaml';

let copy: EditionCopy;

beforeEach(() => {
	copy = new EditionCopy(FICTIONAL_EDITIONS);
});

afterEach(() => copy.dispose());

describe('in notes.yaml', () => {
	test.each([
		[
			'both answered and left out',
			'  leftOut: 不用讲\n',
			'leftOut: 不用讲',
			/answered and left out/,
			'satisfaction-versions',
		],
		[
			'in sight and left out',
			'  leftOut: 不用讲\n',
			'leftOut: 不用讲',
			/changes how a figure must be read/,
			'fall-limit',
		],
		['left out without a reason', "  leftOut: ''\n", "leftOut: ''", /leftOut/, 'energy-basis'],
		[
			'with a department that there is none of',
			'  ask: 船队\n',
			'ask: 船队',
			/the department "船队"/,
			'energy-basis',
		],
		[
			'answered before the year was over',
			'  clarification: { date: 2031-05-01, text: { zh-CN: 每班船。, en: Each crossing. } }\n',
			'clarification: { date: 2031-05-01',
			/the answer of 2031-05-01/,
			'energy-basis',
		],
		[
			'answered without a day',
			'  clarification: { text: { zh-CN: 每班船。, en: Each crossing. } }\n',
			'clarification: { text: { zh-CN: 每班船',
			/date/,
			'energy-basis',
		],
	])('a note %s is told', (_, added, line, found, id) => {
		copy.unpublish('2031');
		copy.change(FILE, (text) => exchange(text, `\n${id}:\n`, `\n${id}:\n${added}`));
		const faults = copy.faults().filter(({ file }) => file === FILE);
		expect(faults).toContainEqual(
			expect.objectContaining({
				line: lineOf(copy.read(FILE), line),
				found: expect.stringMatching(found) as string,
			}),
		);
	});

	test('a place that there is none of is told', () => {
		copy.change(FILE, (text) => text.replace('stands: figure', 'stands: margin'));
		expect(copy.faults()).toContainEqual(
			expect.objectContaining({ file: FILE, found: expect.stringContaining('margin') as string }),
		);
	});

	test('a note that was published and is left out needs a word of what became of it', () => {
		copy.change(FILE, (text) => exchange(text, 'energy-basis:\n', 'energy-basis:\n  leftOut: 不用讲\n'));
		copy.change('published.json', (text) =>
			JSON.stringify([...(JSON.parse(text) as string[]), '/2031/notes/#energy-basis'].sort()),
		);
		expect(copy.faults().map(({ found }) => found)).toContainEqual(
			expect.stringContaining('/2031/notes/#energy-basis'),
		);
	});
});

describe('in signoff.yaml', () => {
	test('an edition may do without the file', () => {
		expect(copy.faults()).toEqual([]);
	});

	test.each([
		['a § that there is none of', 'source: [§9.9]\n    text: 怎么写？', 'source: [§9.9]', /§9\.9/],
		['a figure that there is none of', 'text: 怎么写 {no-such}？', 'text: 怎么写', /the figure "no-such"/],
		[
			'a department that there is none of',
			'ask: 船队\n    text: 怎么写？',
			'ask: 船队',
			/the department "船队"/,
		],
		['a question without words', "text: ''", "text: ''", /text/],
		[
			'a decision before the year was over',
			'text: 怎么写？\n    decision: { date: 2030-01-01, text: 照写 }',
			'decision: {',
			/the answer of 2030-01-01/,
		],
	])('%s is told', (_, concern, line, found) => {
		copy.write(SIGNOFF, `concerns:\n  wording:\n    ${concern}\n`);
		expect(copy.faults()).toEqual([
			expect.objectContaining({
				file: SIGNOFF,
				line: lineOf(copy.read(SIGNOFF), line),
				found: expect.stringMatching(found) as string,
			}),
		]);
	});
});
