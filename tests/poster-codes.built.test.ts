/** What cameras read on the posters of the build. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POSTER_CODE } from '../src/lib/pictures/poster.ts';
import { pictureFile, picturesIn } from './built-pictures.ts';
import { finestOf, misreadings, readInView } from './qr-damage.ts';
import { VARIANTS, type Variant } from './variants.ts';
import { IS_WHOLE } from './whole.ts';

/** Of each site so many are read whole and damaged, and of the usual one so many as they are. */
const DAMAGED = IS_WHOLE ? 12 : 3;
const READ = IS_WHOLE ? 60 : 12;

const { plain, moved } = VARIANTS;
const posters = postersOf(plain);
const finest = [plain, moved].flatMap((variant) => finestOf(postersOf(variant), DAMAGED));

test('there are posters to read', () => {
	expect(posters.length).toBeGreaterThan(READ);
});

test.each(finestOf(posters, READ))('two decoders read the code on $file', async ({ file, leadsTo }) => {
	expect(await readInView(readFileSync(file), POSTER_CODE)).toEqual([leadsTo, leadsTo]);
});

test.each(finest)(
	'they read it in the whole picture and after every damage: $file',
	async ({ file, leadsTo }) => {
		expect(await misreadings(readFileSync(file), POSTER_CODE, leadsTo)).toEqual({});
	},
);

/** The pictures with a code. */
function postersOf(variant: Variant) {
	return picturesIn(variant).flatMap((picture) => {
		const { leadsTo } = picture;
		return leadsTo === null ? [] : [{ leadsTo, file: pictureFile(variant, picture) }];
	});
}
