import { expect } from 'playwright/test';
import { isMissingPage, sitePages, sourceOf } from './site-pages.ts';
import { test } from './site-test.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

interface Thing {
	'@type': string;
	'@id'?: string;
	url?: string;
	headline?: string;
	description?: string;
	inLanguage?: string;
	isPartOf?: { '@id': string };
	temporalCoverage?: string;
	itemListElement?: { position: number; name: string; item: string }[];
	distribution?: { contentUrl: string }[];
}

for (const variant of [VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[]) {
	const pages = sitePages(variant).filter((page) => !isMissingPage(page));
	const [edition] = editionsOf(variant);

	for (const page of pages) {
		test(`${variant.folder}${page.address} tells machines what it is and the way to it`, () => {
			const { canonical, structured, title, description } = sourceOf(page);
			const { '@context': context, '@graph': things } = JSON.parse(structured) as {
				'@context': string;
				'@graph': Thing[];
			};
			expect(context).toBe('https://schema.org');
			const [report, breadcrumbs, ...others] = things;
			const cover = canonical.replace(/(\/\d+\/).*$/, '$1');
			const { from, to } = edition?.report.period ?? {};
			expect(report).toMatchObject({
				'@type': 'Report',
				'@id': cover,
				url: cover,
				inLanguage: page.language,
				temporalCoverage: `${from}/${to}`,
			});
			const steps = breadcrumbs?.itemListElement ?? [];
			expect(breadcrumbs?.['@type']).toBe('BreadcrumbList');
			expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
			expect([steps[0]?.item, steps.at(-1)?.item]).toEqual([cover, canonical]);
			for (const thing of others) {
				expect(thing).toMatchObject({
					'@id': canonical,
					url: canonical,
					description,
					isPartOf: { '@id': cover },
				});
				if (thing.headline) expect(title.startsWith(thing.headline)).toBe(true);
			}
			expect(others.length).toBe(canonical === cover ? 0 : 1);
			expect(structured).not.toMatch(/null|undefined|""/);
		});
	}
}
