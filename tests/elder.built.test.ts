import { expect, test } from 'vitest';
import { attribute, all, documentOf, first, matches, textOf } from './html.ts';
import { elderPages, isForSharing, sitePages, type SitePage } from './site-pages.ts';
import { VARIANTS, type Variant } from './variants.ts';

/** What leads on from a page: its text, its contents, the bar for the thumb. */
const LEADS_ON = 'main a[href^="/"], #contents a[href^="/"], body > nav a[href^="/"]';

/** Controls, the way to where a thing of the story has a page of its own, and files of data: they are the same for every reader. */
const SAME_FOR_ALL = '[data-act], .tell, [download], [href$=".json"], [href$="/share/"]';

/** The way into large type, and the way back. */
const SWITCH = /长辈版 · 大字|标准字|Large type|Standard type/g;

test.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])(
	'$folder: every page but the one for unknown addresses has an address in the elder view',
	(variant) => {
		const places = (of: readonly SitePage[]) =>
			of.map(({ language, place }) => `${language} ${place}`).sort();
		// A part of a page leads to that page in large type.
		const wanted = sitePages(variant).filter((page) => page.place !== '/404' && !isForSharing(page));
		expect(places(elderPages(variant))).toEqual(places(wanted));
	},
);

test.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])(
	'$folder: every page in the elder view says so and leads on in large type, without scripts',
	(variant: Variant) => {
		const base = variant.settings.BASE_PATH ?? '';
		for (const twin of elderPages(variant)) {
			const page = documentOf(twin);
			expect.soft(attribute(first('html', page), 'data-view'), twin.address).toBe('elder');
			const prefix = base + twin.address.slice(0, twin.address.length - twin.place.length);
			const hrefs = all(LEADS_ON, page)
				.filter((link) => !matches(link, SAME_FOR_ALL))
				.map((link) => attribute(link, 'href') ?? '');
			expect.soft(hrefs.length, twin.address).toBeGreaterThan(0);
			expect
				.soft(
					hrefs.filter((href) => !href.startsWith(`${prefix}/`)),
					twin.address,
				)
				.toEqual([]);
		}
	},
);

test.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])(
	'$folder: every page in the elder view has the words of the plain page, in whatever order',
	(variant) => {
		const plain = new Map(sitePages(variant).map((page) => [`${page.language} ${page.place}`, page]));
		const words = (page: SitePage | undefined) =>
			page &&
			[
				...textOf(first('main', documentOf(page)))
					.replace(SWITCH, '')
					.replaceAll(/\s/g, ''),
			]
				.sort()
				.join('');
		for (const twin of elderPages(variant))
			expect.soft(words(twin), twin.address).toBe(words(plain.get(`${twin.language} ${twin.place}`)));
	},
);

test.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])(
	'$folder: in the elder view the rest of a section is folded, and no figure within a sentence is a link',
	(variant) => {
		for (const page of [...sitePages(variant), ...elderPages(variant)]) {
			const isLarge = page.view === 'elder';
			const open = all('details.more', documentOf(page)).filter((more) => attribute(more, 'open') !== null);
			const folds = all('details.more', documentOf(page)).length;
			expect.soft(open.length, page.address).toBe(isLarge ? 0 : folds);
			if (isLarge)
				expect.soft(all('main a[href^="#citation-"]', documentOf(page)).length, page.address).toBe(0);
		}
	},
);

test('the cover in large type has the questions that the edition marks as buttons, and the honours', () => {
	for (const page of elderPages(VARIANTS.plain).filter(({ place }) => place === '/')) {
		const buttons = all('main nav.for-large a', documentOf(page));
		expect.soft(buttons.length, page.address).toBe(5);
	}
});
