/**
 * Keeps a page of an older release working while the new one is live: files with a hash in their name stay on the server for
 * two releases. Which files are a release's own, and which it kept of the one before, is written down in the release.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files.ts';

/** Where files lie whose name changes with their content. */
export const HASHED = '_app/immutable';

/** The list of a release's own files, beside them. */
const LIST = '_app/files.json';

/** The list of the release before it, of which it kept them. */
const LIST_BEFORE = '_app/files-before.json';

/** Thrown when the folder of the last release holds none; its message says what it lacks. */
export class LastReleaseError extends Error {
	override readonly name = 'LastReleaseError';
}

/** Writes down which hashed files are the build's own. */
export function listOwnFiles(folder: string): void {
	const files = filesBelow(join(folder, HASHED)).sort();
	mkdirSync(join(folder, dirname(LIST)), { recursive: true });
	writeFileSync(join(folder, LIST), `${JSON.stringify(files, null, '\t')}\n`);
}

/** The hashed files that are a build's own, below their folder. @param folder of the build */
export function ownFiles(folder: string): string[] {
	return listedIn(join(folder, LIST));
}

/** The files that a list names; none where there is no such list. */
function listedIn(file: string): string[] {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}

/**
 * Copies the hashed files of the last release and of the one before it into a build, beside its own; those of older ones stay
 * behind. Throws a {@link LastReleaseError} when the folder holds no release.
 */
export function keepLastFiles(folder: string, lastRelease: string): void {
	const list = join(lastRelease, LIST);
	if (!existsSync(list)) {
		throw new LastReleaseError(
			`LAST_RELEASE is "${lastRelease}", and ${LIST} is not there. Give the folder as it was published last.`,
		);
	}
	cpSync(list, join(folder, LIST_BEFORE));
	for (const file of [...listedIn(list), ...listedIn(join(lastRelease, LIST_BEFORE))]) {
		const [from, to] = [lastRelease, folder].map((root) => join(root, HASHED, file)) as [string, string];
		if (existsSync(to) || !existsSync(from)) continue;
		mkdirSync(dirname(to), { recursive: true });
		cpSync(from, to);
	}
}
