/** Telling the publisher something: from the foot of every page and from every section, where it gives a way, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { hrefsOf } from './content-faults.ts';
import { all, attribute, documentOf, first, textOf } from './html.ts';
import { elderPages, isForSharing, isWholeReport, sitePages, type SitePage } from './site-pages.ts';
import { editionsOf, VARIANTS } from './variants.ts';

const { plain, moved } = VARIANTS;
const every = (variant: typeof plain | typeof moved) => [...sitePages(variant), ...elderPages(variant)];
const [newest, older] = editionsOf(moved);

test('nothing is drawn where the publisher gives no way', () => {
	expect(editionsOf(plain).every(({ contacts }) => Object.keys(contacts.tell).length === 0)).toBe(true);
	expect(Object.keys(older?.contacts.tell ?? { none: '' })).toEqual([]);
	const silent = [...every(plain), ...every(moved).filter(({ edition }) => edition === older?.slug)];
	for (const page of silent) {
		const document = documentOf(page);
		expect.soft(all('#tell, .tell', document).length, page.address).toBe(0);
		expect.soft(hrefsOf('a[href^="sms:"], a[href^="mailto:"]', document), page.address).toEqual([]);
	}
});

describe('where it gives ways', () => {
	const pages = every(moved).filter(({ edition }) => edition === undefined || edition === newest?.slug);

	test('every page has them in its foot, and a letter opens with its name and its address', () => {
		for (const page of pages) {
			const document = documentOf(page);
			const ways = hrefsOf('footer #tell a', document);
			expect
				.soft(
					ways.map((way) => way.split(':')[0]),
					page.address,
				)
				.toEqual(['tel', 'sms', 'mailto', 'https']);
			const [tel = '', sms = '', mail = '', form = ''] = ways;
			expect.soft(tel).toBe('tel:00055500110');
			expect.soft(sms).toMatch(/^sms:00055500111\?body=/);
			expect.soft(mail).toMatch(/^mailto:letters@ferry\.example\?/);
			expect.soft(textOf(first('#tell', document)), page.address).toContain('沧溪湾轮渡');
			const { title, address } = spokenOf(page);
			const letter = new URL(mail).searchParams;
			expect.soft(letter.get('subject'), page.address).toContain(title);
			for (const words of [letter.get('body'), new URL(sms).searchParams.get('body')]) {
				expect.soft(words, page.address).toContain(title);
				expect.soft(words, page.address).toContain(address);
			}
			const filled = new URL(form).searchParams;
			expect.soft(filled.get('about'), page.address).toContain(title);
			expect.soft(filled.get('page'), page.address).toContain(address);
		}
	});

	test('every section leads to them on the page that is its own, by a name of its own', () => {
		const own = new Map(pages.map((page) => [page.address, page]));
		let sections = 0;
		for (const page of pages.filter((one) => one.chapter && !isForSharing(one))) {
			const marks = all('main .tell', documentOf(page));
			if (isWholeReport(page)) expect.soft(marks, page.address).toEqual([]);
			const names = marks.map((mark) => attribute(mark, 'aria-label'));
			expect.soft(new Set(names).size, page.address).toBe(names.length);
			for (const mark of marks) {
				const href = attribute(mark, 'href') ?? '';
				const address = href.slice(moved.settings.BASE_PATH.length).replace('#tell', '');
				expect.soft(href, page.address).toMatch(/#tell$/);
				expect.soft(own.get(address)?.part, href).toBeTruthy();
				sections++;
			}
		}
		const told = newest?.chapters.flatMap(({ text }) => text.en.sections) ?? [];
		// In both languages and both views.
		expect(sections).toBe(told.length * LANGUAGES.length * 2);
	});
});

/** What a page is called in a letter, and its address, without the view it is shown in. */
function spokenOf(page: SitePage): { title: string; address: string } {
	const document = documentOf(page);
	const chapter = newest?.chapters.find(({ slug }) => slug === page.chapter)?.text[page.language].title;
	const isWhole = page.part === 'share' || page.part === undefined;
	const prefix = page.language === 'en' ? '/en' : '';
	return {
		title:
			(isWhole && chapter) || (page.part && !page.retired ? textOf(first('h1', document)).slice(0, 4) : ''),
		address: page.place === '/404' ? '' : `${moved.settings.SITE_ORIGIN}${moved.settings.BASE_PATH}${prefix}`,
	};
}
