/** Pictures that were drawn before, known by what they show: one that has not changed is not drawn again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keptFile, type Kept } from '../kept-file.ts';
import type { Drawing } from './drawing.ts';
import { paintForPaper, type PaperDrawing } from './on-paper.ts';
import { paint, png } from './paint.ts';

const FOLDER = resolve('.cache/pictures');

/** What turns a drawing into a picture; when one of these changes, all pictures are drawn anew. */
const MAKERS = [
	'src/lib/pictures/paint.ts',
	'src/lib/pictures/drawing.ts',
	...['satori', 'sharp', '@expo-google-fonts/noto-sans-sc'].map(
		(name) => `node_modules/${name}/package.json`,
	),
];

/** What turns a drawing into one for paper, besides these. */
const PAPER_MAKERS = ['src/lib/pictures/on-paper.ts'];

/** A picture as PNG. @throws PictureError when it cannot be drawn */
export function pictureOf(drawing: Drawing): Promise<Kept> {
	return keptFile(join(FOLDER, `${digestOf(drawing, MAKERS)}.png`), async () =>
		png((await paint(drawing)).svg),
	);
}

/** A picture for paper as SVG, in shapes that need no font. @throws PictureError when it cannot be drawn */
export function paperPictureOf(drawing: PaperDrawing): Promise<Kept> {
	return keptFile(join(FOLDER, `${digestOf(drawing, [...MAKERS, ...PAPER_MAKERS])}.svg`), async () =>
		new TextEncoder().encode(await paintForPaper(drawing)),
	);
}

/** The digest of all that a picture shows, and of what makes it. */
function digestOf({ areas, ...drawing }: Drawing, makers: readonly string[]): string {
	// At full size, and smaller, as what does not fit is drawn.
	const shown = areas.map(({ content, ...area }) => ({ ...area, content: [content(1), content(0.7)] }));
	return createHash('sha256')
		.update(makers.map(sourceOf).join('\n'))
		.update(JSON.stringify({ ...drawing, areas: shown }))
		.digest('hex')
		.slice(0, 32);
}

const sources = new Map<string, string>();

function sourceOf(file: string): string {
	const source = sources.get(file) ?? readFileSync(resolve(file), 'utf8');
	sources.set(file, source);
	return source;
}
