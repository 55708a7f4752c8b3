/** Files that took work to make, kept for the next build under a name that says what they are made of. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a file holds, where it lies, and whether it had to be made. */
export interface Kept {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly path: string;
	readonly made: boolean;
}

/** The file at a path; made, if it is not there. */
export async function keptFile(path: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Kept> {
	const kept = readIfThere(path);
	if (kept) return { bytes: kept, path, made: false };
	const bytes = await make();
	// The same one may be made twice at the same time: whoever reads must never find half of it.
	const unfinished = `${path}.${randomUUID()}`;
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(unfinished, bytes);
	renameSync(unfinished, path);
	return { bytes, path, made: true };
}

/** Reads rather than looks first: what nobody used for a while may be cleared away between the two. */
function readIfThere(path: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		return new Uint8Array(readFileSync(path));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
