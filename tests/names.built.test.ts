/** Names of links as they are heard: what leads to different places is not called the same. */
import { expect, test } from 'vitest';
import { all, attribute, documentOf, textOf, type Element } from './html.ts';
import { sitePages } from './site-pages.ts';
import { VARIANTS } from './variants.ts';

/** What is called by what it does, ten times on a page: marks that share, folds of notes, ways to what stands beside. */
const NAMED = '[data-act="share"], details.beside > summary, section.beside a, .marks a, a.share';

function nameOf(element: Element): string {
	return attribute(element, 'aria-label') ?? textOf(element);
}

test.each([VARIANTS.plain, VARIANTS.moved])(
	'$folder: what does different things has different names',
	(variant) => {
		const faults = sitePages(variant).flatMap((page) => {
			const places = new Map<string, Set<string>>();
			for (const [index, element] of all(NAMED, documentOf(page)).entries()) {
				const leadsTo = attribute(element, 'href') ?? `the fold ${index}`;
				places.set(nameOf(element), (places.get(nameOf(element)) ?? new Set()).add(leadsTo));
			}
			return [...places]
				.filter(([name, to]) => name === '' || to.size > 1)
				.map(([name, to]) => `${page.address}: “${name}” leads to ${[...to].join(' and ')}`);
		});
		expect(faults).toEqual([]);
	},
);
