/** An edition of another organisation and year, on another host and below a path, as a phone shows it. */
import { expect } from 'playwright/test';
import { PRINTED_LANGUAGE } from '../src/lib/site/languages.ts';
import { axeFaults, faintFaults, look, MAIN_TARGETS, sidewaysFaults, smallTargets } from './layout-faults.ts';
import { kindOf, samplesOf } from './samples.ts';
import { isForSharing, sitePages, type SitePage } from './site-pages.ts';
import { openWatched, PHONE, test } from './site-test.ts';
import { editionsOf, VARIANTS, YEARS } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

const { moved } = VARIANTS;
const editions = editionsOf(moved);
/** Kinds of pages that the real report has, too: there they are examined. */
const examined = new Set(
	IS_WHOLE ? [] : sitePages(VARIANTS.plain).map((page) => kindOf(page, editionsOf(VARIANTS.plain))),
);

/** In other languages the real report is looked at, whose words are as long; of an older year a cover and what is like no other. */
const samples = samplesOf(sitePages(moved), editions).filter(
	(page) =>
		IS_WHOLE ||
		(page.language === PRINTED_LANGUAGE &&
			(page.edition !== YEARS.older || page.chapter === undefined || !examined.has(kindOf(page, editions)))),
);

for (const page of samples) {
	test(`${page.address} asks for nothing outside of its path, can be read by everyone, and fits the narrowest phone with the largest text`, async ({
		serve,
		reader,
	}) => {
		const site = await serve(moved);
		const browser = await reader(PHONE);
		const { troubles, requests } = await openWatched(browser, site + page.address);
		expect.soft(troubles, 'errors').toEqual([]);
		const outside = requests.filter((address) => !address.startsWith(`${site}/`));
		expect.soft(outside, 'requests outside of the path').toEqual([]);
		await look(browser, { width: 320, text: 200, scheme: 'light' });
		expect.soft(await sidewaysFaults(browser), 'sideways').toEqual([]);

		// What this edition has and the real one has not is the same in both languages to those who cannot see it.
		if (page.language !== PRINTED_LANGUAGE || examined.has(kindOf(page, editions))) return;
		const near = await reader({ ...PHONE, bypassCSP: true });
		await near.goto(site + page.address);
		await look(near, { width: 390, text: 100, scheme: 'light' });
		expect.soft(await axeFaults(near, 'all but the dearest'), 'read by everyone').toEqual([]);
		expect.soft(await faintFaults(near), 'told apart').toEqual([]);
		expect.soft(await smallTargets(near, MAIN_TARGETS), 'small targets').toEqual([]);
	});
}

/** It is one control wherever it stands, and the addresses that it leads to are compared in the HTML of every page. */
const switching = samples
	.filter(
		(one) =>
			one.language === PRINTED_LANGUAGE && !isForSharing(one) && !one.hall && !one.part && !one.chapter,
	)
	.slice(0, IS_WHOLE ? Infinity : 1);

for (const page of switching) {
	test(`${page.address} switches to the other language and back`, async ({ serve, reader }) => {
		const site = await serve(moved);
		const browser = await reader(PHONE);
		await browser.goto(site + page.address);
		const place = placeElsewhere(page);
		await browser.locator('header a[hreflang]').click();
		await expect(browser).toHaveURL(addressed(`${site}/en${place}`));
		await browser.locator('header a[hreflang]').click();
		await expect(browser).toHaveURL(addressed(site + place));
	});
}

/** The place that the switch of languages leads to: a page outside of all editions has only the cover to lead to. */
function placeElsewhere({ edition, own, hall, place }: SitePage): string {
	return edition === undefined && !own && !hall ? `/${editions[0]?.slug}/` : place;
}

/** An address, at whatever place of the page: the switch of languages keeps the place that is in view. */
function addressed(address: string): RegExp {
	return new RegExp(`^${address.replace(/[.?]/g, '\\$&')}(#[\\w-]+)?$`);
}
