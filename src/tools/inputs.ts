import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { SEALED_FOLDER } from '../lib/edition/seal-file.ts';
import { ROOT } from './command.ts';
import { filesBelow } from './files.ts';
import { settingsAsEnv, type Settings } from './settings.ts';

/** Folders that go into a build, from the project's root. Missing ones count as empty. */
const FOLDERS = ['src', 'messages'];

/** Files at the project's root that go into a build: configuration, lock file, published addresses. */
const ROOT_FILES = /\.(js|ts|json)$/;

/**
 * Gives a SHA-256 over everything that a build depends on: our files, the editions, the locked packages, the
 * settings and the version of Node. Equal digests mean equal builds.
 */
export function digestInputs(settings: Settings): string {
	const hash = createHash('sha256');
	hash.update(JSON.stringify([process.version, settingsAsEnv(settings)]));
	for (const path of inputFiles(settings)) {
		const content = readFileSync(path);
		hash.update(`\n${relative(ROOT, path).split(sep).join('/')} ${content.length}\n`).update(content);
	}
	return hash.digest('hex');
}

function inputFiles({ editionsDir, lastRelease }: Settings): string[] {
	const ours = FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder)).filter(isRead));
	const last = lastRelease === '' ? [] : filesIn(resolve(ROOT, lastRelease));
	const editionsFolder = resolve(ROOT, editionsDir);
	const editions = filesIn(editionsFolder).filter(
		(file) => !isHidden(relative(editionsFolder, file)) && isRead(file),
	);
	const atRoot = readdirSync(ROOT, { withFileTypes: true })
		.filter((entry) => entry.isFile() && ROOT_FILES.test(entry.name))
		.map((entry) => join(ROOT, entry.name));
	return [...new Set([...ours, ...atRoot, ...editions, ...last])].sort();
}

/** Whether a file is one that systems and tools keep to themselves: in a repository, notes of a file manager. No edition reads it. */
function isHidden(file: string): boolean {
	return file.split(sep).some((name) => name.startsWith('.'));
}

/** Whether what is in a file counts. Of a sealed edition the seal does, which has the digests of all its files. */
function isRead(file: string): boolean {
	return !file.split(sep).includes(SEALED_FOLDER);
}

/** The files below a folder, absolute; none where there is no folder. */
function filesIn(folder: string): string[] {
	return existsSync(folder) ? filesBelow(folder).map((file) => join(folder, file)) : [];
}
