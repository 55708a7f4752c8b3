import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withMark } from '../lib/offline/mark.ts';
import { filesBelow } from './files.ts';

/** Gives every page below a folder its mark. Nothing in a page may change after that. */
export async function markPages(folder: string): Promise<void> {
	for (const page of filesBelow(folder).filter((file) => file.endsWith('.html'))) {
		const path = join(folder, page);
		writeFileSync(path, await withMark(readFileSync(path, 'utf8')));
	}
}
