/**
 * `node src/tools/run.js [--tests | --browser | --inner] [WHAT [ARGUMENTS]]`: sees that everything is there, and runs a file of ours or the command of
 * a package in this same process, so that one signal ends it with all that it began. The scripts of `package.json` are made
 * of it: those that npm would run before them by itself it leaves out where packages may run no scripts. Without WHAT it only
 * sees that everything is there; with "--inner" one of our commands runs another, and has seen to that.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiled, COMPILED_FOLDER } from './compiled.js';
import { setUp } from './setup.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const [first, ...rest] = process.argv.slice(2);
const wish = ['--tests', '--browser', '--inner'].find((known) => known === first);
const [what, ...args] = wish ? rest : [first, ...rest];

const isInner = wish === '--inner';

if (!isInner) setUp(wish);
if (what !== undefined) {
	const file = fileOf(what);
	process.argv = [process.execPath, file, ...args];
	// What fails is told by the lines of our files.
	process.setSourceMapsEnabled(true);
	// Before all else: what is loaded then knows the languages of the site.
	const first = isInner ? [] : [join(ROOT, 'src/tools/named-languages.ts')];
	try {
		if (isOwn(what)) await import(await compiled(...first, file));
		else {
			await import(await compiled(...first));
			await import(pathToFileURL(file).href);
		}
	} catch (error) {
		explain(error);
	}
}

/** Whether it is a file of ours that is to be run, not a package. */
function isOwn(what) {
	return what.includes('/');
}

/** The file behind what is to be run. */
function fileOf(what) {
	if (isOwn(what)) return resolve(ROOT, what);
	const folder = join(ROOT, 'node_modules', what);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[what]);
}

/** A file of a package that is not there is no fault of ours, nor is a disk that takes nothing. */
function explain(error) {
	const { code = '', message = '', path = '' } = error ?? {};
	const isPackage = /_MODULE_NOT_FOUND$|^MODULE_NOT_FOUND$/.test(code) && /node_modules|'[^./]/.test(message);
	const isUnwritten = path.startsWith(COMPILED_FOLDER) && !/NOENT$/.test(code);
	if (isPackage) {
		console.error(`${message}\nThe installed packages are not whole. Install them anew:\n\n  npm ci\n`);
	} else if (isUnwritten) {
		console.error(
			`写不进 ${COMPILED_FOLDER}（${code}）：腾出空间，或让这个文件夹可以写，再试一次。\n` +
				`Nothing can be written to ${COMPILED_FOLDER} (${code}): make room, or let the folder be written to, and try again.`,
		);
	} else console.error(error);
	process.exit(1);
}
