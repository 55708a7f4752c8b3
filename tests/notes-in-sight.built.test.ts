/** How much of the audit a reader meets: what changes how a figure must be read, and nothing else. */
import { isText } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { asWideAs, type ReadLanguage } from '../src/lib/site/languages.ts';
import { all, attribute, closest, documentOf, first, nodesIn, textOf, type Document } from './html.ts';
import { isForSharing, isTool, isWholeReport, sitePages, sourceOf, type SitePage } from './site-pages.ts';
import { editionOf, VARIANTS } from './variants.ts';

/** How a sentence looks that says what the report does not say. */
const DOES_NOT_SAY: Record<ReadLanguage, RegExp> = {
	'zh-CN': /没有?(写|说|给出|解释|列|提到|交代|公布)|未(说明|写明|给出|解释|列出|公布)|没写/g,
	en: /\b(does|did|do) not (say|give|explain|state|name|tell|print)|\bnot (said|given|explained|stated|named|printed)\b|without saying|gives no (figure|number|count|reason)/g,
};

/** What folds: all but its line is out of sight. */
const FOLDED = 'details:not([open]) > :not(summary)';

/** Lists of notes and of § are the audit itself. */
const AUDIT = ['notes', 'sources'];

describe.each([VARIANTS.plain, VARIANTS.moved])('on the pages of $folder', (variant) => {
	const pages = sitePages(variant);
	const chapters = pages.filter((page) => {
		const edition = editionOf(variant, page);
		const chapter = edition.chapters.find(({ slug }) => slug === page.chapter);
		return chapter && !isForSharing(page) && !AUDIT.includes(chapter.shows ?? '');
	});

	test('a note stands in sight if it changes how a figure must be read, all others lie folded', () => {
		const whole = pages.filter(isWholeReport);
		let shown = 0;
		for (const page of [...chapters, ...whole]) {
			const { notes } = editionOf(variant, page);
			for (const element of all('[id^="note-"]', documentOf(page))) {
				const note = notes.get((attribute(element, 'id') ?? '').replace('note-', ''));
				const isFolded = closest(element, 'details:not([open])') !== null;
				// What an award says opens with it, caveats included.
				const isOwnFold = attribute(closest(element, 'details'), 'id') !== null;
				if (!isOwnFold) expect.soft(isFolded, `${page.address} ${note?.id}`).toBe(note?.stands !== 'sight');
				shown += 1;
			}
		}
		expect(shown).toBeGreaterThan(0);
	});

	test('a note in sight follows what it is about: no words lead to it that mean what comes after', () => {
		const whole = pages.filter(isWholeReport);
		for (const page of [...chapters, ...whole])
			for (const before of all('main p:has(+ .sight)', documentOf(page)))
				expect.soft(textOf(before), page.address).not.toMatch(/[:：]$/);
	});

	test('every note that belongs to a figure stands on a page of the story', () => {
		for (const language of ['zh-CN', 'en']) {
			const told = new Set(
				chapters
					.filter((page) => page.language === language)
					.flatMap((page) => all('[id^="note-"]', documentOf(page)).map((note) => attribute(note, 'id'))),
			);
			const edition = editionOf(variant, {});
			const due = [...edition.notes.values()].filter(({ stands }) => stands !== 'sources');
			expect(
				due.filter(({ id }) => !told.has(`note-${id}`)).map(({ id }) => id),
				language,
			).toEqual([]);
		}
	});

	test('citations lie folded, behind a line that says how many', () => {
		for (const page of chapters) {
			const document = documentOf(page);
			const citations = all('[id^="citation-"]', document);
			const open = citations.filter((citation) => !closest(citation, '#citations details:not([open])'));
			expect.soft(open.length, page.address).toBe(0);
			if (citations.length > 0)
				expect
					.soft(textOf(first('#citations summary', document)), page.address)
					.toContain(String(citations.length));
		}
	});
});

describe('in the real report', () => {
	const pages = sitePages(VARIANTS.plain);
	const chapters = pages.filter(
		(page) =>
			page.chapter !== undefined &&
			!isTool(page) &&
			!isForSharing(page) &&
			!isWholeReport(page) &&
			!AUDIT.includes(page.chapter),
	);

	test('“the report does not say” stands in sight at most once in a chapter', () => {
		const often = chapters
			.map((page) => ({ address: page.address, said: sayings(wordsInSight(documentOf(page)), page) }))
			.filter(({ said }) => said.length > 1);
		expect(often).toEqual([]);
	});

	test('it stands in no one-minute version and in no description', () => {
		const found = chapters.flatMap((page) => {
			const minute = first('main header section p', documentOf(page));
			const said = sayings([textOf(minute), sourceOf(page).description].join(' '), page);
			return said.length > 0 ? [{ address: page.address, said }] : [];
		});
		expect(found).toEqual([]);
	});

	test('a year has about a dozen notes in sight', () => {
		const { notes } = editionOf(VARIANTS.plain, {});
		const inSight = [...notes.values()].filter(({ stands }) => stands === 'sight');
		expect(inSight.length).toBeGreaterThan(0);
		expect(inSight.length).toBeLessThanOrEqual(15);
	});
});

function sayings(words: string, { language }: Pick<SitePage, 'language'>): string[] {
	return [...words.matchAll(DOES_NOT_SAY[asWideAs(language)])].map(({ index }) =>
		words.slice(Math.max(0, index - 20), index + 20),
	);
}

/** The words of the main part that a reader sees who opens nothing. */
function wordsInSight(document: Document): string {
	const main = first('main', document);
	return (main ? nodesIn(main) : [])
		.flatMap((node) => (isText(node) && !closest(node, FOLDED) ? [node.data] : []))
		.join('');
}
