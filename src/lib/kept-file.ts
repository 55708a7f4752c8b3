/** Files that took work to make, kept for the next build under a name that says what they are made of. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a file holds, and whether it had to be made. */
export interface Kept {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly made: boolean;
}

/** The file at a path; made, if it is not there. */
export async function keptFile(path: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Kept> {
	if (existsSync(path)) return { bytes: new Uint8Array(readFileSync(path)), made: false };
	const bytes = await make();
	// The same one may be made twice at the same time: whoever reads must never find half of it.
	const unfinished = `${path}.${randomUUID()}`;
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(unfinished, bytes);
	renameSync(unfinished, path);
	return { bytes, made: true };
}
