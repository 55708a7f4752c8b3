import { expect } from 'playwright/test';
import { isMissingPage, isWholeReport, sitePages, sourceOf } from './site-pages.ts';
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
	// A hall leaves it to the cover.
	const pages = sitePages(variant).filter(
		(page) => !isMissingPage(page) && !isWholeReport(page) && page.hall === undefined,
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
				? canonical.replace(/about\/$/, `${edition?.slug}/`)
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
			expect(structured).not.toMatch(/null|undefined|""/);
		});
	}
}
