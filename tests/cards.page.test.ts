/** Cards and posters of the build: what every page tells chats of itself, and what cameras read on posters. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { POSTER } from '../src/lib/pictures/composition.ts';
import { POSTER_CODE } from '../src/lib/pictures/poster.ts';
import { CARD } from '../src/lib/site/card-size.ts';
import { picturesOf, type Picture } from '../src/lib/pictures/list.ts';
import { ROOT } from '../src/tools/command.ts';
import { readSettings } from '../src/tools/settings.ts';
import { LIST_KINDS } from '../src/lib/lists/kinds.ts';
import { misreadings } from './qr-damage.ts';
import { builtFiles, isMissingPage, sitePages, sourceOf } from './site-pages.ts';
import { editionsOf, VARIANTS, type Variant } from './variants.ts';

/** Bytes. */
const HEAVIEST = { card: 200 * 1024, poster: 300 * 1024 };

/** In how many parts codes are read, so that two can be at it. */
const PARTS = 4;

const { plain, moved } = VARIANTS;

function siteOf({ settings }: Variant): string {
	const { siteOrigin, basePath } = readSettings(settings);
	return siteOrigin + basePath;
}

function listOf(variant: Variant): Picture[] {
	return picturesOf(editionsOf(variant), LIST_KINDS, siteOf(variant));
}

/** The pictures with a code. */
function postersOf(variant: Variant) {
	return listOf(variant).flatMap((picture) =>
		picture.leadsTo === null ? [] : [{ picture, leadsTo: picture.leadsTo, variant }],
	);
}

function fileOf({ folder }: Variant, { address }: Pick<Picture, 'address'>): string {
	return join(ROOT, folder, address);
}

for (const variant of [plain, moved] as const) {
	test(`${variant.folder}: has every card and poster, of its size, light enough`, async () => {
		for (const picture of listOf(variant)) {
			const file = fileOf(variant, picture);
			const { width, height, format } = await sharp(file).metadata();
			const { address, name } = picture;
			expect({ address, width, height, format }).toEqual({
				address,
				...(name === 'card' ? CARD : POSTER),
				format: 'png',
			});
			expect(statSync(file).size, address).toBeLessThanOrEqual(HEAVIEST[name]);
		}
	});

	test(`${variant.folder}: every page tells chats its title, its sentence, its address and a card that is there`, () => {
		const site = siteOf(variant);
		const files = new Set(builtFiles(variant.folder));
		const [newest] = editionsOf(variant);
		for (const page of sitePages(variant)) {
			const { title, description, tags } = sourceOf(page);
			if (isMissingPage(page)) {
				expect(Object.keys(tags).filter((name) => name.startsWith('og:'))).toEqual([]);
				continue;
			}
			const own = `${site}${page.language === 'en' ? '/en' : ''}${page.place}`;
			expect(tags).toMatchObject({
				'og:title': title,
				'og:description': description,
				'og:url': page.place === '/' ? `${own}${newest?.slug}/` : own,
				'og:image:width': String(CARD.width),
				'og:image:height': String(CARD.height),
				'og:locale': page.language === 'en' ? 'en_GB' : 'zh_CN',
				'twitter:card': 'summary_large_image',
			});
			expect(tags['og:image:alt'], page.address).toBeTruthy();
			const card = tags['og:image']?.slice(site.length + 1) ?? '';
			expect(tags['og:image']?.startsWith(`${site}/`), page.address).toBe(true);
			expect(files.has(card), `${page.address} has the card ${card}`).toBe(true);
		}
	});
}

test('every code on a poster leads to a page that is there', () => {
	for (const variant of [plain, moved]) {
		const files = new Set(builtFiles(variant.folder));
		const targets = listOf(variant).flatMap(({ leadsTo }) => leadsTo ?? []);
		const missing = targets.filter(
			(target) => !files.has(`${target.slice(siteOf(variant).length + 1)}index.html`),
		);
		expect(targets.length).toBeGreaterThan(0);
		expect(missing).toEqual([]);
	}
});

const posters = [
	...postersOf(plain),
	// Longer addresses make finer codes.
	...postersOf(moved)
		.sort((a, b) => b.picture.address.length - a.picture.address.length)
		.slice(0, 8),
];

for (let part = 0; part < PARTS; part++) {
	test(`two decoders read every code on a poster, whole and damaged, part ${part + 1} of ${PARTS}`, async () => {
		test.slow();
		for (const { picture, leadsTo, variant } of posters.filter((_, index) => index % PARTS === part)) {
			const file = readFileSync(fileOf(variant, picture));
			expect(await misreadings(file, POSTER_CODE, leadsTo), picture.address).toEqual({});
		}
	});
}
