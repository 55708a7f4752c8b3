/** Editions that are read again only when a file of theirs has changed: for pages that are asked for while someone edits. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from './edition.ts';
import { editionSlugs } from './edition-folders.ts';
import { PUBLISHED_FILE } from './published.ts';

/**
 * Gives what reads the editions of a folder, newest first, as `readEditions` does. As long as no file below is changed,
 * added or removed it gives the same array each time, so that what was made of an edition may be kept with it.
 * @param read reads a folder
 */
export function rereader(folder: string, read: (folder: string) => Edition[]): () => Edition[] {
	let last: { digest: string; editions: Edition[] } | undefined;
	return () => {
		// Taken first: what is changed while they are read is seen the next time.
		const digest = digestOf(folder);
		if (last?.digest !== digest) last = { digest, editions: read(folder) };
		return last.editions;
	};
}

/** Every file of the editions of a folder, and what they have published, with its size and when it was changed. */
function digestOf(folder: string): string {
	const below = editionSlugs(folder).flatMap((slug) => {
		const entries = readdirSync(join(folder, slug), { recursive: true, encoding: 'utf8' });
		return [slug, ...entries.map((entry) => join(slug, entry))];
	});
	return [PUBLISHED_FILE, ...below].map((entry) => `${entry} ${stateOf(join(folder, entry))}`).join('\n');
}

/** Where a file was written anew, or another has taken its place, one of these is another. */
function stateOf(path: string): string {
	const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
	if (!stats) return 'gone';
	const { ino, size, mtimeNs, ctimeNs } = stats;
	return stats.isDirectory() ? 'folder' : `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
