/** Cards and posters of the build: they are there, and every page tells chats of its own. */
import { statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { POSTER } from '../src/lib/pictures/composition.ts';
import { CARD } from '../src/lib/site/card-size.ts';
import { pictureFile, picturesIn, siteOf } from './built-pictures.ts';
import { builtFiles, isMissingPage, sitePages, sourceOf } from './site-pages.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

/** Bytes. */
const HEAVIEST = { card: 200 * 1024, poster: 300 * 1024 };

describe.each([VARIANTS.plain, VARIANTS.moved] as const satisfies Variant[])('$folder', (variant) => {
	const site = siteOf(variant);
	const files = new Set(builtFiles(variant.folder));

	test('has every card and poster, of its size, light enough', async () => {
		for (const picture of picturesIn(variant)) {
			const file = pictureFile(variant, picture);
			const { width, height, format } = await sharp(file).metadata();
			const { address, name } = picture;
			const size = name === 'card' ? CARD : POSTER;
			expect.soft({ width, height, format }, address).toEqual({ ...size, format: 'png' });
			expect.soft(statSync(file).size, address).toBeLessThanOrEqual(HEAVIEST[name]);
		}
	});

	test('tells chats on every page its title, its sentence, its address and a card that is there', () => {
		const [newest] = editionsOf(variant);
		for (const page of sitePages(variant)) {
			const { title, description, tags } = sourceOf(page);
			if (isMissingPage(page)) {
				const told = Object.keys(tags).filter((name) => name.startsWith('og:'));
				expect.soft(told, page.address).toEqual([]);
				continue;
			}
			const own = `${site}${page.language === 'en' ? '/en' : ''}${page.place}`;
			expect.soft(tags, page.address).toMatchObject({
				'og:title': title,
				'og:description': description,
				'og:url': page.place === '/' ? `${own}${newest?.slug}/` : own,
				'og:image:width': String(CARD.width),
				'og:image:height': String(CARD.height),
				'og:locale': page.language === 'en' ? 'en_GB' : 'zh_CN',
				'twitter:card': 'summary_large_image',
			});
			expect.soft(tags['og:image:alt'], page.address).toBeTruthy();
			const card = tags['og:image'] ?? '';
			expect.soft(card.startsWith(`${site}/`), page.address).toBe(true);
			expect.soft(files, page.address).toContain(card.slice(site.length + 1));
		}
	});

	test('has a page wherever a code on a poster leads', () => {
		const targets = picturesIn(variant).flatMap(({ leadsTo }) => leadsTo ?? []);
		const missing = targets.filter((target) => !files.has(`${target.slice(site.length + 1)}index.html`));
		expect(targets.length).toBeGreaterThan(0);
		expect(missing).toEqual([]);
	});
});
