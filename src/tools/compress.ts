/** Compressed copies of text files, which hosts send to browsers that take them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keptFile } from '../lib/kept-file.ts';
import { ROOT } from './command.ts';
import { filesBelow, replaceFile } from './files.ts';
import { kindOf } from './hosting/kinds.ts';

/** Copies made before, by the digest of the text: compressing as hard as can be is half of the work of a build. */
const CACHE = join(ROOT, '.cache/compressed');

/** How hard brotli tries, of 11: the last step takes as long as all others together and saves a reader three bytes of a hundred. */
const QUALITY = 10;

/** Bytes between which it tries hardest: such a page is near the most that it may weigh, and there are few. */
const NEAR_A_BAR = [
	{ from: 13_000, to: 16_000 },
	{ from: 27_000, to: 31_000 },
];
const HARDEST = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** How hard gzip tries. */
const LEVEL = constants.Z_BEST_COMPRESSION;

/** How many files are in work at a time: zlib has four threads of its own. */
const AT_A_TIME = 4;

/** Writes the compressed copies of every text file below a folder that has none. @param onUse gets the kept file of every copy */
export async function compressBelow(folder: string, onUse?: (path: string) => void): Promise<void> {
	const files = filesBelow(folder);
	const there = new Set(files);
	// What was sealed has its copies.
	const waiting = files.filter((file) => kindOf(file).isCompressed && !there.has(`${file}.br`));
	const workers = Array.from({ length: AT_A_TIME }, async () => {
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			await compressFile(join(folder, file), onUse);
		}
	});
	await Promise.all(workers);
}

/** Writes the compressed copies of a text file, each whole at once. @param onUse gets the kept file of every copy */
export async function compressFile(path: string, onUse?: (path: string) => void): Promise<void> {
	const text = await readFile(path);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
	};
	const { brotli, zlib } = process.versions;
	const digest = createHash('sha256')
		.update(JSON.stringify([params, NEAR_A_BAR, HARDEST, LEVEL, brotli, zlib]))
		.update(text)
		.digest('hex')
		.slice(0, 32);
	const copies = {
		br: async () => {
			const soon = await promisify(brotliCompress)(text, { params });
			const isNear = NEAR_A_BAR.some(({ from, to }) => soon.length > from && soon.length < to);
			return isNear ? promisify(brotliCompress)(text, { params: { ...params, ...HARDEST } }) : soon;
		},
		gz: () => promisify(gzip)(text, { level: LEVEL }),
	};
	for (const [ending, compress] of Object.entries(copies)) {
		const make = async () => new Uint8Array(await compress());
		const kept = await keptFile(join(CACHE, `${digest}.${ending}`), make);
		onUse?.(kept.path);
		await replaceFile(`${path}.${ending}`, kept.bytes);
	}
}
