/** Pictures in chapters: how they are read, and what is refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { EditionCopy, FICTIONAL_EDITIONS } from './edition-copy.ts';
import { spokenPages, spokenSentences } from './spoken-site.ts';

const PHOTOGRAPH = readFileSync(join(FICTIONAL_EDITIONS, '2031/images/new-pier.jpg'));

let copy: EditionCopy;
beforeEach(() => {
	copy = new EditionCopy(FICTIONAL_EDITIONS);
});
afterEach(() => copy.dispose());

/** Puts a text at the end of the chapter of the crew, in every language or in one. */
function add(text: string, languages: readonly string[] = LANGUAGES): void {
	for (const language of languages)
		copy.change(`2031/${language}/crew.md`, (before) => `${before}\n${text}\n`);
}

const found = () => copy.faults().map((fault) => fault.found);

test('a picture in a line of its own is read with what there is to see and the words below it', () => {
	add('![A pier](../images/new-pier.jpg "With {staff-total}")');
	expect(copy.faults()).toEqual([]);
	const [edition] = copy.editions();
	const crew = edition?.chapters.find(({ slug }) => slug === 'crew');
	expect(crew?.text.en.sections.at(-1)?.blocks.at(-1)).toEqual({
		type: 'image',
		file: 'new-pier.jpg',
		alt: 'A pier',
		caption: [
			{ type: 'text', text: 'With ' },
			{ type: 'figure', id: 'staff-total', form: 'full' },
		],
	});
	// The camera was held upright: what lies in the file is 420 wide.
	expect(edition?.images.get('new-pier.jpg')).toMatchObject({ name: 'new-pier', width: 640, height: 420 });
});

test('what there is to see is said, with the words below it', () => {
	const [edition] = copy.editions();
	if (!edition) throw new Error('no edition');
	const said = spokenSentences(spokenPages(edition, 'zh-CN').get('harbour') ?? []);
	const at = said.findIndex((sentence) => sentence.includes('一条渡船停在候船厅前'));
	expect(said[at]).toMatch(/^图片：/);
	expect(said[at + 1]).toMatch(/^望潮码头/);
});

describe('is told:', () => {
	test.each([
		[
			'a picture of another site',
			'![a](https://other.example/a.jpg)',
			/a picture at https:\/\/other\.example/,
		],
		['a picture by another way', '![a](images/new-pier.jpg)', /a picture at images\/new-pier\.jpg/],
		['a picture that is not there', '![a](../images/old-pier.jpg)', /the picture old-pier\.jpg/],
		['a picture without words', '![](../images/new-pier.jpg)', /new-pier\.jpg without words/],
		['a picture among words', 'See ![a](../images/new-pier.jpg)', /a picture within a paragraph/],
		['a number in its words', '![300 people](../images/new-pier.jpg)', /300 people/],
		['a number below it', '![a](../images/new-pier.jpg "300 people")', /300 people/],
		['a link to another site', 'See [this](https://other.example/)', /a link to https:\/\/other\.example/],
	])('%s', (_, text, words) => {
		add(text);
		const line = copy.read('2031/en/crew.md').split('\n').length - 1;
		const faults = copy.faults().filter(({ file }) => file === '2031/en/crew.md');
		expect(faults).toContainEqual(
			expect.objectContaining({ line, found: expect.stringMatching(words) as string }),
		);
	});

	test('a picture that one language alone has', () => {
		add('![A pier](../images/new-pier.jpg)', ['en']);
		expect(found()).toContainEqual(expect.stringMatching(/picture new-pier\.jpg/));
	});

	test('a file that is no picture, has a name that is no address, is the second of its name, or too large', () => {
		copy.write('2031/images/text.jpg', 'no picture');
		copy.write('2031/images/新码头.jpg', PHOTOGRAPH);
		copy.write('2031/images/New Pier.jpg', PHOTOGRAPH);
		copy.write('2031/images/scan.tif', PHOTOGRAPH);
		copy.write('2031/images/new-pier.png', PHOTOGRAPH);
		copy.write('2031/images/large.jpg', Buffer.alloc(16e6));
		copy.write('2031/images/.DS_Store', 'left behind');
		expect(
			copy
				.faults()
				.map(({ file, code }) => `${file} ${code}`)
				.sort(),
		).toEqual([
			'2031/images/New Pier.jpg name',
			'2031/images/large.jpg heavy',
			'2031/images/new-pier.png twice',
			'2031/images/scan.tif name',
			'2031/images/text.jpg unreadable',
			'2031/images/新码头.jpg name',
		]);
	});
});
