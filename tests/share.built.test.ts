import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { pageOfThing } from '../src/lib/site/page-of-thing.ts';
import { thingsOf } from '../src/lib/telling/things.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { hrefsOf } from './content-faults.ts';
import { documentOf } from './html.ts';
import { isTool, sitePages } from './site-pages.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

test.each(
	([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[]).flatMap((variant: Variant) =>
		LANGUAGES.map((language) => ({ folder: variant.folder, language, variant })),
	),
)('$folder: every mark leads to the page of what it stands at, in $language', ({ language, variant }) => {
	const [edition] = editionsOf(variant);
	if (!edition) throw new Error('there is no edition');
	const story = sitePages(variant).filter(
		(page) => page.language === language && page.edition === edition.slug && !page.part && !isTool(page),
	);
	const found = new Set(story.flatMap((page) => hrefsOf('[data-act="share"]', documentOf(page))));
	const prefix = `${variant.settings.BASE_PATH ?? ''}${language === 'en' ? '/en' : ''}/${edition.slug}`;
	const wanted = thingsOf(edition, language, LIST_KINDS).map((thing) => `${prefix}/${pageOfThing(thing)}/`);
	expect([...found].sort()).toEqual([...wanted].sort());
});
