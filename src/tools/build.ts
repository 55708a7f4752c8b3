import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEditions } from '../lib/edition/read.ts';
import { describeFaults } from '../lib/edition/fault.ts';
import { LIST_KINDS } from '../lib/lists/kinds.ts';
import { BuildError, stepError } from './build-error.ts';
import { BuildRecords, keyOf } from './build-records.ts';
import { binOf, Interrupted, ROOT, runNode, runScript, startedDirectly } from './command.ts';
import { compressBelow } from './compress.ts';
import { diskFaultIn } from './disk-fault.ts';
import { digestInputs } from './inputs.ts';
import { keepLastFiles, LastReleaseError, listOwnFiles } from './last-release.ts';
import { LockedError, lockFolder, lockWhenFree } from './lock.ts';
import { markPages } from './mark-pages.ts';
import { removeUnusedData } from './page-data.ts';
import { PictureDrawing } from './picture-drawing.ts';
import { PrecacheError, writePrecache } from './precache.ts';
import { placeSealed } from './sealed-files.ts';
import { readSettings, settingsAsEnv, SettingsError, type Settings } from './settings.ts';
import { SHIPPED_PACKAGES, unnamedIn } from './shipped-packages.ts';
import { StopSignals } from './stop-signals.ts';
import { clearLeftovers, nextTo, putInPlace } from './swap.ts';
import { trimStyles } from './trim-styles.ts';

const DEFAULT_OUT = 'build';

/** The folder that SvelteKit generates into when nothing else is said; TypeScript's settings begin there. */
const DEFAULT_KIT_FOLDER = '.svelte-kit';

/** What to build, and where. */
export interface BuildOptions {
	/** Folder that the site is built into, absolute or from the project's root; `build` when left out. */
	readonly out?: string;
	/** Folder for what is kept from one build to the next, absolute or from the root; `.cache` when left out. */
	readonly cache?: string;
	readonly settings: Settings;
	/** Gets what the build says, piece by piece; the terminal when left out. */
	readonly onOutput?: (text: string) => void;
	/** Called when there is something to build, before it begins. */
	readonly onBegin?: () => void;
	/** Gets the site as soon as it can be read; the build goes on when it is done. */
	readonly onReadable?: (site: ReadableSite) => Promise<void>;
	/** The steps, in their order; the real ones when left out. */
	readonly steps?: readonly BuildStep[];
}

/** A site whose pages are there while its pictures are still drawn. */
export interface ReadableSite {
	/** Where it lies until it is whole, absolute. */
	readonly folder: string;
	readonly pictures: PictureDrawing;
}

/** What a step of a build works on. */
export interface BuildContext {
	/** Folder that the new build is written to, absolute; it takes the place of the last one when all steps are done. */
	readonly folder: string;
	/** Folder that SvelteKit generates into, from the project's root. */
	readonly kitFolder: string;
	readonly settings: Settings;
	readonly onOutput: (text: string) => void;
	readonly onReadable: BuildOptions['onReadable'];
	readonly pictures: PictureDrawing;
	/** Gets every kept file that the build uses. */
	readonly onUse: (path: string) => void;
}

/** One step of a build. Throws a {@link BuildError} when the build cannot go on. */
export type BuildStep = (context: BuildContext) => Promise<void> | void;

const STEPS: readonly BuildStep[] = [
	checkEditions,
	({ pictures }) => pictures.start(),
	generateTypes,
	bundleSite,
	checkNotice,
	({ folder }) => removeUnusedData(folder),
	({ folder, settings }) => trimStyles(folder, settings.basePath),
	({ folder }) => markPages(folder),
	listForWorker,
	({ folder }) => listOwnFiles(folder),
	keepLastRelease,
	placeSealedEditions,
	({ pictures, folder }) => pictures.placeIn(folder),
	({ onReadable, folder, pictures }) => onReadable?.({ folder, pictures }),
	({ pictures }) => pictures.finish(),
	({ folder, onUse }) => compressBelow(folder, onUse),
	checkWhole,
];

/**
 * Builds the site beside the last build and puts it in that one's place when it is whole.
 * Throws when a step fails, or we are told to stop; the last build is then untouched and nothing else is left behind. Throws
 * a {@link LockedError} when another process builds into the same folder.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
	await tellingDiskFaults(async () => {
		const lock = lockFolder(placesOf(options).out);
		try {
			await buildLocked(options);
		} finally {
			lock.release();
		}
	});
}

/**
 * Builds the site as {@link buildSite} does, unless the folder already holds a build of the same inputs. While another process
 * builds into it, it waits: that may be the very build that is wanted.
 * Gives whether it had to build.
 */
export async function buildIfStale(options: BuildOptions): Promise<boolean> {
	const { settings, onOutput = toTerminal } = options;
	const { out, records } = placesOf(options);
	const isFresh = () => records.isBuiltFrom(out, digestInputs(settings));
	if (isFresh()) return false;
	return tellingDiskFaults(async () => {
		const lock = await lockWhenFree(out, (who) => onOutput(`Waiting for ${who}, which builds too …\n`));
		try {
			if (isFresh()) return false;
			await buildLocked(options);
			return true;
		} finally {
			lock.release();
		}
	});
}

/** Does some work; what a disk refuses is a {@link BuildError} like any other. */
async function tellingDiskFaults<Result>(work: () => Promise<Result>): Promise<Result> {
	try {
		return await work();
	} catch (error) {
		const fault = error instanceof BuildError ? undefined : diskFaultIn(error);
		throw fault === undefined ? error : new BuildError(fault);
	}
}

async function buildLocked(options: BuildOptions): Promise<void> {
	const { settings, onOutput = toTerminal, onReadable, steps = STEPS } = options;
	const { out, records, kitFolder } = placesOf(options);
	const folder = nextTo(out);
	const used = new Set<string>();
	const onUse = (path: string) => void used.add(basename(path));
	const pictures = new PictureDrawing({ settings, onOutput, onUse, isBehind: onReadable !== undefined });
	const signals = new StopSignals(() => onOutput('Stopping; what was built last stays as it was …\n'));
	options.onBegin?.();
	// Taken first: what is edited while we build makes the build stale.
	const digest = digestInputs(settings);
	const end = records.begin(out);
	try {
		clearLeftovers(out);
		mkdirSync(dirname(out), { recursive: true });
		for (const step of steps) {
			await step({ folder, kitFolder, settings, onOutput, onReadable, pictures, onUse });
			await signals.check();
		}
		// Without a record nobody takes the folder for a fresh build, whatever happens in between.
		records.forget(out);
		putInPlace(folder, out);
		records.note(out, digest, used);
	} finally {
		await pictures.stop();
		rmSync(folder, { recursive: true, force: true });
		end();
		signals.close();
	}
	records.prune();
}

async function checkEditions({ settings, onOutput }: BuildContext): Promise<void> {
	onOutput('Checking the editions …\n');
	const { code } = await runScript('src/tools/check.ts', [], { env: settingsAsEnv(settings), onOutput });
	if (code !== 0) throw new BuildError('An edition has faults, so nothing was built. They are listed above.');
}

/** What TypeScript's settings begin with is generated, and not there in a fresh clone. */
async function generateTypes({ onOutput }: BuildContext): Promise<void> {
	if (existsSync(join(ROOT, DEFAULT_KIT_FOLDER, 'tsconfig.json'))) return;
	const { code, output } = await runNode([binOf('svelte-kit'), 'sync']);
	if (code !== 0) throw stepError('SvelteKit could not generate what TypeScript needs.', output, onOutput);
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
	if (code !== 0) throw stepError('The pages could not be built.', output, onOutput);
}

/** What is given under a licence is published with its name. */
function checkNotice({ kitFolder }: BuildContext): void {
	const names = readFileSync(resolve(ROOT, kitFolder, SHIPPED_PACKAGES), 'utf8').split('\n');
	const missing = unnamedIn(readFileSync(join(ROOT, 'NOTICE'), 'utf8'), names);
	if (missing.length === 0) return;
	throw new BuildError(
		`NOTICE does not name what has code in the site: ${missing.join(', ')}. Add a line for each.`,
	);
}

async function listForWorker({ folder, settings }: BuildContext): Promise<void> {
	const [, ...older] = readEditions(resolve(ROOT, settings.editionsDir), LIST_KINDS);
	const olderEditions = older.map(({ slug }) => slug);
	try {
		await writePrecache({
			folder,
			base: settings.basePath,
			olderEditions,
			lastRelease: settings.lastRelease === '' ? undefined : resolve(ROOT, settings.lastRelease),
		});
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

function placeSealedEditions({ folder, settings }: BuildContext): void {
	const faults = placeSealed(resolve(ROOT, settings.editionsDir), folder, settings);
	if (faults.length > 0) throw new BuildError(describeFaults(faults));
}

function checkWhole({ folder }: BuildContext): void {
	if (existsSync(join(folder, 'index.html'))) return;
	throw new BuildError(
		`The build has no index.html, so it is not put in place (it was written to ${folder}).`,
	);
}

/** Each folder that is built into has its own generated code, so that builds into others do not disturb it. */
function placesOf({ out = DEFAULT_OUT, cache = '.cache' }: BuildOptions) {
	const outFolder = resolve(ROOT, out);
	return {
		out: outFolder,
		/** They lie outside of the build: what is published holds only the site. */
		records: new BuildRecords(resolve(ROOT, cache)),
		kitFolder:
			outFolder === join(ROOT, DEFAULT_OUT) ? DEFAULT_KIT_FOLDER : join(cache, 'kit', keyOf(outFolder)),
	};
}

function toTerminal(text: string): void {
	process.stdout.write(text);
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			out: { type: 'string', default: DEFAULT_OUT },
			'if-stale': { type: 'boolean', default: false },
		},
	});
	const begun = performance.now();
	const build = values['if-stale'] ? buildIfStale : buildSite;
	const built = await build({ out: values.out, settings: readSettings(process.env) });
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	console.log(
		built === false
			? `The site in ${values.out} is built from all that there is.`
			: `Built the site in ${values.out} in ${seconds} s.`,
	);
}

if (startedDirectly(import.meta.url)) {
	main().catch((error: unknown) => {
		const expected = [BuildError, LockedError, SettingsError, Interrupted].some(
			(kind) => error instanceof kind,
		);
		console.error(expected ? (error as Error).message : error);
		process.exitCode = 1;
	});
}
