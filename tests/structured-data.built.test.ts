import { describe, expect, test } from 'vitest';
import { isMissingPage, isWholeReport, sitePages, sourceOf, type SitePage } from './site-pages.ts';
import { editionOf, editionsOf, VARIANTS, type Variant } from './variants.ts';

interface Thing {
	'@type': string;
	'@id'?: string;
	url?: string;
	headline?: string;
	description?: string;
	inLanguage?: string;
	isPartOf?: { '@type': string; '@id': string };
	temporalCoverage?: string;
	itemListElement?: { position: number; name: string; item: string }[];
	distribution?: { contentUrl: string }[];
}

describe.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])('$folder', (variant) => {
	// A hall leaves it to the cover, and what is only a part of a page to that page.
	const pages = sitePages(variant).filter(
		(page) => !isMissingPage(page) && !isWholeReport(page) && isItsOwn(page),
	);
	const [newest] = editionsOf(variant);

	/** Address of the cover that a page belongs to. */
	const coverOf = (page: SitePage, canonical: string) =>
		page.own
			? canonical.replace(new RegExp(`${page.own}/$`), `${newest?.slug}/`)
			: canonical.replace(/(\/\d+\/).*$/, '$1');

	test('every page tells machines what it is', () => {
		for (const page of pages) {
			const { from, to } = editionOf(variant, page).report.period;
			const { canonical, structured, title, description } = sourceOf(page);
			const { context, things } = readStructured(structured);
			const [thing] = things;
			const cover = coverOf(page, canonical);
			const isCover = canonical === cover;
			const kind = isCover ? 'Report' : page.chapter === 'data' ? 'Dataset' : 'Article';
			expect.soft([context, things.length], page.address).toEqual(['https://schema.org', 2]);
			expect.soft(thing, page.address).toMatchObject({
				'@type': kind,
				'@id': canonical,
				url: canonical,
				description,
				inLanguage: page.language,
				...(kind !== 'Article' && { temporalCoverage: `${from}/${to}` }),
				...(!isCover && { isPartOf: { '@type': 'Report', '@id': cover } }),
			});
			if (kind === 'Article') expect.soft(title.startsWith(thing?.headline ?? '?'), page.address).toBe(true);
			const files = thing?.distribution?.map(({ contentUrl }) => contentUrl.split('/').at(-1));
			expect.soft(files, page.address).toEqual(kind === 'Dataset' ? ['facts.csv', 'facts.json'] : undefined);
			expect.soft(structured, page.address).not.toMatch(/null|undefined|""/);
		}
	});

	test('every page tells machines the way to it', () => {
		for (const page of pages) {
			const { canonical, structured } = sourceOf(page);
			const [, breadcrumbs] = readStructured(structured).things;
			const steps = breadcrumbs?.itemListElement ?? [];
			expect.soft(breadcrumbs?.['@type'], page.address).toBe('BreadcrumbList');
			const positions = steps.map(({ position }) => position);
			expect.soft(positions, page.address).toEqual(steps.map((_, index) => index + 1));
			const ends = [steps[0]?.item, steps.at(-1)?.item];
			expect.soft(ends, page.address).toEqual([coverOf(page, canonical), canonical]);
			if (page.part) expect.soft(steps[1]?.item, page.address).toBe(canonical.replace(/[^/]+\/$/, ''));
		}
	});
});

/** What a page says to machines, whose form is known. */
function readStructured(text: string): { context: string; things: Thing[] } {
	const { '@context': context, '@graph': things } = JSON.parse(text) as {
		'@context': string;
		'@graph': Thing[];
	};
	return { context, things };
}

/** Whether search engines know the page by its own address; `/` says that it is the newest cover. */
function isItsOwn(page: SitePage): boolean {
	return page.place === '/' || sourceOf(page).canonical.endsWith(page.address);
}
