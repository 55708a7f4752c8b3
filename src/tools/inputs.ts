import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
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

/** Whether `note` says that the build in `out`, which must be there, was made from inputs of this digest. */
export function isBuiltFrom(out: string, note: string, digest: string): boolean {
	if (!existsSync(join(out, 'index.html')) || !existsSync(note)) return false;
	return readFileSync(note, 'utf8').trim() === digest;
}

/** Writes a note that the last build was made from inputs of this digest. */
export function noteBuild(note: string, digest: string): void {
	mkdirSync(dirname(note), { recursive: true });
	writeFileSync(note, `${digest}\n`);
}

function inputFiles({ editionsDir, lastRelease }: Settings): string[] {
	const ours = FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder)));
	const last = lastRelease === '' ? [] : filesIn(resolve(ROOT, lastRelease));
	const atRoot = readdirSync(ROOT, { withFileTypes: true })
		.filter((entry) => entry.isFile() && ROOT_FILES.test(entry.name))
		.map((entry) => join(ROOT, entry.name));
	return [...new Set([...ours, ...atRoot, ...filesIn(resolve(ROOT, editionsDir)), ...last])].sort();
}

function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
