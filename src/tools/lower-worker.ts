/** The worker in the language that all scripts are sent in: SvelteKit builds it for newer browsers, whatever the configuration says. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As `build.target` in `vite.config.ts`. */
const TARGET = 'es2020';

/** Rewrites the worker of a build. */
export async function lowerWorker(folder: string): Promise<void> {
	const name = 'service-worker.js';
	const file = join(folder, name);
	// Loaded when it is needed: it takes its time, and who only starts a site that is built needs none of it.
	const { minify, transformWithOxc } = await import('vite');
	const { code } = await transformWithOxc(readFileSync(file, 'utf8'), name, { target: TARGET });
	// Its names are short already.
	const { code: short } = await minify(name, code, { compress: { target: TARGET }, mangle: false });
	writeFileSync(file, short);
}
