import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEditions } from '../lib/edition/read.ts';
import { binOf, Interrupted, ROOT, runNode, runScript, startedDirectly } from './command.ts';
import { compressBelow } from './compress.ts';
import { digestInputs, isBuiltFrom, noteBuild } from './inputs.ts';
import { keepLastFiles, LastReleaseError, listOwnFiles } from './last-release.ts';
import { markPages } from './mark-pages.ts';
import { removeUnusedData } from './page-data.ts';
import { MARKS } from './picture-progress.ts';
import { PrecacheError, writePrecache } from './precache.ts';
import { readSettings, settingsAsEnv, SettingsError, type Settings } from './settings.ts';
import { clearLeftovers, nextTo, putInPlace } from './swap.ts';
import { trimStyles } from './trim-styles.ts';

const DEFAULT_OUT = 'build';

/** How many pictures are drawn before the build says so. */
const PICTURES_A_LINE = 100;

/** What to build, and where. */
export interface BuildOptions {
	/** Folder that the site is built into, absolute or from the project's root; `build` when left out. */
	readonly out?: string;
	/** Folder for what is kept from one build to the next, absolute or from the root; `.cache` when left out. */
	readonly cache?: string;
	readonly settings: Settings;
	/** Gets what the build says, piece by piece; the terminal when left out. */
	readonly onOutput?: (text: string) => void;
	/** The steps, in their order; the real ones when left out. */
	readonly steps?: readonly BuildStep[];
}

/** What a step of a build works on. */
export interface BuildContext {
	/** Folder that the new build is written to, absolute; it takes the place of the last one when all steps are done. */
	readonly folder: string;
	/** Folder that SvelteKit generates into, from the project's root. */
	readonly kitFolder: string;
	readonly settings: Settings;
	readonly onOutput: (text: string) => void;
}

/** One step of a build. Throws a {@link BuildError} when the build cannot go on. */
export type BuildStep = (context: BuildContext) => Promise<void> | void;

/** Thrown when a build stops; its message says at which step and what that means. */
export class BuildError extends Error {
	override readonly name = 'BuildError';
}

const STEPS: readonly BuildStep[] = [
	checkEditions,
	drawPictures,
	bundleSite,
	({ folder }) => removeUnusedData(folder),
	({ folder, settings }) => trimStyles(folder, settings.basePath),
	({ folder }) => markPages(folder),
	listForWorker,
	({ folder }) => listOwnFiles(folder),
	keepLastRelease,
	({ folder }) => compressBelow(folder),
	checkWhole,
];

/**
 * Builds the site beside the last build and puts it in that one's place when it is whole.
 * Throws when a step fails; the last build is then untouched and nothing else is left behind.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
	const { settings, onOutput = toTerminal, steps = STEPS } = options;
	const { out, note, kitFolder } = placesOf(options);
	const folder = nextTo(out);
	// Taken first: what is edited while we build makes the build stale.
	const digest = digestInputs(settings);
	clearLeftovers(out);
	mkdirSync(dirname(out), { recursive: true });
	try {
		for (const step of steps) await step({ folder, kitFolder, settings, onOutput });
		// Without a note nobody takes the folder for a fresh build, whatever happens in between.
		rmSync(note, { force: true });
		putInPlace(folder, out);
		noteBuild(note, digest);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * Builds the site as {@link buildSite} does, unless the folder already holds a build of the same inputs.
 * Gives whether it had to build.
 */
export async function buildIfStale(options: BuildOptions): Promise<boolean> {
	const { out, note } = placesOf(options);
	if (isBuiltFrom(out, note, digestInputs(options.settings))) return false;
	await buildSite(options);
	return true;
}

async function checkEditions({ settings, onOutput }: BuildContext): Promise<void> {
	onOutput('Checking the editions …\n');
	const { code } = await runScript('src/tools/check.ts', [], { env: settingsAsEnv(settings), onOutput });
	if (code !== 0) throw new BuildError('An edition has faults, so nothing was built. They are listed above.');
}

/** Draws the cards and posters that have changed, two at a time: it is the longest work of a first build. */
async function drawPictures({ settings, onOutput }: BuildContext): Promise<void> {
	const begun = performance.now();
	let done = 0;
	let drawn = 0;
	const count = (text: string) => {
		for (const mark of text) {
			if (!Object.values(MARKS).includes(mark)) continue;
			done++;
			if (mark === MARKS.drawn && ++drawn % PICTURES_A_LINE === 0)
				onOutput(`Drawing cards and posters: ${drawn} …\n`);
		}
	};
	const parts = ['1/2', '2/2'].map((part) =>
		runScript('src/tools/pictures.ts', ['--part', part], { env: settingsAsEnv(settings), onOutput: count }),
	);
	const ended = await Promise.all(parts);
	const failed = ended.filter(({ code }) => code !== 0);
	if (failed.length > 0) {
		onOutput(failed.map(({ output }) => output.replace(/^[*.]+\n?/gm, '')).join(''));
		throw new BuildError('A card or a poster could not be drawn. The reason is given above.');
	}
	const seconds = Math.round((performance.now() - begun) / 1000);
	onOutput(`Cards and posters: ${done}, of which ${drawn} were drawn now, in ${seconds} s\n`);
}

async function bundleSite({ folder, kitFolder, settings, onOutput }: BuildContext): Promise<void> {
	onOutput('Building the pages …\n');
	const { code, output } = await runNode([binOf('vite'), 'build', '--logLevel', 'warn'], {
		env: {
			...settingsAsEnv(settings),
			BUILD_OUT: relative(ROOT, folder),
			KIT_OUT: kitFolder,
			// The bytes must not depend on who builds, or from where: a test runner sets NODE_ENV to "test".
			NODE_ENV: 'production',
			TZ: 'UTC',
		},
	});
	// Of a build that went well it has nothing to say to a publisher.
	if (code !== 0) onOutput(output);
	if (code !== 0) throw new BuildError('The pages could not be built. The reason is given above.');
}

async function listForWorker({ folder, settings }: BuildContext): Promise<void> {
	const [, ...older] = readEditions(resolve(ROOT, settings.editionsDir));
	const olderEditions = older.map(({ slug }) => slug);
	try {
		await writePrecache({ folder, base: settings.basePath, olderEditions });
	} catch (error) {
		throw error instanceof PrecacheError ? new BuildError(error.message) : error;
	}
}

function keepLastRelease({ folder, settings }: BuildContext): void {
	if (settings.lastRelease === '') return;
	try {
		keepLastFiles(folder, resolve(ROOT, settings.lastRelease));
	} catch (error) {
		throw error instanceof LastReleaseError ? new BuildError(error.message) : error;
	}
}

function checkWhole({ folder }: BuildContext): void {
	if (existsSync(join(folder, 'index.html'))) return;
	throw new BuildError(
		`The build has no index.html, so it is not put in place (it was written to ${folder}).`,
	);
}

/** Builds into other folders keep their own notes and generated code, so that they do not disturb each other. */
function placesOf({ out = DEFAULT_OUT, cache = '.cache' }: BuildOptions) {
	const outFolder = resolve(ROOT, out);
	const key = createHash('sha256').update(outFolder).digest('hex').slice(0, 12);
	return {
		out: outFolder,
		/** The note lies outside of the build: what is published holds only the site. */
		note: resolve(ROOT, cache, 'built', key),
		kitFolder: out === DEFAULT_OUT ? '.svelte-kit' : join(cache, 'kit', key),
	};
}

function toTerminal(text: string): void {
	process.stdout.write(text);
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { out: { type: 'string', default: DEFAULT_OUT } } });
	const begun = performance.now();
	await buildSite({ out: values.out, settings: readSettings(process.env) });
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	console.log(`Built the site in ${values.out} in ${seconds} s.`);
}

if (startedDirectly(import.meta.url)) {
	main().catch((error: unknown) => {
		const expected = [BuildError, SettingsError, Interrupted].some((kind) => error instanceof kind);
		console.error(expected ? (error as Error).message : error);
		process.exitCode = 1;
	});
}
