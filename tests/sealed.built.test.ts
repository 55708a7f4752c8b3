/** Sites of more years than one: each leads to all, earlier ones to the newest, and what is sealed is there byte by byte. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SEAL_FILE } from '../src/lib/edition/seal-file.ts';
import { ROOT } from '../src/tools/command.ts';
import { all, attribute, documentOf, first, textOf } from './html.ts';
import { builtFiles, sitePages } from './site-pages.ts';
import { VARIANTS, YEARS } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

const { moved, plain, sealed } = VARIANTS;
const base = moved.settings.BASE_PATH;

const contentOf = (folder: string, file: string) => readFileSync(join(ROOT, folder, file));

describe('a site of two years', () => {
	const pages = sitePages(moved);

	test('leads from the foot of every page to the list of all years', () => {
		for (const page of pages) {
			const language = page.language === 'en' ? '/en' : '';
			const ways = all('footer a', documentOf(page)).map((link) => attribute(link, 'href'));
			expect.soft(ways, page.address).toContain(`${base}${language}/years/`);
		}
	});

	test('says of every page of the earlier year that it is one, and leads to whatever is the newest', () => {
		for (const page of pages) {
			const ways = all('main a', documentOf(page)).filter((link) => textOf(link) === newestIn(page.language));
			const wanted = page.edition === YEARS.older ? [`${base}${page.language === 'en' ? '/en' : ''}/`] : [];
			expect
				.soft(
					ways.map((link) => attribute(link, 'href')),
					page.address,
				)
				.toEqual(wanted);
		}
	});

	test('lists them all, the newest first', () => {
		const list = documentOf({ html: contentOf(moved.folder, 'years/index.html').toString() });
		const years = all('main li a', list).map((link) => attribute(link, 'href'));
		expect(years).toEqual([`${base}/${YEARS.newest}/`, `${base}/${YEARS.older}/`]);
		expect(textOf(first('main li b', list))).toBe(YEARS.newest);
	});
});

function newestIn(language: string): string {
	return language === 'en' ? 'Go to the newest' : '看最新一年';
}

test('a site of one year has no list of years, and no page that leads to one', () => {
	expect(existsSync(join(ROOT, plain.folder, 'years'))).toBe(false);
	for (const { html, address } of sitePages(plain))
		expect.soft(/href="(?:\/en)?(?:\/elder)?\/years\/"/.test(html), address).toBe(false);
});

describe.runIf(IS_WHOLE)('a release that has sealed the earlier year', () => {
	const isOlder = (file: string) => file.split('/').includes(YEARS.older);

	test('has all that was published of it, byte by byte', () => {
		const files = builtFiles(moved.folder).filter(isOlder);
		expect(files.length).toBeGreaterThan(100);
		expect(builtFiles(sealed.folder).filter(isOlder).sort()).toEqual(files.sort());
		const changed = files.filter(
			(file) => !contentOf(sealed.folder, file).equals(contentOf(moved.folder, file)),
		);
		expect(changed).toEqual([]);
	});

	test('has whatever its pages load', () => {
		const seal = JSON.parse(
			contentOf(join(sealed.settings.EDITIONS_DIR, YEARS.older), SEAL_FILE).toString(),
		) as { files: Record<string, string> };
		const loaded = Object.keys(seal.files).filter((file) => file.startsWith('_app/'));
		expect(loaded.length).toBeGreaterThan(10);
		expect(loaded.filter((file) => !existsSync(join(ROOT, sealed.folder, file)))).toEqual([]);
	});

	test('lists it in its list of years and for search engines as before', () => {
		const addresses = (folder: string) =>
			[
				...contentOf(folder, 'sitemap.xml')
					.toString()
					.matchAll(/<loc>(.*?)<\/loc>/g),
			]
				.map(([, address]) => address)
				.sort();
		expect(addresses(sealed.folder)).toEqual(addresses(moved.folder));
		expect(contentOf(sealed.folder, 'years/index.html').toString()).toContain(
			`href="${base}/${YEARS.older}/"`,
		);
	});
});
