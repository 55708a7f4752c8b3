import { readdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, relative to it, with `/` between the parts. */
export function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Writes a file so that whoever reads it meanwhile gets all of what it was or all of what it is. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
	const beside = `${path}.new-${process.pid}`;
	await writeFile(beside, content);
	await rename(beside, path);
}
