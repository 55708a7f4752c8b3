/**
 * Real web servers, for the tests that ask them. They are taken from Debian's packages and unpacked below `.cache`, never installed:
 * an installed one would begin to serve.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const UNPACKED = join(ROOT, '.cache', 'hosts');

/** Where each may be, first of all where somebody says. */
const PLACES = {
	nginx: [process.env.NGINX_PATH, '/usr/sbin/nginx', join(UNPACKED, 'usr/sbin/nginx')],
	caddy: [process.env.CADDY_PATH, '/usr/bin/caddy', join(UNPACKED, 'usr/bin/caddy')],
};

/**
 * The file of a web server that runs on this machine; nothing where there is none.
 * @param {'nginx' | 'caddy'} name
 */
export function hostProgram(name) {
	return PLACES[name].find(
		(path) => path && existsSync(path) && runs(path, name === 'nginx' ? '-v' : 'version'),
	);
}

/** Fetches those that are missing. Without them the tests that ask them are skipped, and this says why. */
export function fetchHostPrograms() {
	const missing = ['nginx', 'caddy'].filter((name) => !hostProgram(name));
	if (missing.length === 0) return;
	mkdirSync(UNPACKED, { recursive: true });
	const names = new Intl.ListFormat('en').format(missing);
	console.log(`Fetching ${names} for the tests …`);
	const isRoot = process.getuid?.() === 0;
	const download = () => runs('apt-get', 'download', '-q', ...missing);
	// Only root may ask Debian what there is now.
	if (download() || (isRoot && runs('apt-get', 'update', '-q') && download())) {
		for (const file of readdirSync(UNPACKED).filter((name) => name.endsWith('.deb')))
			runs('dpkg-deb', '-x', file, '.');
	}
	const left = missing.filter((name) => !hostProgram(name));
	if (left.length === 0) return;
	console.log(
		`${new Intl.ListFormat('en').format(left)} could not be had from Debian's packages, so what the tests ask them is skipped.\n` +
			'Install them, or say where they are: NGINX_PATH=/path/to/nginx CADDY_PATH=/path/to/caddy npm test',
	);
}

/** Whether a command can be started here and ends well. */
function runs(command, ...args) {
	return (
		spawnSync(command, args, { cwd: existsSync(UNPACKED) ? UNPACKED : ROOT, stdio: 'ignore' }).status === 0
	);
}
