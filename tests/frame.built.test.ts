/** What stands around every page, in its HTML: the ways of its head in the order in which they are seen, and the sheet. */
import { expect, test } from 'vitest';
import { all, attribute, documentOf, textOf } from './html.ts';
import { elderPages, sitePages } from './site-pages.ts';
import { VARIANTS } from './variants.ts';

/** The controls of a head by what they do, in their order; search is among them where there is one. */
const HEAD = [
	'#main',
	'site',
	'contents',
	...(sitePages(VARIANTS.plain).some(({ place }) => place === '/search/') ? ['search'] : []),
	'large-type',
	'larger',
	'scheme',
	'language',
];

test.each([VARIANTS.plain, VARIANTS.moved] as const)(
	'$folder: the head of every page has all ways in one order, and its sheet leads on',
	(variant) => {
		for (const page of [...sitePages(variant), ...elderPages(variant)]) {
			const tree = documentOf(page);
			const head = all('.page > header a, .page > header button', tree).map((control) => {
				const href = attribute(control, 'href') ?? '';
				if (href === '#main') return href;
				if (attribute(control, 'hreflang')) return 'language';
				const act = attribute(control, 'data-act');
				return act ?? (href.endsWith('/search/') ? 'search' : 'site');
			});
			expect.soft(head, page.address).toEqual(HEAD);
			expect.soft(all('#contents', tree), page.address).toHaveLength(1);
			const leadsTo = (root: string) =>
				all(`${root} a`, tree)
					.map((link) => attribute(link, 'href') ?? '')
					.filter((href) => !href.startsWith('#'));
			const sheet = leadsTo('#contents-sheet');
			expect.soft(sheet.length, page.address).toBeGreaterThan(3);
			// Where a page lists its chapters the sheet takes them from there.
			if (all('#contents ol', tree).length === 0)
				expect
					.soft(
						leadsTo('#contents').filter((href) => !sheet.includes(href)),
						page.address,
					)
					.toEqual([]);
			for (const control of all('.page > header button, .page > header a', tree)) {
				const name = attribute(control, 'aria-label') ?? textOf(control);
				expect.soft(name.trim(), page.address).not.toBe('');
			}
		}
	},
);
