import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';
import { runsFramework } from './framework.ts';

/** What Kit writes beside every page, for a framework that would fetch it instead of the page. */
const DATA = '__data.json';

/**
 * Removes the data beside pages that run no framework: nothing asks for it, and it is as heavy as the pages. A folder that
 * held nothing else goes too: some hosts answer its address with a refusal.
 */
export function removeUnusedData(folder: string): void {
	for (const page of filesBelow(folder).filter((file) => file.endsWith('.html'))) {
		const path = join(folder, page);
		if (runsFramework(readFileSync(path, 'utf8'))) continue;
		const beside = join(folder, page.replace(/(^|\/)index\.html$|\.html$/, '/'));
		rmSync(join(beside, DATA), { force: true });
		if (existsSync(beside) && readdirSync(beside).length === 0) rmdirSync(beside);
	}
}
