/**
 * `npm run withdraw`: puts, in a built site, a worker in the place of the real one that removes it and all that it
 * saved from every device. For the day when a release cannot be read; the next build brings the real one back.
 */
import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './command.ts';
import { compressFile } from './compress.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: 'build' } } });
const worker = join(resolve(ROOT, values.root), 'service-worker.js');
if (existsSync(worker)) {
	copyFileSync(join(ROOT, 'src/lib/offline/withdrawn-worker.js'), worker);
	await compressFile(worker);
	console.log(`${worker} now withdraws itself. Publish it; build again to bring the real worker back.`);
} else {
	console.error(`There is no ${worker}. Build the site first: npm run build`);
	process.exitCode = 1;
}
