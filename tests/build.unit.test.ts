import { randomUUID } from 'node:crypto';
import type { ChildProcess } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editionsFolder } from '../src/lib/edition/read.ts';
import { stepError } from '../src/tools/build-error.ts';
import { buildIfStale, buildSite, type BuildOptions, type BuildStep } from '../src/tools/build.ts';
import { BuildRecords } from '../src/tools/build-records.ts';
import { ROOT, runScript, type CommandOptions, type Ended } from '../src/tools/command.ts';
import { diskFaultIn } from '../src/tools/disk-fault.ts';
import { lockFolder } from '../src/tools/lock.ts';
import { readSettings, SettingsError, type Settings } from '../src/tools/settings.ts';

let folder: string;
let out: string;
let settings: Settings;
let options: Omit<BuildOptions, 'settings'>;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'build-'));
	out = join(folder, 'build');
	mkdirSync(join(folder, 'editions'));
	options = { out, cache: join(folder, '.cache'), onOutput: () => undefined };
	settings = readSettings({ EDITIONS_DIR: join(folder, 'editions') });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A step that writes a page with these words, as a real build would. */
function writes(words: string): BuildStep {
	return ({ folder: next }) => {
		mkdirSync(next, { recursive: true });
		writeFileSync(join(next, 'index.html'), words);
	};
}

function throws(message: string): BuildStep {
	return () => {
		throw new Error(message);
	};
}

const fails = throws('the last step failed');

/** Ends when the test lets it. */
class Pause {
	readonly begun: Promise<void>;
	#begin = (): void => undefined;
	#end = (): void => undefined;
	readonly #ended: Promise<void>;

	constructor() {
		this.begun = new Promise((resolve) => (this.#begin = resolve));
		this.#ended = new Promise((resolve) => (this.#end = resolve));
	}

	readonly step: BuildStep = () => {
		this.#begin();
		return this.#ended;
	};

	end(): void {
		this.#end();
	}
}

/** No process has this id: it is above the highest that Linux, macOS or Windows give. */
const DEAD_PROCESS = 2 ** 31 - 1;

/** Runs a module in a process of its own, in which our own modules are at hand. */
function runModule(code: string, options?: CommandOptions): Promise<Ended> {
	const file = join(folder, '.cache', `${randomUUID()}.ts`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, code.replaceAll(`'./src/`, `'${ROOT}/src/`));
	return runScript(file, [], options);
}

function page(): string {
	return readFileSync(join(out, 'index.html'), 'utf8');
}

/** What lies beside the build, but for the editions of these tests and the note of what was built. */
function beside(): string[] {
	return readdirSync(folder).filter((name) => !['build', 'editions', '.cache'].includes(name));
}

describe('settings', () => {
	test('without any, the defaults hold', () => {
		expect(readSettings({})).toEqual({
			siteOrigin: 'http://localhost:4173',
			basePath: '',
			editionsDir: 'src/editions',
			lastRelease: '',
			checkedOn: '',
		});
	});

	test.each(['today', '2032-1-5', '2032-13-01', '2032-02-30'])('CHECKED_ON %s is refused', (value) => {
		expect(() => readSettings({ CHECKED_ON: value })).toThrow(`CHECKED_ON is "${value}"`);
	});

	test.each(['report.example', 'ftp://report.example', 'https://', '/report', 'javascript:alert(1)'])(
		'SITE_ORIGIN %s is refused',
		(value) => {
			expect(() => readSettings({ SITE_ORIGIN: value })).toThrow(`SITE_ORIGIN is "${value}"`);
		},
	);

	test.each([
		'https://report.example/',
		'https://report.example/2023',
		'https://Report.example',
		'https://a@report.example',
	])('SITE_ORIGIN %s is refused, and the origin to write is named', (value) => {
		expect(() => readSettings({ SITE_ORIGIN: value })).toThrow('write https://report.example (');
	});

	test.each(['report', '/report/', '/', '/a b', '/a//b', '/..', '/a/../b', '/a?b', '/报告'])(
		'BASE_PATH %s is refused',
		(value) => {
			expect(() => readSettings({ BASE_PATH: value })).toThrow(`BASE_PATH is "${value}"`);
		},
	);

	test.each(['', '/report', '/csr/2023-report', '/~user/a.b'])('BASE_PATH "%s" is taken', (value) => {
		expect(readSettings({ BASE_PATH: value }).basePath).toBe(value);
	});

	test('a folder of editions that is not there is refused', () => {
		expect(() => readSettings({ EDITIONS_DIR: 'no/such/folder' })).toThrow(
			'EDITIONS_DIR is "no/such/folder"',
		);
	});

	test('a folder of editions that is given as nothing is the one that holds without any', () => {
		expect(readSettings({ EDITIONS_DIR: '' }).editionsDir).toBe('src/editions');
		vi.stubEnv('EDITIONS_DIR', '');
		expect(editionsFolder()).toBe(join(ROOT, 'src/editions'));
		vi.unstubAllEnvs();
	});

	test('all that is wrong is told at once', () => {
		const wrong = { SITE_ORIGIN: 'x', BASE_PATH: 'x', EDITIONS_DIR: 'no/such/folder' };
		expect(() => readSettings(wrong)).toThrow(SettingsError);
		expect(() => readSettings(wrong)).toThrow(/SITE_ORIGIN.*\n.*BASE_PATH.*\n.*EDITIONS_DIR/);
	});
});

describe('a build', () => {
	test('takes the place of the last one and leaves nothing beside it', async () => {
		await buildSite({ ...options, settings, steps: [writes('old')] });
		writeFileSync(join(out, 'old.html'), 'only in the old build');
		await buildSite({ ...options, settings, steps: [writes('new')] });
		expect(page()).toBe('new');
		expect(readdirSync(out)).toEqual(['index.html']);
		expect(beside()).toEqual([]);
	});

	test('that fails at its last step leaves the last good one untouched', async () => {
		await buildSite({ ...options, settings, steps: [writes('good')] });
		const bad = buildSite({ ...options, settings, steps: [writes('bad'), fails] });
		await expect(bad).rejects.toThrow('the last step failed');
		expect(page()).toBe('good');
		expect(beside()).toEqual([]);
	});

	test('that fails with none before it leaves nothing at all', async () => {
		await expect(buildSite({ ...options, settings, steps: [writes('bad'), fails] })).rejects.toThrow();
		expect(existsSync(out)).toBe(false);
		expect(beside()).toEqual([]);
	});

	test('whose pages never came leaves the last good one untouched', async () => {
		await buildSite({ ...options, settings, steps: [writes('good')] });
		await expect(buildSite({ ...options, settings, steps: [] })).rejects.toThrow();
		expect(page()).toBe('good');
		expect(beside()).toEqual([]);
	});

	test('that stops after its first failing step', async () => {
		const later = vi.fn();
		await expect(buildSite({ ...options, settings, steps: [fails, later] })).rejects.toThrow();
		expect(later).not.toHaveBeenCalled();
	});

	test('clears away what a killed one left, and brings back the one that it had moved', async () => {
		for (const kind of ['next', 'last']) {
			mkdirSync(join(folder, `build.${kind}-${DEAD_PROCESS}`));
			writeFileSync(join(folder, `build.${kind}-${DEAD_PROCESS}`, 'index.html'), kind);
		}
		await expect(buildSite({ ...options, settings, steps: [fails] })).rejects.toThrow();
		expect(page()).toBe('last');
		expect(beside()).toEqual([]);
	});

	test('leaves alone what another one that still runs is writing', async () => {
		const running = join(folder, `build.next-${process.ppid}`);
		mkdirSync(running);
		await buildSite({ ...options, settings, steps: [writes('new')] });
		expect(existsSync(running)).toBe(true);
	});
});

describe('a disk that refuses', () => {
	const FULL = /^The disk is full.*, and the last build stays as it was\. [^\n]*$/;
	const LOCKED =
		/^There is a folder that may not be written to \(\/srv\/[^\n]*, and the last build stays as it was\. [^\n]*$/;

	test.each<[string, BuildStep, RegExp]>([
		[
			'no room',
			({ folder: next }) => {
				mkdirSync(next, { recursive: true });
				// On Linux it is a disk without any room.
				if (existsSync('/dev/full')) writeFileSync('/dev/full', 'a page');
				throw new Error('ENOSPC: no space left on device, write');
			},
			FULL,
		],
		[
			'no room, met by a command that the build runs',
			({ onOutput }) => {
				const output =
					"error during build:\nError: ENOSPC: no space left on device, write '/srv/a'\n    at write\n";
				throw stepError('The pages could not be built.', output, onOutput);
			},
			FULL,
		],
		['no share left', throws("EDQUOT: disk quota exceeded, open '/srv/a'"), FULL],
		['a disk that is only read', throws("EROFS: read-only file system, mkdir '/srv/a'"), LOCKED],
		['a folder of another person', throws("EACCES: permission denied, mkdir '/srv/a b'"), LOCKED],
	])('%s is told in one sentence, and the last build serves on', async (_, refused, sentence) => {
		await buildSite({ ...options, settings, steps: [writes('good')] });
		const onOutput = vi.fn();
		const steps = [writes('half'), refused];
		await expect(buildSite({ ...options, settings, onOutput, steps })).rejects.toThrow(
			expect.objectContaining({ name: 'BuildError', message: expect.stringMatching(sentence) as string }),
		);
		expect(onOutput).not.toHaveBeenCalled();
		expect(page()).toBe('good');
		expect(beside()).toEqual([]);
	});

	test('is told in Chinese where the system is Chinese', () => {
		vi.stubEnv('LC_ALL', 'zh_CN.UTF-8');
		expect(diskFaultIn("EACCES: permission denied, mkdir '/srv/a'")).toMatch(/^有文件夹不让写（\/srv\/a）/);
		expect(diskFaultIn('ENOSPC: no space left on device, write')).toMatch(/^磁盘满了，/);
		vi.unstubAllEnvs();
	});

	test('does not stand for what else goes wrong', () => {
		expect(diskFaultIn(new Error('the last step failed'))).toBeUndefined();
		const said: string[] = [];
		const error = stepError('The pages could not be built.', 'x is not defined', (text) => said.push(text));
		expect([error.message, ...said]).toEqual([
			'The pages could not be built. The reason is given above.',
			'x is not defined',
		]);
	});
});

describe('a second build', () => {
	test('is spared when nothing has changed', async () => {
		expect(await buildIfStale({ ...options, settings, steps: [writes('first')] })).toBe(true);
		expect(await buildIfStale({ ...options, settings, steps: [writes('second')] })).toBe(false);
		expect(page()).toBe('first');
	});

	test('is made when an edition has changed', async () => {
		await buildIfStale({ ...options, settings, steps: [writes('first')] });
		writeFileSync(join(folder, 'editions', 'figures.yaml'), 'changed');
		expect(await buildIfStale({ ...options, settings, steps: [writes('second')] })).toBe(true);
	});

	test('is spared when only what systems and tools keep to themselves has changed beside the editions', async () => {
		await buildIfStale({ ...options, settings, steps: [writes('first')] });
		mkdirSync(join(folder, 'editions/.git/objects'), { recursive: true });
		mkdirSync(join(folder, 'editions/2031'));
		for (const file of ['.git/index', '.git/objects/ab', '.DS_Store', '2031/.figures.yaml.swp'])
			writeFileSync(join(folder, 'editions', file), 'changed');
		expect(await buildIfStale({ ...options, settings, steps: [writes('second')] })).toBe(false);
	});

	test('is made when a setting has changed, and again when it changes back', async () => {
		const moved = { ...settings, basePath: '/report' };
		await buildIfStale({ ...options, settings, steps: [writes('first')] });
		expect(await buildIfStale({ ...options, settings: moved, steps: [writes('moved')] })).toBe(true);
		expect(await buildIfStale({ ...options, settings, steps: [writes('back')] })).toBe(true);
		expect(page()).toBe('back');
	});

	test('is made when the first one is gone', async () => {
		await buildIfStale({ ...options, settings, steps: [writes('first')] });
		rmSync(out, { recursive: true });
		expect(await buildIfStale({ ...options, settings, steps: [writes('second')] })).toBe(true);
	});

	test('is made when an edition was edited during the first', async () => {
		const edits: BuildStep = () => writeFileSync(join(folder, 'editions', 'late.yaml'), 'late');
		await buildIfStale({ ...options, settings, steps: [writes('first'), edits] });
		expect(await buildIfStale({ ...options, settings, steps: [writes('second')] })).toBe(true);
	});
});

describe('of two builds into one folder', () => {
	test('the second is refused, with who builds and what to do', async () => {
		const pause = new Pause();
		const first = buildSite({ ...options, settings, steps: [writes('first'), pause.step] });
		await pause.begun;
		const second = buildSite({ ...options, settings, steps: [writes('second')] });
		await expect(second).rejects.toThrow(
			new RegExp(
				`\\(process ${process.pid}\\) is writing .*build already\\. Wait until it is done, or stop it`,
			),
		);
		pause.end();
		await first;
		expect(page()).toBe('first');
		expect(beside()).toEqual([]);
	});

	test('whoever wants any fresh one waits for the first, and is content with it', async () => {
		const pause = new Pause();
		const first = buildSite({ ...options, settings, steps: [writes('first'), pause.step] });
		await pause.begun;
		const said: string[] = [];
		const onOutput = (text: string) => void said.push(text);
		const second = buildIfStale({ ...options, settings, onOutput, steps: [writes('second')] });
		await expect.poll(() => said.join('')).toMatch(/Waiting for .*process \d+/);
		pause.end();
		await first;
		expect(await second).toBe(false);
		expect(page()).toBe('first');
	});

	test('it builds after all when the first one fails', async () => {
		const pause = new Pause();
		const first = buildSite({ ...options, settings, steps: [writes('first'), pause.step, fails] });
		await pause.begun;
		const second = buildIfStale({ ...options, settings, steps: [writes('second')] });
		pause.end();
		await expect(first).rejects.toThrow('the last step failed');
		expect(await second).toBe(true);
		expect(page()).toBe('second');
	});

	test('the first lets go however it ends, and one that was killed does not count', async () => {
		await expect(buildSite({ ...options, settings, steps: [fails] })).rejects.toThrow('the last step');
		const dead = JSON.stringify({ command: 'npm run build', pid: DEAD_PROCESS });
		// The second was killed while it took over what the first had left.
		for (const file of [`${out}.lock`, `${out}.lock.taking-over`]) writeFileSync(file, dead);
		await buildSite({ ...options, settings, steps: [writes('new')] });
		expect(page()).toBe('new');
		expect(beside()).toEqual([]);
	});

	test('a lock that was spoilt holds nobody up', async () => {
		writeFileSync(`${out}.lock`, '{"command":');
		await buildSite({ ...options, settings, steps: [writes('new')] });
		expect(beside()).toEqual([]);
	});

	test('of many who take over what killed ones held, never two hold it at once', async () => {
		const TIMES = 1000;
		const file = `${out}.lock`;
		const dead = JSON.stringify({ command: 'npm run build', pid: DEAD_PROCESS });
		writeFileSync(file, dead);
		const code = `
			import { readFileSync, renameSync, writeFileSync } from 'node:fs';
			import { lockFolder } from './src/tools/lock.ts';
			const [out, file, dead] = ${JSON.stringify([out, file, dead])};
			const mine = () => {
				try { return JSON.parse(readFileSync(file, 'utf8')).pid === process.pid; } catch { return false; }
			};
			const said = { alone: 0, together: 0, refused: 0 };
			process.once('message', () => {
				for (let i = 0; i < ${TIMES}; i++) {
					try { lockFolder(out); } catch (error) {
						if (error.name !== 'LockedError') throw error;
						said.refused++;
						continue;
					}
					// Whoever holds it finds their own name in it for as long as they do.
					if (Array.from({ length: 20 }, mine).every(Boolean)) said.alone++; else said.together++;
					// It dies without letting go: what it held is a dead process's from now on.
					writeFileSync(out + process.pid, dead);
					renameSync(out + process.pid, file);
				}
				console.log(JSON.stringify(said));
				process.disconnect();
			});
			process.send('ready');`;
		const said: string[] = [];
		let ready = 0;
		const children: ChildProcess[] = [];
		const ended = Array.from({ length: 3 }, () =>
			runModule(code, {
				onOutput: (text) => void said.push(text),
				onStart: (child) => {
					children.push(child);
					child.on('message', () => ready++);
				},
			}),
		);
		await expect.poll(() => ready, { timeout: 50_000 }).toBe(children.length);
		for (const child of children) child.send('try');
		await Promise.all(ended);
		const lines = said.join('').trim().split('\n');
		const tries = lines.map((line) => JSON.parse(line) as Record<'alone' | 'together' | 'refused', number>);
		const sum = (of: keyof (typeof tries)[0]) => tries.reduce((all, one) => all + one[of], 0);
		expect(sum('together')).toBe(0);
		expect(sum('alone')).toBeGreaterThan(0);
		expect(sum('alone') + sum('refused')).toBe(children.length * TIMES);
		rmSync(file);
		expect(beside()).toEqual([]);
	}, 60_000);

	test('a worker is not withdrawn from a site that is just being built', async () => {
		mkdirSync(out);
		writeFileSync(join(out, 'service-worker.js'), 'a worker');
		const lock = lockFolder(out);
		const { code, output } = await runScript('src/tools/withdraw.ts', ['--root', out]);
		lock.release();
		expect(code).toBe(1);
		expect(output).toMatch(/^.*\(process \d+\) is writing .* already\. Wait until it is done/);
		expect(readFileSync(join(out, 'service-worker.js'), 'utf8')).toBe('a worker');
	});
});

describe('a build that is told to stop', () => {
	/** Runs a build whose second step is this code, and stops it there; gives how it ended. */
	function stopIn(step: string, signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
		const code = `
			import { mkdirSync, writeFileSync } from 'node:fs';
			import { buildSite } from './src/tools/build.ts';
			import { runNode } from './src/tools/command.ts';
			import { readSettings } from './src/tools/settings.ts';
			const begin = ({ folder }) => {
				mkdirSync(folder, { recursive: true });
				writeFileSync(folder + '/index.html', 'half');
			};
			const stopHere = () => process.send('stop');
			const later = () => console.log('went on');
			const options = ${JSON.stringify({ out, cache: options.cache })};
			const settings = readSettings({ EDITIONS_DIR: ${JSON.stringify(settings.editionsDir)} });
			try {
				await buildSite({ ...options, settings, steps: [begin, ${step}, later] });
			} catch (error) {
				console.log(error.name + ': ' + error.message);
				process.exitCode = 1;
			}`;
		return runModule(code, {
			onStart: (child) => child.on('message', () => child.kill(signal)),
		});
	}

	const WAITS =
		'async () => { setInterval(() => undefined, 1000); stopHere(); await new Promise(() => undefined); }';

	test('and is killed leaves the last one as it was, and the next one clears away what lay half done', async () => {
		await buildSite({ ...options, settings, steps: [writes('good')] });
		await stopIn(WAITS, 'SIGKILL');
		expect(page()).toBe('good');
		// It could not clear up after itself.
		expect(
			beside()
				.map((name) => name.replace(/\d+/, 'N'))
				.sort(),
		).toEqual(['build.lock', 'build.next-N']);
		expect(await buildIfStale({ ...options, settings, steps: [writes('never')] })).toBe(false);
		await buildSite({ ...options, settings, steps: [writes('new')] });
		expect(page()).toBe('new');
		expect(beside()).toEqual([]);
	});

	test.each([
		[
			'in a step that waits',
			'async () => { const alive = setInterval(() => undefined, 1000); stopHere(); await new Promise((go) => process.once("SIGINT", go)); clearInterval(alive); }',
		],
		// Long enough for the signal to come; it is heard when the step is over.
		[
			'in a step that computes',
			'() => { stopHere(); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000); }',
		],
		[
			'while a command runs',
			'() => runNode(["-e", "process.send(0); setInterval(() => undefined, 1000)"], { onStart: (child) => child.on("message", stopHere) })',
		],
	])('%s says so, leaves nothing beside the last one and lets go of it', async (_, step) => {
		await buildSite({ ...options, settings, steps: [writes('good')] });
		const { code, output } = await stopIn(step);
		expect(output).toMatch(/^Stopping; what was built last stays as it was …\nInterrupted: Stopped\.\n$/);
		expect(code).toBe(1);
		expect(page()).toBe('good');
		expect(beside()).toEqual([]);
	});
});

describe('what builds keep for the next', () => {
	let cache: string;
	let records: BuildRecords;
	beforeEach(() => {
		cache = join(folder, '.cache');
		records = new BuildRecords(cache);
		mkdirSync(out);
		writeFileSync(join(out, 'index.html'), 'site');
	});

	function keep(...names: string[]): void {
		for (const name of names) {
			mkdirSync(join(cache, name, '..'), { recursive: true });
			writeFileSync(join(cache, name), name);
		}
	}

	function kept(): string[] {
		return ['pictures', 'compressed', 'kit'].flatMap((name) =>
			existsSync(join(cache, name)) ? readdirSync(join(cache, name)).sort() : [],
		);
	}

	test('stays as long as one of the last three builds of a folder used it', () => {
		keep('pictures/always.png', 'compressed/first.br', 'compressed/second.br', 'pictures/never.png');
		records.note(out, '1', ['always.png', 'first.br']);
		records.prune();
		expect(kept()).toEqual(['always.png', 'first.br']);
		keep('compressed/second.br');
		for (const digest of ['2', '3']) records.note(out, digest, ['always.png', 'second.br']);
		records.prune();
		expect(kept()).toEqual(['always.png', 'first.br', 'second.br']);
		records.note(out, '4', ['always.png']);
		records.prune();
		expect(kept()).toEqual(['always.png', 'second.br']);
	});

	test('stays while any folder that is built into needs it, and goes with that folder', () => {
		const other = join(folder, 'other');
		mkdirSync(other);
		keep('pictures/a.png', 'pictures/b.png');
		records.note(out, '1', ['a.png']);
		records.note(other, '1', ['b.png']);
		records.prune();
		expect(kept()).toEqual(['a.png', 'b.png']);
		rmSync(other, { recursive: true });
		records.prune();
		expect(kept()).toEqual(['a.png']);
	});

	test('is left alone while another build runs, and a killed one counts no longer', () => {
		keep('pictures/new.png');
		const end = records.begin(join(folder, 'other'));
		records.note(out, '1', []);
		records.prune();
		expect(kept()).toEqual(['new.png']);
		end();
		writeFileSync(join(cache, 'running', `0123456789ab-${DEAD_PROCESS}`), '');
		records.prune();
		expect(kept()).toEqual([]);
	});

	test('is what the build used, and the generated code of folders that are there', async () => {
		keep('pictures/used.png', 'pictures/unused.png', 'kit/0123456789ab/output/page.js');
		const uses: BuildStep = ({ onUse }) => onUse(join(cache, 'pictures/used.png'));
		await buildSite({ ...options, settings, steps: [writes('new'), uses] });
		expect(kept()).toEqual(['used.png']);
	});

	test('does not make a build fresh of which nobody knows what it was made of', () => {
		records.note(out, 'digest', []);
		expect(records.isBuiltFrom(out, 'digest')).toBe(true);
		records.forget(out);
		expect(records.isBuiltFrom(out, 'digest')).toBe(false);
	});
});
