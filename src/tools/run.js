/**
 * `node src/tools/run.js [--tests | --browser] [WHAT [ARGUMENTS]]`: sees that everything is there, and runs a file of ours or the command of
 * a package in this same process, so that one signal ends it with all that it began. The scripts of `package.json` are made
 * of it: those that npm would run before them by itself it leaves out where packages may run no scripts. Without WHAT it only
 * sees that everything is there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setUp } from './setup.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const [first, ...rest] = process.argv.slice(2);
const wish = ['--tests', '--browser'].find((known) => known === first);
const [what, ...args] = wish ? rest : [first, ...rest];

setUp(wish);
if (what !== undefined) {
	const file = fileOf(what);
	process.argv = [process.execPath, file, ...args];
	try {
		// Reads TypeScript from here on.
		await import('tsx');
		const { nameSiteLanguages } = await import('./site-languages.ts');
		nameSiteLanguages(process.env);
		await import(pathToFileURL(file).href);
	} catch (error) {
		explain(error);
	}
}

/** The file behind what is to be run. */
function fileOf(what) {
	if (what.includes('/')) return join(ROOT, what);
	const folder = join(ROOT, 'node_modules', what);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[what]);
}

/** A file of a package that is not there is no fault of ours. */
function explain(error) {
	const isPackage =
		/_MODULE_NOT_FOUND$|^MODULE_NOT_FOUND$/.test(error?.code ?? '') &&
		/node_modules|'[^./]/.test(error.message);
	console.error(
		isPackage
			? `${error.message}\nThe installed packages are not whole. Install them anew:\n\n  npm ci\n`
			: error,
	);
	process.exit(1);
}
