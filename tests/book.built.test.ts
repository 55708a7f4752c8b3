import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../src/lib/site/addresses.ts';
import { PRINTED_LANGUAGE } from '../src/lib/site/languages.ts';
import { bookChecker } from '../src/tools/book-checker.js';
import { ROOT } from '../src/tools/command.ts';
import { hrefsOf } from './content-faults.ts';
import { all, attribute, closest, documentOf, first, textOf, type Document } from './html.ts';
import { IS_WHOLE } from './whole.ts';
import { isWholeReport, sitePages, type SitePage } from './site-pages.ts';
import { editionOf, editionsOf, VARIANTS, type Variant } from './variants.ts';

const { plain, moved } = VARIANTS;

/** What holds words; what holds one of them holds them too. */
const WORDS = 'p, h1, h2, h3, h4, dt, dd, th, td, figcaption, q, cite, ol > li, ul > li';

/** What only large type shows, and what acts, on a page. */
const NOT_IN_BOOKS = '.for-large, .screen, nav, [popover], [data-act]';

describe.each([plain, moved] as const satisfies Variant[])('$folder', (variant) => {
	const pages = sitePages(variant);

	describe.each(pages.filter(isWholeReport))('the book of $address', (page) => {
		const edition = editionOf(variant, page);
		const files = unzipSync(readFileSync(bookPath(variant, page)));
		const chapters = new Map(
			Object.keys(files)
				.filter((name) => name.endsWith('.xhtml'))
				.map((name) => [name.replace('EPUB/', ''), documentIn(files, name)] as const),
		);
		const documents = [...chapters.values()];
		const whole = documentOf(page);

		test('tells every figure of the whole report, with its value and in its words', () => {
			const told = (document: Document) =>
				all('data[data-figure]', document)
					.filter((element) => !closest(element, NOT_IN_BOOKS))
					.map((element) => [
						attribute(element, 'data-figure'),
						attribute(element, 'value'),
						plainly(textOf(element)),
					]);
			const sorted = (figures: (string | null)[][]) => figures.map((figure) => figure.join(' ')).sort();
			expect(sorted(documents.flatMap(told))).toEqual(sorted(told(whole)));
		});

		test('says all that the chapters say', () => {
			const texts = (document: Document, within: string) =>
				all(within, document)
					.filter((element) => !closest(element, NOT_IN_BOOKS))
					.filter((element) => all(NOT_IN_BOOKS, element).length === 0)
					.map((element) => plainly(textOf(element)));
			const said = new Set(documents.flatMap((document) => texts(document, WORDS)));
			const wanted = texts(whole, WORDS.replace(/(^|, )/g, '$1article '));
			expect(wanted.length).toBeGreaterThan(0);
			expect(wanted.filter((text) => text !== '' && !said.has(text))).toEqual([]);
		});

		test('leads from every link to a place of its own, or to an absolute address', () => {
			const ids = new Map(
				[...chapters].map(([name, document]) => [
					name,
					new Set(all('[id]', document).map(({ attribs }) => attribs.id)),
				]),
			);
			const lost = [...chapters].flatMap(([name, document]) =>
				all('a', document).flatMap(({ attribs }) => {
					const href = attribs.href ?? attribs['xlink:href'];
					if (href === undefined || /^(?:https?|tel|mailto):/.test(href)) return [];
					const [file, id] = href.split('#');
					const target = ids.get(file || name);
					return target && (id === undefined || target.has(id)) ? [] : [`${name}: ${href}`];
				}),
			);
			expect(lost).toEqual([]);
		});

		test('has in its contents every chapter by its name, and reads them in their order', () => {
			const contents = chapters.get('nav.xhtml');
			const listed = contents
				? all('nav', contents)
						.slice(0, 1)
						.flatMap((nav) => all('a', nav))
				: [];
			const titles = listed.map(textOf);
			const wanted = edition.chapters.map(({ text }) => text[page.language].title);
			expect(titles.filter((title) => wanted.includes(title))).toEqual(wanted);
			const description = documentIn(files, 'EPUB/package.opf');
			const order = all('itemref', description).map(({ attribs }) => attribs.idref);
			const hrefs = order.map((id) => attribute(first(`item[id="${id}"]`, description), 'href'));
			expect(listed.map(({ attribs }) => attribs.href)).toEqual(hrefs.slice(2));
			const images = hrefsOf('item[href^="images/"]', description);
			const shown = [...chapters.values()].flatMap((chapter) => all('img[src^="images/"]', chapter));
			expect(new Set(images)).toEqual(new Set(shown.map(({ attribs }) => attribs.src)));
			expect(new Set([...hrefs, ...images, 'package.opf', 'book.css', 'cover.png'])).toEqual(
				new Set(
					Object.keys(files)
						.filter((name) => name.startsWith('EPUB/'))
						.map((name) => name.slice(5)),
				),
			);
		});
	});
});

const checker = bookChecker();
const checked: readonly [string, string][] = (IS_WHOLE ? [moved, plain] : [moved]).flatMap((variant) => {
	const [newest] = editionsOf(variant);
	return (
		sitePages(variant)
			.filter(isWholeReport)
			// Those of other years and languages are made by the same code of the same parts.
			.filter(
				({ edition, language }) => IS_WHOLE || (edition === newest?.slug && language === PRINTED_LANGUAGE),
			)
			.map((page) => [page.address, bookPath(variant, page)] as [string, string])
	);
});

test.skipIf(checker === undefined).each(checked)(
	'EPUBCheck has no error and no warning for the book of %s',
	(_, path) => {
		const [program = '', ...args] = checker ?? [];
		const { stdout, stderr } = spawnSync(program, [...args, path, '--failonwarnings'], { encoding: 'utf8' });
		expect(stderr).toBe('');
		expect(stdout).toContain(
			'No errors or warnings detected.\nMessages: 0 fatals / 0 errors / 0 warnings / 0 infos',
		);
	},
);

/** Where the book of an edition lies, in the language of a page. */
function bookPath({ folder }: Variant, { language, edition }: SitePage): string {
	return join(ROOT, folder, addressOf(language, edition), 'report.epub');
}

function documentIn(files: Readonly<Record<string, Uint8Array>>, name: string): Document {
	return parseDocument(strFromU8(files[name] ?? new Uint8Array()), { xmlMode: true });
}

/** Words without the blanks between them. */
function plainly(text: string): string {
	return text.replace(/\s/g, '');
}
