/**
 * Makes one script of a TypeScript file and all that it imports of ours: to translate and load them one by one takes Node twice
 * as long as most commands then work. It is kept, and made anew when one of them has changed.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where scripts are kept. */
export const COMPILED_FOLDER = join(ROOT, '.cache', 'compiled');

/** What belongs to a script: itself, where its lines come from, and what it was made of. */
const ENDINGS = ['.mjs', '.mjs.map', '.json'];

/** What turns files into a script: a new one of these makes all anew. */
const MAKERS = ['src/tools/compiled.js', 'tsconfig.json', 'node_modules/esbuild/package.json'].map((path) =>
	join(ROOT, path),
);

/**
 * The address of a script that does what these files do, one after the other. Packages it loads from where they lie.
 * @param {readonly string[]} files absolute
 * @returns {Promise<string>} a URL
 */
export async function compiled(...files) {
	const key = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
	const path = join(COMPILED_FOLDER, `${basename(files.at(-1))}.${key}`);
	if (!isFresh(path)) await compile(files, path);
	return pathToFileURL(`${path}.mjs`).href;
}

async function compile(files, path) {
	const begun = Date.now();
	const { build } = await import('esbuild');
	const { metafile, outputFiles } = await build({
		absWorkingDir: ROOT,
		stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: ROOT },
		bundle: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		target: `node${process.versions.node}`,
		charset: 'utf8',
		sourcemap: 'linked',
		outfile: `${path}.mjs`,
		metafile: true,
		write: false,
		logLevel: 'silent',
		plugins: [OWN_ADDRESSES],
	});
	const inputs = Object.keys(metafile.inputs).filter((name) => !name.startsWith('<'));
	const seen = [...MAKERS, ...inputs.map((name) => resolve(ROOT, name))].map(stateOf);
	mkdirSync(COMPILED_FOLDER, { recursive: true });
	clearAway();
	for (const { path: place, text } of outputFiles) put(place, text);
	// What was written to meanwhile may have been read before.
	if (seen.some(({ file }) => statSync(file).mtimeMs > begun)) return;
	// It comes last: what it tells of is there.
	put(`${path}.json`, JSON.stringify(seen));
}

/** A file of ours knows where it lies, wherever it is compiled to. */
const OWN_ADDRESSES = {
	name: 'own addresses',
	setup(build) {
		build.onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
			const text = await readFile(path, 'utf8');
			if (!text.includes('import.meta.url')) return undefined;
			const address = JSON.stringify(pathToFileURL(path).href);
			return {
				contents: text.replaceAll('import.meta.url', address),
				loader: path.endsWith('.ts') ? 'ts' : 'js',
			};
		});
	},
};

/** Whether all that a script was made of is as it was. */
function isFresh(path) {
	try {
		return recordOf(path).every(({ file, state }) => stateOf(file).state === state);
	} catch {
		return false;
	}
}

/** Whether all that a script was made of is still there. */
function isOfThere(path) {
	try {
		return recordOf(path).every(({ file }) => existsSync(file));
	} catch {
		// Another process clears away too.
		return false;
	}
}

/** What a script was made of. */
function recordOf(path) {
	return JSON.parse(readFileSync(`${path}.json`, 'utf8'));
}

/** Removes scripts of what is no more. */
function clearAway() {
	for (const name of readdirSync(COMPILED_FOLDER).filter((name) => name.endsWith('.json'))) {
		const path = join(COMPILED_FOLDER, name.slice(0, -'.json'.length));
		if (isOfThere(path)) continue;
		for (const ending of ENDINGS) rmSync(path + ending, { force: true });
	}
}

function stateOf(file) {
	const { mtimeMs, size } = statSync(file);
	return { file, state: `${mtimeMs} ${size}` };
}

/** Two may compile at the same time: whoever reads must never find half of a file. */
function put(path, text) {
	const unfinished = `${path}.${randomUUID()}`;
	writeFileSync(unfinished, text);
	renameSync(unfinished, path);
}
