/** The drawings of an edition, in its folder `pictures`: motif, icon, and what its chapters open with. Each may be left out. */
import { join } from 'node:path';
import { readDrawing } from './drawing-file.ts';
import type { Faults } from './fault.ts';
import { PICTURE_FAULTS } from './faults/charts.ts';
import { filesIn } from './files-in.ts';

const FOLDER = 'pictures';
const ENDING = '.svg';

/** The inside of the `<svg>` of each drawing by its name: `motif`, `icon`, or the slug of the chapter that opens with it. */
export type Drawings = ReadonlyMap<string, string>;

/**
 * Reads what an edition draws.
 * @param folder path of the folder of editions
 * @param slug the edition's folder in it
 * @param chapters slugs of its chapters; `null` where they are not known
 */
export function readDrawings(
	folder: string,
	slug: string,
	chapters: readonly string[] | null,
	faults: Faults,
): Drawings {
	const drawings = new Map<string, string>();
	for (const entry of filesIn(join(folder, slug, FOLDER))) {
		const file = `${slug}/${FOLDER}/${entry}`;
		const name = entry.slice(0, -ENDING.length);
		const own = name === 'motif' || name === 'icon' ? name : 'opening';
		if (!entry.endsWith(ENDING) || (own === 'opening' && chapters && !chapters.includes(name))) {
			faults.add({
				file,
				line: 1,
				...PICTURE_FAULTS.drawingName(entry, ENDING),
			});
			continue;
		}
		const markup = readDrawing(join(folder, file), file, own, faults);
		if (markup !== null) drawings.set(name, markup);
	}
	return drawings;
}
