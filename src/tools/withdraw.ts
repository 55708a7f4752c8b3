/**
 * `npm run withdraw`: puts, in a built site, a worker in the place of the real one that removes it and all that it
 * saved from every device. For the day when a release cannot be read; the next build brings the real one back.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './command.ts';
import { compressFile } from './compress.ts';
import { replaceFile } from './files.ts';
import { LockedError, lockFolder } from './lock.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: 'build' } } });
const root = resolve(ROOT, values.root);
const worker = join(root, 'service-worker.js');
try {
	// A build that is at work would bring the real worker back.
	const lock = lockFolder(root);
	try {
		await withdraw();
	} finally {
		lock.release();
	}
} catch (error) {
	if (!(error instanceof LockedError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function withdraw(): Promise<void> {
	if (!existsSync(worker)) {
		console.error(`There is no ${worker}. Build the site first: npm run build`);
		process.exitCode = 1;
		return;
	}
	await replaceFile(worker, readFileSync(join(ROOT, 'src/lib/offline/withdrawn-worker.js')));
	await compressFile(worker);
	console.log(`${worker} now withdraws itself. Publish it; build again to bring the real worker back.`);
}
