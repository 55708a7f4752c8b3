/** Bare pages in a folder that the site's own server can serve, compressed like the site's. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { barePage } from './bare-page.ts';
import type { BuiltPage } from './pages.ts';

/** Writes the bare form of pages to a temporary folder, each at its own address, for some work; then deletes it. */
export async function withBareSite<Result>(
	pages: readonly BuiltPage[],
	work: (root: string) => Promise<Result>,
): Promise<Result> {
	const root = mkdtempSync(join(tmpdir(), 'bare-site-'));
	try {
		// The server takes a folder without a home page for no site at all.
		writePage(root, '/', '');
		for (const { address, html } of pages) writePage(root, address, barePage(html));
		return await work(root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** Compresses as SvelteKit's adapter does, so that the server answers alike. */
function writePage(root: string, address: string, html: string): void {
	const file = join(root, address, 'index.html');
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, html);
	writeFileSync(`${file}.gz`, gzipSync(html, { level: constants.Z_BEST_COMPRESSION }));
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(html),
	};
	writeFileSync(`${file}.br`, brotliCompressSync(html, { params }));
}
