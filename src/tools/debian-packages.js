/** Programs for tests from Debian's packages, unpacked into a folder of ours and never installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Downloads packages and unpacks them into a folder. What cannot be had is missing there afterwards, and nothing is thrown.
 * @param {string} folder absolute
 * @param {readonly string[]} packages
 */
export function unpackPackages(folder, packages) {
	mkdirSync(folder, { recursive: true });
	const isRoot = process.getuid?.() === 0;
	const download = () => runs(folder, 'apt-get', 'download', '-q', ...packages);
	// Only root may ask Debian what there is now.
	if (!download() && !(isRoot && runs(folder, 'apt-get', 'update', '-q') && download())) return;
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
		runs(folder, 'dpkg-deb', '-x', file, '.');
		rmSync(join(folder, file));
	}
}

/**
 * The packages that one needs, as Debian lists them; with all that these need in turn where that is wished for.
 * @param {string} name
 * @param {boolean} everything
 */
export function neededBy(name, everything = false) {
	if (!existsSync('/usr/bin/apt-cache')) return [];
	const left = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'].map(
		(kind) => `--no-${kind}`,
	);
	const args = ['depends', ...(everything ? ['--recurse'] : []), ...left, name];
	const { stdout } = spawnSync('apt-cache', args, { encoding: 'utf8' });
	return [...new Set([...(stdout ?? '').matchAll(/Depends: ([a-z\d.+-]+)/g)].map(([, needed]) => needed))];
}

/** Whether a command ends well. */
function runs(folder, command, ...args) {
	return spawnSync(command, args, { cwd: folder, stdio: 'ignore' }).status === 0;
}
