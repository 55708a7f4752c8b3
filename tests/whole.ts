/**
 * Whether everything is asked, however alike (`npm run test:all`), or of what is alike the most telling. Who runs the tests is
 * told by `--all`, and tells the processes below it by `TEST_MATRIX`.
 */
export const IS_WHOLE = process.argv.includes('--all') || process.env.TEST_MATRIX === 'all';
