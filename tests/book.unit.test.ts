import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Book, BookPage } from '../src/lib/book/book.ts';
import { epubOf } from '../src/lib/book/epub.ts';
import { ROOT } from '../src/tools/command.ts';

const ORIGIN = 'https://report.example';
const { TZ } = process.env;

afterEach(() => {
	vi.useRealTimers();
	process.env.TZ = TZ;
});

/** A book of some pages, each given by what is on it. */
function bookOf(pages: Record<string, string>): Book {
	return {
		language: 'en',
		identifier: `${ORIGIN}/en/2031/`,
		title: 'Ferries & boats',
		description: 'A "year" on the water.',
		publisher: 'Ferry Company',
		source: '2031 Report',
		period: { from: '2031-01-01', to: '2031-12-31' },
		cover: new Uint8Array([1, 2, 3]),
		images: new Map([['/2031/images/pier.jpg', new Uint8Array([4, 5, 6])]]),
		words: { cover: 'Cover', contents: 'Contents', accessibility: 'All of it is text.' },
		pages: Object.entries(pages).map(([name, html]): BookPage => ({
			file: `${name}.xhtml`,
			title: name,
			part: '',
			kind: 'chapter',
			html,
		})),
	};
}

/** A page of a book as it is packed. */
function packedPage(html: string, others: Record<string, string> = {}): string {
	const files = unzipSync(epubOf(bookOf({ page: html, ...others }), ORIGIN));
	return strFromU8(files['EPUB/page.xhtml'] ?? new Uint8Array());
}

test('the same book gives the same bytes, at any time and in any place', () => {
	const book = bookOf({ page: '<p id="a">One</p>' });
	const first = epubOf(book, ORIGIN);
	vi.useFakeTimers({ now: new Date('2040-06-01T12:00:00Z') });
	process.env.TZ = 'Asia/Shanghai';
	expect(epubOf(book, ORIGIN)).toEqual(first);
	expect(epubOf(bookOf({ page: '<p id="a">Two</p>' }), ORIGIN)).not.toEqual(first);
});

test('a book begins with what it is, uncompressed, where every reading device looks', () => {
	const bytes = epubOf(bookOf({ page: '<p>One</p>' }), ORIGIN);
	// A local header of 30 bytes without extra fields, the name, the content.
	expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('a picture of a page is in the book, and one that is not there is refused', () => {
	const shown = '<p><img src="/2031/images/pier.jpg" alt="A pier" loading="lazy"></p>';
	const files = unzipSync(epubOf(bookOf({ page: shown }), ORIGIN));
	expect(files['EPUB/images/pier.jpg']).toEqual(new Uint8Array([4, 5, 6]));
	expect(strFromU8(files['EPUB/package.opf'] ?? new Uint8Array())).toContain(
		'href="images/pier.jpg" media-type="image/jpeg"',
	);
	expect(packedPage(shown)).toContain('<img src="images/pier.jpg" alt="A pier"/>');
	expect(() => packedPage('<p><img src="/2031/images/boat.jpg" alt=""></p>')).toThrow('boat.jpg');
});

test('a link to another page of the book leads into it, and one that leads out of it leads to the web', () => {
	const links =
		'<a href="#b">there</a><a href="#a">here</a><a href="/2031/data/">data</a><a href="tel:1">ring</a>';
	const page = packedPage(`<p id="a">${links}</p>`, { other: '<p id="b">There</p>' });
	expect([...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
		'other.xhtml#b',
		'#a',
		`${ORIGIN}/2031/data/`,
		'tel:1',
	]);
});

test('a link to nothing stops the build and is named, and so is a place that is there twice', () => {
	expect(() => packedPage('<a href="#nowhere">?</a>')).toThrow(
		'in page.xhtml of a book a link leads to nothing: #nowhere',
	);
	expect(() => packedPage('<p id="a">1</p>', { other: '<p id="a">2</p>' })).toThrow('the id a twice');
});

test('nothing in a book acts, folds or says only what large type says', () => {
	const page = packedPage(
		'<p class="_x1 place later" data-spoken="x" onclick="x()">Kept</p><a href="/share/" data-act="share">Send</a>' +
			'<button>Press</button><script>x()</script><div popover id="card">Card</div><p class="for-large">Large</p>' +
			'<details><summary aria-label="2 notes: x">2 notes</summary><ul><li>Note</li></ul></details>',
	);
	expect(page).toContain(
		'<p class="place">Kept</p><div><p class="fold">2 notes</p><ul><li>Note</li></ul></div>',
	);
	expect(page).not.toMatch(/Send|Press|x\(\)|Card|Large|details|popover/);
});

test('a page of a book is XHTML: its text cannot be taken for marks, and its drawings say what they are', () => {
	const page = packedPage(
		'<p>1 &lt; 2 &amp; 3<br>“ ”</p><figure><svg viewBox="0 0 1 1"><a href="#x"><text>go</text></a></svg></figure><p id="x">X</p>',
	);
	expect(page).toContain('<p>1 &lt; 2 &amp; 3<br/>“ ”</p>');
	expect(page).toContain(
		'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1">',
	);
	expect(page).toContain('<a xlink:href="#x" xlink:title="go"><text>go</text></a>');
});

test('the headings of a page begin with the first level', () => {
	expect(packedPage('<h2>A</h2><h3>B</h3>')).toContain('<h1>A</h1><h2>B</h2>');
});

test('a book says of itself what shelves and readers ask, with no date but those of its edition', () => {
	const files = unzipSync(epubOf(bookOf({ page: '<p>One</p>' }), ORIGIN));
	const description = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array());
	expect(description).toContain('<dc:title>Ferries &amp; boats</dc:title>');
	expect(description).toContain('<dc:language>en</dc:language>');
	expect(description).toContain(`<dc:identifier id="book">${ORIGIN}/en/2031/</dc:identifier>`);
	expect(description.match(/\d{4}-\d{2}-\d{2}/g)).toEqual(['2031-01-01', '2031-12-31', '2031-12-31']);
	for (const name of [
		'accessMode',
		'accessModeSufficient',
		'accessibilityFeature',
		'accessibilityHazard',
		'accessibilitySummary',
	])
		expect(description).toContain(`<meta property="schema:${name}">`);
});

test('what is drawn in a book can be seen by day and by night', () => {
	const styles = readFileSync(join(ROOT, 'src/lib/book/book.css'), 'utf8');
	const fixed = [...styles.matchAll(/#[\da-f]{3,6}\b/g)].map(([colour]) => colour);
	// White stands on the other one; all else has the colour of the text.
	const [own = '', ...others] = [...new Set(fixed)].filter((colour) => colour !== '#fff');
	expect(others).toEqual([]);
	expect(contrast(own, '#ffffff')).toBeGreaterThanOrEqual(4.5);
	for (const ground of ['#000000', '#1c1c1e', '#f8f1e3'])
		expect(contrast(own, ground), ground).toBeGreaterThanOrEqual(3);
	expect(styles).not.toMatch(
		/(?:^|[\s{;])(?:font-family|background-color|line-height)|font-size:[^;]*(?:rem|pt)/,
	);
});

/** How much two colours differ, by WCAG 2.2. */
function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
