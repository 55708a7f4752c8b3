/** Which folders are editions, and what is told of those that are none. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Faults } from './fault.ts';
import { SITE_FAULTS } from './faults/site.ts';
import { PUBLISHED_FILE } from './published.ts';
import { SEAL_FILE } from './seal-file.ts';

/** What every edition has. */
export const MAIN_FILE = 'edition.yaml';

/**
 * Names of the editions in a folder that are read and built, in the order of the alphabet; none where there is no such folder.
 * The folder may be a git repository of its own, and hold what systems and archives leave behind.
 */
export function editionSlugs(folder: string): string[] {
	return foldersIn(folder).filter(
		(name) => existsSync(join(folder, name, MAIN_FILE)) && !isSealed(folder, name),
	);
}

/** Names of the sealed editions in a folder. */
export function sealedSlugs(folder: string): string[] {
	return foldersIn(folder).filter((name) => isSealed(folder, name));
}

function isSealed(folder: string, name: string): boolean {
	return existsSync(join(folder, name, SEAL_FILE));
}

/**
 * Adds a fault for every folder that is no edition, if there is none at all, and for what an edition has that belongs beside it.
 * @returns names of the folders that are no edition, or have lost what makes them one
 */
export function checkFolders(folder: string, faults: Faults): string[] {
	const names = foldersIn(folder);
	const lost = names.filter((name) => !existsSync(join(folder, name, MAIN_FILE)) && !isSealed(folder, name));
	const sealed = sealedSlugs(folder);
	if (names.length === 0)
		faults.add({
			file: '.',
			line: 1,
			...SITE_FAULTS.noEdition(folder),
		});
	else if (names.length === sealed.length)
		faults.add({ file: '.', line: 1, ...SITE_FAULTS.onlySealed(sealed.at(-1) ?? '') });
	for (const name of names) {
		if (lost.includes(name))
			faults.add({
				file: `${name}/${MAIN_FILE}`,
				line: 1,
				...SITE_FAULTS.lostMainFile(name, MAIN_FILE),
			});
		if (existsSync(join(folder, name, PUBLISHED_FILE)))
			faults.add({
				file: `${name}/${PUBLISHED_FILE}`,
				line: 1,
				...SITE_FAULTS.ownPublishedFile(PUBLISHED_FILE),
			});
	}
	return lost;
}

/** Folders, but for what no person made: hidden ones and what an archive of macOS brings along. */
function foldersIn(folder: string): string[] {
	const isLeftover = (name: string) =>
		(name.startsWith('.') || name === '__MACOSX') && !existsSync(join(folder, name, MAIN_FILE));
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && !isLeftover(entry.name))
			.map((entry) => entry.name)
			.sort();
	} catch {
		return [];
	}
}
