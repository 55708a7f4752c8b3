import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { ROOT } from './command.ts';
import { settingsAsEnv, type Settings } from './settings.ts';

/** Folders that go into a build, from the project's root. Missing ones count as empty. */
const FOLDERS = ['src', 'messages', 'static'];

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
	const ours = FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder)));
	const last = lastRelease === '' ? [] : filesIn(resolve(ROOT, lastRelease));
	const editions = filesIn(resolve(ROOT, editionsDir), isHidden);
	const atRoot = readdirSync(ROOT, { withFileTypes: true })
		.filter((entry) => entry.isFile() && ROOT_FILES.test(entry.name))
		.map((entry) => join(ROOT, entry.name));
	return [...new Set([...ours, ...atRoot, ...editions, ...last])].sort();
}

/** Whether a name is one that systems and tools keep to themselves: a repository, notes of a file manager. No edition reads it. */
function isHidden(name: string): boolean {
	return name.startsWith('.');
}

/** The files below a folder, absolute. @param isLeftOut whether a file or folder of this name counts as not there */
function filesIn(folder: string, isLeftOut: (name: string) => boolean = () => false): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (isLeftOut(entry.name)) return [];
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesIn(path, isLeftOut);
		return entry.isFile() ? [path] : [];
	});
}
