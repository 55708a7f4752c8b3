import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Writes a text file with the copies that hosts send to browsers that take them. */
export function writeCompressed(path: string, text: string): void {
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	writeFileSync(path, text);
	writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
	writeFileSync(`${path}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
}
