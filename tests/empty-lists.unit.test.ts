/** Whatever an edition lists may be empty: it has no fault, and its pages can be made. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { deckPage } from '../src/lib/pages/deck-page.ts';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { wholeReport } from '../src/lib/telling/whole-report.ts';
import { bareEdition } from './bare-edition.ts';
import { EditionCopy } from './edition-copy.ts';
import { spokenPages } from './spoken-site.ts';

const YEAR = '2040';
const LISTS = LIST_KINDS.filter(({ entry }) => entry !== null);

let copy: EditionCopy;
beforeEach(() => {
	copy = new EditionCopy();
	for (const [file, text] of bareEdition(Number(YEAR))) copy.write(`${YEAR}/${file}`, text);
	for (const [file, text] of Object.entries(EMPTY)) copy.write(`${YEAR}/${file}`, text);
	copy.change(`${YEAR}/edition.yaml`, withNothing);
	for (const { name, slug } of LISTS) {
		copy.write(`${YEAR}/${name}.yaml`, '[]\n');
		for (const language of LANGUAGES)
			copy.write(`${YEAR}/${language}/${slug}.md`, '---\ntitle: A\ndescription: A.\nminute: A.\n---\n\nA.\n');
	}
});
afterEach(() => copy.dispose());

/** Files that an edition may do without, with nothing in them. */
const EMPTY = {
	'scenes.yaml': '[]\n',
	'signoff.yaml': 'concerns: {}\nnames: []\n',
	'spoken.yaml': 'zh-CN: {}\nen: {}\n',
	'found-by.yaml': 'zh-CN: {}\nen: {}\n',
	'answers.yaml': '{}\n',
};

/** The main file with a chapter for each kind of list, and nothing in any list of its own. */
function withNothing(text: string): string {
	const edition = parse(text) as { chapters: object[]; report: object };
	const none = () => ({ 'zh-CN': [], en: [] });
	return stringify({
		...edition,
		report: { ...edition.report, principles: [], headings: {} },
		chapters: [...edition.chapters, ...LISTS.map(({ name, slug }) => ({ slug, part: 'all', shows: name }))],
		contacts: { tell: {} },
		terms: none(),
		share: none(),
		offPictures: none(),
	});
}

test('an edition whose lists are all empty has no fault', () => {
	expect(copy.faults()).toEqual([]);
	expect(LISTS.map(({ name }) => copy.editions()[0]?.lists.get(name))).toEqual(LISTS.map(() => []));
});

test.each(LANGUAGES)('its pages can be made and said: %s', (language) => {
	const [edition] = copy.editions();
	if (!edition) throw new Error('no edition');
	const pictures = { chart: () => '', year: () => '' };
	const context = { language, view: 'plain', base: '', pictures, kinds: LIST_KINDS } as const;
	expect(spokenPages(edition, language).size).toBe(edition.chapters.length + 2);
	// Without scenes of its own the deck is made from the chapters.
	expect(deckPage(edition, context).scenes.length).toBeGreaterThan(0);
	expect(wholeReport(edition, context).chapters).toHaveLength(edition.chapters.length);
});
