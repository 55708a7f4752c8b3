/** What cameras read on the posters of the build. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POSTER_CODE } from '../src/lib/pictures/poster.ts';
import { pictureFile, picturesIn } from './built-pictures.ts';
import { misreadings } from './qr-damage.ts';
import { VARIANTS, type Variant } from './variants.ts';

/** Of the site below a path so many are read: longer addresses make finer codes, the longest the finest. */
const FINEST = 8;

const { plain, moved } = VARIANTS;

const posters = [
	...postersOf(plain),
	...postersOf(moved)
		.sort((a, b) => b.address.length - a.address.length)
		.slice(0, FINEST),
];

test('there are posters to read', () => {
	expect(posters.length).toBeGreaterThan(FINEST);
});

test.each(posters)('two decoders read the code on $file, whole and damaged', async ({ file, leadsTo }) => {
	expect(await misreadings(readFileSync(file), POSTER_CODE, leadsTo)).toEqual({});
});

/** The pictures with a code. */
function postersOf(variant: Variant) {
	return picturesIn(variant).flatMap((picture) => {
		const { address, leadsTo } = picture;
		return leadsTo === null ? [] : [{ address, leadsTo, file: pictureFile(variant, picture) }];
	});
}
