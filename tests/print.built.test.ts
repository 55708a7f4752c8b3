import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../src/lib/edition/edition.ts';
import { REPORT_FILE } from '../src/lib/server/report-file.ts';
import { addressOf } from '../src/lib/site/addresses.ts';
import { DECK, TAKE } from '../src/lib/site/pages.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';
import { figuresOn, hrefsOf, placesOn } from './content-faults.ts';
import { all, documentOf, textWithout, type Document } from './html.ts';
import { printable } from './printed-pages.ts';
import {
	builtFiles,
	isForSharing,
	isTool,
	isWholeReport,
	sitePages,
	sourceOf,
	type SitePage,
} from './site-pages.ts';
import { placesOf, sectionFragment } from './told-places.ts';
import { editionOf, editionsOf, VARIANTS, type Variant } from './variants.ts';

const { plain: usual, moved } = VARIANTS;

describe.each([usual, moved] as const satisfies Variant[])('$folder', (variant) => {
	const pages = sitePages(variant);
	const { basePath } = readSettings(variant.settings);

	describe.each(pages.filter(isWholeReport))('$address', (page) => {
		const edition = editionOf(variant, page);
		const document = documentOf(page);
		const { ids } = sourceOf(page);

		test('holds every chapter, place, §, source note and figure once', () => {
			const wanted = idsOf(edition, page);
			expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		});

		test('is offered as a PDF with its size, there and on the data page, where the file is and nowhere else', () => {
			const file = `${addressOf(page.language, edition.slug).slice(1)}${REPORT_FILE}`;
			const path = join(ROOT, variant.folder, file);
			const offering = [
				page,
				pages.find((other) => other.address === page.address.replace(/print\/$/, 'data/')),
			];
			const offers = offering
				.filter((one) => one !== undefined)
				.map((one) => all('a[href$=".pdf"]', documentOf(one)))
				.map((links) =>
					links.map((link) => [link.attribs.href, textWithout('none', link).replace(/\s+/g, ' ')]),
				);
			const size = existsSync(path) ? `${Math.round(statSync(path).size / 1000)} KB` : '';
			const offer = size && [[`${basePath}/${file}`, expect.stringContaining(size) as string]];
			expect(offers).toEqual(offers.map(() => offer || []));
		});

		test('has for every figure a mark that leads to its citation and back', () => {
			const { marks, citations } = figuresOn(document);
			expect(marks.filter(({ id, href }) => href !== `#citation-${id}`)).toEqual([]);
			const figures = [...edition.figures.keys()].sort();
			expect([...new Set(marks.map(({ id }) => id))].sort()).toEqual(figures);
			expect(citations.map(({ id }) => id).sort()).toEqual(figures);
			expect(citations.filter(({ id, back }) => back.join() !== id)).toEqual([]);
		});

		test('gives every place its § on the same page', () => {
			const places = edition.chapters.flatMap(({ slug }) =>
				placesOf(edition, slug, page.language).map(({ id, sources }) => ({ id: `${slug}--${id}`, sources })),
			);
			const shown = placesOn(
				document,
				places.map(({ id }) => id),
				page.address,
			);
			expect(shown).toEqual(
				places.map(({ id, sources }) => ({
					id,
					shares: 0,
					sources,
					sourceLinks: sources.map((number) => `${page.address}#sources--${sectionFragment(number)}`),
				})),
			);
		});

		test('leads to places on itself, and elsewhere only to pages that are there', () => {
			const links = hrefsOf('body a', document);
			const within = links.filter((href) => href.startsWith('#'));
			expect(within.length).toBeGreaterThan(0);
			expect(within.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
			const own = links.filter((href) => href.startsWith('/'));
			const files = builtFiles(variant.folder).map(
				(file) => `${basePath}/${file.replace(/index\.html$/, '')}`,
			);
			expect(own.filter((href) => !files.includes(href))).toEqual([]);
			const chapters = edition.chapters.map(({ slug }) => `/${slug}/`);
			const elsewhere = hrefsOf('main a[href^="/"]', document);
			expect(elsewhere.filter((href) => chapters.some((slug) => href.includes(slug)))).toEqual([]);
		});

		test('says everything that the cover’s opening and the chapters say', () => {
			const whole = wordsOf(document).join('\n');
			const chapters = pages.filter(
				(other) =>
					other.language === page.language &&
					other.edition === page.edition &&
					other.chapter &&
					!isTool(other) &&
					// It says again, in pictures, what the chapters say.
					other.chapter !== DECK &&
					!isForSharing(other) &&
					!other.retired,
			);
			expect(chapters.length).toBeGreaterThan(0);
			for (const chapter of chapters) {
				const words = wordsOf(documentOf(chapter));
				expect.soft(words.length, chapter.address).toBeGreaterThan(0);
				expect
					.soft(
						words.filter((text) => !whole.includes(text)),
						chapter.address,
					)
					.toEqual([]);
			}
		});
	});
});

test('a page that is not there has no address to print', () => {
	const codesOn = (page: SitePage) => all('.paper svg', documentOf(page)).length;
	for (const page of sitePages(usual).filter(({ place }) => place === '/404'))
		expect.soft(codesOn(page), page.address).toBe(0);
	for (const page of printable(usual)) expect.soft(codesOn(page), page.address).toBe(1);
});

test('the foot of every page, the sources, the search and what is taken along lead to the whole report, and it does not lead to itself', () => {
	for (const page of printable(usual)) {
		const slug = page.edition ?? editionsOf(usual)[0]?.slug;
		const whole = `${page.language === 'en' ? '/en' : ''}/${slug}/print/`;
		const links = (scope: string) => all(`${scope} a[href="${whole}"]`, documentOf(page)).length;
		expect.soft(links('footer'), page.address).toBe(isWholeReport(page) ? 0 : 1);
		expect
			.soft(links('main'), page.address)
			.toBe(['sources', TAKE].includes(page.chapter ?? '') || page.own === 'search' ? 1 : 0);
	}
});

/** The ids of everything that an edition tells, as the whole report has them. */
function idsOf(edition: Edition, { language }: SitePage): string[] {
	return [
		...edition.chapters.map(({ slug }) => `chapter-${slug}`),
		...edition.chapters.flatMap(({ slug }) =>
			placesOf(edition, slug, language).map(({ id }) => `${slug}--${id}`),
		),
		...[...edition.notes.keys()].map((id) => `notes--${id}`),
		...edition.outline.sections.map(({ number }) => `sources--${sectionFragment(number)}`),
		...[...edition.figures.keys()].flatMap((id) => [`figure-${id}`, `citation-${id}`]),
	];
}

/** What a page says by heading, paragraph and entry. */
const WORDS = ['h1', 'h2', 'h3', 'h4', 'p', 'dt', 'dd', 'li b'].map((name) => `main ${name}`).join();

/** The words of a page, without the way to the next chapter and the citations' lead. */
function wordsOf(page: Document): string[] {
	// How many sources a page has is its own affair.
	const hidden = new Set(
		all('[hidden], [hidden] *, [data-retired], [data-retired] *, #citations summary *, .aloud *', page),
	);
	return (
		all(WORDS, page)
			.filter((element) => !hidden.has(element) && all('a[href$="/print/"]', element).length === 0)
			// Marks to share something, to listen, or to tell the publisher have nothing to do on paper.
			.map((element) =>
				textWithout('[data-act="share"], [data-act="aloud"], .tell', element).replace(/\s+/g, ' '),
			)
	);
}
