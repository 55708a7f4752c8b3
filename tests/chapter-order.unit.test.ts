/** The story is told in a resident's order, and what is about the report is not counted with it. */
import { expect, test } from 'vitest';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { numberOf } from '../src/lib/telling/chapter-number.ts';
import { FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';

const STORY =
	'voices integrity volunteering community environment awards visits staff economy commitments'.split(' ');
const ABOUT = 'opening who-we-are sources notes'.split(' ');

const [real] = readEditions(REAL_EDITIONS, LIST_KINDS);
const [fictional] = readEditions(FICTIONAL_EDITIONS, LIST_KINDS);

test('what the public says comes first, the promises last; the letter and the sources stand apart', () => {
	expect(real?.chapters.map(({ slug }) => slug)).toEqual([...STORY, ...ABOUT]);
});

test('chapters of the story are numbered through, those about the report have no number', () => {
	if (!real) throw new Error('no edition');
	const numbers = real.chapters.map((chapter) => numberOf(real, chapter));
	const total = STORY.length;
	expect(numbers.slice(0, total)).toEqual(STORY.map((_, index) => ({ number: index + 1, total })));
	expect(numbers.slice(total)).toEqual(ABOUT.map(() => null));
});

test('where no part is about the report, every chapter is of the story', () => {
	if (!fictional) throw new Error('no edition');
	const numbers = fictional.chapters.map((chapter) => numberOf(fictional, chapter)?.number);
	expect(numbers).toEqual(fictional.chapters.map((_, index) => index + 1));
});
