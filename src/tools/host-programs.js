/**
 * Real web servers, for the tests that ask them, and what asks them without end, for the bench. They are taken from Debian's packages
 * and unpacked below `.cache`, never installed: an installed server would begin to serve.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackPackages } from './debian-packages.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const UNPACKED = join(ROOT, '.cache', 'hosts');

/** Where each may be, first of all where somebody says. */
const PLACES = {
	nginx: [process.env.NGINX_PATH, '/usr/sbin/nginx', join(UNPACKED, 'usr/sbin/nginx')],
	caddy: [process.env.CADDY_PATH, '/usr/bin/caddy', join(UNPACKED, 'usr/bin/caddy')],
	wrk: [process.env.WRK_PATH, '/usr/bin/wrk', join(UNPACKED, 'usr/bin/wrk')],
};

/** How each says its version, and what its package needs beside it. */
const VERSION = { nginx: '-v', caddy: 'version', wrk: '-v' };
const NEEDS = { nginx: [], caddy: [], wrk: ['libluajit2-5.1-2'] };

/** Where the libraries are that were unpacked with them, as `LD_LIBRARY_PATH` has it. */
export const LIBRARIES = ['x86_64', 'aarch64']
	.map((name) => join(UNPACKED, `usr/lib/${name}-linux-gnu`))
	.join(':');

/**
 * The file of a program that runs on this machine; nothing where there is none.
 * @param {'nginx' | 'caddy' | 'wrk'} name
 */
export function hostProgram(name) {
	return PLACES[name].find((path) => path && existsSync(path) && starts(path, VERSION[name]));
}

/**
 * Fetches those that are missing. Without them the tests that ask them are skipped, and this says why.
 * @param {('nginx' | 'caddy' | 'wrk')[]} names
 */
export function fetchHostPrograms(names = ['nginx', 'caddy']) {
	const missing = names.filter((name) => !hostProgram(name));
	if (missing.length === 0) return;
	console.log(`Fetching ${new Intl.ListFormat('en').format(missing)} …`);
	unpackPackages(
		UNPACKED,
		missing.flatMap((name) => [name, ...NEEDS[name]]),
	);
	const left = missing.filter((name) => !hostProgram(name));
	if (left.length === 0) return;
	console.log(
		`${new Intl.ListFormat('en').format(left)} could not be had from Debian's packages, so what is done with them is skipped.\n` +
			`Install them, or say where they are: ${left.map((name) => `${name.toUpperCase()}_PATH=/path/to/${name}`).join(' ')}`,
	);
}

/** Whether a program can be started here; when asked for its version not all end well. */
function starts(path, version) {
	const { status } = spawnSync(path, [version], {
		stdio: 'ignore',
		env: { ...process.env, LD_LIBRARY_PATH: LIBRARIES },
	});
	return status === 0 || status === 1;
}
