/** What routes ask for: the pictures that chapters show, as readers get them. */
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import sharp from 'sharp';
import type { Edition } from '../edition/edition';
import { imagesIn, LONGEST_EDGE } from '../edition/images';
import { imagePath } from '../site/addresses';
import { LANGUAGES } from '../site/languages';
import { allEditions, findEdition } from './request.server';

/** How good the copies are, from 1 to 100. */
const QUALITY = 72;

/** The address parameters of every image that a chapter or a cover shows. */
export function imageParams(): { edition: string; image: string }[] {
	return allEditions().flatMap((edition) =>
		shownIn(edition).map(({ name }) => ({ edition: edition.slug, image: name })),
	);
}

/** The copy of an image, as JPEG: upright, no larger than a screen, and without what a camera writes of place and time. */
export async function imageCopy(slug: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
	const image = shownIn(findEdition(slug)).find((one) => one.name === name);
	if (!image) error(404);
	const copy = sharp(image.path)
		.rotate()
		.resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
		.flatten({ background: '#fff' })
		.jpeg({ quality: QUALITY, mozjpeg: true });
	return new Uint8Array(await copy.toBuffer());
}

/** The copies of all images that an edition shows, by the address that its pages know them by. */
export async function imageCopies(edition: Edition): Promise<ReadonlyMap<string, Uint8Array>> {
	const copies = shownIn(edition).map(
		async ({ name }) => [base + imagePath(edition.slug, name), await imageCopy(edition.slug, name)] as const,
	);
	return new Map(await Promise.all(copies));
}

function shownIn({ chapters, cover, images }: Edition) {
	const blocks = LANGUAGES.flatMap((language) => [
		...cover[language].blocks,
		...chapters.flatMap(({ text }) => [
			...text[language].intro,
			...text[language].sections.flatMap((section) => section.blocks),
		]),
	]);
	return [...new Set(imagesIn(blocks))].flatMap((file) => images.get(file) ?? []);
}
