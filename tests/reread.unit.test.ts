/** Editions while someone edits them: read again when a file has changed, and only then. */
import { renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { EditionError } from '../src/lib/edition/fault.ts';
import { readEditions } from '../src/lib/edition/read.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { rereader } from '../src/lib/edition/reread.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS, REAL_EDITIONS } from './edition-copy.ts';

let copy: EditionCopy;
let reads: number;
let editions: () => Edition[];

beforeEach(() => {
	copy = new EditionCopy(FICTIONAL_EDITIONS);
	reads = 0;
	editions = rereader(copy.folder, (folder) => {
		reads++;
		return readEditions(folder, LIST_KINDS);
	});
});

afterEach(() => copy.dispose());

describe('editions that are asked for again', () => {
	test('are the same, and nothing is read, as long as nobody changes a file', () => {
		const first = editions();
		expect(editions()).toBe(first);
		expect(editions()).toBe(first);
		expect(reads).toBe(1);
	});

	test.each<[string, () => void]>([
		[
			'a file has other words',
			() => copy.change('2031/en/crew.md', (text) => exchange(text, 'title: The crew', 'title: The people')),
		],
		[
			'a file has other words of the same length',
			() => copy.change('2031/en/crew.md', (text) => exchange(text, 'title: The crew', 'title: The boat')),
		],
		['a file is added', () => copy.write('2031/screenshots/en/cover.jpg', 'x')],
		['a file is removed', () => copy.remove('2031/en/crew.md')],
		['what is published is another list', () => copy.remove('published.json')],
		['a folder is added', () => copy.write('2031/new/note.txt', 'x')],
		['a folder is removed with all that is in it', () => copy.remove('2031/zh-CN')],
		['a folder has another name', () => copy.rename('2031', '2032')],
	])('are read again when %s', (_, change) => {
		editions();
		change();
		try {
			editions();
		} catch (error) {
			// What was changed may be at odds with the rest; it was read.
			expect(error).toBeInstanceOf(EditionError);
		}
		expect(reads).toBe(2);
	});

	test('tell what the file says now', () => {
		const titles = () => editions()[0]?.chapters.map(({ text }) => text.en.title);
		expect(titles()).toContain('The crew');
		copy.change('2031/en/crew.md', (text) => exchange(text, 'title: The crew', 'title: The boat'));
		expect(titles()).toContain('The boat');
		expect(titles()).not.toContain('The crew');
		expect(reads).toBe(2);
	});

	test('are read again when another file takes the place of one, as old and as long', () => {
		const file = join(copy.folder, '2031/en/crew.md');
		const then = new Date(2031, 0, 1);
		utimesSync(file, then, then);
		editions();
		copy.write('other.md', exchange(copy.read('2031/en/crew.md'), 'title: The crew', 'title: The boat'));
		utimesSync(join(copy.folder, 'other.md'), then, then);
		renameSync(join(copy.folder, 'other.md'), file);
		expect(editions()[0]?.chapters.map(({ text }) => text.en.title)).toContain('The boat');
	});

	test('are more when one is added', () => {
		expect(editions()).toHaveLength(1);
		const [real] = readEditions(REAL_EDITIONS, LIST_KINDS);
		const more = new EditionCopy(REAL_EDITIONS);
		renameSync(join(more.folder, real?.slug ?? ''), join(copy.folder, real?.slug ?? ''));
		more.dispose();
		expect(editions()).toHaveLength(2);
	});

	test('tell a fault each time until it is mended', () => {
		const good = copy.read('2031/units.yaml');
		editions();
		copy.write('2031/units.yaml', '');
		expect(editions).toThrow(EditionError);
		expect(editions).toThrow(EditionError);
		copy.write('2031/units.yaml', good);
		expect(editions()).toHaveLength(1);
	});

	test('are not read again for what is beside them', () => {
		const first = editions();
		copy.write('README.txt', 'x');
		copy.write('.git/HEAD', 'x');
		expect(editions()).toBe(first);
	});
});
