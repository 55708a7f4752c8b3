/** Pictures that were drawn before, known by what they show: one that has not changed is not drawn again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Drawing } from './drawing.ts';
import { paint, png } from './paint.ts';

const FOLDER = resolve('.cache/pictures');

/** What turns a drawing into a picture; when one of these changes, all pictures are drawn anew. */
const MAKERS = [
	'src/lib/pictures/paint.ts',
	...['satori', '@resvg/resvg-js', 'sharp', '@expo-google-fonts/noto-sans-sc'].map(
		(name) => `node_modules/${name}/package.json`,
	),
];

let makers: string | undefined;

/** A picture as PNG, and whether it had to be drawn. @throws PictureError when it cannot be drawn */
export async function pictureOf(
	drawing: Drawing,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; drawn: boolean }> {
	const file = join(FOLDER, `${digestOf(drawing)}.png`);
	if (existsSync(file)) return { bytes: new Uint8Array(readFileSync(file)), drawn: false };
	const bytes = await png((await paint(drawing)).svg);
	// Two builds may draw the same one at the same time: whoever reads must never find half of it.
	const unfinished = `${file}.${process.pid}`;
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(unfinished, bytes);
	renameSync(unfinished, file);
	return { bytes, drawn: true };
}

/** The digest of all that a picture shows, and of what makes it. */
function digestOf({ areas, ...drawing }: Drawing): string {
	makers ??= MAKERS.map((file) => readFileSync(resolve(file), 'utf8')).join('\n');
	const shown = areas.map(({ content, ...area }) => ({ ...area, content: content(1) }));
	return createHash('sha256')
		.update(makers)
		.update(JSON.stringify({ ...drawing, areas: shown }))
		.digest('hex')
		.slice(0, 32);
}
