/**
 * Keeps a page of the last release working while the new one is live: its files with a hash in their name stay on the
 * server for one release. Which files are a release's own is written down in the release.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files.ts';

/** Where files lie whose name changes with their content. */
const HASHED = '_app/immutable';

/** The list of a release's own files, beside them. */
const LIST = '_app/files.json';

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

/**
 * Copies the last release's own hashed files into a build, beside its own; those that it kept of the release before
 * stay behind. Throws a {@link LastReleaseError} when the folder holds no release.
 */
export function keepLastFiles(folder: string, lastRelease: string): void {
	const list = join(lastRelease, LIST);
	if (!existsSync(list)) {
		throw new LastReleaseError(
			`LAST_RELEASE is "${lastRelease}", and ${LIST} is not there. Give the folder as it was published last.`,
		);
	}
	for (const file of JSON.parse(readFileSync(list, 'utf8')) as string[]) {
		const [from, to] = [lastRelease, folder].map((root) => join(root, HASHED, file)) as [string, string];
		if (existsSync(to) || !existsSync(from)) continue;
		mkdirSync(dirname(to), { recursive: true });
		cpSync(from, to);
	}
}
