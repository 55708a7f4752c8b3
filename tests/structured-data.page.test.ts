import { expect } from 'playwright/test';
import { isMissingPage, isWholeReport, sitePages, sourceOf, type SitePage } from './site-pages.ts';
import { test } from './site-test.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

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

for (const variant of [VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[]) {
	// A hall leaves it to the cover, and what is only a part of a page to that page.
	const pages = sitePages(variant).filter(
		(page) => !isMissingPage(page) && !isWholeReport(page) && isItsOwn(page),
	);
	const [edition] = editionsOf(variant);

	for (const page of pages) {
		test(`${variant.folder}${page.address} tells machines what it is and the way to it`, () => {
			const { canonical, structured, title, description } = sourceOf(page);
			const { '@context': context, '@graph': things } = JSON.parse(structured) as {
				'@context': string;
				'@graph': Thing[];
			};
			expect(context).toBe('https://schema.org');
			const [thing, breadcrumbs] = things;
			const cover = page.own
				? canonical.replace(new RegExp(`${page.own}/$`), `${edition?.slug}/`)
				: canonical.replace(/(\/\d+\/).*$/, '$1');
			const { from, to } = edition?.report.period ?? {};
			const isCover = canonical === cover;
			const kind = isCover ? 'Report' : page.chapter === 'data' ? 'Dataset' : 'Article';
			expect(things.length).toBe(2);
			expect(thing).toMatchObject({
				'@type': kind,
				'@id': canonical,
				url: canonical,
				description,
				inLanguage: page.language,
				...(kind !== 'Article' && { temporalCoverage: `${from}/${to}` }),
				...(!isCover && { isPartOf: { '@type': 'Report', '@id': cover } }),
			});
			if (kind === 'Article') expect(title.startsWith(thing?.headline ?? '?')).toBe(true);
			const files = thing?.distribution?.map(({ contentUrl }) => contentUrl.split('/').at(-1));
			expect(files).toEqual(kind === 'Dataset' ? ['facts.csv', 'facts.json'] : undefined);
			const steps = breadcrumbs?.itemListElement ?? [];
			expect(breadcrumbs?.['@type']).toBe('BreadcrumbList');
			expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
			expect([steps[0]?.item, steps.at(-1)?.item]).toEqual([cover, canonical]);
			if (page.part) expect(steps[1]?.item).toBe(canonical.replace(/[^/]+\/$/, ''));
			expect(structured).not.toMatch(/null|undefined|""/);
		});
	}
}

/** Whether search engines know the page by its own address; `/` says that it is the newest cover. */
function isItsOwn(page: SitePage): boolean {
	return page.place === '/' || sourceOf(page).canonical.endsWith(page.address);
}
