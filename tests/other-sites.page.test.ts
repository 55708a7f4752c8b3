/** Sites of other shapes as a phone shows them: every page of theirs, read in the light and fitted to the narrowest screen. */
import { expect } from 'playwright/test';
import { axeFaults, faintFaults, look, sidewaysFaults } from './layout-faults.ts';
import { builtFiles } from './site-pages.ts';
import { openWatched, PHONE, test } from './site-test.ts';
import { OTHER_SITES } from './variants.ts';
import { WHOLE } from './whole.ts';

/** axe brings code of its own into the page, which the page's policy would block. */
const EXAMINED = { ...PHONE, bypassCSP: true } as const;

for (const variant of Object.values(OTHER_SITES)) {
	test(
		`every page of ${variant.folder} says no error, can be read by everyone and fits the narrowest phone with the largest text`,
		WHOLE,
		async ({ serve, reader }) => {
			test.setTimeout(600_000);
			const site = await serve(variant);
			const pages = builtFiles(variant.folder).filter((file) => file.endsWith('.html'));
			expect(pages.length).toBeGreaterThan(20);
			const browser = await reader(EXAMINED);
			for (const file of pages) {
				const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
				const { troubles } = await openWatched(browser, site + address);
				expect.soft(troubles, `errors of ${address}`).toEqual([]);
				// Large type has its own sizes.
				const isLarge = /(^|\/)elder\//.test(file);
				await look(browser, { width: 390, text: isLarge ? 0 : 100, scheme: 'light' });
				expect
					.soft(await axeFaults(browser, 'all but the dearest'), `read by everyone: ${address}`)
					.toEqual([]);
				expect.soft(await faintFaults(browser), `told apart: ${address}`).toEqual([]);
				await look(browser, { width: 320, text: isLarge ? 0 : 200, scheme: 'dark' });
				expect.soft(await sidewaysFaults(browser), `sideways: ${address}`).toEqual([]);
			}
		},
	);
}
