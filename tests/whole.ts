/**
 * Whether everything is asked, however alike (`npm run test:all`), or of what is alike the most telling. Who runs the tests is
 * told by `--all`, and tells the processes below it by `TEST_MATRIX`.
 */
export const IS_WHOLE = process.argv.includes('--all') || process.env.TEST_MATRIX === 'all';

/** All of what is alike when everything is asked, else the first of it: what is most telling stands first. */
export function fewOf<One>(alike: readonly One[], count = 1): readonly One[] {
	return IS_WHOLE ? alike : alike.slice(0, count);
}

/** Marks a test in the browser of which another tells most: `npm test` has none of its name. */
export const WHOLE = { tag: '@whole' } as const;
