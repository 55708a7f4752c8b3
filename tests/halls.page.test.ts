/** The pages of halls as a small phone shows them. */
import { expect } from 'playwright/test';
import { LANGUAGES } from '../src/lib/site/languages.ts';
import { linesOf } from './hall-words.ts';
import { axeFaults, look, sidewaysFaults } from './layout-faults.ts';
import { PHONE, test } from './site-test.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';
import { fewOf } from './whole.ts';

const SMALL_PHONE = { ...PHONE, viewport: { width: 360, height: 640 }, bypassCSP: true } as const;

for (const variant of fewOf<Variant>([VARIANTS.plain, VARIANTS.moved])) {
	const telling = (editionsOf(variant)[0]?.places ?? []).filter(({ tells }) => tells.length > 0);

	for (const language of LANGUAGES) {
		const prefix = language === 'en' ? '/en' : '';

		test(`${variant.folder}: the first screen of a small phone says in ${language} where one is and leads on, to everyone`, async ({
			serve,
			reader,
		}) => {
			const browser = await reader(SMALL_PHONE);
			// The page with most to say comes last, and is looked at more closely.
			const halls = [...telling].sort((a, b) => linesOf(a, language).length - linesOf(b, language).length);
			if (halls.length === 0) throw new Error('nothing is told of any hall');
			await browser.setViewportSize(SMALL_PHONE.viewport);
			for (const { code } of halls) {
				await browser.goto(`${await serve(variant)}${prefix}/q/${code}/`);
				for (const seen of ['h1', 'main > header h2 a', 'main > header a[href="#report"]'])
					await expect(browser.locator(seen).first()).toBeInViewport({ ratio: 1 });
			}
			await look(browser, { width: 320, text: 100, scheme: 'light' });
			expect(await axeFaults(browser)).toEqual([]);
			expect(await sidewaysFaults(browser)).toEqual([]);
		});
	}
}
