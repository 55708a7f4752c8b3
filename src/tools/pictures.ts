/**
 * Draws the cards and posters of a site, and the sheets of its halls, into the cache of pictures. With `--part 1/2` it draws
 * every second one, so that two can share the work. Who started it gets messages: first which pictures there are to draw, then
 * of each where it lies; and may answer with the address of one that is wanted before the others.
 */
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { editionsFolder, readEditions } from '../lib/edition/read.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import type { Kept } from '../lib/kept-file.ts';
import { paperPictureOf, pictureOf } from '../lib/pictures/cache.ts';
import { hallSheetsOf } from '../lib/pictures/hall-sheets.ts';
import { picturesOf } from '../lib/pictures/list.ts';
import { PictureError } from '../lib/pictures/paint.ts';
import type { PictureMessage } from './picture-drawing.ts';
import { readSettings } from './settings.ts';

const { values } = parseArgs({ options: { part: { type: 'string', default: '1/1' } } });
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const tell = (message: PictureMessage) => process.send?.(message);

/** What is left to draw, in its order; what is wanted first is put at the front. */
let waiting = listPictures();
process.on('message', (wanted) => {
	waiting = [
		...waiting.filter(({ address }) => address === wanted),
		...waiting.filter(({ address }) => address !== wanted),
	];
});
// Who started us is gone: nobody needs the rest.
process.on('disconnect', () => process.exit(1));

tell({ addresses: waiting.map(({ address }) => address) });
for (let next = waiting.shift(); next; next = waiting.shift()) {
	await draw(next);
	// A message comes in between two turns.
	await setImmediate();
}
process.channel?.unref();

interface Waiting {
	readonly address: string;
	readonly make: () => Promise<Kept>;
}

function listPictures(): Waiting[] {
	const { siteOrigin, basePath } = readSettings(process.env);
	const site = siteOrigin + basePath;
	const editions = readEditions(editionsFolder(), LIST_KINDS);
	const [newest] = editions;
	const pictures = [
		...picturesOf(editions, LIST_KINDS, site).map(({ address, draw }) => ({
			address,
			make: () => pictureOf(draw()),
		})),
		...(newest ? hallSheetsOf(newest, site) : []).map(({ address, draw }) => ({
			address,
			make: () => paperPictureOf(draw()),
		})),
	];
	return pictures.filter((_, index) => index % parts === part - 1);
}

async function draw({ address, make }: Waiting): Promise<void> {
	try {
		const { path, made } = await make();
		tell({ address, path, made });
	} catch (error) {
		if (!(error instanceof PictureError)) throw error;
		console.error(`${address}: ${error.message}`);
		process.exitCode = 1;
	}
}
