/** Lists of an edition's own kind: how they look is chosen, where they stand is free, and they are held to the print like all others. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cards, timeline, wall } from '../src/lib/lists/own/kind.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { StoryLinks } from '../src/lib/telling/links.ts';
import { PageText } from '../src/lib/telling/text.ts';
import { thingOf } from '../src/lib/telling/things.ts';
import { EditionCopy, exchange, FICTIONAL_EDITIONS } from './edition-copy.ts';
import { YEARS } from './variants.ts';

const year = YEARS.newest;

/** A day that a § of the fictional report prints, and the §. */
const PRINTED = { date: '2031-03-12', printed: '2031年 3 月 12 日', source: '§5.2' };

let copy: EditionCopy;

beforeEach(() => (copy = new EditionCopy(FICTIONAL_EDITIONS)));
afterEach(() => copy.dispose());

/** An entry as its file has it. */
function entry(id: string, more = ''): string {
	return `- id: ${id}
  title: { zh-CN: 一条 ${id}, en: Entry ${id} }
  source: ${PRINTED.source}
  text: { zh-CN: 讲的是它。, en: What is told of it. }
${more}`;
}

const dated = (id: string, date = PRINTED.date, printed = PRINTED.printed) =>
	entry(id, `  on: { date: '${date}', printed: ${printed} }\n`);

/** Has a chapter show a list. */
function show(look: string, chapter = 'crew'): void {
	copy.change(`${year}/edition.yaml`, (text) => {
		const line = text.split('\n').find((each) => each.includes(`slug: ${chapter},`)) ?? '';
		return exchange(text, line, line.replace(' }', `, shows: ${look} }`));
	});
}

const told = () => copy.faults().map(({ file, inLanguage }) => `${file}: ${inLanguage.en.found}`);

describe.each([timeline, wall, cards])('$name', (kind) => {
	test('stands in a chapter of any name, where each entry has its address', () => {
		show(kind.name);
		copy.write(`${year}/${kind.name}.yaml`, entry('second') + entry('first'));
		const [edition] = copy.editions();
		if (!edition) throw new Error('no edition');
		const links = new StoryLinks(edition, 'en', '', 'plain');
		const page = new PageText(edition, 'en', links, { chart: () => '', year: () => '' });
		const { entries } = kind.show(edition, page, links);
		expect(entries.map(({ id }) => id)).toEqual(['second', 'first']);
		const thing = thingOf(edition, 'en', LIST_KINDS, 'crew/first');
		expect(thing).toMatchObject({ title: 'Entry first', sentence: 'What is told of it.', when: '' });
	});

	test('is held to the dates of its §', () => {
		show(kind.name);
		copy.write(`${year}/${kind.name}.yaml`, dated('right'));
		expect(told()).toEqual([]);
		copy.write(`${year}/${kind.name}.yaml`, dated('wrong', '2031-03-13'));
		expect(told()).toEqual([expect.stringMatching(new RegExp(`^${year}/${kind.name}.yaml: .*2031-03-13`))]);
	});

	test('has to be shown where it has an entry, and need not where it has none', () => {
		copy.write(`${year}/${kind.name}.yaml`, '[]\n');
		expect(told()).toEqual([]);
		copy.write(`${year}/${kind.name}.yaml`, entry('one'));
		expect(told()).toEqual([`${year}/edition.yaml: no chapter "${kind.name}"`]);
	});

	test('is shown in one chapter', () => {
		show(kind.name);
		show(kind.name, 'money');
		copy.write(`${year}/${kind.name}.yaml`, entry('one'));
		expect(told()).toContain(`${year}/edition.yaml: "shows: ${kind.name}" a second time`);
	});
});

test('a line of time has its own order, and what has no date comes last', () => {
	show('timeline');
	copy.write(
		`${year}/timeline.yaml`,
		entry('undated') + dated('late') + dated('early', '2031', '2031年').replace(PRINTED.source, '§1'),
	);
	const [edition] = copy.editions();
	expect(edition?.lists.get('timeline')?.map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
});
