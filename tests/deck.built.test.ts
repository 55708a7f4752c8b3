/** The deck as it is built: complete for whoever has neither scripts nor styles nor eyes for pictures. */
import { describe, expect, test } from 'vitest';
import { showFigure } from '../src/lib/edition/figure-text.ts';
import { DECK } from '../src/lib/site/pages.ts';
import { all, attribute, documentOf, first, textOf } from './html.ts';
import { elderPages, sitePages, sourceOf, type SitePage } from './site-pages.ts';
import { editionOf, VARIANTS, type Variant } from './variants.ts';

const decks = ([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[]).flatMap((variant: Variant) =>
	[...sitePages(variant), ...elderPages(variant)]
		.filter(({ chapter, part }) => chapter === DECK && part === undefined)
		.map((page) => ({ variant, page, address: `${variant.folder}${page.address}` })),
);

/** The scenes of a deck, in the order of the page. */
function scenesOn(page: SitePage) {
	return all('main section[id]', documentOf(page)).filter((section) => first('.bay', section));
}

test('every edition has a deck in both languages and views', () => {
	expect(decks.length).toBeGreaterThanOrEqual(4);
});

describe.each(decks)('$address', ({ variant, page }) => {
	const edition = editionOf(variant, page);

	test('tells every scene in words: its line, its number, its sentence, what there is to see', () => {
		const sections = scenesOn(page);
		const { scenes } = edition;
		if (scenes.length > 0)
			expect(sections.map((section) => attribute(section, 'id'))).toEqual(scenes.map(({ id }) => id));
		for (const [index, section] of sections.entries()) {
			const id = attribute(section, 'id') ?? '';
			expect.soft(textOf(first('h2', section)), id).not.toBe('');
			expect.soft(textOf(first('.sentence', section)), id).not.toBe('');
			const picture = first('svg[role=img]', section);
			expect.soft(attribute(picture, 'aria-label'), id).toMatch(/\p{L}/u);
			const figure = edition.figures.get(scenes[index]?.figure ?? '');
			if (!figure) continue;
			const told = all('data[data-figure]', section).find((data) => first('b', data));
			expect.soft(attribute(told ?? null, 'data-figure'), id).toBe(figure.id);
			expect.soft(textOf(told ?? null), id).toContain(showFigure(figure, page.language).number);
		}
	});

	test('gives every scene of its own its § and a way into the story, and the last one the way on', () => {
		const sections = scenesOn(page);
		for (const [index, { id, source, into }] of edition.scenes.entries()) {
			const section = sections[index];
			if (!section) throw new Error(`no scene ${id}`);
			const hrefs = all('a', section).map((link) => attribute(link, 'href') ?? '');
			for (const number of source)
				expect
					.soft(
						hrefs.some((href) => href.endsWith(`/sources/#section-${number.slice(1).replaceAll('.', '-')}`)),
						`${id} ${number}`,
					)
					.toBe(true);
			const last = index === edition.scenes.length - 1;
			if (!last)
				expect
					.soft(
						hrefs.some((href) => href.endsWith(`/${into.replace('#', '/#')}`)),
						id,
					)
					.toBe(true);
		}
		const end = first('main div.end', documentOf(page));
		expect(end && all('a', end).length).toBe(2);
		expect(end && first('svg[role=img] path', end)).not.toBeNull();
	});

	test('says “we computed it” at a number that is not printed, and nowhere that the report does not say', () => {
		const document = documentOf(page);
		for (const section of scenesOn(page)) {
			const data = all('data[data-figure]', section).find((one) => first('b', one));
			const kind = edition.figures.get(attribute(data ?? null, 'data-figure') ?? '')?.kind;
			const says = all('small', section)
				.map(textOf)
				.filter((text) => !/^\d/.test(text));
			expect.soft(says.length, attribute(section, 'id') ?? '').toBe(kind === 'computed' ? 1 : 0);
		}
		const words = textOf(first('main .deck', document));
		// An edition of which nothing is told has nothing else to say.
		if (edition.scenes.length > 0)
			expect(words).not.toMatch(/报告没有|没有写|does not (say|explain|state)|not printed/);
	});

	test('has its way out, and needs no script of its own', () => {
		const close = first('main a.close', documentOf(page));
		expect(attribute(close, 'href')?.endsWith(`/${edition.slug}/`)).toBe(true);
		expect(attribute(close, 'aria-label')).toBeTruthy();
		const cover = sitePages(variant).find(
			({ place, language }) => place === `/${edition.slug}/` && language === page.language,
		);
		expect(sourceOf(page).scripts).toEqual(cover && sourceOf(cover).scripts);
	});
});

describe.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])('$folder', (variant) => {
	test('every cover and every hall leads to the deck first', () => {
		for (const page of sitePages(variant).filter(
			({ hall, chapter, edition, place }) => hall !== undefined || place === '/' || (edition && !chapter),
		)) {
			if (page.retired) continue;
			const leads = all('main a', documentOf(page)).filter((link) =>
				attribute(link, 'href')?.endsWith(`/${DECK}/`),
			);
			expect.soft(leads.length, page.address).toBeGreaterThan(0);
		}
	});
});
