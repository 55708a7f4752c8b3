/**
 * Draws the cards and posters of a site, and the sheets of its halls, into the cache of pictures, from where the pages' build takes them. With
 * `--part 1/2` it draws every second one, so that two can share the work; it prints a mark for each.
 */
import { parseArgs } from 'node:util';
import { editionsFolder, readEditions } from '../lib/edition/read.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { paperPictureOf, pictureOf } from '../lib/pictures/cache.ts';
import { hallSheetsOf } from '../lib/pictures/hall-sheets.ts';
import { picturesOf } from '../lib/pictures/list.ts';
import { PictureError } from '../lib/pictures/paint.ts';
import { MARKS } from './picture-progress.ts';
import { readSettings } from './settings.ts';

const { values } = parseArgs({ options: { part: { type: 'string', default: '1/1' } } });
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const { siteOrigin, basePath } = readSettings(process.env);
const site = siteOrigin + basePath;
const editions = readEditions(editionsFolder(), LIST_KINDS);
const pictures = [
	...picturesOf(editions, LIST_KINDS, site).map(({ address, draw }) => ({
		address,
		make: () => pictureOf(draw()),
	})),
	...editions
		.slice(0, 1)
		.flatMap((newest) => hallSheetsOf(newest, site))
		.map(({ address, draw }) => ({ address, make: () => paperPictureOf(draw()) })),
];
for (const [index, { address, make }] of pictures.entries()) {
	if (index % parts !== part - 1) continue;
	try {
		const { made } = await make();
		process.stdout.write(made ? MARKS.drawn : MARKS.kept);
	} catch (error) {
		if (!(error instanceof PictureError)) throw error;
		console.error(`\n${address}: ${error.message}`);
		process.exitCode = 1;
	}
}
