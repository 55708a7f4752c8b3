/** The pictures that chapters show, in an edition's folder `images`: photographs and the like, each a .jpg or .png. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Block } from './chapter-file.ts';
import type { Faults } from './fault.ts';
import type { Mending } from './faults/kinds.ts';
import { IMAGE_FAULTS } from './faults/images.ts';
import { filesIn } from './files-in.ts';

const FOLDER = 'images';
const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(?:jpe?g|png)$/;

/** Bytes that a file may have: what a phone takes. The site has its own, smaller copy. */
const HEAVIEST = 15e6;

/** Pixels along the longer edge of the copy that readers get. */
export const LONGEST_EDGE = 1200;

/** How a chapter writes which image it shows, seen from its own folder. */
const WRITTEN = new RegExp(`^\\.\\./${FOLDER}/(.+)$`);

/** A picture that a chapter may show. */
interface EditionImage {
	/** The name of its file, without the ending. */
	readonly name: string;
	/** Where the file is. */
	readonly path: string;
	/** Pixels of the copy that readers get, upright. */
	readonly width: number;
	readonly height: number;
}

/** Those of an edition, by the name of the file. */
export type EditionImages = ReadonlyMap<string, EditionImage>;

/** The name of the file that a chapter writes as `../images/pier.jpg`; `null` of any other address. */
export function imageFileOf(address: string): string | null {
	return WRITTEN.exec(address)?.[1] ?? null;
}

/**
 * Reads how large each image of an edition is.
 * @param folder path of the folder of editions
 * @param slug the edition's folder in it
 */
export function readImages(folder: string, slug: string, faults: Faults): EditionImages {
	const images = new Map<string, EditionImage>();
	for (const file of filesIn(join(folder, slug, FOLDER))) {
		const told = `${slug}/${FOLDER}/${file}`;
		const tell = (fault: Mending) => faults.add({ file: told, line: 1, ...fault });
		const [, name] = NAME.exec(file) ?? [];
		if (name === undefined) tell(IMAGE_FAULTS.name(file));
		else if ([...images.values()].some((other) => other.name === name)) tell(IMAGE_FAULTS.twice(name));
		else {
			const path = join(folder, told);
			const { size } = statSync(path);
			if (size > HEAVIEST) {
				tell(IMAGE_FAULTS.heavy((size / 1e6).toFixed(1), HEAVIEST / 1e6));
				continue;
			}
			const pixels = pixelsOf(path);
			if (pixels) images.set(file, { name, path, ...pixels });
			else tell(IMAGE_FAULTS.unreadable(file));
		}
	}
	return images;
}

/** The images that blocks show, by the names of their files. */
export function imagesIn(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => (block.type === 'image' ? [block.file] : []));
}

/** Pixels of an image as it is shown; `null` where it is no .jpg or .png at all. */
function pixelsOf(path: string): { width: number; height: number } | null {
	try {
		const { width, height, orientation = 1, type } = imageSize(new Uint8Array(readFileSync(path)));
		if (type !== 'jpg' && type !== 'png') return null;
		// A camera that was held upright says so, and writes the pixels as they lay.
		const [across, down] = orientation > 4 ? [height, width] : [width, height];
		const scale = Math.min(1, LONGEST_EDGE / Math.max(across, down));
		return { width: Math.round(across * scale), height: Math.round(down * scale) };
	} catch {
		return null;
	}
}
