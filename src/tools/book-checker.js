/**
 * The W3C's own check of ebooks, EPUBCheck, for the test that asks it. It is taken from Debian's packages and unpacked below
 * `.cache`, and so is the Java that it runs on where this machine has none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { neededBy, unpackPackages } from './debian-packages.js';

const UNPACKED = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '.cache', 'book-checker');
const RUNTIMES = join(UNPACKED, 'usr/lib/jvm');

/** Where Debian keeps what runs on Java. */
const JARS = 'usr/share/java';
const FOLDERS = ['/', UNPACKED].map((root) => join(root, JARS));

/** How it is begun: the program and its first arguments, before which book is checked; nothing where it is not here. */
export function bookChecker() {
	const folder = FOLDERS.find((one) => existsSync(join(one, 'epubcheck.jar')));
	const java = javaProgram();
	if (!folder || !java) return undefined;
	// It begins anew for every book: what takes long to prepare is not worth it.
	const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
	return [java, ...quick, '-cp', join(folder, '*'), 'com.adobe.epubcheck.tool.Checker'];
}

/** Fetches it where it is missing. Without it the test that asks it is skipped, and this says why. */
export function fetchBookChecker() {
	if (bookChecker()) return;
	console.log('Fetching EPUBCheck …');
	const libraries = neededBy('epubcheck', true).filter((name) => /^lib.+-java$/.test(name));
	const runtime = javaProgram()
		? []
		: neededBy('default-jre-headless').filter((name) => /^openjdk/.test(name));
	unpackPackages(UNPACKED, ['epubcheck', ...libraries, ...runtime]);
	if (existsSync(RUNTIMES)) bringHome(RUNTIMES);
	if (bookChecker()) return;
	console.log(
		"EPUBCheck could not be had from Debian's packages, so ebooks are not checked with it.\n" +
			'Install it (sudo apt-get install -y --no-install-recommends epubcheck), and say where Java is, if it is not in /usr/bin: JAVA_PATH=/path/to/java',
	);
}

function javaProgram() {
	const unpacked = existsSync(RUNTIMES)
		? readdirSync(RUNTIMES).map((name) => join(RUNTIMES, name, 'bin/java'))
		: [];
	return [process.env.JAVA_PATH, '/usr/bin/java', ...unpacked].find(
		(path) => path && existsSync(path) && spawnSync(path, ['-version'], { stdio: 'ignore' }).status === 0,
	);
}

/** Debian's Java looks for its settings in `/etc`, where it is not installed: its links lead to those that were unpacked with it. */
function bringHome(folder) {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) bringHome(path);
		if (!entry.isSymbolicLink() || !readlinkSync(path).startsWith('/etc/')) continue;
		const target = join(UNPACKED, readlinkSync(path));
		rmSync(path);
		symlinkSync(target, path);
	}
}
